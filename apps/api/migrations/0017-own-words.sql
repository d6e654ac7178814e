-- How many times it was, in a week in which so many times were agreed (consistency d1): the doer's own count.
alter table entry add column times smallint check (times is null or times between 0 and 99 and as_part = 'doer' and answer in ('kept', 'not_kept'));

-- R36: words that were turned back, for the therapist alone. The two who typed them read only that other words are needed.
create table turned_back (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  session_id uuid not null,
  created_by uuid not null,
  categories text[] not null check (cardinality(categories) > 0),
  words_sealed bytea not null,
  turned_back_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, session_id) references session (clinic_id, case_id, id),
  foreign key (clinic_id, created_by) references person (clinic_id, id)
);
create unique index turned_back_in_case on turned_back (clinic_id, case_id, id);

create table turned_back_decision (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  turned_back_id uuid not null,
  decision text not null check (decision in ('none_of_these', 'talk_alone')),
  decided_by uuid not null,
  decided_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, turned_back_id) references turned_back (clinic_id, case_id, id),
  foreign key (clinic_id, decided_by) references person (clinic_id, id)
);
create unique index turned_back_decision_once on turned_back_decision (clinic_id, turned_back_id);

do $$
declare t text;
begin
  foreach t in array array['turned_back','turned_back_decision'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I as restrictive to groundwork_app, groundwork_keeper using (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[])) with check (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[]))', t || '_case', t);
    execute format('create trigger %I before update or delete or truncate on %I for each statement execute function refuse_change()', t || '_append_only', t);
    execute format('create policy %I on %I for select to groundwork_app using ((select app_scope()) = ''staff'')', t || '_staff', t);
  end loop;
end $$;
-- Room view writes it and cannot read it again.
create policy turned_back_tell on turned_back for insert to groundwork_app with check ((select app_scope()) = 'room' and created_by = (select app_person()));
create policy turned_back_decision_decide on turned_back_decision for insert to groundwork_app with check ((select app_scope()) = 'staff' and decided_by = (select app_person()));

grant select, insert on turned_back, turned_back_decision to groundwork_app;
