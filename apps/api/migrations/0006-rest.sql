-- Rest (R6): private requests, in force at once; and the edges at which both partners see the shared part stand still.

-- person_id: whom it protects; null is the therapist for the couple. What a partner asks on their own phone is 'asked'.
create table rest_request (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid,
  cause text not null check (cause in ('asked', 'safety', 'leave', 'consent', 'billing', 'clinical')),
  asked_by uuid not null,
  asked_at timestamptz not null,
  edge_on date not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id) references couple_case (clinic_id, id),
  foreign key (clinic_id, case_id, person_id) references case_partner (clinic_id, case_id, person_id),
  foreign key (clinic_id, asked_by) references person (clinic_id, id)
);
create index rest_request_by_case on rest_request (clinic_id, case_id, asked_at desc);
create unique index rest_request_in_case on rest_request (clinic_id, case_id, id);

create table rest_request_end (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  request_id uuid not null,
  ended_by uuid not null,
  ended_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, request_id) references rest_request (clinic_id, case_id, id),
  foreign key (clinic_id, ended_by) references person (clinic_id, id)
);
create unique index rest_request_end_once on rest_request_end (clinic_id, request_id);

-- Shared: no cause, no person. `at` is 06:00 in the couple's zone.
create table rest_edge (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  at timestamptz not null,
  kind text not null check (kind in ('rest', 'resume')),
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id) references couple_case (clinic_id, id)
);
create unique index rest_edge_at on rest_edge (clinic_id, case_id, at);

-- Shared: everything due until then was looked at. What did not open reads "open" for both (R48), whatever the reason.
create table opening_act (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  session_id uuid,
  through_at timestamptz not null,
  opened_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id) references couple_case (clinic_id, id),
  foreign key (clinic_id, case_id, session_id) references session (clinic_id, case_id, id)
);
create index opening_act_by_case on opening_act (clinic_id, case_id, through_at desc);

do $$
declare t text;
begin
  foreach t in array array['rest_request','rest_request_end','rest_edge','opening_act'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I as restrictive to groundwork_app, groundwork_keeper using (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[])) with check (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[]))', t || '_case', t);
    execute format('create trigger %I before update or delete or truncate on %I for each statement execute function refuse_change()', t || '_append_only', t);
  end loop;
end $$;

-- A partner reads what they asked for themselves, on their own phone: not what the practice recorded about them.
create policy rest_request_own on rest_request for select to groundwork_app using ((select app_scope()) = 'my' and asked_by = (select app_person()));
create policy rest_request_staff on rest_request for select to groundwork_app using ((select app_scope()) in ('staff', 'job'));
create policy rest_request_ask on rest_request for insert to groundwork_app with check (
  (select app_scope()) = 'my' and asked_by = (select app_person()) and person_id = asked_by and cause = 'asked');
create policy rest_request_set on rest_request for insert to groundwork_app with check ((select app_scope()) = 'staff' and asked_by = (select app_person()));

create policy rest_request_end_own on rest_request_end for select to groundwork_app using ((select app_scope()) = 'my' and ended_by = (select app_person()));
create policy rest_request_end_staff on rest_request_end for select to groundwork_app using ((select app_scope()) in ('staff', 'job'));
-- Each side ends what it asked for: a partner their own, the practice what the practice set.
create policy rest_request_end_add on rest_request_end for insert to groundwork_app with check (
  (select app_scope()) in ('my', 'staff') and ended_by = (select app_person())
  and exists (select 1 from rest_request r where r.clinic_id = rest_request_end.clinic_id and r.case_id = rest_request_end.case_id and r.id = rest_request_end.request_id
    and ((select app_scope()) = 'my' or not exists (select 1 from case_partner p where p.clinic_id = r.clinic_id and p.case_id = r.case_id and p.person_id = r.asked_by))));

create policy rest_edge_read on rest_edge for select to groundwork_app using (true);
create policy opening_act_read on opening_act for select to groundwork_app using (true);

create policy rest_request_keeper on rest_request for select to groundwork_keeper using (true);
create policy rest_request_end_keeper on rest_request_end for select to groundwork_keeper using (true);
create policy rest_edge_keeper on rest_edge to groundwork_keeper using (true) with check (true);
create policy opening_act_keeper on opening_act to groundwork_keeper using (true) with check (true);
create policy entry_keeper on entry for select to groundwork_keeper using (true);

grant select, insert on rest_request, rest_request_end to groundwork_app;
grant select on rest_edge, opening_act to groundwork_app;
grant select on rest_request, rest_request_end to groundwork_keeper;
grant select (clinic_id, case_id, version_id, slot, received_at) on entry to groundwork_keeper;
grant select, insert on rest_edge, opening_act to groundwork_keeper;

-- Whether the couple's last edge is a rest: one stored fact that every reader of the case sees alike.
create function shared_part_rests(p_case uuid) returns boolean language sql stable as $$
  select coalesce((select e.kind = 'rest' from rest_edge e where e.clinic_id = app_clinic() and e.case_id = p_case order by e.at desc limit 1), false)
$$;

-- While it rests, partners and Room view meet the shared part as if it had not been opened yet: one page for both (R6).
alter policy criterion_my on criterion using (
  (select app_scope()) = 'my' and exists (select 1 from shared_part s where s.clinic_id = criterion.clinic_id and s.case_id = criterion.case_id)
  and not shared_part_rests(case_id));
alter policy criterion_practice on criterion using ((select app_scope()) in ('staff', 'job') or ((select app_scope()) = 'room' and not shared_part_rests(case_id)));
alter policy criterion_version_my on criterion_version using (
  (select app_scope()) = 'my' and exists (select 1 from shared_part s where s.clinic_id = criterion_version.clinic_id and s.case_id = criterion_version.case_id)
  and not shared_part_rests(case_id));
alter policy criterion_version_practice on criterion_version using ((select app_scope()) in ('staff', 'job') or ((select app_scope()) = 'room' and not shared_part_rests(case_id)));

drop function keeper.open_occasions(uuid, uuid[], uuid[], text[], timestamptz);

-- R38: entries open to both together, by the therapist's act in a running session or by the job. Occasions that are open
-- already stay as they are. R6: what fell due, or was entered by either, while a request for a rest stood never opens,
-- and during a rest nothing does; an occasion that comes without its due time counts as due then. Answers how many opened.
create function keeper.open_occasions(p_session uuid, p_ids uuid[], p_versions uuid[], p_slots text[], p_now timestamptz, p_dues timestamptz[] default null) returns integer
language plpgsql security definer set search_path = pg_catalog, public as $$
declare v_count integer;
begin
  if not (app_scope() = 'room' and exists (select 1 from session s where s.clinic_id = app_clinic() and s.id = p_session and s.started_at is not null and s.ended_at is null)
          or app_scope() = 'job' and p_session is null) then
    raise exception 'only the session or the job opens' using errcode = 'GW404';
  end if;
  insert into opening (clinic_id, id, case_id, version_id, slot, session_id, opened_at)
  select app_clinic(), o.id, v.case_id, v.id, o.slot, p_session, p_now
    from unnest(p_ids, p_versions, p_slots, p_dues) as o (id, version_id, slot, due_at)
    join criterion_version v on v.clinic_id = app_clinic() and v.id = o.version_id
    join endorsement e on e.clinic_id = v.clinic_id and e.version_id = v.id and o.slot >= e.first_slot
   where not shared_part_rests(v.case_id)
     and not exists (
       select 1 from rest_request r left join rest_request_end d on d.clinic_id = r.clinic_id and d.request_id = r.id
        where r.clinic_id = v.clinic_id and r.case_id = v.case_id
          and (o.due_at is null
               or (o.due_at >= r.asked_at and (d.ended_at is null or o.due_at < d.ended_at))
               or exists (select 1 from entry n where n.clinic_id = v.clinic_id and n.version_id = v.id and n.slot = o.slot
                    and n.received_at >= r.asked_at and (d.ended_at is null or n.received_at < d.ended_at))))
  on conflict (clinic_id, version_id, slot) do nothing;
  get diagnostics v_count = row_count;
  return v_count;
end $$;

-- The act itself, beside what it opened. Nothing in it depends on a request.
create function keeper.mark_opened(p_id uuid, p_case uuid, p_session uuid, p_through timestamptz, p_now timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if not (app_scope() = 'room' and exists (select 1 from session s where s.clinic_id = app_clinic() and s.case_id = p_case and s.id = p_session and s.started_at is not null and s.ended_at is null)
          or app_scope() = 'job' and p_session is null) then
    raise exception 'only the session or the job opens' using errcode = 'GW404';
  end if;
  insert into opening_act values (app_clinic(), p_id, p_case, p_session, p_through, p_now);
end $$;

-- R6: the job alone writes edges, each after the last one and of the other kind. False where nothing changed.
create function keeper.mark_rest_edge(p_id uuid, p_case uuid, p_at timestamptz, p_kind text) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
declare v_last rest_edge;
begin
  if app_scope() is distinct from 'job' then
    raise exception 'only the job writes edges' using errcode = 'GW404';
  end if;
  select * into v_last from rest_edge where clinic_id = app_clinic() and case_id = p_case order by at desc limit 1;
  if coalesce(v_last.kind, 'resume') = p_kind or v_last.at >= p_at then return false; end if;
  insert into rest_edge values (app_clinic(), p_id, p_case, p_at, p_kind) on conflict (clinic_id, case_id, at) do nothing;
  return found;
end $$;

grant create on schema keeper to groundwork_keeper;
do $$
declare f regprocedure;
begin
  foreach f in array array[
    'keeper.open_occasions(uuid, uuid[], uuid[], text[], timestamptz, timestamptz[])'::regprocedure,
    'keeper.mark_opened(uuid, uuid, uuid, timestamptz, timestamptz)'::regprocedure,
    'keeper.mark_rest_edge(uuid, uuid, timestamptz, text)'::regprocedure] loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to groundwork_app', f);
    execute format('alter function %s owner to groundwork_keeper', f);
  end loop;
end $$;
revoke create on schema keeper from groundwork_keeper;
