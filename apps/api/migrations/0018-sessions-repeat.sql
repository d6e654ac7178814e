-- Sessions that repeat, that are called off, their video link, who was there; and what a therapist snoozes on Today.

-- The same local time in the couple's zone every week or fortnight. Its sessions are rows of `session`, some weeks ahead.
create table session_series (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  every_weeks smallint not null check (every_weeks in (1, 2)),
  first_on date not null,
  local_time text not null check (local_time ~ '^[0-2][0-9]:[0-5][0-9]$'),
  minutes integer not null check (minutes between 15 and 480),
  link_sealed bytea,
  planned_by uuid not null,
  planned_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id) references couple_case (clinic_id, id),
  foreign key (clinic_id, planned_by) references person (clinic_id, id)
);
create unique index session_series_in_case on session_series (clinic_id, case_id, id);

create table session_series_end (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  series_id uuid not null,
  ended_by uuid not null,
  ended_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, series_id) references session_series (clinic_id, case_id, id),
  foreign key (clinic_id, ended_by) references person (clinic_id, id)
);
create unique index session_series_end_once on session_series_end (clinic_id, series_id);

-- series_on: the day of the series that this row stands for, so that a day called off or moved is not planned again.
-- A move calls the old row off and makes a new one: what stood on a past morning can still be told.
alter table session
  add column series_id uuid,
  add column series_on date,
  add column link_sealed bytea,
  add column cancelled_at timestamptz,
  add foreign key (clinic_id, case_id, series_id) references session_series (clinic_id, case_id, id);
create unique index session_once_per_series_day on session (clinic_id, series_id, series_on);
grant update (cancelled_at) on session to groundwork_app;

-- Said by the practice, in Room view or after; the last word stands. No partner reads it: who did not come is nobody's news.
create table session_attendance (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  session_id uuid not null,
  attended text not null check (attended in ('both', 'one')),
  person_id uuid,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (clinic_id, id),
  check ((attended = 'one') = (person_id is not null)),
  foreign key (clinic_id, case_id, session_id) references session (clinic_id, case_id, id),
  foreign key (clinic_id, case_id, person_id) references case_partner (clinic_id, case_id, person_id)
);
create index session_attendance_by_session on session_attendance (clinic_id, session_id, recorded_at desc);

-- What one member of staff does not want to see on Today before a time. Theirs alone; the list itself is computed.
create table snooze (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  item text not null check (length(item) between 1 and 200),
  until_at timestamptz not null,
  reason_sealed bytea not null,
  set_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id) references couple_case (clinic_id, id),
  foreign key (clinic_id, person_id) references person (clinic_id, id)
);
create index snooze_by_person on snooze (clinic_id, person_id, until_at desc);

do $$
declare t text;
begin
  foreach t in array array['session_series','session_series_end','session_attendance','snooze'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I as restrictive to groundwork_app, groundwork_keeper using (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[])) with check (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[]))', t || '_case', t);
    execute format('create trigger %I before update or delete or truncate on %I for each statement execute function refuse_change()', t || '_append_only', t);
  end loop;
end $$;

-- Joint appointments: both partners, the practice, Room view, and the job that plans on.
create policy session_series_read on session_series for select to groundwork_app using (true);
create policy session_series_plan on session_series for insert to groundwork_app with check ((select app_scope()) in ('staff', 'room') and planned_by = (select app_person()));
create policy session_series_end_practice on session_series_end for select to groundwork_app using ((select app_scope()) in ('staff', 'job'));
create policy session_series_end_add on session_series_end for insert to groundwork_app with check ((select app_scope()) = 'staff' and ended_by = (select app_person()));
create policy session_repeat on session for insert to groundwork_app with check (
  (select app_scope()) = 'job' and exists (select 1 from session_series r
    where r.clinic_id = session.clinic_id and r.case_id = session.case_id and r.id = session.series_id and r.planned_by = session.planned_by));

create policy session_attendance_practice on session_attendance for select to groundwork_app using ((select app_scope()) in ('staff', 'room'));
create policy session_attendance_record on session_attendance for insert to groundwork_app with check ((select app_scope()) in ('staff', 'room') and recorded_by = (select app_person()));

create policy snooze_own on snooze for select to groundwork_app using ((select app_scope()) = 'staff' and person_id = (select app_person()));
create policy snooze_add on snooze for insert to groundwork_app with check ((select app_scope()) = 'staff' and person_id = (select app_person()));

grant select, insert on session_series, session_series_end, session_attendance, snooze to groundwork_app;

-- Today asks each couple for its last entry, and for its open sessions, without reading years of them.
create index entry_by_case on entry (clinic_id, case_id, received_at desc);
