-- An entry rolls up its own day and no other, so that two taps of one hand at once leave neither out, and it no longer has
-- to read the openings before it writes: the program says both letters, and what has opened by then decides between them.

drop function keeper.roll_up(uuid, date, text);
drop function keeper.roll_up_recent(uuid, uuid, uuid, uuid);
grant create on schema keeper to groundwork_keeper;

-- The recent row of one partner, from their weeks. Two at once: the second waits here, and its statements below see what
-- the first has written.
create function keeper.roll_up_recent(p_clinic uuid, p_case uuid, p_criterion uuid, p_person uuid) returns void
language plpgsql set search_path = pg_catalog, public as $$
declare v_last date; v_cells text;
begin
  perform 1 from criterion_recent where clinic_id = p_clinic and criterion_id = p_criterion and reader_id = p_person for update;
  if not found then
    insert into criterion_recent values (p_clinic, p_criterion, p_person, p_case, date '1970-01-04', repeat('.', 98), null) on conflict do nothing;
    perform 1 from criterion_recent where clinic_id = p_clinic and criterion_id = p_criterion and reader_id = p_person for update;
  end if;
  select max(week) into v_last from criterion_week where clinic_id = p_clinic and criterion_id = p_criterion and person_id = p_person;
  select string_agg(coalesce(w.cells, '.......'), '' order by n desc) into v_cells
    from generate_series(0, 13) n
    left join criterion_week w on w.clinic_id = p_clinic and w.criterion_id = p_criterion and w.person_id = p_person and w.week = v_last - 7 * n;
  update criterion_recent set until = v_last + 6, cells = v_cells
   where clinic_id = p_clinic and criterion_id = p_criterion and reader_id = p_person and (until, cells) is distinct from (v_last + 6, v_cells);
end $$;

-- After an own entry about one occasion: the letter of its day, as the program worked it out from own facts alone, once for
-- an entry that came before the opening and once for one that came after it (R43). The entry holds its version's row by then,
-- so that an opening at the same moment has either been committed and is seen here, or comes after it. What both read moves
-- only where that day is opened already; a sealed entry does not so much as lock it.
create function keeper.roll_up_day(p_criterion uuid, p_version uuid, p_slot text, p_day date, p_received timestamptz, p_cell text, p_cell_opened text) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
declare v_case uuid; v_cell text; v_place integer := extract(isodow from p_day); v_week date := date_trunc('week', p_day)::date;
begin
  select case_id into v_case from criterion
   where clinic_id = app_clinic() and id = p_criterion and app_scope() = 'my' and app_person() in (doer_id, asker_id);
  if not found then raise exception 'only one of the two rolls up what they said' using errcode = 'GW404'; end if;
  v_cell := case when exists (select 1 from opening where clinic_id = app_clinic() and version_id = p_version and slot = p_slot and opened_at <= p_received) then p_cell_opened else p_cell end;
  insert into criterion_week as w values (app_clinic(), p_criterion, app_person(), v_week, v_case, overlay('.......' placing v_cell from v_place for 1))
  on conflict (clinic_id, criterion_id, person_id, week) do update set cells = overlay(w.cells placing v_cell from v_place for 1)
   where substr(w.cells, v_place, 1) <> v_cell;
  perform keeper.roll_up_recent(app_clinic(), v_case, p_criterion, app_person());
  if exists (select 1 from criterion_version v join opening o on o.clinic_id = v.clinic_id and o.version_id = v.id
              where v.clinic_id = app_clinic() and v.criterion_id = p_criterion
                and o.slot in (to_char(p_day, 'YYYY-MM-DD'), to_char(p_day, 'IYYY"-W"IW'), '1')
                and keeper.due_day(v.terms -> 'cadence', o.slot) = p_day) then
    perform keeper.roll_up_opened(app_clinic(), p_criterion);
  end if;
end $$;

do $$
declare f regprocedure;
begin
  foreach f in array array['keeper.roll_up_recent(uuid, uuid, uuid, uuid)', 'keeper.roll_up_day(uuid, uuid, text, date, timestamptz, text, text)']::regprocedure[] loop
    execute format('revoke all on function %s from public', f);
    if f = 'keeper.roll_up_day(uuid, uuid, text, date, timestamptz, text, text)'::regprocedure then execute format('grant execute on function %s to groundwork_app', f); end if;
    execute format('alter function %s owner to groundwork_keeper', f);
  end loop;
end $$;
revoke create on schema keeper from groundwork_keeper;
