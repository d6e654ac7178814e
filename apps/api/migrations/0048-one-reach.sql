-- What a sign-in reaches is one list, also for a partner who left: a choice between two conditions hid every index's order
-- from the planner, so that the newest of ten years was found by reading all of them. The same rows as before for everybody.

-- The couples in reach; of a partner who left, the one they left.
create function app_reach() returns uuid[] language sql stable parallel safe
  as $$ select coalesce(string_to_array(nullif(concat_ws(',', nullif(current_setting('app.cases', true), ''), nullif(current_setting('app.left_case', true), '')), ''), ',')::uuid[], '{}') $$;

do $$
declare t text; v_before text;
begin
  -- Tables of which whoever left reads rows by a policy of their own, and tables of which they read what came before they left.
  for t, v_before in values
    ('consent', null), ('criterion', null), ('criterion_version', null), ('signature', null), ('entry', null), ('exercise_answer', null), ('answer_share', null),
    ('message', null), ('message_reply', null), ('own_entry', null),
    ('shared_part', 'opened_at'), ('session', 'ended_at'), ('endorsement', 'endorsed_at'), ('opening', 'opened_at'), ('opening_act', 'opened_at'), ('rest_edge', 'at'),
    ('ruling', 'ruled_at'), ('review', 'held_at'), ('review_step', 'taken_at')
  loop
    execute format('alter policy %I on %I using (clinic_id = (select app_clinic()) and case_id = any ((select app_reach())::uuid[])%s)', t || '_case', t,
      case when v_before is null then '' else format(' and ((select app_left_at()) is null or %I < (select app_left_at()))', v_before) end);
  end loop;
end $$;
-- Nobody who left reads what a review was held upon.
alter policy review_basis_case on review_basis using (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[]));
alter policy couple_case_read on couple_case using (id = any ((select app_reach())::uuid[]));

-- The texts of an agreement in their order: the one that counts is met first from behind.
drop index criterion_version_agreements;
create index criterion_version_agreements on criterion_version (clinic_id, case_id, criterion_id, number) include (id, review_on, direction);

-- Which shared parts are open, and which rest: looked up once in a transaction and kept beside its reach, not once in each
-- statement. What is kept names the reach it was found for, and is forgotten with the first row that changes it.
create or replace function shared_parts_at_rest() returns uuid[] language plpgsql stable as $$
declare v_reach text := current_setting('app.cases', true); v_known text := current_setting('app.at_rest', true); v_ids uuid[];
begin
  if v_known ^@ (v_reach || '=') then return substr(v_known, length(v_reach) + 2)::uuid[]; end if;
  select coalesce(array_agg(c.id), '{}') into v_ids from unnest(app_cases()) as c (id)
   where (select e.kind from rest_edge e where e.clinic_id = app_clinic() and e.case_id = c.id order by e.at desc limit 1) = 'rest';
  perform set_config('app.at_rest', v_reach || '=' || v_ids::text, true);
  return v_ids;
end $$;
create or replace function shared_parts_open() returns uuid[] language plpgsql stable as $$
declare v_reach text := current_setting('app.cases', true); v_known text := current_setting('app.open', true); v_ids uuid[];
begin
  if v_known ^@ (v_reach || '=') then return substr(v_known, length(v_reach) + 2)::uuid[]; end if;
  select coalesce(array_agg(s.case_id), '{}') into v_ids from shared_part s
   where s.clinic_id = app_clinic() and s.case_id = any (app_cases())
     and (select e.kind from rest_edge e where e.clinic_id = s.clinic_id and e.case_id = s.case_id order by e.at desc limit 1) is distinct from 'rest';
  perform set_config('app.open', v_reach || '=' || v_ids::text, true);
  return v_ids;
end $$;
create function forget_shared_parts() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  perform set_config('app.open', '', true), set_config('app.at_rest', '', true);
  return null;
end $$;
create trigger shared_part_forget after insert on shared_part for each statement execute function forget_shared_parts();
create trigger rest_edge_forget after insert on rest_edge for each statement execute function forget_shared_parts();
