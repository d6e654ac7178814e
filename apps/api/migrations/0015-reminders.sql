-- The evening mail (R91): the hour that a person chose, which mails were claimed, and the own answer about the mailbox.

-- hour: of the couple's zone; null ends it. The newest row of a person is in force.
create table reminder_choice (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  hour smallint check (hour between 7 and 21),
  chosen_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, person_id) references case_partner (clinic_id, case_id, person_id)
);
create index reminder_choice_by_person on reminder_choice (clinic_id, person_id, chosen_at desc, id);

-- One mail a person and local day. Claimed and committed before the mail server is spoken to, so that a program which
-- ends in between sends one too few and never one too many. A second attempt needs the first one's refusal.
create table mail_claim (
  clinic_id uuid not null,
  kind text not null check (kind in ('evening')),
  person_id uuid not null,
  local_day date not null,
  attempt smallint not null check (attempt between 1 and 6),
  case_id uuid not null,
  claimed_at timestamptz not null,
  primary key (clinic_id, kind, person_id, local_day, attempt),
  foreign key (clinic_id, case_id, person_id) references case_partner (clinic_id, case_id, person_id)
);

-- The mail server did certainly not take it.
create table mail_refusal (
  clinic_id uuid not null,
  kind text not null,
  person_id uuid not null,
  local_day date not null,
  attempt smallint not null,
  case_id uuid not null,
  refused_at timestamptz not null,
  primary key (clinic_id, kind, person_id, local_day, attempt),
  foreign key (clinic_id, kind, person_id, local_day, attempt) references mail_claim (clinic_id, kind, person_id, local_day, attempt),
  foreign key (clinic_id, case_id, person_id) references case_partner (clinic_id, case_id, person_id)
);

do $$
declare t text;
begin
  foreach t in array array['reminder_choice','mail_claim','mail_refusal'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I as restrictive to groundwork_app, groundwork_keeper using (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[])) with check (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[]))', t || '_case', t);
    execute format('create trigger %I before update or delete or truncate on %I for each statement execute function refuse_change()', t || '_append_only', t);
  end loop;
end $$;

-- The own phone and the job read the hour; nobody else, not even the practice.
create policy reminder_choice_own on reminder_choice for select to groundwork_app using ((select app_scope()) = 'my' and person_id = (select app_person()));
create policy reminder_choice_job on reminder_choice for select to groundwork_app using ((select app_scope()) = 'job');
create policy reminder_choice_add on reminder_choice for insert to groundwork_app with check ((select app_scope()) = 'my' and person_id = (select app_person()));
create policy mail_claim_job on mail_claim to groundwork_app using ((select app_scope()) = 'job') with check ((select app_scope()) = 'job');
create policy mail_refusal_job on mail_refusal to groundwork_app using ((select app_scope()) = 'job') with check ((select app_scope()) = 'job');
grant select, insert on reminder_choice, mail_claim, mail_refusal to groundwork_app;

grant create on schema identity to groundwork_auth;
set local role groundwork_auth;

-- "Does anyone else read this mailbox?": the person's own answer, to the person alone.
create function identity.own_mailbox() returns text
language sql stable security definer set search_path = pg_catalog, public, identity as $$
  select mailbox_shared from person where app_scope() = 'my' and clinic_id = app_clinic() and id = app_person()
$$;

create function identity.answer_mailbox(p_shared text) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, identity as $$
begin
  update person set mailbox_shared = p_shared where app_scope() = 'my' and clinic_id = app_clinic() and id = app_person();
  return found;
end $$;

-- For the job: those of the people named who said clearly that nobody else reads their mailbox, and whose account stands.
create function identity.own_mailboxes(p_people uuid[]) returns setof uuid
language sql stable security definer set search_path = pg_catalog, public, identity as $$
  select p.id from person p join identity.account a on a.id = p.account_id and a.disabled_at is null
   where app_scope() = 'job' and p.clinic_id = app_clinic() and p.id = any (p_people) and p.mailbox_shared = 'no'
$$;

do $$
declare f text;
begin
  foreach f in array array['own_mailbox()', 'answer_mailbox(text)', 'own_mailboxes(uuid[])'] loop
    execute format('revoke all on function identity.%s from public', f);
    execute format('grant execute on function identity.%s to groundwork_app', f);
  end loop;
end $$;

set local role groundwork_owner;
revoke create on schema identity from groundwork_auth;
