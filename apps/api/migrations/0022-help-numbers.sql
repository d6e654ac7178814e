-- Help numbers as the clinic keeps them (SR18), and the context in which a page is served before anybody is known.

-- One country's list as an admin last left it; the newest row of a country is in force. Public words, read by everybody of
-- the clinic and before any sign-in: not sealed. 'elsewhere' is every country that has no list.
create table help_list (
  clinic_id uuid not null references clinic (clinic_id),
  id uuid not null,
  country text not null check (country ~ '^([A-Z]{2}|elsewhere)$'),
  lines jsonb not null check (jsonb_typeof(lines) = 'array'),
  verified_on date not null,
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, set_by) references person (clinic_id, id)
);
create index help_list_by_country on help_list (clinic_id, country, set_at desc, id);

alter table help_list enable row level security;
alter table help_list force row level security;
create policy help_list_clinic on help_list as restrictive to groundwork_app, groundwork_keeper
  using (clinic_id = (select app_clinic())) with check (clinic_id = (select app_clinic()));
create policy help_list_read on help_list for select to groundwork_app using (true);
create policy help_list_add on help_list for insert to groundwork_app
  with check ((select app_scope()) = 'staff' and 'admin' = any ((select app_roles())::text[]) and set_by = (select app_person()));
create trigger help_list_append_only before update or delete or truncate on help_list for each statement execute function refuse_change();
grant select, insert on help_list to groundwork_app;

grant create on schema identity to groundwork_auth;
set local role groundwork_auth;

-- Opens the clinic alone, with nobody and no case in it, for what stands on a page before it is known who looks: of the
-- sign-in behind the token, else the only clinic there is, else none. Touches no sign-in.
create function identity.begin_page(p_token_hash bytea, p_kind text, p_now timestamptz) returns uuid
language plpgsql security definer set search_path = pg_catalog, public, identity as $$
declare v uuid;
begin
  select i.clinic_id into v from identity.sign_in i where i.token_hash = p_token_hash and i.kind = p_kind and i.ended_at is null and i.expires_at > p_now;
  if v is null and (select count(*) from clinic) = 1 then select clinic_id into v from clinic; end if;
  perform set_config('app.clinic', coalesce(v::text, ''), true), set_config('app.person', '', true), set_config('app.scope', 'page', true),
          set_config('app.roles', '', true), set_config('app.sign_in', '', true), set_config('app.cases', '', true);
  return v;
end $$;
revoke all on function identity.begin_page(bytea, text, timestamptz) from public;
grant execute on function identity.begin_page(bytea, text, timestamptz) to groundwork_app;

set local role groundwork_owner;
revoke create on schema identity from groundwork_auth;
