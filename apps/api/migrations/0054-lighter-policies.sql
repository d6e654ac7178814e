-- A statement sets up every condition that a row policy might need before it reads a row, also those of readers who do not
-- ask: a page of a partner paid for the rules of Room view and of whoever left. The same rules in fewer conditions: who asks and
-- what is open to them are one value each, and what somebody who left may read is looked up for them alone. The same rows as before for everybody.

-- Whoever left reads what was there before that; for everybody else nothing is too late.
create function app_before() returns timestamptz language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('app.left_at', true), '')::timestamptz, 'infinity') $$;
-- The partner who asks; nobody where it is somebody else.
create function app_partner() returns uuid language sql stable parallel safe
  as $$ select case when current_setting('app.scope', true) = 'my' then nullif(current_setting('app.person', true), '')::uuid end $$;
-- The same of own words, which stay one's own after leaving.
create function app_author() returns uuid language sql stable parallel safe
  as $$ select case when current_setting('app.scope', true) in ('my', 'left') then nullif(current_setting('app.person', true), '')::uuid end $$;
-- The couples whose joint part is open to the partner who asks, and those whose joint part stands in the Room view that asks.
create function partner_cases() returns uuid[] language plpgsql stable as $$
begin
  if app_scope() is distinct from 'my' then return '{}'; end if;
  return shared_parts_open();
end $$;
create function room_cases() returns uuid[] language plpgsql stable as $$
begin
  if app_scope() is distinct from 'room' then return '{}'; end if;
  return array(select c.id from unnest(app_cases()) as c (id) where c.id <> all (shared_parts_at_rest()));
end $$;
-- What was agreed before the one who asks left. Read under the same policies as everything else.
create function texts_before_left() returns uuid[] language plpgsql stable as $$
begin
  if app_scope() is distinct from 'left' then return '{}'; end if;
  return array(select e.version_id from endorsement e where e.clinic_id = app_clinic() and e.case_id = app_left_case());
end $$;
create function agreements_before_left() returns uuid[] language plpgsql stable as $$
begin
  if app_scope() is distinct from 'left' then return '{}'; end if;
  return array(select v.criterion_id from criterion_version v where v.clinic_id = app_clinic() and v.case_id = app_left_case());
end $$;

do $$
declare t text; v_before text;
begin
  -- A session has no end before it ends, and keeps its two conditions.
  for t, v_before in values
    ('shared_part', 'opened_at'), ('endorsement', 'endorsed_at'), ('opening', 'opened_at'), ('opening_act', 'opened_at'), ('rest_edge', 'at'), ('ruling', 'ruled_at'), ('review', 'held_at'), ('review_step', 'taken_at')
  loop
    execute format('alter policy %I on %I using (clinic_id = (select app_clinic()) and case_id = any ((select app_reach())::uuid[]) and %I < (select app_before()))', t || '_case', t, v_before);
  end loop;
  foreach t in array array['criterion', 'criterion_version'] loop
    execute format('alter policy %I on %I using ((select app_scope()) in (''staff'', ''job'') or case_id = any ((select room_cases())::uuid[]))', t || '_practice', t);
    execute format('alter policy %I on %I using (case_id = any ((select partner_cases())::uuid[]))', t || '_my', t);
  end loop;
  -- What a review says is the practice's, both partners', and stays with whoever left; only the first differ by scope.
  foreach t in array array['review', 'review_step'] loop
    execute format('drop policy %I on %I', t || '_left', t);
    execute format('alter policy %I on %I using ((select app_scope()) in (''staff'', ''left'') or case_id = any ((select room_cases())::uuid[]))', t || '_practice', t);
    execute format('alter policy %I on %I using (case_id = any ((select partner_cases())::uuid[]))', t || '_my', t);
  end loop;
  -- What somebody wrote or signed is theirs, also once they left.
  for t, v_before in values ('entry', 'author_id'), ('exercise_answer', 'author_id'), ('signature', 'person_id'), ('consent', 'person_id'), ('message', 'author_id') loop
    execute format('drop policy %I on %I', t || '_left', t);
    execute format('alter policy %I on %I using (%I = (select app_author()))', t || '_own', t, v_before);
  end loop;
  foreach t in array array['answer_reply', 'proposal'] loop
    execute format('alter policy %I on %I using (author_id = (select app_partner()))', t || '_own', t);
  end loop;
end $$;
alter policy criterion_left on criterion using (id = any ((select agreements_before_left())::uuid[]));
alter policy criterion_version_left on criterion_version using (id = any ((select texts_before_left())::uuid[]));

alter policy entry_opened on entry using ((select app_scope()) in ('my', 'room', 'left')
  and exists (select 1 from opening o where o.clinic_id = entry.clinic_id and o.version_id = entry.version_id and o.slot = entry.slot));
alter policy signature_active on signature using ((select app_scope()) in ('my', 'room', 'left')
  and exists (select 1 from endorsement e where e.clinic_id = signature.clinic_id and e.version_id = signature.version_id));
alter policy exercise_answer_shared on exercise_answer using ((select app_scope()) in ('my', 'room', 'left') and audience in ('couple', 'sealed') and case_id <> all ((select shared_parts_at_rest())::uuid[])
  and exists (select 1 from answer_share s where s.clinic_id = exercise_answer.clinic_id and s.part_id = exercise_answer.part_id and s.act = exercise_answer.act));
drop policy answer_share_left on answer_share;
alter policy answer_share_read on answer_share using ((select app_scope()) in ('staff', 'room') or (author_id <> (select app_author()) and shared_at < (select app_before())));
drop policy message_reply_left on message_reply;
alter policy message_reply_own on message_reply using (to_id = (select app_author()) and sent_at < (select app_before()));
drop policy ruling_left on ruling;
alter policy ruling_staff on ruling using ((select app_scope()) in ('staff', 'left'));
alter policy ruling_staff on ruling rename to ruling_read;

alter policy assignment_my on assignment using ((select app_partner()) = any (asked) and (audience not in ('couple', 'sealed') or case_id = any ((select partner_cases())::uuid[])));
alter policy assignment_room on assignment using ((audience in ('couple', 'sealed') or session_id is not null) and case_id = any ((select room_cases())::uuid[]));
alter policy assignment_part_my on assignment_part using (person_id = (select app_partner()));
alter policy proposal_offered on proposal using (other_id = (select app_partner()) and case_id = any ((select partner_cases())::uuid[])
  and exists (select 1 from proposal_step s where s.clinic_id = proposal.clinic_id and s.proposal_id = proposal.id and s.kind = 'offered'));
alter policy proposal_room on proposal using (case_id = any ((select room_cases())::uuid[])
  and exists (select 1 from proposal_step s where s.clinic_id = proposal.clinic_id and s.proposal_id = proposal.id and s.kind = 'brought'));
alter policy proposal_step_author on proposal_step using (author_id = (select app_partner()) and kind in ('taken_back', 'returned', 'offered', 'called_back', 'put_up'));
alter policy proposal_step_other on proposal_step using (other_id = (select app_partner()) and kind in ('offered', 'called_back', 'put_up'));
