-- The first task is sent once by each partner, whatever is sent at the same moment. Other exercises may be given again.
create unique index exercise_answer_first_task on exercise_answer (clinic_id, case_id, author_id, exercise_version) where exercise = 'what_to_expect';

-- A mistyped address of a partner is put right by the couple's therapist, while that partner has not joined.
create policy person_contact_change on person_contact for update to groundwork_app
  using ((select app_scope()) = 'staff' and case_id = any ((select app_cases())::uuid[])
    and exists (select 1 from person p where p.clinic_id = person_contact.clinic_id and p.id = person_contact.person_id and p.account_id is null))
  with check ((select app_scope()) = 'staff' and case_id = any ((select app_cases())::uuid[]));
grant update (value_sealed, value_hash) on person_contact to groundwork_app;
