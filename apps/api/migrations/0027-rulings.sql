-- Rulings (R42, d1): what the therapist says in session about an occasion that the entries leave to it. One act a row; the last
-- one stands. The key to the opening is the rule that nothing is ruled before both could read it.
create table ruling (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  version_id uuid not null,
  slot text not null,
  number integer not null check (number > 0),
  outcome text not null check (outcome in ('kept', 'kept_late', 'missed_told', 'missed_found', 'excused', 'left_open')),
  again_on date check (again_on is null or outcome = 'left_open'),
  session_id uuid not null,
  ruled_by uuid not null,
  ruled_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, version_id) references criterion_version (clinic_id, case_id, id),
  foreign key (clinic_id, version_id, slot) references opening (clinic_id, version_id, slot),
  foreign key (clinic_id, case_id, session_id) references session (clinic_id, case_id, id),
  foreign key (clinic_id, ruled_by) references person (clinic_id, id)
);
create unique index ruling_number on ruling (clinic_id, version_id, slot, number);

alter table ruling enable row level security;
alter table ruling force row level security;
create policy ruling_case on ruling as restrictive to groundwork_app, groundwork_keeper
  using (clinic_id = (select app_clinic()) and (case_id = any ((select app_cases())::uuid[]) or (case_id = (select app_left_case()) and ruled_at < (select app_left_at()))))
  with check (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[]));
create trigger ruling_append_only before update or delete or truncate on ruling for each statement execute function refuse_change();

create policy ruling_staff on ruling for select to groundwork_app using ((select app_scope()) = 'staff');
-- Joint like what it is about, and like that not there while the shared part rests.
create policy ruling_joint on ruling for select to groundwork_app using ((select app_scope()) in ('my', 'room') and not shared_part_rests(case_id));
create policy ruling_left on ruling for select to groundwork_app using ((select app_scope()) = 'left');
create policy ruling_rule on ruling for insert to groundwork_app with check (
  (select app_scope()) = 'room' and ruled_by = (select app_person()) and not shared_part_rests(case_id)
  and exists (select 1 from session s where s.clinic_id = ruling.clinic_id and s.case_id = ruling.case_id and s.id = ruling.session_id and s.started_at is not null and s.ended_at is null));

grant select, insert on ruling to groundwork_app;
