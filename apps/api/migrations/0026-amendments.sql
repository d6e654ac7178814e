-- Changes of an agreement (R29-R33): a later version says which one it follows, in which direction, why and when it was
-- asked for. The first version has none of it.
alter table criterion_version
  add column direction text check (direction in ('easier', 'clearer', 'harder', 'ended')),
  add column reason text check (reason in ('clearer', 'life_changed', 'too_hard', 'no_longer_needed', 'new_breach', 'safety')),
  add column asked_by uuid,
  add column occasion text check (occasion in ('review', 'found_out', 'between')),
  add column base_number integer check (base_number > 0 and base_number < number),
  add foreign key (clinic_id, case_id, asked_by) references case_partner (clinic_id, case_id, person_id),
  add check (num_nulls(direction, reason, occasion, base_number) = case when number = 1 then 4 else 0 end),
  add check (number > 1 or asked_by is null),
  -- R30, whatever the program does: harder waits for a review or a found-out event.
  add check (direction <> 'harder' or occasion <> 'between');

-- R57, ladder 4: entered by the therapist alone, in the record of a session. Opens the road for harder changes (R30).
create table found_out_event (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  session_id uuid not null,
  words_sealed bytea not null,
  entered_by uuid not null,
  entered_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, session_id) references session (clinic_id, case_id, id),
  foreign key (clinic_id, entered_by) references person (clinic_id, id)
);
create index found_out_event_by_case on found_out_event (clinic_id, case_id, entered_at);

-- R32: that a change was asked for, drafted or refused. The therapist's alone; Room view writes it and cannot read it again.
create table amendment_ask (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  criterion_id uuid not null,
  session_id uuid not null,
  asked_by uuid,
  direction text not null check (direction in ('easier', 'clearer', 'harder', 'ended')),
  reason text not null check (reason in ('clearer', 'life_changed', 'too_hard', 'no_longer_needed', 'new_breach', 'safety')),
  occasion text not null check (occasion in ('review', 'found_out', 'between')),
  outcome text not null check (outcome in ('drafted', 'refused')),
  typed_by uuid not null,
  asked_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, criterion_id) references criterion (clinic_id, case_id, id),
  foreign key (clinic_id, case_id, session_id) references session (clinic_id, case_id, id),
  foreign key (clinic_id, case_id, asked_by) references case_partner (clinic_id, case_id, person_id)
);
create index amendment_ask_by_case on amendment_ask (clinic_id, case_id, asked_at);

do $$
declare t text;
begin
  foreach t in array array['found_out_event','amendment_ask'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I as restrictive to groundwork_app, groundwork_keeper using (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[])) with check (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[]))', t || '_case', t);
    execute format('create trigger %I before update or delete or truncate on %I for each statement execute function refuse_change()', t || '_append_only', t);
  end loop;
end $$;

create policy found_out_event_staff on found_out_event for select to groundwork_app using ((select app_scope()) = 'staff');
create policy found_out_event_enter on found_out_event for insert to groundwork_app with check ((select app_scope()) = 'staff' and entered_by = (select app_person()) and is_their_therapist(case_id));
create policy found_out_event_keeper on found_out_event for select to groundwork_keeper using (true);
create policy amendment_ask_therapist on amendment_ask for select to groundwork_app using ((select app_scope()) = 'staff' and is_their_therapist(case_id));
create policy amendment_ask_tell on amendment_ask for insert to groundwork_app with check ((select app_scope()) = 'room' and typed_by = (select app_person()));

grant select, insert on found_out_event, amendment_ask to groundwork_app;
grant select on found_out_event to groundwork_keeper;

-- R30: the moment of the couple's last found-out event, for the rule alone; no row and no word of it leaves.
grant create on schema keeper to groundwork_keeper;
create function keeper.found_out_at(p_case uuid) returns timestamptz
language sql stable security definer set search_path = pg_catalog, public as $$
  select max(f.entered_at) from found_out_event f where f.clinic_id = app_clinic() and f.case_id = p_case and app_scope() = 'room' and p_case = any (app_cases())
$$;
revoke all on function keeper.found_out_at(uuid) from public;
grant execute on function keeper.found_out_at(uuid) to groundwork_app;
alter function keeper.found_out_at(uuid) owner to groundwork_keeper;
revoke create on schema keeper from groundwork_keeper;
