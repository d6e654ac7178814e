-- What somebody has typed and not sent yet: one row for each person and place (a form), read and written by that person
-- alone, removed when it is sent. No staff, no room, no job, no other partner ever reads one.

-- case_id: null for what concerns no case. left_sealed: what another device of the same person left behind when it could
-- not know of the newer words; the screen offers both. The seals are bound to person, case and place.
create table draft (
  clinic_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  case_id uuid,
  place text not null check (place ~ '^[a-z0-9-]{1,80}$'),
  words_sealed bytea not null,
  saved_at timestamptz not null,
  left_sealed bytea,
  left_at timestamptz,
  primary key (clinic_id, id),
  check ((left_sealed is null) = (left_at is null)),
  foreign key (clinic_id, person_id) references person (clinic_id, id),
  foreign key (clinic_id, case_id) references couple_case (clinic_id, id)
);
create unique index draft_once on draft (clinic_id, person_id, case_id, place) nulls not distinct;

alter table draft enable row level security;
alter table draft force row level security;
create policy draft_case on draft as restrictive to groundwork_app, groundwork_keeper
  using (clinic_id = (select app_clinic()) and (case_id is null or case_id = any ((select app_cases())::uuid[])))
  with check (clinic_id = (select app_clinic()) and (case_id is null or case_id = any ((select app_cases())::uuid[])));
create policy draft_own on draft to groundwork_app
  using ((select app_scope()) in ('my', 'staff') and person_id = (select app_person()))
  with check ((select app_scope()) in ('my', 'staff') and person_id = (select app_person()));

grant select, insert, delete on draft to groundwork_app;
grant update (words_sealed, saved_at, left_sealed, left_at) on draft to groundwork_app;
