-- What a partner says for the therapist alone: the private questions sent from afar, and "I was not free when I answered".

-- SR2, SR3: for the author and staff, never joint; no partner reads it again, not even their own. answers_sealed has one
-- size whatever was answered. sent_on: the local day of the couple's zone.
create table screen_report (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  audience text not null check (audience = 'author_staff_never_joint'),
  answers_sealed bytea not null,
  sent_on date not null,
  sent_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, person_id) references case_partner (clinic_id, case_id, person_id)
);
create index screen_report_by_person on screen_report (clinic_id, case_id, person_id, sent_at desc);

-- R88: about an own entry, or about the own signature on a version. Said twice about the same thing, it stands twice: a
-- refusal would show on the phone that it was said before.
create table not_free (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  entry_id uuid,
  version_id uuid,
  said_at timestamptz not null,
  primary key (clinic_id, id),
  check (num_nonnulls(entry_id, version_id) = 1),
  foreign key (clinic_id, case_id, person_id) references case_partner (clinic_id, case_id, person_id),
  foreign key (clinic_id, entry_id) references entry (clinic_id, id),
  foreign key (clinic_id, version_id, person_id) references signature (clinic_id, version_id, person_id)
);
create index not_free_by_case on not_free (clinic_id, case_id, person_id, said_at desc);
create unique index not_free_in_case on not_free (clinic_id, case_id, id);

create table not_free_aside (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  not_free_id uuid not null,
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, not_free_id) references not_free (clinic_id, case_id, id),
  foreign key (clinic_id, set_by) references person (clinic_id, id)
);
create unique index not_free_aside_once on not_free_aside (clinic_id, not_free_id);

do $$
declare t text;
begin
  foreach t in array array['screen_report','not_free','not_free_aside'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I as restrictive to groundwork_app, groundwork_keeper using (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[])) with check (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[]))', t || '_case', t);
    execute format('create trigger %I before update or delete or truncate on %I for each statement execute function refuse_change()', t || '_append_only', t);
  end loop;
end $$;

create policy screen_report_staff on screen_report for select to groundwork_app using ((select app_scope()) = 'staff');
create policy screen_report_send on screen_report for insert to groundwork_app with check ((select app_scope()) = 'my' and person_id = (select app_person()));

create policy not_free_staff on not_free for select to groundwork_app using ((select app_scope()) = 'staff');
create policy not_free_say on not_free for insert to groundwork_app with check (
  (select app_scope()) = 'my' and person_id = (select app_person())
  and (entry_id is null or exists (select 1 from entry e where e.clinic_id = not_free.clinic_id and e.case_id = not_free.case_id
    and e.id = not_free.entry_id and e.author_id = not_free.person_id))
  and (version_id is null or exists (select 1 from signature s where s.clinic_id = not_free.clinic_id and s.case_id = not_free.case_id
    and s.version_id = not_free.version_id and s.person_id = not_free.person_id))
);

create policy not_free_aside_staff on not_free_aside for select to groundwork_app using ((select app_scope()) = 'staff');
create policy not_free_aside_set on not_free_aside for insert to groundwork_app with check ((select app_scope()) = 'staff' and set_by = (select app_person()));

grant select, insert on screen_report, not_free, not_free_aside to groundwork_app;

-- The keeper tells a partner one day of their own; the rows stay with staff.
create policy safety_screen_keeper on safety_screen for select to groundwork_keeper using (person_id = (select app_person()));
create policy screen_report_keeper on screen_report for select to groundwork_keeper using (person_id = (select app_person()));
grant select (clinic_id, case_id, person_id, seen_alone_on, recorded_at) on safety_screen to groundwork_keeper;
grant select (clinic_id, case_id, person_id, sent_on) on screen_report to groundwork_keeper;

-- SR1, SR2: the last local day on which the asking partner was screened, in a talk alone (as recorded last) or from afar.
create function keeper.last_screened_on(p_case uuid) returns date
language sql stable security definer set search_path = pg_catalog, public as $$
  select greatest(
    (select s.seen_alone_on from safety_screen s
      where s.clinic_id = app_clinic() and s.case_id = p_case and s.person_id = app_person() order by s.recorded_at desc limit 1),
    (select max(r.sent_on) from screen_report r where r.clinic_id = app_clinic() and r.case_id = p_case and r.person_id = app_person()))
   where app_scope() = 'my'
$$;
revoke all on function keeper.last_screened_on(uuid) from public;
grant execute on function keeper.last_screened_on(uuid) to groundwork_app;
grant create on schema keeper to groundwork_keeper;
alter function keeper.last_screened_on(uuid) owner to groundwork_keeper;
revoke create on schema keeper from groundwork_keeper;
