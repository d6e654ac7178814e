-- Sessions whose note nobody has signed are a list of their own, kept in the transaction that plans, begins, moves or ends a
-- session or signs its note: whoever asks for them reads what is missing, and not every session there ever was. A column of
-- the session would have told both partners whether a note exists. The row is there from the session's plan on and goes with
-- its note, so that a note and a beginning or an end at the same moment meet in that row and none of them is lost.
create table note_wanted (
  clinic_id uuid not null,
  session_id uuid not null,
  case_id uuid not null,
  starts_at timestamptz not null,
  -- When the session ended, or began as long as it runs; empty before.
  over_at timestamptz,
  ended boolean not null,
  primary key (clinic_id, session_id),
  foreign key (clinic_id, case_id, session_id) references session (clinic_id, case_id, id)
);

-- Row security binds the owner too: it steps aside for this one statement.
alter table session no force row level security;
alter table session_note no force row level security;
insert into note_wanted
select s.clinic_id, s.id, s.case_id, s.starts_at, coalesce(s.ended_at, s.started_at), s.ended_at is not null
  from session s
 where not exists (select 1 from session_note n where n.clinic_id = s.clinic_id and n.session_id = s.id);
alter table session_note force row level security;
alter table session force row level security;
create index note_wanted_over on note_wanted (clinic_id, case_id, over_at) where over_at is not null;

alter table note_wanted enable row level security;
alter table note_wanted force row level security;
create policy note_wanted_case on note_wanted as restrictive to groundwork_app, groundwork_keeper
  using (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[])) with check (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[]));
create policy note_wanted_staff on note_wanted for select to groundwork_app using ((select app_scope()) = 'staff');
create policy note_wanted_keeper on note_wanted to groundwork_keeper using (true) with check (true);
create policy note_wanted_for_admin on note_wanted for select to groundwork_auth
  using (clinic_id = (select app_clinic()) and (select app_scope()) = 'staff' and 'admin' = any ((select app_roles())::text[]));
grant select on note_wanted to groundwork_app;
grant select (clinic_id, session_id, case_id, over_at) on note_wanted to groundwork_auth;
grant select, insert, update (starts_at, over_at, ended), delete on note_wanted to groundwork_keeper;

grant create on schema keeper to groundwork_keeper;
create function keeper.want_note() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  insert into note_wanted values (new.clinic_id, new.id, new.case_id, new.starts_at, coalesce(new.ended_at, new.started_at), new.ended_at is not null);
  return null;
end $$;
create function keeper.move_wanted_note() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  -- Where a note is signed at this moment, this waits for it and finds its row gone.
  update note_wanted set starts_at = new.starts_at, over_at = coalesce(new.ended_at, new.started_at), ended = new.ended_at is not null
   where clinic_id = new.clinic_id and session_id = new.id;
  return null;
end $$;
create function keeper.want_note_no_more() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  delete from note_wanted where clinic_id = new.clinic_id and session_id = new.session_id;
  return null;
end $$;
create trigger session_note_wanted after insert on session for each row execute function keeper.want_note();
create trigger session_note_moved after update of starts_at, started_at, ended_at on session for each row execute function keeper.move_wanted_note();
create trigger session_note_signed after insert on session_note for each row execute function keeper.want_note_no_more();
do $$
declare f regprocedure;
begin
  foreach f in array array['keeper.want_note()', 'keeper.move_wanted_note()', 'keeper.want_note_no_more()']::regprocedure[] loop
    execute format('revoke all on function %s from public', f);
    execute format('alter function %s owner to groundwork_keeper', f);
  end loop;
end $$;
revoke create on schema keeper from groundwork_keeper;

grant create on schema identity to groundwork_auth;
set local role groundwork_auth;
create or replace function identity.unsigned_notes(p_over_since timestamptz) returns setof jsonb
language plpgsql stable security definer set search_path = pg_catalog, public, identity as $$
begin
  if app_scope() is distinct from 'staff' or not 'admin' = any (app_roles()) then raise exception 'admins only' using errcode = 'GW404'; end if;
  return query
  select jsonb_build_object('caseId', w.case_id, 'sessionId', w.session_id, 'at', w.over_at)
    from note_wanted w
   where w.clinic_id = app_clinic() and w.over_at <= p_over_since
   order by w.over_at, w.session_id;
end $$;
set local role groundwork_owner;
revoke create on schema identity from groundwork_auth;

-- Nothing of identity's asks a session or a note any more.
drop policy session_for_admin on session;
drop policy session_note_for_admin on session_note;
revoke select on session, session_note from groundwork_auth;
