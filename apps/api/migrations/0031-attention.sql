-- The weekly mail of staff: the hour that somebody chose for their Mondays, and which mails were claimed. It names no couple
-- and hangs on none; whoever chose nothing gets none.

-- hour: of the clinic's zone; null ends it. The newest row of a person is in force.
create table weekly_choice (
  clinic_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  hour smallint check (hour between 7 and 21),
  chosen_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, person_id) references person (clinic_id, id)
);
create index weekly_choice_by_person on weekly_choice (clinic_id, person_id, chosen_at desc, id);

-- One mail a person and Monday, claimed and committed before the mail server is spoken to, as in the evening (0015).
create table weekly_claim (
  clinic_id uuid not null,
  person_id uuid not null,
  monday date not null check (extract(isodow from monday) = 1),
  attempt smallint not null check (attempt between 1 and 6),
  claimed_at timestamptz not null,
  primary key (clinic_id, person_id, monday, attempt),
  foreign key (clinic_id, person_id) references person (clinic_id, id)
);

-- The mail server did certainly not take it.
create table weekly_refusal (
  clinic_id uuid not null,
  person_id uuid not null,
  monday date not null,
  attempt smallint not null,
  refused_at timestamptz not null,
  primary key (clinic_id, person_id, monday, attempt),
  foreign key (clinic_id, person_id, monday, attempt) references weekly_claim (clinic_id, person_id, monday, attempt)
);

do $$
declare t text;
begin
  foreach t in array array['weekly_choice','weekly_claim','weekly_refusal'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I as restrictive to groundwork_app, groundwork_keeper using (clinic_id = (select app_clinic())) with check (clinic_id = (select app_clinic()))', t || '_clinic', t);
    execute format('create trigger %I before update or delete or truncate on %I for each statement execute function refuse_change()', t || '_append_only', t);
  end loop;
end $$;

-- Whose hour it is and the job read it; no colleague and no admin.
create policy weekly_choice_own on weekly_choice for select to groundwork_app using ((select app_scope()) = 'staff' and person_id = (select app_person()));
create policy weekly_choice_job on weekly_choice for select to groundwork_app using ((select app_scope()) = 'job');
create policy weekly_choice_add on weekly_choice for insert to groundwork_app with check ((select app_scope()) = 'staff' and person_id = (select app_person()));
create policy weekly_claim_job on weekly_claim to groundwork_app using ((select app_scope()) = 'job') with check ((select app_scope()) = 'job');
create policy weekly_refusal_job on weekly_refusal to groundwork_app using ((select app_scope()) = 'job') with check ((select app_scope()) = 'job');
grant select, insert on weekly_choice, weekly_claim, weekly_refusal to groundwork_app;

grant create on schema identity to groundwork_auth;
set local role groundwork_auth;

-- For the job: the own address of one person who works here at that moment and whose account stands; nothing of anybody else.
create function identity.staff_mailbox(p_person uuid, p_now timestamptz) returns table (contact_id uuid, address_sealed bytea)
language sql stable security definer set search_path = pg_catalog, public, identity as $$
  select c.id, c.value_sealed
    from person p
    join identity.account a on a.id = p.account_id and a.disabled_at is null
    join person_contact c on c.clinic_id = p.clinic_id and c.person_id = p.id and c.kind = 'email' and c.case_id is null
   where app_scope() = 'job' and p.clinic_id = app_clinic() and p.id = p_person
     and exists (select 1 from staff_role r where r.clinic_id = p.clinic_id and r.person_id = p.id and r.from_at <= p_now and (r.to_at is null or r.to_at > p_now))
$$;
revoke all on function identity.staff_mailbox(uuid, timestamptz) from public;
grant execute on function identity.staff_mailbox(uuid, timestamptz) to groundwork_app;

set local role groundwork_owner;
revoke create on schema identity from groundwork_auth;
