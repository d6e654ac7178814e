-- Work between sessions: what the therapist gives, the part of each person asked, what they send, who else may read it
-- and since when, and what the therapist says back (R71–R78).

-- asked: the partners it is for, so that this row can say by itself whose it is. session_id: given in Room view, before both.
create table assignment (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  exercise text not null check (exercise ~ '^[ABCX][0-9]{2}$'),
  exercise_version integer not null check (exercise_version > 0),
  audience text not null check (audience in ('author', 'author_staff', 'author_staff_never_joint', 'sealed', 'couple')),
  asked uuid[] not null check (cardinality(asked) in (1, 2)),
  note_sealed bytea not null,
  due_on date not null,
  session_id uuid,
  assigned_by uuid not null,
  assigned_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id) references couple_case (clinic_id, id),
  foreign key (clinic_id, case_id, session_id) references session (clinic_id, case_id, id),
  foreign key (clinic_id, assigned_by) references person (clinic_id, id)
);
create unique index assignment_in_case on assignment (clinic_id, case_id, id);
create index assignment_by_time on assignment (clinic_id, case_id, assigned_at desc);

-- State of work for two lives per person. `part` belongs to this piece of work, not to the person (R2).
create table assignment_part (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  assignment_id uuid not null,
  person_id uuid not null,
  part text not null check (part in ('injured', 'involved', 'each')),
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, assignment_id) references assignment (clinic_id, case_id, id),
  foreign key (clinic_id, case_id, person_id) references case_partner (clinic_id, case_id, person_id)
);
create unique index assignment_part_once on assignment_part (clinic_id, assignment_id, person_id);
create unique index assignment_part_of_person on assignment_part (clinic_id, case_id, id, person_id);

create table assignment_withdrawal (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  assignment_id uuid not null,
  withdrawn_by uuid not null,
  withdrawn_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, assignment_id) references assignment (clinic_id, case_id, id),
  foreign key (clinic_id, withdrawn_by) references person (clinic_id, id)
);
create unique index assignment_withdrawal_once on assignment_withdrawal (clinic_id, assignment_id);

-- An answer to a part: one row for each class of readers, so that a tighter field stands by itself (R72). `act` numbers what
-- the author has sent: an answer, or words added to it (R74). The part names its author, so nobody answers another's.
alter table exercise_answer add column part_id uuid, add column act integer check (act > 0), add column kind text not null default 'answer' check (kind in ('answer', 'addition')),
  add check ((part_id is null) = (act is null)),
  add foreign key (clinic_id, case_id, part_id, author_id) references assignment_part (clinic_id, case_id, id, person_id);
create unique index exercise_answer_act on exercise_answer (clinic_id, part_id, act, audience) where part_id is not null;

-- R74: before it is opened, the author takes back what was sent up to this act.
create table answer_taken_back (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  part_id uuid not null,
  author_id uuid not null,
  through_act integer not null check (through_act > 0),
  taken_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, part_id, author_id) references assignment_part (clinic_id, case_id, id, person_id)
);
create unique index answer_taken_back_once on answer_taken_back (clinic_id, part_id, through_act);

-- R73: the therapist's act in a running session.
create table answer_opening (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  assignment_id uuid not null,
  session_id uuid not null,
  opened_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, assignment_id) references assignment (clinic_id, case_id, id),
  foreign key (clinic_id, case_id, session_id) references session (clinic_id, case_id, id)
);
create unique index answer_opening_once on answer_opening (clinic_id, assignment_id);

-- What has become the other's and the room's to read: joint work at sending, sealed work at its opening; by the keeper alone.
create table answer_share (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  assignment_id uuid not null,
  part_id uuid not null,
  act integer not null,
  author_id uuid not null,
  shared_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, assignment_id) references assignment (clinic_id, case_id, id),
  foreign key (clinic_id, case_id, part_id, author_id) references assignment_part (clinic_id, case_id, id, person_id)
);
create unique index answer_share_once on answer_share (clinic_id, part_id, act);
create index answer_share_by_work on answer_share (clinic_id, assignment_id);

-- That one of the staff has read up to this act. No partner reads it (SR15).
create table answer_read (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  part_id uuid not null,
  act integer not null,
  read_by uuid not null,
  read_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, read_by) references person (clinic_id, id)
);
create unique index answer_read_once on answer_read (clinic_id, part_id, read_by, act);

create table answer_reply (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  part_id uuid not null,
  act integer not null,
  author_id uuid not null,
  kind text not null check (kind in ('accept', 'ask_again')),
  for_both boolean not null,
  words_sealed bytea not null,
  replied_by uuid not null,
  replied_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, part_id, author_id) references assignment_part (clinic_id, case_id, id, person_id),
  foreign key (clinic_id, replied_by) references person (clinic_id, id)
);
create index answer_reply_by_part on answer_reply (clinic_id, part_id, replied_at);

-- R17: whether the therapist allows this couple a connection item in the first part. The last row stands.
create table connection_choice (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  enabled boolean not null,
  chosen_by uuid not null,
  chosen_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id) references couple_case (clinic_id, id),
  foreign key (clinic_id, chosen_by) references person (clinic_id, id)
);
create index connection_choice_by_case on connection_choice (clinic_id, case_id, chosen_at desc);

-- References carry the couple, too.
create unique index assignment_part_in_case on assignment_part (clinic_id, case_id, id);
alter table answer_read add foreign key (clinic_id, case_id, part_id) references assignment_part (clinic_id, case_id, id);

do $$
declare t text;
begin
  foreach t in array array['assignment','assignment_part','assignment_withdrawal','answer_taken_back','answer_opening','answer_share','answer_read','answer_reply','connection_choice'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I as restrictive to groundwork_app, groundwork_keeper using (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[])) with check (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[]))', t || '_case', t);
    execute format('create trigger %I before update or delete or truncate on %I for each statement execute function refuse_change()', t || '_append_only', t);
  end loop;
end $$;

-- Each partner meets what they are asked. Joint work only while the shared part is open and does not rest (R3, R6).
create policy assignment_my on assignment for select to groundwork_app using (
  (select app_scope()) = 'my' and (select app_person()) = any (asked)
  and (audience not in ('couple', 'sealed')
    or (exists (select 1 from shared_part s where s.clinic_id = assignment.clinic_id and s.case_id = assignment.case_id) and not shared_part_rests(case_id))));
create policy assignment_staff on assignment for select to groundwork_app using ((select app_scope()) = 'staff');
-- Room view: what both may know, by what it is or because it was given before both.
create policy assignment_room on assignment for select to groundwork_app using (
  (select app_scope()) = 'room' and (audience in ('couple', 'sealed') or session_id is not null) and not shared_part_rests(case_id));
create policy assignment_give on assignment for insert to groundwork_app with check (
  assigned_by = (select app_person()) and (((select app_scope()) = 'staff' and session_id is null) or ((select app_scope()) = 'room' and session_id is not null)));

create policy assignment_part_my on assignment_part for select to groundwork_app using ((select app_scope()) = 'my' and person_id = (select app_person()));
create policy assignment_part_staff on assignment_part for select to groundwork_app using ((select app_scope()) = 'staff');
create policy assignment_part_room on assignment_part for select to groundwork_app using (
  (select app_scope()) = 'room' and exists (select 1 from assignment a where a.clinic_id = assignment_part.clinic_id and a.id = assignment_part.assignment_id));
create policy assignment_part_give on assignment_part for insert to groundwork_app with check (
  (select app_scope()) in ('staff', 'room') and exists (select 1 from assignment a where a.clinic_id = assignment_part.clinic_id and a.case_id = assignment_part.case_id
    and a.id = assignment_part.assignment_id and a.assigned_by = (select app_person()) and assignment_part.person_id = any (a.asked)));

create policy assignment_withdrawal_read on assignment_withdrawal for select to groundwork_app using (
  exists (select 1 from assignment a where a.clinic_id = assignment_withdrawal.clinic_id and a.id = assignment_withdrawal.assignment_id));
create policy assignment_withdrawal_add on assignment_withdrawal for insert to groundwork_app with check ((select app_scope()) = 'staff' and withdrawn_by = (select app_person()));

-- Class S is not for a stand-in: whoever only covers the couple reads everything else that staff read.
alter policy exercise_answer_staff on exercise_answer using (
  (select app_scope()) = 'staff' and audience <> 'author'
  and (audience <> 'author_staff_never_joint' or exists (select 1 from case_staff s where s.clinic_id = exercise_answer.clinic_id and s.case_id = exercise_answer.case_id
    and s.person_id = (select app_person()) and s.as_role in ('primary', 'supervisor'))));
create policy exercise_answer_shared on exercise_answer for select to groundwork_app using (
  (select app_scope()) in ('my', 'room') and audience in ('couple', 'sealed') and not shared_part_rests(case_id)
  and exists (select 1 from answer_share s where s.clinic_id = exercise_answer.clinic_id and s.part_id = exercise_answer.part_id and s.act = exercise_answer.act));

create policy answer_taken_back_own on answer_taken_back for select to groundwork_app using ((select app_scope()) = 'my' and author_id = (select app_person()));
create policy answer_taken_back_staff on answer_taken_back for select to groundwork_app using ((select app_scope()) = 'staff');
create policy answer_taken_back_add on answer_taken_back for insert to groundwork_app with check (
  (select app_scope()) = 'my' and author_id = (select app_person()) and not exists (
    select 1 from assignment_part p join answer_opening o on o.clinic_id = p.clinic_id and o.assignment_id = p.assignment_id
     where p.clinic_id = answer_taken_back.clinic_id and p.id = answer_taken_back.part_id));

create policy answer_opening_read on answer_opening for select to groundwork_app using (
  exists (select 1 from assignment a where a.clinic_id = answer_opening.clinic_id and a.id = answer_opening.assignment_id));
-- Nobody reads of their own words whether the other has them: what keeps them may be a rest that the practice has set.
create policy answer_share_read on answer_share for select to groundwork_app using (
  (select app_scope()) in ('staff', 'room') or ((select app_scope()) = 'my' and author_id <> (select app_person())));

create policy answer_read_staff on answer_read for select to groundwork_app using ((select app_scope()) = 'staff');
create policy answer_read_add on answer_read for insert to groundwork_app with check ((select app_scope()) = 'staff' and read_by = (select app_person()));

create policy answer_reply_own on answer_reply for select to groundwork_app using ((select app_scope()) = 'my' and author_id = (select app_person()));
create policy answer_reply_staff on answer_reply for select to groundwork_app using ((select app_scope()) = 'staff');
create policy answer_reply_both on answer_reply for select to groundwork_app using (
  (select app_scope()) in ('my', 'room') and for_both and not shared_part_rests(case_id)
  and exists (select 1 from answer_share s where s.clinic_id = answer_reply.clinic_id and s.part_id = answer_reply.part_id and s.act = answer_reply.act));
create policy answer_reply_add on answer_reply for insert to groundwork_app with check (
  (select app_scope()) = 'staff' and replied_by = (select app_person())
  and (not for_both or exists (select 1 from answer_share s where s.clinic_id = answer_reply.clinic_id and s.part_id = answer_reply.part_id and s.act = answer_reply.act)));

create policy connection_choice_read on connection_choice for select to groundwork_app using ((select app_scope()) in ('staff', 'room'));
create policy connection_choice_add on connection_choice for insert to groundwork_app with check ((select app_scope()) = 'staff' and chosen_by = (select app_person()));

grant select, insert on assignment, assignment_part, assignment_withdrawal, answer_taken_back, answer_read, answer_reply, connection_choice to groundwork_app;
grant select on answer_opening, answer_share to groundwork_app;

-- The keeper knows that there is an answer, whose and for whom, never what is in it.
create policy assignment_keeper on assignment for select to groundwork_keeper using (true);
create policy assignment_part_keeper on assignment_part for select to groundwork_keeper using (true);
create policy assignment_withdrawal_keeper on assignment_withdrawal for select to groundwork_keeper using (true);
create policy exercise_answer_keeper on exercise_answer for select to groundwork_keeper using (true);
create policy answer_taken_back_keeper on answer_taken_back for select to groundwork_keeper using (true);
create policy answer_opening_keeper on answer_opening to groundwork_keeper using (true) with check (true);
create policy answer_share_keeper on answer_share to groundwork_keeper using (true) with check (true);
create policy answer_reply_keeper on answer_reply for select to groundwork_keeper using (true);
create policy shared_part_keeper on shared_part for select to groundwork_keeper using (true);
grant select (clinic_id, id, case_id, audience, asked) on assignment to groundwork_keeper;
grant select on assignment_part, assignment_withdrawal, answer_taken_back, shared_part to groundwork_keeper;
grant select (clinic_id, case_id, part_id, act, kind, audience, author_id) on exercise_answer to groundwork_keeper;
grant select (clinic_id, case_id, part_id, act, kind, replied_at) on answer_reply to groundwork_keeper;
grant select, insert on answer_opening, answer_share to groundwork_keeper;

-- The act with which a part's standing answer begins; null where none stands (not sent, taken back).
create function keeper.standing_act(p_part uuid) returns integer language sql stable as $$
  select max(a.act) from exercise_answer a
   where a.clinic_id = app_clinic() and a.part_id = p_part and a.kind = 'answer'
     and not exists (select 1 from answer_taken_back t where t.clinic_id = a.clinic_id and t.part_id = a.part_id and t.through_act >= a.act)
$$;

-- A private request that protects this person, or the couple, stands (R6).
create function keeper.is_protected(p_case uuid, p_person uuid) returns boolean language sql stable as $$
  select exists (select 1 from rest_request r where r.clinic_id = app_clinic() and r.case_id = p_case and (r.person_id is null or r.person_id = p_person)
    and not exists (select 1 from rest_request_end d where d.clinic_id = r.clinic_id and d.request_id = r.id))
$$;

-- R73, as one bit: sealed work of which everyone asked has sent theirs and nobody is protected. In Room view all else looks alike.
create function keeper.answers_stand(p_assignment uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(bool_and(keeper.standing_act(p.id) is not null and not keeper.is_protected(p.case_id, p.person_id)
      -- What the therapist has asked for again is not there yet.
      and not coalesce((select r.kind = 'ask_again' from answer_reply r where r.clinic_id = p.clinic_id and r.part_id = p.id and r.act >= keeper.standing_act(p.id)
        order by r.replied_at desc, r.act desc limit 1), false)), false)
     and count(*) = max(cardinality(a.asked))
    from assignment a join assignment_part p on p.clinic_id = a.clinic_id and p.assignment_id = a.id
   where a.clinic_id = app_clinic() and a.id = p_assignment and a.audience = 'sealed' and app_scope() in ('room', 'staff')
     and not shared_part_rests(a.case_id)
     and not exists (select 1 from answer_opening o where o.clinic_id = a.clinic_id and o.assignment_id = a.id)
     and not exists (select 1 from assignment_withdrawal w where w.clinic_id = a.clinic_id and w.assignment_id = a.id)
$$;

-- Makes what is joint the other's to read: answers of class J, and sealed ones whose work is open. Passes over whoever is
-- protected, without a word; the job comes back to it. Called by the author at sending (their part), by the room at an
-- opening, or by the job (no part: all of the clinic). Answers the parts of which something was shared.
create function keeper.share_answers(p_part uuid, p_now timestamptz) returns table (case_id uuid, part_id uuid)
language plpgsql security definer set search_path = pg_catalog, public as $$
#variable_conflict use_column
begin
  if not (app_scope() = 'job' and p_part is null
          or app_scope() = 'my' and exists (select 1 from assignment_part p where p.clinic_id = app_clinic() and p.id = p_part and p.person_id = app_person())
          or app_scope() = 'room' and exists (select 1 from assignment_part p join answer_opening o on o.clinic_id = p.clinic_id and o.assignment_id = p.assignment_id
               where p.clinic_id = app_clinic() and p.id = p_part and o.opened_at = p_now)) then
    raise exception 'nothing here to share' using errcode = 'GW404';
  end if;
  return query
  with shared as (
    insert into answer_share (clinic_id, id, case_id, assignment_id, part_id, act, author_id, shared_at)
    select app_clinic(), gen_random_uuid(), n.case_id, n.assignment_id, n.part_id, n.act, n.author_id, p_now
      from (select distinct a.case_id, p.assignment_id, a.part_id, a.act, a.author_id
              from exercise_answer a
              join assignment_part p on p.clinic_id = a.clinic_id and p.id = a.part_id
             where a.clinic_id = app_clinic() and (p_part is null or a.part_id = p_part)
               and (a.audience = 'couple'
                    or (a.audience = 'sealed' and exists (select 1 from answer_opening o where o.clinic_id = a.clinic_id and o.assignment_id = p.assignment_id)))
               and not exists (select 1 from answer_share s where s.clinic_id = a.clinic_id and s.part_id = a.part_id and s.act = a.act)
               and a.act >= keeper.standing_act(a.part_id)
               and exists (select 1 from shared_part h where h.clinic_id = a.clinic_id and h.case_id = a.case_id)
               and not shared_part_rests(a.case_id) and not keeper.is_protected(a.case_id, a.author_id)) n
    on conflict (clinic_id, part_id, act) do nothing
    returning answer_share.case_id, answer_share.part_id)
  select distinct shared.case_id, shared.part_id from shared;
end $$;

-- R73: what both have sealed opens to both at the same moment, by the therapist's act in a running session. False where not
-- everything is there: whatever the reason, it is the same answer. An author who takes theirs back waits for this lock.
create function keeper.open_together(p_id uuid, p_assignment uuid, p_session uuid, p_now timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if not (app_scope() = 'room' and exists (select 1 from session s join assignment a on a.clinic_id = s.clinic_id and a.case_id = s.case_id
      where s.clinic_id = app_clinic() and s.id = p_session and a.id = p_assignment)) then
    raise exception 'only the session opens' using errcode = 'GW404';
  end if;
  perform pg_advisory_xact_lock(hashtextextended(p_assignment::text, 0));
  if not keeper.answers_stand(p_assignment)
    or not exists (select 1 from session s where s.clinic_id = app_clinic() and s.id = p_session and s.started_at is not null and s.ended_at is null) then return false; end if;
  insert into answer_opening select app_clinic(), p_id, a.case_id, a.id, p_session, p_now from assignment a where a.clinic_id = app_clinic() and a.id = p_assignment;
  perform keeper.share_answers(p.id, p_now) from assignment_part p where p.clinic_id = app_clinic() and p.assignment_id = p_assignment;
  return true;
end $$;

grant create on schema keeper to groundwork_keeper;
do $$
declare f regprocedure;
begin
  foreach f in array array[
    'keeper.standing_act(uuid)'::regprocedure, 'keeper.is_protected(uuid, uuid)'::regprocedure, 'keeper.answers_stand(uuid)'::regprocedure,
    'keeper.share_answers(uuid, timestamptz)'::regprocedure, 'keeper.open_together(uuid, uuid, uuid, timestamptz)'::regprocedure] loop
    execute format('revoke all on function %s from public', f);
    -- The first two stay the keeper's own: the program never asks whether somebody is protected.
    if f not in ('keeper.standing_act(uuid)'::regprocedure, 'keeper.is_protected(uuid, uuid)'::regprocedure) then
      execute format('grant execute on function %s to groundwork_app', f);
    end if;
    execute format('alter function %s owner to groundwork_keeper', f);
  end loop;
end $$;
revoke create on schema keeper from groundwork_keeper;
