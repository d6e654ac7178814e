-- The prepared road (R22, R23, R37): what one partner proposes reaches the therapist first, and the other only when the
-- therapist offers it. Everything that may not be seen together stands in rows of its own.

-- words_sealed: what is asked or offered, with the three short answers (R21). reaches_at: from when the therapist reads it.
create table proposal (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  author_id uuid not null,
  other_id uuid not null check (other_id <> author_id),
  doer_id uuid not null check (doer_id in (author_id, other_id)),
  follows_id uuid,
  words_sealed bytea not null,
  sent_at timestamptz not null,
  reaches_at timestamptz not null check (reaches_at >= sent_at),
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, author_id) references case_partner (clinic_id, case_id, person_id),
  foreign key (clinic_id, case_id, other_id) references case_partner (clinic_id, case_id, person_id)
);
create unique index proposal_people on proposal (clinic_id, case_id, id, author_id, other_id);
create unique index proposal_in_case on proposal (clinic_id, case_id, id);
alter table proposal add foreign key (clinic_id, case_id, follows_id) references proposal (clinic_id, case_id, id);
create unique index proposal_follows_once on proposal (clinic_id, follows_id, author_id) where follows_id is not null;

-- The people stand in each row, so that who may read it follows from the row alone.
create table proposal_step (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  proposal_id uuid not null,
  author_id uuid not null,
  other_id uuid not null,
  number integer not null check (number > 0),
  kind text not null check (kind in ('taken_back', 'returned', 'offered', 'called_back', 'noted', 'brought', 'put_up')),
  line_sealed bytea,
  criterion_id uuid,
  by_id uuid not null,
  at timestamptz not null,
  primary key (clinic_id, id),
  check ((line_sealed is not null) = (kind in ('returned', 'called_back'))),
  check ((criterion_id is not null) = (kind = 'put_up')),
  foreign key (clinic_id, case_id, proposal_id, author_id, other_id) references proposal (clinic_id, case_id, id, author_id, other_id),
  foreign key (clinic_id, case_id, criterion_id) references criterion (clinic_id, case_id, id),
  foreign key (clinic_id, by_id) references person (clinic_id, id)
);
create unique index proposal_step_kind on proposal_step (clinic_id, proposal_id, kind);
create unique index proposal_step_number on proposal_step (clinic_id, proposal_id, number);

-- R23: for whoever gave it and for the practice; the proposal's author never reads one.
create table proposal_answer (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  proposal_id uuid not null,
  author_id uuid not null,
  other_id uuid not null,
  answer text not null check (answer in ('accepted', 'countered', 'declined')),
  answered_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, proposal_id, author_id, other_id) references proposal (clinic_id, case_id, id, author_id, other_id)
);
create unique index proposal_answer_once on proposal_answer (clinic_id, proposal_id);

do $$
declare t text;
begin
  foreach t in array array['proposal','proposal_step','proposal_answer'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I as restrictive to groundwork_app, groundwork_keeper using (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[])) with check (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[]))', t || '_case', t);
    execute format('create trigger %I before update or delete or truncate on %I for each statement execute function refuse_change()', t || '_append_only', t);
  end loop;
end $$;

-- Its author follows what the therapist did with it, and nothing of what the other said.
create policy proposal_step_author on proposal_step for select to groundwork_app using (
  (select app_scope()) = 'my' and author_id = (select app_person()) and kind in ('taken_back', 'returned', 'offered', 'called_back', 'put_up'));
create policy proposal_step_other on proposal_step for select to groundwork_app using (
  (select app_scope()) = 'my' and other_id = (select app_person()) and kind in ('offered', 'called_back', 'put_up'));
create policy proposal_step_staff on proposal_step for select to groundwork_app using ((select app_scope()) = 'staff');
create policy proposal_step_room on proposal_step for select to groundwork_app using ((select app_scope()) = 'room' and kind in ('brought', 'called_back', 'put_up'));
create policy proposal_step_take on proposal_step for insert to groundwork_app with check (
  (select app_scope()) = 'staff' and by_id = (select app_person()) and is_their_therapist(case_id) and kind in ('returned', 'offered', 'called_back', 'noted', 'brought'));
create policy proposal_step_put_up on proposal_step for insert to groundwork_app with check (
  (select app_scope()) = 'room' and by_id = (select app_person()) and kind = 'put_up');
create policy proposal_step_take_back on proposal_step for insert to groundwork_app with check (
  (select app_scope()) = 'my' and by_id = (select app_person()) and author_id = by_id and kind = 'taken_back');

create policy proposal_own on proposal for select to groundwork_app using ((select app_scope()) = 'my' and author_id = (select app_person()));
create policy proposal_offered on proposal for select to groundwork_app using (
  (select app_scope()) = 'my' and other_id = (select app_person())
  and exists (select 1 from shared_part s where s.clinic_id = proposal.clinic_id and s.case_id = proposal.case_id) and not shared_part_rests(case_id)
  and exists (select 1 from proposal_step s where s.clinic_id = proposal.clinic_id and s.proposal_id = proposal.id and s.kind = 'offered'));
-- What was taken back never reaches anybody.
create policy proposal_staff on proposal for select to groundwork_app using (
  (select app_scope()) = 'staff' and not exists (select 1 from proposal_step s where s.clinic_id = proposal.clinic_id and s.proposal_id = proposal.id and s.kind = 'taken_back'));
create policy proposal_room on proposal for select to groundwork_app using (
  (select app_scope()) = 'room' and not shared_part_rests(case_id)
  and exists (select 1 from proposal_step s where s.clinic_id = proposal.clinic_id and s.proposal_id = proposal.id and s.kind = 'brought'));
create policy proposal_send on proposal for insert to groundwork_app with check ((select app_scope()) = 'my' and author_id = (select app_person()));

create policy proposal_answer_own on proposal_answer for select to groundwork_app using ((select app_scope()) = 'my' and other_id = (select app_person()));
create policy proposal_answer_staff on proposal_answer for select to groundwork_app using ((select app_scope()) = 'staff');
create policy proposal_answer_give on proposal_answer for insert to groundwork_app with check (
  (select app_scope()) = 'my' and other_id = (select app_person())
  and exists (select 1 from proposal_step s where s.clinic_id = proposal_answer.clinic_id and s.case_id = proposal_answer.case_id and s.proposal_id = proposal_answer.proposal_id
    and s.author_id = proposal_answer.author_id and s.other_id = proposal_answer.other_id and s.kind = 'offered'));

grant select, insert on proposal, proposal_step, proposal_answer to groundwork_app;

-- R36 on the own phone: there is no session in which it was typed, and whoever typed it cannot read it again.
alter table turned_back alter column session_id drop not null;
create policy turned_back_send on turned_back for insert to groundwork_app with check (
  (select app_scope()) = 'my' and created_by = (select app_person()) and session_id is null);
