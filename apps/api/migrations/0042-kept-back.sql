-- R38: the therapist keeps days back from the next opening, on a screen of their own, and lets them open later. To both
-- partners a day that was kept back and one that a private rest keeps shut (R6) are the same day.
create table kept_back (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  from_on date not null,
  through_on date not null,
  -- The same days as moments of the couple's zone: after the first, up to and with the second.
  after_at timestamptz not null,
  until_at timestamptz not null,
  kept_by uuid not null,
  kept_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id) references couple_case (clinic_id, id),
  foreign key (clinic_id, kept_by) references person (clinic_id, id),
  check (from_on <= through_on and after_at < until_at)
);
create unique index kept_back_in_case on kept_back (clinic_id, case_id, id);

create table kept_back_end (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  kept_back_id uuid not null,
  ended_by uuid not null,
  ended_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, kept_back_id) references kept_back (clinic_id, case_id, id),
  foreign key (clinic_id, ended_by) references person (clinic_id, id)
);
create unique index kept_back_end_once on kept_back_end (clinic_id, kept_back_id);

do $$
declare t text;
begin
  foreach t in array array['kept_back','kept_back_end'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I as restrictive to groundwork_app, groundwork_keeper using (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[])) with check (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[]))', t || '_case', t);
    execute format('create policy %I on %I for select to groundwork_app using ((select app_scope()) = ''staff'')', t || '_staff', t);
    execute format('create policy %I on %I for select to groundwork_keeper using (true)', t || '_keeper', t);
    execute format('create trigger %I before update or delete or truncate on %I for each statement execute function refuse_change()', t || '_append_only', t);
  end loop;
end $$;
create policy kept_back_add on kept_back for insert to groundwork_app with check ((select app_scope()) = 'staff' and kept_by = (select app_person()));
create policy kept_back_end_add on kept_back_end for insert to groundwork_app with check ((select app_scope()) = 'staff' and ended_by = (select app_person()));
grant select, insert on kept_back, kept_back_end to groundwork_app;
grant select on kept_back, kept_back_end to groundwork_keeper;

grant create on schema keeper to groundwork_keeper;
set local role groundwork_keeper;

-- As before (R38, R6), and: what the therapist keeps back stays shut, the job's turn included. What an earlier opening has
-- passed over opens only where it had been kept back then and was let go since; a rest that shut it shuts it for good.
create or replace function keeper.open_occasions(p_session uuid, p_ids uuid[], p_versions uuid[], p_slots text[], p_now timestamptz, p_dues timestamptz[] default null) returns integer
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
       select 1 from kept_back k where k.clinic_id = v.clinic_id and k.case_id = v.case_id and o.due_at > k.after_at and o.due_at <= k.until_at
          and not exists (select 1 from kept_back_end d where d.clinic_id = k.clinic_id and d.kept_back_id = k.id))
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

set local role groundwork_owner;
revoke create on schema keeper from groundwork_keeper;
