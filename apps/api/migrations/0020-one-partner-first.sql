-- Intake may begin with one partner (SR26). The other is named, or not even that, and is contacted only after the first has
-- said when and how. No row here means that both were invited at once.
create table first_partner (
  clinic_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (clinic_id, case_id),
  foreign key (clinic_id, case_id, person_id) references case_partner (clinic_id, case_id, person_id),
  foreign key (clinic_id, recorded_by) references person (clinic_id, id)
);

-- What the first partner said, in their own sign-in or in a talk that the therapist records; the newest counts.
-- said_sealed: the other's name, address and what to mind, as far as they were said.
create table contact_word (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  number integer not null check (number > 0),
  how text not null check (how in ('mail', 'room', 'not_yet')),
  from_on date,
  said_sealed bytea not null,
  recorded_by uuid not null,
  said_at timestamptz not null,
  primary key (clinic_id, id),
  check ((how = 'not_yet') = (from_on is null)),
  foreign key (clinic_id, case_id, person_id) references case_partner (clinic_id, case_id, person_id),
  foreign key (clinic_id, recorded_by) references person (clinic_id, id)
);
create unique index contact_word_number on contact_word (clinic_id, case_id, number);

do $$
declare t text;
begin
  foreach t in array array['first_partner','contact_word'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I as restrictive to groundwork_app, groundwork_keeper using (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[])) with check (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[]))', t || '_case', t);
    execute format('create trigger %I before update or delete or truncate on %I for each statement execute function refuse_change()', t || '_append_only', t);
  end loop;
end $$;

create policy first_partner_own on first_partner for select to groundwork_app using ((select app_scope()) = 'my' and person_id = (select app_person()));
create policy first_partner_staff on first_partner for select to groundwork_app using ((select app_scope()) = 'staff');
create policy first_partner_record on first_partner for insert to groundwork_app with check ((select app_scope()) = 'staff' and recorded_by = (select app_person()));

-- It is the first partner's word and nobody else's, whoever wrote it down.
create policy contact_word_own on contact_word for select to groundwork_app using ((select app_scope()) = 'my' and person_id = (select app_person()));
create policy contact_word_staff on contact_word for select to groundwork_app using ((select app_scope()) = 'staff');
create policy contact_word_say on contact_word for insert to groundwork_app with check (
  recorded_by = (select app_person())
  and ((select app_scope()) = 'staff' or ((select app_scope()) = 'my' and person_id = recorded_by))
  and exists (select 1 from first_partner f where f.clinic_id = contact_word.clinic_id and f.case_id = contact_word.case_id and f.person_id = contact_word.person_id));

-- No link to the other partner before that word: whatever the program does. Once they have joined, nobody's word stands
-- between them and a way back in.
create policy invitation_contact on invitation as restrictive for insert to groundwork_app with check (
  not exists (select 1 from first_partner f where f.clinic_id = invitation.clinic_id and f.case_id = invitation.case_id and f.person_id <> invitation.person_id)
  or exists (select 1 from person p where p.clinic_id = invitation.clinic_id and p.id = invitation.person_id and p.account_id is not null)
  or coalesce((select w.how <> 'not_yet' from contact_word w where w.clinic_id = invitation.clinic_id and w.case_id = invitation.case_id order by w.number desc limit 1), false));

grant select, insert on first_partner, contact_word to groundwork_app;
