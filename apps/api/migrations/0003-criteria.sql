-- Trust criteria: immutable versions, signatures with their private answers apart, endorsements; sealed entries and openings.

create table criterion (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  doer_id uuid not null,
  asker_id uuid not null check (asker_id <> doer_id),
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, doer_id) references case_partner (clinic_id, case_id, person_id),
  foreign key (clinic_id, case_id, asker_id) references case_partner (clinic_id, case_id, person_id)
);
create index criterion_by_case on criterion (clinic_id, case_id);

-- words_sealed: behaviour, meaning, then, commitment, sentence and the salt of the hash. terms: schedule, zone, day end,
-- evidence, excuses, attainment, frozen (no words of a person in it).
create table criterion_version (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  criterion_id uuid not null,
  number integer not null check (number > 0),
  road text not null check (road in ('room', 'prepared')),
  session_id uuid not null,
  terms jsonb not null,
  words_sealed bytea not null,
  text_hash bytea not null,
  frank boolean not null check (frank),
  honest boolean not null check (honest),
  fair boolean not null check (fair),
  review_on date not null,
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, criterion_id) references criterion (clinic_id, id),
  foreign key (clinic_id, case_id, session_id) references session (clinic_id, case_id, id)
);
create unique index criterion_version_number on criterion_version (clinic_id, criterion_id, number);
create unique index criterion_version_in_case on criterion_version (clinic_id, case_id, id);

create table signature (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  version_id uuid not null,
  person_id uuid not null,
  text_hash bytea not null,
  signed_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, version_id) references criterion_version (clinic_id, case_id, id),
  foreign key (clinic_id, case_id, person_id) references case_partner (clinic_id, case_id, person_id)
);
create unique index signature_once on signature (clinic_id, version_id, person_id);

-- "Could you have said no?" (R24): for the therapist alone, in a row that no partner reads again.
create table signature_answer (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  version_id uuid not null,
  person_id uuid not null,
  free text not null check (free in ('yes', 'not_sure', 'no')),
  answered_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, id) references signature (clinic_id, id)
);
create index signature_answer_by_version on signature_answer (clinic_id, version_id);

create table endorsement (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  version_id uuid not null,
  session_id uuid not null,
  endorsed_by uuid not null,
  endorsed_at timestamptz not null,
  first_slot text not null,
  first_due_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, version_id) references criterion_version (clinic_id, case_id, id),
  foreign key (clinic_id, case_id, session_id) references session (clinic_id, case_id, id)
);
create unique index endorsement_once on endorsement (clinic_id, version_id);

create table entry (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  version_id uuid not null,
  slot text not null check (length(slot) between 1 and 10),
  author_id uuid not null,
  seq integer not null check (seq > 0),
  as_part text not null check (as_part in ('doer', 'other')),
  answer text not null check (answer in ('kept', 'kept_late', 'not_kept', 'ask_to_excuse', 'cant_say', 'undone')),
  excuse text,
  already_known boolean not null default false,
  replaces_id uuid,
  captured_at timestamptz not null,
  received_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, version_id) references criterion_version (clinic_id, case_id, id),
  foreign key (clinic_id, case_id, author_id) references case_partner (clinic_id, case_id, person_id),
  check (as_part = 'doer' and answer <> 'cant_say' or as_part = 'other' and answer in ('kept', 'not_kept', 'cant_say', 'undone'))
);
-- The author is part of the key: a conflict tells nobody what the other one did.
create unique index entry_slot on entry (clinic_id, version_id, slot, author_id, seq);

create table opening (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  version_id uuid not null,
  slot text not null,
  session_id uuid,
  opened_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, version_id) references criterion_version (clinic_id, case_id, id)
);
create unique index opening_slot on opening (clinic_id, version_id, slot);

do $$
declare t text;
begin
  foreach t in array array['criterion','criterion_version','signature','signature_answer','endorsement','entry','opening'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I as restrictive to groundwork_app, groundwork_keeper using (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[])) with check (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[]))', t || '_case', t);
    execute format('create trigger %I before update or delete or truncate on %I for each statement execute function refuse_change()', t || '_append_only', t);
  end loop;
end $$;

-- A partner meets the shared part only after the therapist opened it (R3).
create policy criterion_my on criterion for select to groundwork_app
  using ((select app_scope()) = 'my' and exists (select 1 from shared_part s where s.clinic_id = criterion.clinic_id and s.case_id = criterion.case_id));
create policy criterion_practice on criterion for select to groundwork_app using ((select app_scope()) in ('staff', 'room', 'job'));
create policy criterion_add on criterion for insert to groundwork_app with check ((select app_scope()) in ('staff', 'room') and created_by = (select app_person()));

create policy criterion_version_my on criterion_version for select to groundwork_app
  using ((select app_scope()) = 'my' and exists (select 1 from shared_part s where s.clinic_id = criterion_version.clinic_id and s.case_id = criterion_version.case_id));
create policy criterion_version_practice on criterion_version for select to groundwork_app using ((select app_scope()) in ('staff', 'room', 'job'));
create policy criterion_version_add on criterion_version for insert to groundwork_app with check ((select app_scope()) in ('staff', 'room') and created_by = (select app_person()));

create policy signature_own on signature for select to groundwork_app using ((select app_scope()) = 'my' and person_id = (select app_person()));
create policy signature_active on signature for select to groundwork_app
  using ((select app_scope()) in ('my', 'room') and exists (select 1 from endorsement e where e.clinic_id = signature.clinic_id and e.version_id = signature.version_id));
create policy signature_staff on signature for select to groundwork_app using ((select app_scope()) = 'staff');
create policy signature_sign on signature for insert to groundwork_app with check ((select app_scope()) = 'my' and person_id = (select app_person()));

create policy signature_answer_staff on signature_answer for select to groundwork_app using ((select app_scope()) = 'staff');
create policy signature_answer_own on signature_answer for insert to groundwork_app with check ((select app_scope()) = 'my' and person_id = (select app_person()));

create policy endorsement_read on endorsement for select to groundwork_app using (true);
create policy endorsement_add on endorsement for insert to groundwork_app with check ((select app_scope()) in ('staff', 'room') and endorsed_by = (select app_person()));

create policy entry_own on entry for select to groundwork_app using ((select app_scope()) = 'my' and author_id = (select app_person()));
create policy entry_opened on entry for select to groundwork_app
  using ((select app_scope()) in ('my', 'room') and exists (select 1 from opening o where o.clinic_id = entry.clinic_id and o.version_id = entry.version_id and o.slot = entry.slot));
create policy entry_staff on entry for select to groundwork_app using ((select app_scope()) = 'staff');
create policy entry_make on entry for insert to groundwork_app with check ((select app_scope()) = 'my' and author_id = (select app_person()));

create policy opening_read on opening for select to groundwork_app using (true);

create policy signature_keeper on signature for select to groundwork_keeper using (true);
create policy signature_answer_keeper on signature_answer for select to groundwork_keeper using (true);
create policy criterion_keeper on criterion for select to groundwork_keeper using (true);
create policy criterion_version_keeper on criterion_version for select to groundwork_keeper using (true);
create policy endorsement_keeper on endorsement for select to groundwork_keeper using (true);
create policy opening_keeper on opening to groundwork_keeper using (true) with check (true);
create policy session_keeper on session for select to groundwork_keeper using (true);

grant select, insert on criterion, criterion_version, signature, endorsement, entry to groundwork_app;
grant select on opening to groundwork_app;
grant select, insert on signature_answer to groundwork_app;
grant select on signature, signature_answer, criterion, criterion_version, endorsement, session to groundwork_keeper;
grant select, insert on opening to groundwork_keeper;

create schema keeper;
grant usage on schema keeper to groundwork_app, groundwork_keeper;
grant create on schema keeper to groundwork_keeper;

-- R24: both signed this very text and nobody answered "no". One bit: in Room view everything else looks alike.
create function keeper.signatures_stand(p_version uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select count(distinct s.person_id) = 2
     and not exists (select 1 from signature_answer a where a.clinic_id = app_clinic() and a.version_id = p_version and a.free = 'no')
    from criterion_version v
    join criterion c on c.clinic_id = v.clinic_id and c.id = v.criterion_id
    join signature s on s.clinic_id = v.clinic_id and s.version_id = v.id and s.text_hash = v.text_hash and s.person_id in (c.doer_id, c.asker_id)
   where v.clinic_id = app_clinic() and v.id = p_version and app_scope() in ('room', 'staff')
$$;

-- R38: entries open to both together, by the therapist's act in a running session or by the job. Occasions that are open
-- already stay as they are. Answers how many opened now.
create function keeper.open_occasions(p_session uuid, p_ids uuid[], p_versions uuid[], p_slots text[], p_now timestamptz) returns integer
language plpgsql security definer set search_path = pg_catalog, public as $$
declare v_count integer;
begin
  if not (app_scope() = 'room' and exists (select 1 from session s where s.clinic_id = app_clinic() and s.id = p_session and s.started_at is not null and s.ended_at is null)
          or app_scope() = 'job' and p_session is null) then
    raise exception 'only the session or the job opens' using errcode = 'GW404';
  end if;
  insert into opening (clinic_id, id, case_id, version_id, slot, session_id, opened_at)
  select app_clinic(), o.id, v.case_id, v.id, o.slot, p_session, p_now
    from unnest(p_ids, p_versions, p_slots) as o (id, version_id, slot)
    join criterion_version v on v.clinic_id = app_clinic() and v.id = o.version_id
    join endorsement e on e.clinic_id = v.clinic_id and e.version_id = v.id and o.slot >= e.first_slot
  on conflict (clinic_id, version_id, slot) do nothing;
  get diagnostics v_count = row_count;
  return v_count;
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'keeper' loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to groundwork_app', f);
    execute format('alter function %s owner to groundwork_keeper', f);
  end loop;
end $$;
revoke create on schema keeper from groundwork_keeper;
