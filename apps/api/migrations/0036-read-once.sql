-- What a row policy follows from is looked up once a statement, not once a row; and what a page asks of ten years finds its rows by an index.

-- The couples in reach that rest, and those whose shared part is open and does not rest: as shared_part_rests says of one couple, with nothing called for each.
create function shared_parts_at_rest() returns uuid[] language plpgsql stable as $$
begin
  return (select coalesce(array_agg(c.id), '{}') from unnest(app_cases()) as c (id)
           where (select e.kind from rest_edge e where e.clinic_id = app_clinic() and e.case_id = c.id order by e.at desc limit 1) = 'rest');
end $$;
create function shared_parts_open() returns uuid[] language plpgsql stable as $$
begin
  return (select coalesce(array_agg(s.case_id), '{}') from shared_part s
           where s.clinic_id = app_clinic() and s.case_id = any (app_cases())
             and (select e.kind from rest_edge e where e.clinic_id = s.clinic_id and e.case_id = s.case_id order by e.at desc limit 1) is distinct from 'rest');
end $$;

-- The same readers as before of each.
do $$
declare t text;
begin
  foreach t in array array['criterion','criterion_version','review','review_step'] loop
    execute format('alter policy %I on %I using ((select app_scope()) = ''my'' and case_id = any ((select shared_parts_open())::uuid[]))', t || '_my', t);
  end loop;
  foreach t in array array['criterion','criterion_version'] loop
    execute format('alter policy %I on %I using ((select app_scope()) in (''staff'', ''job'') or ((select app_scope()) = ''room'' and case_id <> all ((select shared_parts_at_rest())::uuid[])))', t || '_practice', t);
  end loop;
  foreach t in array array['review','review_step'] loop
    execute format('alter policy %I on %I using ((select app_scope()) = ''staff'' or ((select app_scope()) = ''room'' and case_id <> all ((select shared_parts_at_rest())::uuid[])))', t || '_practice', t);
  end loop;
end $$;
alter policy ruling_joint on ruling using ((select app_scope()) in ('my', 'room') and case_id <> all ((select shared_parts_at_rest())::uuid[]));
alter policy phase_period_joint on phase_period using ((select app_scope()) in ('my', 'room') and case_id = any ((select shared_parts_open())::uuid[]));
alter policy assignment_my on assignment using (
  (select app_scope()) = 'my' and (select app_person()) = any (asked) and (audience not in ('couple', 'sealed') or case_id = any ((select shared_parts_open())::uuid[])));
alter policy assignment_room on assignment using (
  (select app_scope()) = 'room' and (audience in ('couple', 'sealed') or session_id is not null) and case_id <> all ((select shared_parts_at_rest())::uuid[]));
alter policy exercise_answer_shared on exercise_answer using (
  (select app_scope()) in ('my', 'room') and audience in ('couple', 'sealed') and case_id <> all ((select shared_parts_at_rest())::uuid[])
  and exists (select 1 from answer_share s where s.clinic_id = exercise_answer.clinic_id and s.part_id = exercise_answer.part_id and s.act = exercise_answer.act));
alter policy answer_reply_both on answer_reply using (
  (select app_scope()) in ('my', 'room') and for_both and case_id <> all ((select shared_parts_at_rest())::uuid[])
  and exists (select 1 from answer_share s where s.clinic_id = answer_reply.clinic_id and s.part_id = answer_reply.part_id and s.act = answer_reply.act));
alter policy proposal_offered on proposal using (
  (select app_scope()) = 'my' and other_id = (select app_person()) and case_id = any ((select shared_parts_open())::uuid[])
  and exists (select 1 from proposal_step s where s.clinic_id = proposal.clinic_id and s.proposal_id = proposal.id and s.kind = 'offered'));
alter policy proposal_room on proposal using (
  (select app_scope()) = 'room' and case_id <> all ((select shared_parts_at_rest())::uuid[])
  and exists (select 1 from proposal_step s where s.clinic_id = proposal.clinic_id and s.proposal_id = proposal.id and s.kind = 'brought'));

-- Sessions to come, sessions that ended, and the notes that were signed, of one couple.
create index session_to_come on session (clinic_id, case_id, starts_at) where ended_at is null and cancelled_at is null;
create index session_ended on session (clinic_id, case_id, ended_at desc) include (id, starts_at) where ended_at is not null;
create index session_note_by_case on session_note (clinic_id, case_id, session_id);
-- Words that ask for a talk are few, and are read however old they are.
create index signature_answer_to_talk_about on signature_answer (clinic_id, case_id) include (version_id) where free <> 'yes';
