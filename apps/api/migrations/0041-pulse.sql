-- The weekly pulse (R79, R80): four numbers and a line for the author and the couple's therapist. It belongs to no piece of
-- work: nobody gives it, and no other partner can tell that it exists.

-- week: its Monday, a local day of the couple. Sent again in the same week, a later number stands and the earlier stays.
create table pulse (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  week date not null check (extract(isodow from week) = 1),
  number integer not null check (number > 0),
  form_version integer not null check (form_version > 0),
  words_sealed bytea not null,
  sent_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, person_id) references case_partner (clinic_id, case_id, person_id)
);
create unique index pulse_once on pulse (clinic_id, case_id, person_id, week, number);
create unique index pulse_of_person on pulse (clinic_id, case_id, id, person_id);

-- That a week asks for a look, and nothing of what is in it: all that whoever covers the couple reads. Its author never does.
create table pulse_flag (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  pulse_id uuid not null,
  raised_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, pulse_id, person_id) references pulse (clinic_id, case_id, id, person_id)
);
create unique index pulse_flag_once on pulse_flag (clinic_id, pulse_id);
create unique index pulse_flag_of_person on pulse_flag (clinic_id, case_id, id, person_id);

-- The therapist has taken it up: this flag and the earlier ones of the same person are off the list.
create table pulse_flag_taken (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  flag_id uuid not null,
  taken_by uuid not null,
  taken_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, flag_id, person_id) references pulse_flag (clinic_id, case_id, id, person_id),
  foreign key (clinic_id, taken_by) references person (clinic_id, id)
);
create unique index pulse_flag_taken_once on pulse_flag_taken (clinic_id, flag_id);

do $$
declare t text;
begin
  foreach t in array array['pulse','pulse_flag','pulse_flag_taken'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I as restrictive to groundwork_app, groundwork_keeper using (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[])) with check (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[]))', t || '_case', t);
    execute format('create trigger %I before update or delete or truncate on %I for each statement execute function refuse_change()', t || '_append_only', t);
  end loop;
end $$;

create policy pulse_own on pulse for select to groundwork_app using ((select app_scope()) = 'my' and person_id = (select app_person()));
-- Whoever only covers the couple reads the flag alone.
create policy pulse_staff on pulse for select to groundwork_app using (
  (select app_scope()) = 'staff' and exists (select 1 from case_staff s where s.clinic_id = pulse.clinic_id and s.case_id = pulse.case_id
    and s.person_id = (select app_person()) and s.as_role in ('primary', 'supervisor')));
create policy pulse_send on pulse for insert to groundwork_app with check ((select app_scope()) = 'my' and person_id = (select app_person()));

create policy pulse_flag_staff on pulse_flag for select to groundwork_app using ((select app_scope()) = 'staff');
create policy pulse_flag_raise on pulse_flag for insert to groundwork_app with check ((select app_scope()) = 'my' and person_id = (select app_person()));

create policy pulse_flag_taken_staff on pulse_flag_taken for select to groundwork_app using ((select app_scope()) = 'staff');
create policy pulse_flag_taken_take on pulse_flag_taken for insert to groundwork_app with check (
  (select app_scope()) = 'staff' and taken_by = (select app_person()) and is_their_therapist(case_id));

grant select, insert on pulse, pulse_flag, pulse_flag_taken to groundwork_app;
