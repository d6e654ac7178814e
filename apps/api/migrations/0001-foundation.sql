-- Foundation: the tenant, people, sign-ins, and the one call that opens every request.
-- Run as groundwork_owner. Tables of identity belong to groundwork_auth, so that the app's role reaches them
-- through definer functions only. Every tenant table carries clinic_id first in its keys and has row policies.

revoke all on schema public from public;
grant usage on schema public to groundwork_app, groundwork_auth, groundwork_keeper;

-- Context of the transaction. Set by begin_request (or its siblings) and by nothing else; unset reads as NULL,
-- so that a statement without context sees no row.
create function app_clinic() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.clinic', true), '')::uuid $$;
create function app_person() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.person', true), '')::uuid $$;
create function app_scope() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('app.scope', true), '') $$;
create function app_cases() returns uuid[] language sql stable parallel safe
  as $$ select coalesce(string_to_array(nullif(current_setting('app.cases', true), ''), ',')::uuid[], '{}') $$;
create function app_roles() returns text[] language sql stable parallel safe
  as $$ select coalesce(string_to_array(nullif(current_setting('app.roles', true), ''), ','), '{}') $$;

-- Facts are never changed or removed, by nobody: not even by the owner's mistake.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'append-only: % on % is refused', tg_op, tg_table_name using errcode = 'GW001';
end $$;

create table clinic (
  clinic_id uuid primary key,
  name text not null check (length(name) between 1 and 120),
  country text not null check (country ~ '^[A-Z]{2}$'),
  zone text not null,
  demo boolean not null default false,
  created_at timestamptz not null
);

-- The clinic's data key, wrapped by the key-encryption key outside the database.
create table clinic_key (
  clinic_id uuid not null references clinic (clinic_id),
  key_id uuid not null,
  wrapped bytea not null,
  created_at timestamptz not null,
  primary key (clinic_id, key_id)
);

create table setting (
  clinic_id uuid not null references clinic (clinic_id),
  id uuid not null,
  key text not null,
  value jsonb not null,
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (clinic_id, id)
);
create index setting_by_key on setting (clinic_id, key, set_at desc);

create table person (
  clinic_id uuid not null references clinic (clinic_id),
  id uuid not null,
  name text not null check (length(name) between 1 and 120),
  account_id uuid,
  mailbox_shared text check (mailbox_shared in ('yes', 'not_sure', 'no')),
  created_at timestamptz not null,
  primary key (clinic_id, id)
);
create index person_by_account on person (account_id) where account_id is not null;

create table staff_role (
  clinic_id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('admin', 'therapist', 'supervisor', 'privacy_officer')),
  from_at timestamptz not null,
  to_at timestamptz,
  primary key (clinic_id, person_id, role, from_at),
  foreign key (clinic_id, person_id) references person (clinic_id, id)
);

create table couple_case (
  clinic_id uuid not null references clinic (clinic_id),
  id uuid not null,
  zone text not null,
  day_end text not null check (day_end ~ '^[0-2][0-9]:[0-5][0-9]$'),
  opened_by uuid not null,
  opened_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, opened_by) references person (clinic_id, id)
);

-- R1: two places, no more.
create table case_partner (
  clinic_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  place smallint not null check (place in (1, 2)),
  from_at timestamptz not null,
  to_at timestamptz,
  primary key (clinic_id, case_id, person_id),
  foreign key (clinic_id, case_id) references couple_case (clinic_id, id),
  foreign key (clinic_id, person_id) references person (clinic_id, id)
);
create unique index case_partner_place on case_partner (clinic_id, case_id, place) where to_at is null;
create index case_partner_person on case_partner (clinic_id, person_id);

create table case_staff (
  clinic_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  as_role text not null check (as_role in ('primary', 'cover', 'supervisor')),
  from_at timestamptz not null,
  to_at timestamptz,
  primary key (clinic_id, case_id, person_id, as_role, from_at),
  foreign key (clinic_id, case_id) references couple_case (clinic_id, id),
  foreign key (clinic_id, person_id) references person (clinic_id, id)
);
-- R4: one primary therapist at any time.
create unique index case_staff_primary on case_staff (clinic_id, case_id) where as_role = 'primary' and to_at is null;
create index case_staff_person on case_staff (clinic_id, person_id);

-- Addresses and phones, sealed, with a keyed hash: within one case the same one cannot stand twice (R1).
create table person_contact (
  clinic_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  case_id uuid,
  kind text not null check (kind in ('email', 'phone')),
  value_sealed bytea not null,
  value_hash bytea not null,
  created_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, person_id) references person (clinic_id, id),
  foreign key (clinic_id, case_id) references couple_case (clinic_id, id)
);
create unique index person_contact_once_per_case on person_contact (clinic_id, case_id, kind, value_hash) where case_id is not null;
create unique index person_contact_kind on person_contact (clinic_id, person_id, kind);

-- Single use, 72 h, stored hashed. A newer invitation of the same person makes the older ones void.
create table invitation (
  clinic_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  case_id uuid,
  kind text not null check (kind in ('staff', 'my')),
  joins text not null check (joins in ('mail', 'room')),
  token_hash bytea not null,
  email_hash bytea,
  created_by uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, person_id) references person (clinic_id, id),
  foreign key (clinic_id, case_id) references couple_case (clinic_id, id)
);
create index invitation_by_token on invitation (token_hash);
create index invitation_by_person on invitation (clinic_id, person_id, created_at desc);

create table audit (
  clinic_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  actor_id uuid,
  acting_as text not null,
  case_id uuid,
  subject_id uuid,
  action text not null,
  object_type text,
  object_id uuid,
  reason text,
  request_id uuid not null,
  primary key (clinic_id, id)
);
create index audit_by_time on audit using brin (at);

-- The id that the client made is the idempotency key. No body is kept: bodies copy clinical text.
create table request_key (
  clinic_id uuid not null,
  person_id uuid not null,
  key uuid not null,
  request_hash bytea not null,
  status smallint not null,
  resource_id uuid not null,
  created_at timestamptz not null,
  primary key (clinic_id, person_id, key)
);

create schema identity;
grant usage on schema identity to groundwork_app, groundwork_auth;
-- Needed only while the tables and functions change hands below; taken back at the end.
grant create on schema identity to groundwork_auth;

create table identity.account (
  id uuid primary key,
  email_hash bytea not null unique,
  password_hash text not null,
  pin_hash text,
  created_at timestamptz not null,
  disabled_at timestamptz
);

create table identity.sign_in (
  id uuid primary key,
  token_hash bytea not null unique,
  kind text not null check (kind in ('my', 'staff', 'room')),
  account_id uuid not null references identity.account (id),
  clinic_id uuid not null,
  person_id uuid not null,
  parent_id uuid references identity.sign_in (id),
  case_id uuid,
  session_id uuid,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  locked_at timestamptz,
  check ((kind = 'room') = (case_id is not null and parent_id is not null))
);
create index sign_in_by_account on identity.sign_in (account_id) where ended_at is null;
create index sign_in_by_parent on identity.sign_in (parent_id) where ended_at is null;

create unlogged table identity.throttle (
  key text primary key,
  failures integer not null,
  blocked_until timestamptz,
  updated_at timestamptz not null
);

alter table identity.account owner to groundwork_auth;
alter table identity.sign_in owner to groundwork_auth;
alter table identity.throttle owner to groundwork_auth;

-- Row policies. Restrictive ones bind the app's and the keeper's statements to the clinic (and case) of the
-- transaction; permissive ones say who may see. Values are read once per statement (scalar subselects).
do $$
declare t text;
begin
  foreach t in array array['clinic','clinic_key','setting','person','staff_role','couple_case','case_partner','case_staff',
                           'person_contact','invitation','audit','request_key'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I as restrictive to groundwork_app, groundwork_keeper using (clinic_id = (select app_clinic())) with check (clinic_id = (select app_clinic()))', t || '_clinic', t);
  end loop;
  foreach t in array array['clinic','clinic_key','person','staff_role','couple_case','case_partner','case_staff','person_contact','invitation'] loop
    execute format('create policy %I on %I to groundwork_auth using (true) with check (true)', t || '_auth', t);
  end loop;
  foreach t in array array['setting','audit'] loop
    execute format('create trigger %I before update or delete or truncate on %I for each statement execute function refuse_change()', t || '_append_only', t);
  end loop;
end $$;

create policy clinic_read on clinic for select to groundwork_app using (true);
create policy clinic_key_read on clinic_key for select to groundwork_app using (true);
create policy setting_read on setting for select to groundwork_app using (true);
create policy setting_add on setting for insert to groundwork_app
  with check ((select app_scope()) = 'staff' and 'admin' = any ((select app_roles())::text[]) and set_by = (select app_person()));

create policy couple_case_read on couple_case for select to groundwork_app using (id = any ((select app_cases())::uuid[]));
create policy case_partner_read on case_partner for select to groundwork_app using (case_id = any ((select app_cases())::uuid[]));
create policy case_partner_add on case_partner for insert to groundwork_app
  with check ((select app_scope()) = 'staff' and case_id = any ((select app_cases())::uuid[]));
create policy case_staff_read on case_staff for select to groundwork_app using (case_id = any ((select app_cases())::uuid[]));
create policy staff_role_read on staff_role for select to groundwork_app
  using (person_id = (select app_person()) or ((select app_scope()) = 'staff' and 'admin' = any ((select app_roles())::text[])));
create policy staff_role_add on staff_role for insert to groundwork_app
  with check ((select app_scope()) = 'staff' and 'admin' = any ((select app_roles())::text[]));

create policy person_read on person for select to groundwork_app using (
  id = (select app_person())
  or id in (select p.person_id from case_partner p)
  or id in (select s.person_id from case_staff s)
  or id in (select r.person_id from staff_role r)
);
create policy person_add on person for insert to groundwork_app
  with check ((select app_scope()) = 'staff' and account_id is null);

create policy person_contact_read on person_contact for select to groundwork_app using (
  person_id = (select app_person())
  or ((select app_scope()) in ('staff', 'job') and (case_id = any ((select app_cases())::uuid[])
      or (case_id is null and 'admin' = any ((select app_roles())::text[]))))
);
create policy person_contact_add on person_contact for insert to groundwork_app with check (
  (select app_scope()) = 'staff' and (case_id = any ((select app_cases())::uuid[])
      or (case_id is null and 'admin' = any ((select app_roles())::text[])))
);

create policy invitation_read on invitation for select to groundwork_app using (
  (select app_scope()) in ('staff', 'job') and (case_id = any ((select app_cases())::uuid[])
      or (case_id is null and 'admin' = any ((select app_roles())::text[])))
);
create policy invitation_add on invitation for insert to groundwork_app with check (
  (select app_scope()) = 'staff' and used_at is null and created_by = (select app_person())
  and (case_id = any ((select app_cases())::uuid[]) or (case_id is null and 'admin' = any ((select app_roles())::text[])))
);

create policy audit_add on audit for insert to groundwork_app with check (actor_id is not distinct from (select app_person()));
create policy request_key_own on request_key for select to groundwork_app using (person_id = (select app_person()));
create policy request_key_add on request_key for insert to groundwork_app with check (person_id = (select app_person()));

grant select on clinic, clinic_key, setting, person, staff_role, couple_case, case_partner, case_staff, person_contact, invitation, request_key to groundwork_app;
grant insert on setting, person, staff_role, case_partner, person_contact, invitation, audit, request_key to groundwork_app;
grant select on couple_case, case_partner, case_staff to groundwork_keeper;
grant select, insert, update on clinic, clinic_key, person, staff_role, couple_case, case_partner, case_staff, person_contact, invitation to groundwork_auth;

-- Who may be reached in this transaction, from stored membership alone.
create function identity.set_reach(p_now timestamptz, s identity.sign_in) returns jsonb
language plpgsql as $$
declare
  v_roles text[];
  v_cases jsonb;
  v_scope text := s.kind;
begin
  if s.kind = 'my' then
    select coalesce(jsonb_agg(jsonb_build_object('caseId', case_id, 'as', 'partner') order by from_at desc), '[]') into v_cases
      from case_partner where clinic_id = s.clinic_id and person_id = s.person_id and from_at <= p_now and (to_at is null or to_at > p_now);
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
          set_config('app.cases', coalesce((select string_agg(distinct c ->> 'caseId', ',') from jsonb_array_elements(v_cases) c), ''), true);
  return jsonb_build_object(
    'signInId', s.id, 'kind', s.kind, 'accountId', s.account_id, 'clinicId', s.clinic_id, 'personId', s.person_id,
    'roles', to_jsonb(coalesce(v_roles, '{}')), 'cases', v_cases, 'caseId', s.case_id, 'sessionId', s.session_id,
    'locked', s.locked_at is not null);
end $$;

-- First statement of every signed-in request. Answers the principal, or null where the sign-in does not stand.
create function identity.begin_request(p_token_hash bytea, p_kind text, p_now timestamptz) returns jsonb
language plpgsql security definer set search_path = pg_catalog, public, identity as $$
declare s identity.sign_in;
begin
  select i.* into s from identity.sign_in i join identity.account a on a.id = i.account_id
   where i.token_hash = p_token_hash and i.kind = p_kind and i.ended_at is null and a.disabled_at is null and i.expires_at > p_now
     and i.last_seen_at > p_now - case p_kind when 'staff' then interval '30 minutes' when 'room' then interval '3 hours' else interval '14 days' end;
  if not found then return null; end if;
  if s.last_seen_at < p_now - interval '1 minute' then
    -- The room keeps the practice sign-in behind it alive: a session is longer than half an hour.
    update identity.sign_in set last_seen_at = greatest(last_seen_at, p_now) where id = s.id or id = s.parent_id;
  end if;
  return identity.set_reach(p_now, s);
end $$;

create function identity.account_for(p_email_hash bytea) returns table (account_id uuid, password_hash text)
language sql stable security definer set search_path = pg_catalog, identity as $$
  select id, password_hash from identity.account where email_hash = p_email_hash and disabled_at is null
$$;

-- Starts a sign-in as the person of that account (the newest where there are several) and opens its context.
create function identity.start_sign_in(p_id uuid, p_account uuid, p_kind text, p_token_hash bytea, p_now timestamptz, p_expires timestamptz) returns jsonb
language plpgsql security definer set search_path = pg_catalog, public, identity as $$
declare s identity.sign_in; v_clinic uuid; v_person uuid;
begin
  select p.clinic_id, p.id into v_clinic, v_person from person p
   where p.account_id = p_account and case p_kind
     when 'staff' then exists (select 1 from staff_role r where r.clinic_id = p.clinic_id and r.person_id = p.id and r.from_at <= p_now and (r.to_at is null or r.to_at > p_now))
     when 'my' then exists (select 1 from case_partner c where c.clinic_id = p.clinic_id and c.person_id = p.id)
     else false end
   order by p.created_at desc limit 1;
  if not found then return null; end if;
  insert into identity.sign_in (id, token_hash, kind, account_id, clinic_id, person_id, created_at, last_seen_at, expires_at)
    values (p_id, p_token_hash, p_kind, p_account, v_clinic, v_person, p_now, p_now, p_expires) returning * into s;
  return identity.set_reach(p_now, s);
end $$;

create function identity.end_sign_in(p_now timestamptz) returns void
language sql security definer set search_path = pg_catalog, identity as $$
  update identity.sign_in set ended_at = p_now
   where (id::text = current_setting('app.sign_in', true) or parent_id::text = current_setting('app.sign_in', true)) and ended_at is null
$$;

create function identity.end_all_sign_ins(p_now timestamptz) returns void
language sql security definer set search_path = pg_catalog, identity as $$
  update identity.sign_in set ended_at = p_now
   where account_id = (select account_id from identity.sign_in where id::text = current_setting('app.sign_in', true)) and ended_at is null
$$;

-- Room view: one case, its own sign-in; the practice sign-in behind it is locked until the PIN is given.
create function identity.start_room(p_id uuid, p_token_hash bytea, p_case uuid, p_session uuid, p_now timestamptz, p_expires timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, public, identity as $$
declare s identity.sign_in;
begin
  select * into s from identity.sign_in where id::text = current_setting('app.sign_in', true) and kind = 'staff' and ended_at is null for update;
  if not found or not p_case = any (app_cases()) then raise exception 'no such case' using errcode = 'GW404'; end if;
  update identity.sign_in set ended_at = p_now where parent_id = s.id and ended_at is null;
  insert into identity.sign_in (id, token_hash, kind, account_id, clinic_id, person_id, parent_id, case_id, session_id, created_at, last_seen_at, expires_at)
    values (p_id, p_token_hash, 'room', s.account_id, s.clinic_id, s.person_id, s.id, p_case, p_session, p_now, p_now, p_expires);
  update identity.sign_in set locked_at = p_now where id = s.id;
end $$;

create function identity.pin_hash() returns text
language sql stable security definer set search_path = pg_catalog, identity as $$
  select a.pin_hash from identity.account a join identity.sign_in s on s.account_id = a.id where s.id::text = current_setting('app.sign_in', true)
$$;

-- Ends the room sign-ins and unlocks the practice sign-in, from either side of it.
create function identity.leave_room(p_now timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, identity as $$
declare v_staff uuid;
begin
  select coalesce(parent_id, id) into v_staff from identity.sign_in where id::text = current_setting('app.sign_in', true);
  update identity.sign_in set ended_at = p_now where parent_id = v_staff and ended_at is null;
  update identity.sign_in set locked_at = null, last_seen_at = p_now where id = v_staff;
end $$;

-- Waiting time in force for any of the keys, in whole seconds; 0 where a try is free.
create function identity.throttle_wait(p_keys text[], p_now timestamptz) returns integer
language sql stable security definer set search_path = pg_catalog, identity as $$
  select coalesce(max(ceil(extract(epoch from blocked_until - p_now))), 0)::integer from identity.throttle where key = any (p_keys) and blocked_until > p_now
$$;
-- Five tries are free, then the wait doubles from 5 s to 15 min; a quiet quarter of an hour forgets.
create function identity.throttle_fail(p_keys text[], p_now timestamptz) returns void
language sql security definer set search_path = pg_catalog, identity as $$
  insert into identity.throttle as t (key, failures, updated_at) select distinct k, 1, p_now from unnest(p_keys) k
  on conflict (key) do update set
    failures = case when t.updated_at < p_now - interval '30 minutes' then 1 else t.failures + 1 end,
    blocked_until = case when t.updated_at >= p_now - interval '30 minutes' and t.failures + 1 >= 5
      then p_now + least(interval '15 minutes', interval '5 seconds' * (2 ^ least(t.failures - 4, 12))) end,
    updated_at = p_now
$$;
create function identity.throttle_clear(p_keys text[]) returns void
language sql security definer set search_path = pg_catalog, identity as $$ delete from identity.throttle where key = any (p_keys) $$;

create function identity.clinic_exists() returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$ select exists (select 1 from clinic) $$;

-- A clinic with its first admin. p_first refuses where any clinic stands already (the set-up page).
create function identity.create_clinic(p_first boolean, p_clinic uuid, p_name text, p_country text, p_zone text, p_key uuid, p_wrapped bytea,
  p_account uuid, p_email_hash bytea, p_password_hash text, p_pin_hash text, p_person uuid, p_person_name text, p_roles text[], p_now timestamptz, p_demo boolean) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, identity as $$
begin
  if p_first then
    lock table clinic in share row exclusive mode;
    if exists (select 1 from clinic) then return false; end if;
  end if;
  insert into clinic values (p_clinic, p_name, p_country, p_zone, p_demo, p_now);
  insert into clinic_key values (p_clinic, p_key, p_wrapped, p_now);
  insert into identity.account (id, email_hash, password_hash, pin_hash, created_at) values (p_account, p_email_hash, p_password_hash, p_pin_hash, p_now);
  insert into person (clinic_id, id, name, account_id, created_at) values (p_clinic, p_person, p_person_name, p_account, p_now);
  insert into staff_role select p_clinic, p_person, r, p_now, null from unnest(p_roles) r;
  return true;
end $$;

-- Opens a case with its therapist as primary (R4) and takes it into this transaction's reach.
create function identity.open_case(p_case uuid, p_zone text, p_day_end text, p_now timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, public, identity as $$
begin
  if app_scope() is distinct from 'staff' or not 'therapist' = any (app_roles()) then raise exception 'therapists open cases' using errcode = 'GW404'; end if;
  insert into couple_case values (app_clinic(), p_case, p_zone, p_day_end, app_person(), p_now);
  insert into case_staff values (app_clinic(), p_case, app_person(), 'primary', p_now, null);
  perform set_config('app.cases', array_to_string(app_cases() || p_case, ','), true);
end $$;

-- The invitation behind a token, locked for this transaction; opens the context of the invited person. Consumes nothing.
create function identity.open_invitation(p_token_hash bytea, p_kind text, p_now timestamptz) returns jsonb
language plpgsql security definer set search_path = pg_catalog, public, identity as $$
declare i invitation; v jsonb;
begin
  select n.* into i from invitation n where n.token_hash = p_token_hash and n.kind = p_kind and n.used_at is null and n.expires_at > p_now
    and not exists (select 1 from invitation later where later.clinic_id = n.clinic_id and later.person_id = n.person_id and later.created_at > n.created_at)
    for update;
  if not found then return null; end if;
  perform set_config('app.clinic', i.clinic_id::text, true), set_config('app.person', i.person_id::text, true),
          set_config('app.scope', 'joining', true), set_config('app.cases', '', true), set_config('app.roles', '', true);
  select jsonb_build_object('invitationId', i.id, 'clinicId', i.clinic_id, 'personId', i.person_id, 'caseId', i.case_id,
      'name', p.name, 'clinicName', c.name, 'country', c.country, 'emailHash', encode(i.email_hash, 'hex')) into v
    from person p join clinic c on c.clinic_id = p.clinic_id where p.clinic_id = i.clinic_id and p.id = i.person_id;
  return v;
end $$;

-- Consumes the invitation, once, and binds the account (a new one, or one whose password was just proved).
-- unique_violation where the address already serves the other partner (R1) or another account.
create function identity.accept_invitation(p_invitation uuid, p_account uuid, p_new boolean, p_email_hash bytea, p_password_hash text, p_pin_hash text,
  p_contact uuid, p_email_sealed bytea, p_mailbox_shared text, p_now timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, identity as $$
declare i invitation;
begin
  update invitation set used_at = p_now
   where clinic_id = app_clinic() and id = p_invitation and person_id = app_person() and used_at is null and expires_at > p_now returning * into i;
  if not found then return false; end if;
  if p_new then
    insert into identity.account (id, email_hash, password_hash, pin_hash, created_at) values (p_account, p_email_hash, p_password_hash, p_pin_hash, p_now);
  else
    update identity.account set pin_hash = coalesce(p_pin_hash, pin_hash) where id = p_account;
  end if;
  -- R1: one account is never both partners of a case.
  if i.case_id is not null and exists (select 1 from case_partner c join person o on o.clinic_id = c.clinic_id and o.id = c.person_id
      where c.clinic_id = i.clinic_id and c.case_id = i.case_id and o.id <> i.person_id and o.account_id = p_account) then
    raise exception 'one account each' using errcode = 'unique_violation', constraint = 'person_contact_once_per_case';
  end if;
  update person set account_id = p_account, mailbox_shared = coalesce(p_mailbox_shared, mailbox_shared) where clinic_id = i.clinic_id and id = i.person_id;
  insert into person_contact (clinic_id, id, person_id, case_id, kind, value_sealed, value_hash, created_at)
    values (i.clinic_id, p_contact, i.person_id, i.case_id, 'email', p_email_sealed, p_email_hash, p_now)
    on conflict (clinic_id, person_id, kind) do update set value_sealed = excluded.value_sealed, value_hash = excluded.value_hash;
  return true;
end $$;

-- Context of a job: one clinic, its cases, nobody's person.
create function identity.begin_job(p_clinic uuid) returns void
language plpgsql security definer set search_path = pg_catalog, public, identity as $$
begin
  perform set_config('app.clinic', p_clinic::text, true), set_config('app.person', '', true), set_config('app.scope', 'job', true),
          set_config('app.roles', 'admin', true), set_config('app.sign_in', '', true),
          set_config('app.cases', coalesce((select string_agg(id::text, ',') from couple_case where clinic_id = p_clinic), ''), true);
end $$;
create function identity.clinics() returns setof uuid
language sql stable security definer set search_path = pg_catalog, public as $$ select clinic_id from clinic order by clinic_id $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'identity' loop
    execute format('revoke all on function %s from public', f);
    -- set_reach takes a sign-in as it is told: only the functions above may call it.
    if f <> 'identity.set_reach(timestamptz, identity.sign_in)'::regprocedure then
      execute format('grant execute on function %s to groundwork_app', f);
    end if;
    execute format('alter function %s owner to groundwork_auth', f);
  end loop;
end $$;
revoke create on schema identity from groundwork_auth;
