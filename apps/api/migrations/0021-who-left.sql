-- A partner who left: reads what was their own, and what both had opened before they left. Nothing new, nothing of after.
-- They have no case in reach, so that every table stays shut to them unless it names them below.

create function app_left_case() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.left_case', true), '')::uuid $$;
create function app_left_at() returns timestamptz language sql stable parallel safe
  as $$ select nullif(current_setting('app.left_at', true), '')::timestamptz $$;

grant create on schema identity to groundwork_auth;
set local role groundwork_auth;
create or replace function identity.set_reach(p_now timestamptz, s identity.sign_in) returns jsonb
language plpgsql as $$
declare
  v_roles text[];
  v_cases jsonb;
  v_scope text := s.kind;
  v_left_case uuid;
  v_left_at timestamptz;
begin
  if s.kind = 'my' then
    select coalesce(jsonb_agg(jsonb_build_object('caseId', case_id, 'as', 'partner') order by from_at desc), '[]') into v_cases
      from case_partner where clinic_id = s.clinic_id and person_id = s.person_id and from_at <= p_now and (to_at is null or to_at > p_now);
    select case_id, to_at into v_left_case, v_left_at
      from case_partner where clinic_id = s.clinic_id and person_id = s.person_id and to_at <= p_now and v_cases = '[]' order by to_at desc limit 1;
    if found then
      v_scope := 'left';
    end if;
  else
    select coalesce(array_agg(role), '{}') into v_roles
      from staff_role where clinic_id = s.clinic_id and person_id = s.person_id and from_at <= p_now and (to_at is null or to_at > p_now);
    select coalesce(jsonb_agg(jsonb_build_object('caseId', case_id, 'as', as_role)), '[]') into v_cases
      from case_staff where clinic_id = s.clinic_id and person_id = s.person_id and v_roles <> '{}'
       and from_at <= p_now and (to_at is null or to_at > p_now) and (s.kind = 'staff' or case_id = s.case_id);
    if s.kind = 'room' then
      select coalesce(jsonb_agg(jsonb_set(c, '{as}', '"room"')), '[]') into v_cases from jsonb_array_elements(v_cases) c;
    end if;
    if s.locked_at is not null then
      v_scope := 'locked'; v_cases := '[]';
    end if;
  end if;
  perform set_config('app.clinic', s.clinic_id::text, true), set_config('app.person', s.person_id::text, true),
          set_config('app.scope', v_scope, true), set_config('app.sign_in', s.id::text, true),
          set_config('app.roles', array_to_string(coalesce(v_roles, '{}'), ','), true),
          set_config('app.cases', coalesce((select string_agg(distinct c ->> 'caseId', ',') from jsonb_array_elements(v_cases) c), ''), true),
          set_config('app.left_case', '', true), set_config('app.left_at', '', true);
  if v_scope = 'left' then
    perform set_config('app.left_case', v_left_case::text, true), set_config('app.left_at', v_left_at::text, true);
    v_cases := jsonb_build_array(jsonb_build_object('caseId', v_left_case, 'as', 'left'));
  end if;
  return jsonb_build_object(
    'signInId', s.id, 'kind', s.kind, 'accountId', s.account_id, 'clinicId', s.clinic_id, 'personId', s.person_id,
    'roles', to_jsonb(coalesce(v_roles, '{}')), 'cases', v_cases, 'caseId', s.case_id, 'sessionId', s.session_id,
    'locked', s.locked_at is not null, 'leftAt', case when v_scope = 'left' then to_jsonb(v_left_at) end);
end $$;
set local role groundwork_owner;
revoke create on schema identity from groundwork_auth;

-- Tables that have no reader of their own: who left reads the rows of before.
do $$
declare t text; v_before text;
begin
  for t, v_before in values
    ('shared_part', 'opened_at < (select app_left_at())'), ('session', 'ended_at < (select app_left_at())'), ('endorsement', 'endorsed_at < (select app_left_at())'),
    ('opening', 'opened_at < (select app_left_at())'), ('opening_act', 'opened_at < (select app_left_at())'), ('rest_edge', 'at < (select app_left_at())'),
    -- Tables whose policies name their readers: the rows that one of these lets through, below.
    ('consent', 'true'), ('criterion', 'true'), ('criterion_version', 'true'), ('signature', 'true'), ('entry', 'true'),
    ('exercise_answer', 'true'), ('answer_share', 'true'), ('message', 'true'), ('message_reply', 'true')
  loop
    execute format('alter policy %I on %I using (clinic_id = (select app_clinic()) and (case_id = any ((select app_cases())::uuid[]) or (case_id = (select app_left_case()) and %s)))', t || '_case', t, v_before);
  end loop;
end $$;
alter policy couple_case_read on couple_case using (id = any ((select app_cases())::uuid[]) or id = (select app_left_case()));

-- One's own.
create policy consent_left on consent for select to groundwork_app using ((select app_scope()) = 'left' and person_id = (select app_person()));
create policy message_left on message for select to groundwork_app using ((select app_scope()) = 'left' and author_id = (select app_person()));
create policy message_reply_left on message_reply for select to groundwork_app using (
  (select app_scope()) = 'left' and to_id = (select app_person()) and sent_at < (select app_left_at()));

-- Joint things, as the rows above tell which of them stood open by then.
create policy criterion_version_left on criterion_version for select to groundwork_app using (
  (select app_scope()) = 'left' and exists (select 1 from endorsement e where e.clinic_id = criterion_version.clinic_id and e.version_id = criterion_version.id));
create policy criterion_left on criterion for select to groundwork_app using (
  (select app_scope()) = 'left' and exists (select 1 from criterion_version v where v.clinic_id = criterion.clinic_id and v.criterion_id = criterion.id));
create policy signature_left on signature for select to groundwork_app using (
  (select app_scope()) = 'left' and (person_id = (select app_person())
    or exists (select 1 from endorsement e where e.clinic_id = signature.clinic_id and e.version_id = signature.version_id)));
create policy entry_left on entry for select to groundwork_app using (
  (select app_scope()) = 'left' and (author_id = (select app_person())
    or exists (select 1 from opening o where o.clinic_id = entry.clinic_id and o.version_id = entry.version_id and o.slot = entry.slot)));
create policy answer_share_left on answer_share for select to groundwork_app using (
  (select app_scope()) = 'left' and author_id <> (select app_person()) and shared_at < (select app_left_at()));
create policy exercise_answer_left on exercise_answer for select to groundwork_app using (
  (select app_scope()) = 'left' and (author_id = (select app_person())
    or (audience in ('couple', 'sealed')
      and exists (select 1 from answer_share s where s.clinic_id = exercise_answer.clinic_id and s.part_id = exercise_answer.part_id and s.act = exercise_answer.act))));
