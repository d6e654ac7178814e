-- Words for their author alone (R72, class P): a key of each person, and what is sealed under it.

-- A pair of keys of one person. The private half stands here only wrapped: under a key made from the person's password,
-- and that once more under the clinic's. `number` counts the pairs: whoever lost a password and begins anew has a further
-- one, and the earlier stays for the day on which the password comes back to mind. Not a fact: another password wraps anew,
-- and the wrapping under the lost one is not kept beside it.
create table own_key (
  clinic_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  number integer not null check (number >= 1),
  public_key bytea not null check (length(public_key) = 32),
  wrapped_sealed bytea not null,
  primary key (clinic_id, id),
  unique (clinic_id, person_id, number),
  foreign key (clinic_id, person_id) references person (clinic_id, id)
);

-- One kept page of an exercise. When it was written stands inside the sealed words, as all else. Not a fact and in no seal of
-- facts: it is its author's to remove, and nothing is to tell when somebody wrote, or that they did.
create table own_entry (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  part_id uuid not null,
  words_sealed bytea not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, part_id, person_id) references assignment_part (clinic_id, case_id, id, person_id)
);
create index own_entry_of on own_entry (clinic_id, person_id, part_id);

alter table own_key enable row level security;
alter table own_key force row level security;
create policy own_key_clinic on own_key as restrictive to groundwork_app, groundwork_keeper
  using (clinic_id = (select app_clinic())) with check (clinic_id = (select app_clinic()));
create policy own_key_own on own_key to groundwork_app
  using ((select app_scope()) = 'my' and person_id = (select app_person()))
  with check ((select app_scope()) = 'my' and person_id = (select app_person()));
grant select, insert on own_key to groundwork_app;
grant update (wrapped_sealed) on own_key to groundwork_app;

alter table own_entry enable row level security;
alter table own_entry force row level security;
create policy own_entry_case on own_entry as restrictive to groundwork_app, groundwork_keeper
  using (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[]))
  with check (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[]));
create policy own_entry_own on own_entry to groundwork_app
  using ((select app_scope()) = 'my' and person_id = (select app_person()))
  with check ((select app_scope()) = 'my' and person_id = (select app_person()));
grant select, insert, delete on own_entry to groundwork_app;
