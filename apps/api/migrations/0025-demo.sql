-- A practice of invented people stands alone in its database: nobody real is ever kept beside it, and it beside nobody.

grant create on schema identity to groundwork_auth;
set local role groundwork_auth;

-- One bit, asked before anybody has signed in: the band on every page follows from it.
create function identity.is_demo() returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$ select exists (select 1 from clinic where demo) $$;
revoke all on function identity.is_demo() from public;
grant execute on function identity.is_demo() to groundwork_app;

create function identity.demo_stands_alone() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if exists (select 1 from clinic where clinic_id <> new.clinic_id and (demo or new.demo)) then
    raise exception 'a demo practice stands alone in its database' using errcode = 'GW409';
  end if;
  return null;
end $$;
revoke all on function identity.demo_stands_alone() from public;
grant execute on function identity.demo_stands_alone() to groundwork_owner;

set local role groundwork_owner;
revoke create on schema identity from groundwork_auth;
create trigger clinic_demo_stands_alone after insert or update on clinic for each row execute function identity.demo_stands_alone();
