-- Consents, safety screens, the shared part, therapy sessions with their notes, and what a partner sends for an exercise.

create table consent (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  version text not null,
  text_hash bytea not null,
  treatment boolean not null check (treatment),
  records boolean not null check (records),
  not_monitored boolean not null check (not_monitored),
  secrets_policy text not null check (secrets_policy in ('no_secrets', 'limited_secrets', 'no_individual_channel')),
  signature_sealed bytea not null,
  signed_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, person_id) references case_partner (clinic_id, case_id, person_id)
);
create unique index consent_once on consent (clinic_id, case_id, person_id, version);

-- SR1, SR4: each partner seen alone; the therapist's decision. Read by practice only.
create table safety_screen (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  seen_alone_on date not null,
  decision text not null check (decision in ('conjoint_suitable', 'suitable_with_conditions', 'individual_work_only', 'refer_out', 'need_more_information')),
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, person_id) references case_partner (clinic_id, case_id, person_id),
  foreign key (clinic_id, recorded_by) references person (clinic_id, id)
);
create index safety_screen_by_person on safety_screen (clinic_id, case_id, person_id, recorded_at desc);

-- R3: the therapist's act; neither partner's consent nor screen moves anything on the other's screen.
create table shared_part (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  opened_by uuid not null,
  opened_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id) references couple_case (clinic_id, id)
);
create unique index shared_part_once on shared_part (clinic_id, case_id);

create table session (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  starts_at timestamptz not null,
  minutes integer not null check (minutes between 15 and 480),
  started_at timestamptz,
  ended_at timestamptz,
  planned_by uuid not null,
  planned_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id) references couple_case (clinic_id, id)
);
create unique index session_in_case on session (clinic_id, case_id, id);
create index session_by_case on session (clinic_id, case_id, starts_at desc);

create table session_note (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  session_id uuid not null,
  author_id uuid not null,
  body_sealed bytea not null,
  signed_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, session_id) references session (clinic_id, case_id, id)
);
create unique index session_note_once on session_note (clinic_id, session_id);

create table note_addendum (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  note_id uuid not null,
  author_id uuid not null,
  body_sealed bytea not null,
  signed_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, note_id) references session_note (clinic_id, id)
);
create index note_addendum_by_note on note_addendum (clinic_id, note_id, signed_at);

create table exercise_answer (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  author_id uuid not null,
  exercise text not null,
  exercise_version integer not null,
  audience text not null check (audience in ('author', 'author_staff', 'author_staff_never_joint', 'sealed', 'couple')),
  words_sealed bytea not null,
  sent_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, author_id) references case_partner (clinic_id, case_id, person_id)
);
create index exercise_answer_by_author on exercise_answer (clinic_id, case_id, author_id);

do $$
declare t text;
begin
  foreach t in array array['consent','safety_screen','shared_part','session','session_note','note_addendum','exercise_answer'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I as restrictive to groundwork_app, groundwork_keeper using (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[])) with check (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[]))', t || '_case', t);
  end loop;
  foreach t in array array['consent','safety_screen','shared_part','session_note','note_addendum','exercise_answer'] loop
    execute format('create trigger %I before update or delete or truncate on %I for each statement execute function refuse_change()', t || '_append_only', t);
  end loop;
end $$;

create policy consent_own on consent for select to groundwork_app using ((select app_scope()) = 'my' and person_id = (select app_person()));
create policy consent_staff on consent for select to groundwork_app using ((select app_scope()) = 'staff');
create policy consent_sign on consent for insert to groundwork_app with check ((select app_scope()) = 'my' and person_id = (select app_person()));

create policy safety_screen_staff on safety_screen for select to groundwork_app using ((select app_scope()) = 'staff');
create policy safety_screen_record on safety_screen for insert to groundwork_app with check ((select app_scope()) = 'staff' and recorded_by = (select app_person()));

create policy shared_part_read on shared_part for select to groundwork_app using (true);
create policy shared_part_open on shared_part for insert to groundwork_app with check ((select app_scope()) = 'staff' and opened_by = (select app_person()));

create policy session_read on session for select to groundwork_app using (true);
create policy session_plan on session for insert to groundwork_app with check ((select app_scope()) in ('staff', 'room') and planned_by = (select app_person()));
create policy session_run on session for update to groundwork_app using ((select app_scope()) in ('staff', 'room')) with check ((select app_scope()) in ('staff', 'room'));

create policy session_note_staff on session_note for select to groundwork_app using ((select app_scope()) = 'staff');
create policy session_note_sign on session_note for insert to groundwork_app with check ((select app_scope()) = 'staff' and author_id = (select app_person()));
create policy note_addendum_staff on note_addendum for select to groundwork_app using ((select app_scope()) = 'staff');
create policy note_addendum_add on note_addendum for insert to groundwork_app with check ((select app_scope()) = 'staff' and author_id = (select app_person()));

create policy exercise_answer_own on exercise_answer for select to groundwork_app using ((select app_scope()) = 'my' and author_id = (select app_person()));
create policy exercise_answer_staff on exercise_answer for select to groundwork_app using ((select app_scope()) = 'staff' and audience <> 'author');
create policy exercise_answer_send on exercise_answer for insert to groundwork_app with check ((select app_scope()) = 'my' and author_id = (select app_person()));

grant select, insert on consent, safety_screen, shared_part, session_note, note_addendum, exercise_answer, session to groundwork_app;
grant update (starts_at, minutes, started_at, ended_at) on session to groundwork_app;
