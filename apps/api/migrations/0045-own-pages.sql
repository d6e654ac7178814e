-- Pages for their author alone that hang on no work (a card for hard moments, X11), begun by whoever wants one. A row of work
-- would tell the practice that there is one. So a page says itself which exercise it is of; a partner who left, who reaches no
-- work any more, still reads by what name it goes.
alter table own_entry add column exercise text, add column exercise_version integer;
-- Row security binds the owner too: it steps aside for this one statement.
alter table own_entry no force row level security;
update own_entry e set exercise = a.exercise, exercise_version = a.exercise_version
  from assignment_part p join assignment a on a.clinic_id = p.clinic_id and a.id = p.assignment_id
 where p.clinic_id = e.clinic_id and p.id = e.part_id;
alter table own_entry force row level security;
alter table own_entry alter column exercise set not null, alter column exercise_version set not null, alter column part_id drop not null,
  add foreign key (clinic_id, case_id, person_id) references case_partner (clinic_id, case_id, person_id);

-- Of such a page its author shares with the therapist what they choose: as work of class T, which is begun with it (0043).

-- A partner who left: opens, reads and removes what is theirs alone, and locks it anew where their password is a new one.
-- Nobody else could ever give it to them.
alter policy own_entry_case on own_entry using (
  clinic_id = (select app_clinic()) and (case_id = any ((select app_cases())::uuid[]) or case_id = (select app_left_case())));
alter policy own_entry_own on own_entry using ((select app_scope()) in ('my', 'left') and person_id = (select app_person()));
alter policy own_key_own on own_key using ((select app_scope()) in ('my', 'left') and person_id = (select app_person()))
  with check ((select app_scope()) in ('my', 'left') and person_id = (select app_person()));
create policy own_key_begin on own_key as restrictive for insert to groundwork_app with check ((select app_scope()) = 'my');

-- Another password, by whoever is signed in and knows the one before: every other sign-in of the account ends, and so does
-- every link that leads back in. Both at once leave one: the account's row is locked before the password is asked for.
grant create on schema identity to groundwork_auth;
set local role groundwork_auth;
create function identity.lock_own_account() returns void
language sql security definer set search_path = pg_catalog, identity as $$
  select 1 from identity.account a join identity.sign_in s on s.account_id = a.id where s.id::text = current_setting('app.sign_in', true) for update of a
$$;
create function identity.change_password(p_password_hash text, p_now timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, public, identity as $$
declare s identity.sign_in;
begin
  select * into s from identity.sign_in where id::text = current_setting('app.sign_in', true) and kind in ('my', 'staff') and ended_at is null;
  if not found then raise exception 'no sign-in' using errcode = 'GW404'; end if;
  update identity.account set password_hash = p_password_hash where id = s.account_id;
  update identity.sign_in set ended_at = p_now where account_id = s.account_id and id <> s.id and ended_at is null;
  update invitation set used_at = p_now where clinic_id = s.clinic_id and person_id = s.person_id and purpose = 'recovery' and used_at is null;
end $$;
do $$
declare f text;
begin
  foreach f in array array['lock_own_account()', 'change_password(text, timestamptz)'] loop
    execute format('revoke all on function identity.%s from public', f);
    execute format('grant execute on function identity.%s to groundwork_app', f);
  end loop;
end $$;
set local role groundwork_owner;
revoke create on schema identity from groundwork_auth;
