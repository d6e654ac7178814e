-- An admin's Monday: who may take how many couples, who is away, what was asked of a therapist; one row per couple without
-- a word of theirs; and the acts that move a couple to another therapist, cover one with dates, or end somebody's work here.

-- How many couples a therapist takes on. The newest row of a person counts.
create table capacity (
  clinic_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  couples integer not null check (couples between 0 and 99),
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, person_id) references person (clinic_id, id),
  foreign key (clinic_id, set_by) references person (clinic_id, id)
);
create index capacity_by_person on capacity (clinic_id, person_id, set_at desc);

-- First and last day on which somebody is away, in the clinic's zone. The newest row of a person counts; without days they are here.
create table absence (
  clinic_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  from_on date,
  until_on date,
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (clinic_id, id),
  check ((from_on is null) = (until_on is null) and (from_on is null or until_on >= from_on)),
  foreign key (clinic_id, person_id) references person (clinic_id, id),
  foreign key (clinic_id, set_by) references person (clinic_id, id)
);
create index absence_by_person on absence (clinic_id, person_id, set_at desc);

-- Asked of whoever answers for the couple, never of a partner. about_id: the partner, the session, or the case itself.
create table reminder (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  kind text not null check (kind in ('invitation', 'consent', 'review', 'note')),
  about_id uuid not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id) references couple_case (clinic_id, id),
  foreign key (clinic_id, asked_by) references person (clinic_id, id)
);
create index reminder_by_case on reminder (clinic_id, case_id, asked_at desc);

do $$
declare t text;
begin
  foreach t in array array['capacity','absence','reminder'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I as restrictive to groundwork_app, groundwork_keeper using (clinic_id = (select app_clinic())) with check (clinic_id = (select app_clinic()))', t || '_clinic', t);
    execute format('create trigger %I before update or delete or truncate on %I for each statement execute function refuse_change()', t || '_append_only', t);
  end loop;
  foreach t in array array['capacity','absence'] loop
    execute format('create policy %I on %I for select to groundwork_app using ((select app_scope()) = ''staff'' and (person_id = (select app_person()) or ''admin'' = any ((select app_roles())::text[])))', t || '_read', t);
    execute format('create policy %I on %I for insert to groundwork_app with check ((select app_scope()) = ''staff'' and ''admin'' = any ((select app_roles())::text[]) and set_by = (select app_person()))', t || '_set', t);
  end loop;
end $$;
create policy reminder_read on reminder for select to groundwork_app
  using ((select app_scope()) = 'staff' and (case_id = any ((select app_cases())::uuid[]) or 'admin' = any ((select app_roles())::text[])));
create policy reminder_ask on reminder for insert to groundwork_app
  with check ((select app_scope()) = 'staff' and 'admin' = any ((select app_roles())::text[]) and asked_by = (select app_person()));
grant select, insert on capacity, absence, reminder to groundwork_app;

-- Why somebody covers is the practice's own affair. Partners read these rows for their therapist's name, so the column
-- itself is out of the program's reach.
alter table case_staff add column purpose text check (purpose in ('holiday', 'illness', 'leave', 'training', 'other'));
revoke select on case_staff from groundwork_app;
grant select (clinic_id, case_id, person_id, as_role, from_at, to_at) on case_staff to groundwork_app;

-- What the admin's one row per couple is made of, in the columns that it needs: that a consent stands, a date of review, that
-- a note is missing. Bound to the clinic and to an admin's own request even inside identity's functions.
do $$
declare t text;
begin
  foreach t in array array['consent','criterion_version','endorsement','session','session_note'] loop
    execute format('create policy %I on %I for select to groundwork_auth using (clinic_id = (select app_clinic()) and (select app_scope()) = ''staff'' and ''admin'' = any ((select app_roles())::text[]))', t || '_for_admin', t);
  end loop;
end $$;
grant select (clinic_id, case_id, person_id, version) on consent to groundwork_auth;
grant select (clinic_id, id, case_id, criterion_id, number, review_on) on criterion_version to groundwork_auth;
grant select (clinic_id, version_id) on endorsement to groundwork_auth;
grant select (clinic_id, id, case_id, started_at, ended_at) on session to groundwork_auth;
grant select (clinic_id, session_id) on session_note to groundwork_auth;

grant create on schema identity to groundwork_auth;
set local role groundwork_auth;

-- One row per couple with somebody in it: names, who answers for it, how far each partner's way in is, the next review's
-- date. No phase, no rest, nothing that a partner wrote or did but join and sign.
create function identity.case_admin(p_consent text, p_now timestamptz) returns setof jsonb
language plpgsql stable security definer set search_path = pg_catalog, public, identity as $$
begin
  if app_scope() is distinct from 'staff' or not 'admin' = any (app_roles()) then raise exception 'admins only' using errcode = 'GW404'; end if;
  return query
  select jsonb_build_object(
      'caseId', c.id, 'zone', c.zone, 'dayEnd', c.day_end, 'openedAt', c.opened_at, 'partners', m.partners,
      'staff', coalesce((
        select jsonb_agg(jsonb_build_object('personId', s.person_id, 'name', p.name, 'as', s.as_role, 'from', s.from_at, 'to', s.to_at, 'purpose', s.purpose)
               order by s.from_at, p.name, p.id)
          from case_staff s join person p on p.clinic_id = s.clinic_id and p.id = s.person_id
         where s.clinic_id = c.clinic_id and s.case_id = c.id and (s.to_at is null or (s.to_at > p_now and s.to_at > s.from_at))), '[]'),
      'reviewOn', (
        select min(v.review_on) from criterion_version v
         where v.clinic_id = c.clinic_id and v.case_id = c.id
           and exists (select 1 from endorsement e where e.clinic_id = v.clinic_id and e.version_id = v.id)
           and not exists (select 1 from criterion_version l join endorsement e on e.clinic_id = l.clinic_id and e.version_id = l.id
                            where l.clinic_id = v.clinic_id and l.criterion_id = v.criterion_id and l.number > v.number)))
    from couple_case c
    cross join lateral (
      select jsonb_agg(jsonb_build_object(
               'personId', p.id, 'firstName', p.name, 'joined', p.account_id is not null,
               'consentSigned', exists (select 1 from consent n where n.clinic_id = x.clinic_id and n.case_id = x.case_id and n.person_id = x.person_id and n.version = p_consent),
               'invitation', (
                 select jsonb_build_object('joins', i.joins, 'sentAt', i.created_at, 'expiresAt', i.expires_at, 'usedAt', i.used_at)
                   from invitation i where i.clinic_id = x.clinic_id and i.person_id = x.person_id and i.case_id = x.case_id and i.purpose = 'join'
                  order by i.created_at desc limit 1)) order by x.place) as partners
        from case_partner x join person p on p.clinic_id = x.clinic_id and p.id = x.person_id
       where x.clinic_id = c.clinic_id and x.case_id = c.id and (x.to_at is null or x.to_at > p_now)) m
   where c.clinic_id = app_clinic() and m.partners is not null
   order by c.opened_at, c.id;
end $$;

-- Sessions over since then whose note nobody has signed: an id and a moment, nothing of what was said.
create function identity.unsigned_notes(p_over_since timestamptz) returns setof jsonb
language plpgsql stable security definer set search_path = pg_catalog, public, identity as $$
begin
  if app_scope() is distinct from 'staff' or not 'admin' = any (app_roles()) then raise exception 'admins only' using errcode = 'GW404'; end if;
  return query
  select jsonb_build_object('caseId', s.case_id, 'sessionId', s.id, 'at', coalesce(s.ended_at, s.started_at))
    from session s
   where s.clinic_id = app_clinic() and coalesce(s.ended_at, s.started_at) <= p_over_since
     and not exists (select 1 from session_note n where n.clinic_id = s.clinic_id and n.session_id = s.id)
   order by coalesce(s.ended_at, s.started_at), s.id;
end $$;

-- R4: the couple moves from the therapist whom the admin saw to another one, at one moment: never two, never none. Who
-- answers for a couple is neither its cover nor its supervisor. Two who ask at once come one after the other.
create function identity.set_primary(p_case uuid, p_from uuid, p_to uuid, p_now timestamptz) returns text
language plpgsql security definer set search_path = pg_catalog, public, identity as $$
declare v_was uuid;
begin
  if app_scope() is distinct from 'staff' or not 'admin' = any (app_roles()) then raise exception 'admins only' using errcode = 'GW404'; end if;
  perform 1 from couple_case where clinic_id = app_clinic() and id = p_case for no key update;
  if not found then raise exception 'no such case' using errcode = 'GW404'; end if;
  perform 1 from staff_role where clinic_id = app_clinic() and person_id = p_to and role = 'therapist' and from_at <= p_now and (to_at is null or to_at > p_now) for share;
  if not found then return 'not_a_therapist'; end if;
  select person_id into v_was from case_staff where clinic_id = app_clinic() and case_id = p_case and as_role = 'primary' and to_at is null;
  if v_was is distinct from p_from or p_from = p_to then return 'stale'; end if;
  update case_staff set to_at = p_now where clinic_id = app_clinic() and case_id = p_case and as_role = 'primary' and to_at is null;
  update case_staff set to_at = greatest(from_at, p_now)
   where clinic_id = app_clinic() and case_id = p_case and person_id = p_to and as_role <> 'primary' and (to_at is null or to_at > p_now);
  insert into case_staff (clinic_id, case_id, person_id, as_role, from_at) values (app_clinic(), p_case, p_to, 'primary', p_now);
  return 'done';
end $$;

-- Cover or supervision between two moments. What the same person had in that span gives way to it.
create function identity.assign_staff(p_cases uuid[], p_person uuid, p_as text, p_from timestamptz, p_until timestamptz, p_purpose text, p_now timestamptz) returns text
language plpgsql security definer set search_path = pg_catalog, public, identity as $$
begin
  if app_scope() is distinct from 'staff' or not 'admin' = any (app_roles()) or p_as not in ('cover', 'supervisor') then raise exception 'admins only' using errcode = 'GW404'; end if;
  perform 1 from couple_case where clinic_id = app_clinic() and id = any (p_cases) order by id for no key update;
  if (select count(*) from couple_case where clinic_id = app_clinic() and id = any (p_cases)) < cardinality(p_cases) then raise exception 'no such case' using errcode = 'GW404'; end if;
  perform 1 from staff_role where clinic_id = app_clinic() and person_id = p_person and (role = 'therapist' or (p_as = 'supervisor' and role = 'supervisor'))
      and from_at <= p_now and (to_at is null or to_at > p_now) for share;
  if not found then return 'not_a_therapist'; end if;
  if exists (select 1 from case_staff where clinic_id = app_clinic() and case_id = any (p_cases) and person_id = p_person and as_role = 'primary' and to_at is null) then return 'is_primary'; end if;
  update case_staff set to_at = greatest(from_at, p_from)
   where clinic_id = app_clinic() and case_id = any (p_cases) and person_id = p_person and as_role = p_as and from_at <> p_from
     and (to_at is null or to_at > p_from) and from_at < coalesce(p_until, 'infinity');
  insert into case_staff (clinic_id, case_id, person_id, as_role, from_at, to_at, purpose)
    select app_clinic(), id, p_person, p_as, p_from, p_until, p_purpose from unnest(p_cases) id
    on conflict (clinic_id, case_id, person_id, as_role, from_at) do update set to_at = excluded.to_at, purpose = excluded.purpose;
  return 'done';
end $$;

-- Ends a cover or a supervision now, or before it has begun. False where there is none.
create function identity.end_assignment(p_case uuid, p_person uuid, p_as text, p_now timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, identity as $$
begin
  if app_scope() is distinct from 'staff' or not 'admin' = any (app_roles()) or p_as not in ('cover', 'supervisor') then raise exception 'admins only' using errcode = 'GW404'; end if;
  perform 1 from couple_case where clinic_id = app_clinic() and id = p_case for no key update;
  if not found then raise exception 'no such case' using errcode = 'GW404'; end if;
  update case_staff set to_at = greatest(from_at, p_now)
   where clinic_id = app_clinic() and case_id = p_case and person_id = p_person and as_role = p_as and (to_at is null or (to_at > p_now and to_at > from_at));
  return found;
end $$;

-- A new link to the address on record, for somebody who was invited by mail and has not joined; nobody learns the address.
create function identity.invite_again(p_id uuid, p_person uuid, p_token_hash bytea, p_now timestamptz, p_expires timestamptz) returns text
language plpgsql security definer set search_path = pg_catalog, public, identity as $$
declare i invitation;
begin
  if app_scope() is distinct from 'staff' or not 'admin' = any (app_roles()) then raise exception 'admins only' using errcode = 'GW404'; end if;
  select n.* into i from invitation n where n.clinic_id = app_clinic() and n.person_id = p_person and n.purpose = 'join' order by n.created_at desc limit 1 for update;
  if not found then raise exception 'nobody was invited' using errcode = 'GW404'; end if;
  if i.used_at is not null or exists (select 1 from person p where p.clinic_id = i.clinic_id and p.id = i.person_id and p.account_id is not null) then return 'joined'; end if;
  if i.joins <> 'mail' then return 'in_the_room'; end if;
  insert into invitation (clinic_id, id, person_id, case_id, kind, joins, token_hash, email_hash, created_by, created_at, expires_at)
    values (i.clinic_id, p_id, i.person_id, i.case_id, i.kind, 'mail', p_token_hash, i.email_hash, app_person(), p_now, p_expires);
  return 'done';
end $$;

-- Somebody leaves: their roles, covers, supervisions, open links and sign-ins end. Answers how many couples they still
-- answer for, and then ends nothing; or that nobody would be left to run the clinic.
create function identity.end_roles(p_person uuid, p_now timestamptz) returns jsonb
language plpgsql security definer set search_path = pg_catalog, public, identity as $$
declare v_couples integer;
begin
  if app_scope() is distinct from 'staff' or not 'admin' = any (app_roles()) then raise exception 'admins only' using errcode = 'GW404'; end if;
  -- All who could be the last admin, so that two who leave at once come one after the other.
  perform 1 from staff_role where clinic_id = app_clinic() and (person_id = p_person or role = 'admin') order by person_id, role, from_at for update;
  if not exists (select 1 from staff_role where clinic_id = app_clinic() and person_id = p_person and from_at <= p_now and (to_at is null or to_at > p_now)) then
    raise exception 'nobody of the team' using errcode = 'GW404';
  end if;
  if not exists (select 1 from staff_role r join person p on p.clinic_id = r.clinic_id and p.id = r.person_id
      where r.clinic_id = app_clinic() and r.person_id <> p_person and r.role = 'admin' and p.account_id is not null and r.from_at <= p_now and (r.to_at is null or r.to_at > p_now)) then
    return jsonb_build_object('answer', 'last_admin', 'couples', 0);
  end if;
  select count(*) into v_couples from case_staff where clinic_id = app_clinic() and person_id = p_person and as_role = 'primary' and to_at is null;
  if v_couples > 0 then return jsonb_build_object('answer', 'still_has_couples', 'couples', v_couples); end if;
  update staff_role set to_at = p_now where clinic_id = app_clinic() and person_id = p_person and (to_at is null or to_at > p_now);
  update case_staff set to_at = greatest(from_at, p_now) where clinic_id = app_clinic() and person_id = p_person and (to_at is null or to_at > p_now);
  update invitation set expires_at = p_now where clinic_id = app_clinic() and person_id = p_person and kind = 'staff' and used_at is null and expires_at > p_now;
  update identity.sign_in set ended_at = p_now where clinic_id = app_clinic() and person_id = p_person and kind in ('staff', 'room') and ended_at is null;
  return jsonb_build_object('answer', 'done', 'couples', 0);
end $$;

-- A further clinic whose first admin chooses password and PIN with a link. False where the address signs in somewhere already.
create function identity.create_invited_clinic(p_clinic uuid, p_name text, p_country text, p_zone text, p_key uuid, p_wrapped bytea, p_person uuid, p_person_name text,
  p_invitation uuid, p_token_hash bytea, p_email_hash bytea, p_email_sealed bytea, p_now timestamptz, p_expires timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, identity as $$
begin
  if exists (select 1 from identity.account where email_hash = p_email_hash) then return false; end if;
  insert into clinic values (p_clinic, p_name, p_country, p_zone, false, p_now);
  insert into clinic_key values (p_clinic, p_key, p_wrapped, p_now);
  insert into person (clinic_id, id, name, created_at) values (p_clinic, p_person, p_person_name, p_now);
  insert into staff_role values (p_clinic, p_person, 'admin', p_now, null);
  insert into person_contact (clinic_id, id, person_id, kind, value_sealed, value_hash, created_at) values (p_clinic, p_invitation, p_person, 'email', p_email_sealed, p_email_hash, p_now);
  insert into invitation (clinic_id, id, person_id, kind, joins, token_hash, email_hash, created_by, created_at, expires_at)
    values (p_clinic, p_invitation, p_person, 'staff', 'room', p_token_hash, p_email_hash, p_person, p_now, p_expires);
  return true;
end $$;

do $$
declare f text;
begin
  foreach f in array array['case_admin(text, timestamptz)', 'unsigned_notes(timestamptz)', 'set_primary(uuid, uuid, uuid, timestamptz)',
      'assign_staff(uuid[], uuid, text, timestamptz, timestamptz, text, timestamptz)', 'end_assignment(uuid, uuid, text, timestamptz)',
      'invite_again(uuid, uuid, bytea, timestamptz, timestamptz)', 'end_roles(uuid, timestamptz)',
      'create_invited_clinic(uuid, text, text, text, uuid, bytea, uuid, text, uuid, bytea, bytea, bytea, timestamptz, timestamptz)'] loop
    execute format('revoke all on function identity.%s from public', f);
    execute format('grant execute on function identity.%s to groundwork_app', f);
  end loop;
end $$;

set local role groundwork_owner;
revoke create on schema identity from groundwork_auth;
