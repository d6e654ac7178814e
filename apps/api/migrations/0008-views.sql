-- Who looked at what (LR16): at most one row per person, couple, screen and five minutes. Written, never read by the app.
create table view_audit (
  clinic_id uuid not null,
  person_id uuid not null,
  case_id uuid not null,
  screen text not null,
  window_at timestamptz not null,
  request_id uuid not null,
  primary key (clinic_id, person_id, case_id, screen, window_at),
  foreign key (clinic_id, case_id) references couple_case (clinic_id, id)
);
alter table view_audit enable row level security;
alter table view_audit force row level security;
create policy view_audit_case on view_audit as restrictive to groundwork_app, groundwork_keeper
  using (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[]))
  with check (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[]));
create policy view_audit_add on view_audit for insert to groundwork_app
  with check (person_id = (select app_person()) and (select app_scope()) in ('staff', 'room'));
create trigger view_audit_append_only before update or delete or truncate on view_audit for each statement execute function refuse_change();
grant insert on view_audit to groundwork_app;
