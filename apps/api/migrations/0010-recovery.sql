-- Back in without the other partner (SR13, SR27): words that only the person knows, and a link that lets them choose a
-- new password.

-- A link lets somebody join, or back in. The two look alike in a mailbox and stand in one row of links, so that the
-- newest ends the older ones.
alter table invitation add column purpose text not null default 'join' check (purpose in ('join', 'recovery'));
alter table invitation add constraint invitation_recovers_partners check (purpose = 'join' or (kind = 'my' and case_id is not null));

grant create on schema identity to groundwork_auth;
set local role groundwork_auth;

-- Hashed like a password; there is no way to read the words again.
alter table identity.account add column code_hash text;

create function identity.own_password_hash() returns text
language sql stable security definer set search_path = pg_catalog, identity as $$
  select a.password_hash from identity.account a join identity.sign_in s on s.account_id = a.id where s.id::text = current_setting('app.sign_in', true)
$$;

create function identity.set_private_code(p_code_hash text) returns void
language sql security definer set search_path = pg_catalog, identity as $$
  update identity.account set code_hash = p_code_hash
   where id = (select account_id from identity.sign_in where id::text = current_setting('app.sign_in', true) and kind = 'my')
$$;

-- For the couple's primary therapist alone, about a partner who has joined: what the code is held against, and whether
-- that partner said that nobody else reads their mailbox (R91). No row for anyone else and about anyone else.
create function identity.to_recover(p_case uuid, p_person uuid, p_now timestamptz) returns table (code_hash text, mailbox_is_own boolean)
language sql stable security definer set search_path = pg_catalog, public, identity as $$
  select a.code_hash, coalesce(p.mailbox_shared = 'no', false)
    from case_partner c
    join person p on p.clinic_id = c.clinic_id and p.id = c.person_id
    join identity.account a on a.id = p.account_id
   where app_scope() = 'staff' and c.clinic_id = app_clinic() and c.case_id = p_case and p_case = any (app_cases()) and c.person_id = p_person
     and (c.to_at is null or c.to_at > p_now)
     and exists (select 1 from case_staff s where s.clinic_id = c.clinic_id and s.case_id = c.case_id and s.person_id = app_person()
       and s.as_role = 'primary' and s.from_at <= p_now and (s.to_at is null or s.to_at > p_now))
$$;

-- As before, and for links to join alone: one that leads back in must not bind another account.
create or replace function identity.open_invitation(p_token_hash bytea, p_kind text, p_now timestamptz) returns jsonb
language plpgsql security definer set search_path = pg_catalog, public, identity as $$
declare i invitation; v jsonb;
begin
  select n.* into i from invitation n where n.token_hash = p_token_hash and n.kind = p_kind and n.purpose = 'join' and n.used_at is null and n.expires_at > p_now
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

-- As before; the address is sealed to its row's id, so the two change together, or nobody could write to it again.
create or replace function identity.accept_invitation(p_invitation uuid, p_account uuid, p_new boolean, p_email_hash bytea, p_password_hash text, p_pin_hash text,
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
    on conflict (clinic_id, person_id, kind) do update set id = excluded.id, value_sealed = excluded.value_sealed, value_hash = excluded.value_hash;
  return true;
end $$;

-- The link back in behind a token, locked for this transaction; opens the context of its person. Consumes nothing.
-- One clinic's link never opens what lies beyond it: an account that also works in a practice, is known to another
-- clinic, or by now belongs to a later couple is as good as no link.
create function identity.open_recovery(p_token_hash bytea, p_now timestamptz) returns jsonb
language plpgsql security definer set search_path = pg_catalog, public, identity as $$
declare i invitation; v jsonb;
begin
  select n.* into i from invitation n where n.token_hash = p_token_hash and n.purpose = 'recovery' and n.used_at is null and n.expires_at > p_now
    and not exists (select 1 from invitation later where later.clinic_id = n.clinic_id and later.person_id = n.person_id and later.created_at > n.created_at)
    for update;
  if not found then return null; end if;
  select jsonb_build_object('invitationId', i.id, 'clinicId', i.clinic_id, 'personId', i.person_id, 'caseId', i.case_id,
      'name', p.name, 'clinicName', c.name, 'country', c.country, 'codeHash', a.code_hash) into v
    from person p join clinic c on c.clinic_id = p.clinic_id join identity.account a on a.id = p.account_id and a.disabled_at is null
   where p.clinic_id = i.clinic_id and p.id = i.person_id
     and not exists (select 1 from person o where o.account_id = p.account_id and (o.clinic_id <> p.clinic_id or o.created_at > p.created_at
       or exists (select 1 from staff_role r where r.clinic_id = o.clinic_id and r.person_id = o.id)));
  if v is null then return null; end if;
  perform set_config('app.clinic', i.clinic_id::text, true), set_config('app.person', i.person_id::text, true),
          set_config('app.scope', 'joining', true), set_config('app.cases', '', true), set_config('app.roles', '', true);
  return v;
end $$;

-- Consumes every link of the person's that leads back in, sets the password and ends every sign-in of the account,
-- wherever it is. Answers the account, or null where the link was used in the meantime.
create function identity.recover(p_invitation uuid, p_password_hash text, p_now timestamptz) returns uuid
language plpgsql security definer set search_path = pg_catalog, public, identity as $$
declare v_account uuid;
begin
  update invitation set used_at = p_now
   where clinic_id = app_clinic() and id = p_invitation and person_id = app_person() and purpose = 'recovery' and used_at is null and expires_at > p_now;
  if not found then return null; end if;
  update invitation set used_at = p_now where clinic_id = app_clinic() and person_id = app_person() and purpose = 'recovery' and used_at is null;
  update identity.account set password_hash = p_password_hash
   where id = (select account_id from person where clinic_id = app_clinic() and id = app_person()) returning id into v_account;
  update identity.sign_in set ended_at = p_now where account_id = v_account and ended_at is null;
  return v_account;
end $$;

do $$
declare f text;
begin
  foreach f in array array['own_password_hash()', 'set_private_code(text)', 'to_recover(uuid, uuid, timestamptz)',
                           'open_recovery(bytea, timestamptz)', 'recover(uuid, text, timestamptz)'] loop
    execute format('revoke all on function identity.%s from public', f);
    execute format('grant execute on function identity.%s to groundwork_app', f);
  end loop;
end $$;

set local role groundwork_owner;
revoke create on schema identity from groundwork_auth;
