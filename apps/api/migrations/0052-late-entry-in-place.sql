-- An entry that comes after its day was opened puts its one letter into the row that both read: no other day of that row moves.

grant create on schema keeper to groundwork_keeper;
set local role groundwork_keeper;

create or replace function keeper.roll_up_day(p_criterion uuid, p_version uuid, p_slot text, p_day date, p_received timestamptz, p_cell text, p_cell_opened text) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  v_clinic uuid := app_clinic(); v_person uuid := app_person(); v_case uuid; v_is_doer boolean; v_cell text; v_shown text; v_cells text;
  v_place integer := extract(isodow from p_day); v_week date := date_trunc('week', p_day)::date;
begin
  select case_id, doer_id = v_person into v_case, v_is_doer from criterion
   where clinic_id = v_clinic and id = p_criterion and app_scope() = 'my' and v_person in (doer_id, asker_id);
  if not found then raise exception 'only one of the two rolls up what they said' using errcode = 'GW404'; end if;
  v_cell := case when exists (select 1 from opening where clinic_id = v_clinic and version_id = p_version and slot = p_slot and opened_at <= p_received) then p_cell_opened else p_cell end;
  insert into criterion_week as w values (v_clinic, p_criterion, v_person, v_week, v_case, overlay('.......' placing v_cell from v_place for 1))
  on conflict (clinic_id, criterion_id, person_id, week) do update set cells = overlay(w.cells placing v_cell from v_place for 1)
  returning w.cells into v_cells;
  -- Two at once: the second waits for the first here, and lays its week over what the first has written.
  update criterion_recent set cells = overlay(cells placing v_cells from 92 - (until - 6 - v_week) for 7)
   where clinic_id = v_clinic and criterion_id = p_criterion and reader_id = v_person and v_week between until - 97 and until - 6;
  if not found then perform keeper.roll_up_recent(v_clinic, v_case, p_criterion, v_person); end if;
  -- What both read knows an opened day by its letter, or by '-' where nothing was said; a sealed one finds no row here.
  v_shown := coalesce(nullif(v_cell, '.'), '-');
  update criterion_recent
     set cells = case when v_is_doer then overlay(cells placing v_shown from 98 - (until - p_day) for 1) else cells end,
         other_cells = case when v_is_doer then other_cells else overlay(other_cells placing v_shown from 98 - (until - p_day) for 1) end
   where clinic_id = v_clinic and criterion_id = p_criterion and reader_id = v_case and p_day between until - 97 and until and substr(cells, 98 - (until - p_day), 1) <> '.';
end $$;

set local role groundwork_owner;
revoke create on schema keeper from groundwork_keeper;
