-- Pages for their author alone that hang on no work (a card for hard moments, X11), begun by whoever wants one. A row of work
-- would tell the practice that there is one. So a page says itself which exercise it is of; a partner who left, who reaches no
-- work any more, still reads by what name it goes.
alter table own_entry add column exercise text, add column exercise_version integer;
-- Row security binds the owner too: it steps aside for this one statement.
alter table own_entry no force row level security;
update own_entry e set exercise = a.exercise, exercise_version = a.exercise_version
  from assignment_part p join assignment a on a.clinic_id = p.clinic_id and a.id = p.assignment_id
 where p.clinic_id = e.clinic_id and p.id = e.part_id;
alter table own_entry force row level security;
alter table own_entry alter column exercise set not null, alter column exercise_version set not null, alter column part_id drop not null,
  add foreign key (clinic_id, case_id, person_id) references case_partner (clinic_id, case_id, person_id);

-- Of such a page its author shares with the therapist what they choose: as work of class T, which is begun with it (0043).

-- A partner who left: opens, reads and removes what is theirs alone, and locks it anew where their password is a new one.
-- Nobody else could ever give it to them.
alter policy own_entry_case on own_entry using (
  clinic_id = (select app_clinic()) and (case_id = any ((select app_cases())::uuid[]) or case_id = (select app_left_case())));
create policy own_entry_left on own_entry for select to groundwork_app using ((select app_scope()) = 'left' and person_id = (select app_person()));
create policy own_entry_left_removes on own_entry for delete to groundwork_app using ((select app_scope()) = 'left' and person_id = (select app_person()));
create policy own_key_left on own_key for select to groundwork_app using ((select app_scope()) = 'left' and person_id = (select app_person()));
create policy own_key_left_locks on own_key for update to groundwork_app
  using ((select app_scope()) = 'left' and person_id = (select app_person())) with check ((select app_scope()) = 'left' and person_id = (select app_person()));
