-- Rollups: what each partner said, a letter a day, so that a year or a caseload costs a few rows. They hold what was said,
-- not what it came to: no letter changes because time passes, a rest begins or the other one taps.
-- Written by the keeper alone, recomputed from the facts in the transaction that adds one.

create unique index criterion_in_case on criterion (clinic_id, case_id, id);

-- One partner's own letters of one ISO week, Monday first.
create table criterion_week (
  clinic_id uuid not null,
  criterion_id uuid not null,
  person_id uuid not null,
  week date not null check (extract(isodow from week) = 1),
  case_id uuid not null,
  cells text not null check (cells ~ '^[A-Za-z.]{7}$'),
  primary key (clinic_id, criterion_id, person_id, week),
  foreign key (clinic_id, case_id, criterion_id) references criterion (clinic_id, case_id, id),
  foreign key (clinic_id, case_id, person_id) references case_partner (clinic_id, case_id, person_id)
) with (fillfactor = 85);
create index criterion_week_by_case on criterion_week (clinic_id, case_id, week);

-- The last fourteen weeks in a row, once for each class of readers: a partner's own letters (reader is that person), and
-- what is opened to both (reader is the case): the doer's letters and, in other_cells, the other's; '-' is a day that opened blank.
create table criterion_recent (
  clinic_id uuid not null,
  criterion_id uuid not null,
  reader_id uuid not null,
  case_id uuid not null,
  until date not null check (extract(isodow from until) = 7),
  cells text not null check (cells ~ '^[A-Za-z.-]{98}$'),
  other_cells text check (other_cells ~ '^[A-Za-z.-]{98}$'),
  primary key (clinic_id, criterion_id, reader_id),
  foreign key (clinic_id, case_id, criterion_id) references criterion (clinic_id, case_id, id),
  check ((reader_id = case_id) = (other_cells is not null))
) with (fillfactor = 85);
create index criterion_recent_by_case on criterion_recent (clinic_id, case_id);

do $$
declare t text;
begin
  foreach t in array array['criterion_week','criterion_recent'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I as restrictive to groundwork_app, groundwork_keeper using (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[])) with check (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[]))', t || '_case', t);
    execute format('create policy %I on %I for select to groundwork_app using ((select app_scope()) = ''staff'')', t || '_staff', t);
    execute format('create policy %I on %I to groundwork_keeper using (true) with check (true)', t || '_keeper', t);
  end loop;
end $$;
create policy criterion_week_own on criterion_week for select to groundwork_app using ((select app_scope()) = 'my' and person_id = (select app_person()));
create policy criterion_recent_own on criterion_recent for select to groundwork_app using ((select app_scope()) = 'my' and reader_id = (select app_person()));
create policy criterion_recent_opened on criterion_recent for select to groundwork_app using ((select app_scope()) in ('my', 'room') and reader_id = case_id);

grant select on criterion_week, criterion_recent to groundwork_app;
grant select, insert, update (cells) on criterion_week to groundwork_keeper;
grant select, insert, update (until, cells, other_cells) on criterion_recent to groundwork_keeper;

-- The keeper locks a version while it opens: an entry holds the same row by its foreign key, so that of an entry and an
-- opening at the same moment the later one sees the other. It changes nothing of it: the table is append-only.
drop policy criterion_version_keeper on criterion_version;
create policy criterion_version_keeper on criterion_version to groundwork_keeper using (true);
grant update (number) on criterion_version to groundwork_keeper;

grant create on schema keeper to groundwork_keeper;

-- The local day on which a slot falls due, as the rules name it (schedule/slots).
create function keeper.due_day(p_cadence jsonb, p_slot text) returns date language sql stable set search_path = pg_catalog as $$
  select case
    when p_slot ~ '^\d{4}-\d{2}-\d{2}$' then to_date(p_slot, 'YYYY-MM-DD')
    when p_slot ~ '^\d{4}-W\d{2}$' then to_date(p_slot, 'IYYY"-W"IW') + coalesce((p_cadence ->> 'weekday')::integer, 7) - 1
    else (p_cadence ->> 'on')::date
  end
$$;

-- The recent row of one partner, from their weeks.
create function keeper.roll_up_recent(p_clinic uuid, p_case uuid, p_criterion uuid, p_person uuid) returns void
language plpgsql set search_path = pg_catalog, public as $$
declare v_last date; v_cells text;
begin
  select max(week) into v_last from criterion_week where clinic_id = p_clinic and criterion_id = p_criterion and person_id = p_person;
  select string_agg(coalesce(w.cells, '.......'), '' order by n desc) into v_cells
    from generate_series(0, 13) n
    left join criterion_week w on w.clinic_id = p_clinic and w.criterion_id = p_criterion and w.person_id = p_person and w.week = v_last - 7 * n;
  insert into criterion_recent as r values (p_clinic, p_criterion, p_person, p_case, v_last + 6, v_cells, null)
  on conflict (clinic_id, criterion_id, reader_id) do update set until = excluded.until, cells = excluded.cells
   where (r.until, r.cells) is distinct from (excluded.until, excluded.cells);
end $$;

-- What is opened to both, from the weeks of both and the openings. Nothing that is sealed enters it.
create function keeper.roll_up_opened(p_clinic uuid, p_criterion uuid) returns void
language plpgsql set search_path = pg_catalog, public as $$
declare v_case uuid; v_doer uuid; v_asker uuid; v_until date; v_cells text; v_other text;
begin
  select case_id, doer_id, asker_id into v_case, v_doer, v_asker from criterion where clinic_id = p_clinic and id = p_criterion;
  -- Two late entries at once: the second waits here, and its statements below see what the first has written.
  perform 1 from criterion_recent where clinic_id = p_clinic and criterion_id = p_criterion and reader_id = v_case for update;
  -- Slots of one version sort as their days do.
  select max(keeper.due_day(v.terms -> 'cadence', (select max(o.slot) from opening o where o.clinic_id = v.clinic_id and o.version_id = v.id))) into v_until
    from criterion_version v where v.clinic_id = p_clinic and v.criterion_id = p_criterion;
  v_until := v_until + 7 - extract(isodow from v_until)::integer;
  with opened as (
    select distinct keeper.due_day(v.terms -> 'cadence', o.slot) as day
      from criterion_version v
      join opening o on o.clinic_id = v.clinic_id and o.version_id = v.id
       and o.slot >= case when v.terms -> 'cadence' ->> 'kind' = 'once' then '' else least(to_char(v_until - 97, 'YYYY-MM-DD'), to_char(v_until - 97, 'IYYY"-W"IW')) end
     where v.clinic_id = p_clinic and v.criterion_id = p_criterion)
  select string_agg(case when o.day is null then '.' else coalesce(nullif(substr(a.cells, extract(isodow from d.day)::integer, 1), '.'), '-') end, '' order by d.day),
         string_agg(case when o.day is null then '.' else coalesce(nullif(substr(b.cells, extract(isodow from d.day)::integer, 1), '.'), '-') end, '' order by d.day)
    into v_cells, v_other
    from (select v_until - n as day from generate_series(0, 97) n) d
    left join opened o on o.day = d.day
    left join criterion_week a on a.clinic_id = p_clinic and a.criterion_id = p_criterion and a.person_id = v_doer and a.week = date_trunc('week', d.day)::date
    left join criterion_week b on b.clinic_id = p_clinic and b.criterion_id = p_criterion and b.person_id = v_asker and b.week = date_trunc('week', d.day)::date;
  insert into criterion_recent as r values (p_clinic, p_criterion, v_case, v_case, v_until, v_cells, v_other)
  on conflict (clinic_id, criterion_id, reader_id) do update set until = excluded.until, cells = excluded.cells, other_cells = excluded.other_cells
   where (r.until, r.cells, r.other_cells) is distinct from (excluded.until, excluded.cells, excluded.other_cells);
end $$;

create function keeper.write_week(p_clinic uuid, p_case uuid, p_criterion uuid, p_person uuid, p_week date, p_cells text) returns void
language plpgsql set search_path = pg_catalog, public as $$
begin
  insert into criterion_week as w values (p_clinic, p_criterion, p_person, p_week, p_case, p_cells)
  on conflict (clinic_id, criterion_id, person_id, week) do update set cells = excluded.cells where w.cells is distinct from excluded.cells;
  perform keeper.roll_up_recent(p_clinic, p_case, p_criterion, p_person);
end $$;

-- After an own entry about one day: the letters of its week, as the program worked them out from own facts alone. What both
-- read moves only where that day is opened already; a sealed entry does not so much as lock it.
create function keeper.roll_up(p_criterion uuid, p_day date, p_cells text) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
declare v_case uuid;
begin
  select case_id into v_case from criterion
   where clinic_id = app_clinic() and id = p_criterion and app_scope() = 'my' and app_person() in (doer_id, asker_id);
  if not found then raise exception 'only one of the two rolls up what they said' using errcode = 'GW404'; end if;
  perform keeper.write_week(app_clinic(), v_case, p_criterion, app_person(), date_trunc('week', p_day)::date, p_cells);
  if exists (select 1 from criterion_version v join opening o on o.clinic_id = v.clinic_id and o.version_id = v.id
              where v.clinic_id = app_clinic() and v.criterion_id = p_criterion
                and o.slot in (to_char(p_day, 'YYYY-MM-DD'), to_char(p_day, 'IYYY"-W"IW'), '1')
                and keeper.due_day(v.terms -> 'cadence', o.slot) = p_day) then
    perform keeper.roll_up_opened(app_clinic(), p_criterion);
  end if;
end $$;

-- What was committed before the opening was sealed then, also where both began in the same moment: the opening comes after it.
create function keeper.lock_version() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  perform 1 from criterion_version where clinic_id = new.clinic_id and id = new.version_id for update;
  new.opened_at := greatest(new.opened_at, (select date_trunc('milliseconds', max(received_at)) + interval '1 millisecond'
    from entry where clinic_id = new.clinic_id and version_id = new.version_id and slot = new.slot));
  return new;
end $$;
create function keeper.roll_up_openings() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  perform keeper.roll_up_opened(v.clinic_id, v.criterion_id)
     from (select distinct c.clinic_id, c.criterion_id from added o join criterion_version c on c.clinic_id = o.clinic_id and c.id = o.version_id order by 2) v;
  return null;
end $$;
create trigger opening_lock before insert on opening for each row execute function keeper.lock_version();
create trigger opening_roll_up after insert on opening referencing new table as added for each statement execute function keeper.roll_up_openings();

do $$
declare f regprocedure;
begin
  foreach f in array array[
    'keeper.due_day(jsonb, text)', 'keeper.roll_up_recent(uuid, uuid, uuid, uuid)', 'keeper.roll_up_opened(uuid, uuid)', 'keeper.write_week(uuid, uuid, uuid, uuid, date, text)',
    'keeper.roll_up(uuid, date, text)', 'keeper.lock_version()', 'keeper.roll_up_openings()']::regprocedure[] loop
    execute format('revoke all on function %s from public', f);
    if f = 'keeper.roll_up(uuid, date, text)'::regprocedure then execute format('grant execute on function %s to groundwork_app', f); end if;
    execute format('alter function %s owner to groundwork_keeper', f);
  end loop;
end $$;
revoke create on schema keeper from groundwork_keeper;
