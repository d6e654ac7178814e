-- Forms that a partner begins without being asked: before a session, at a new part, for something not told yet. They are work
-- with one part, of class T, which its author gives to themselves and sends in the same act. Nobody can begin one for another.
create policy assignment_begin on assignment for insert to groundwork_app with check (
  (select app_scope()) = 'my' and assigned_by = (select app_person()) and asked = array[(select app_person())]
  and audience = 'author_staff' and session_id is null);
create policy assignment_part_begin on assignment_part for insert to groundwork_app with check (
  (select app_scope()) = 'my' and person_id = (select app_person()) and part = 'each'
  and exists (select 1 from assignment a where a.clinic_id = assignment_part.clinic_id and a.case_id = assignment_part.case_id
    and a.id = assignment_part.assignment_id and a.assigned_by = (select app_person())));
