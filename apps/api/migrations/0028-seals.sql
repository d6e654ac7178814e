-- Seals: a change made behind the program's back is found. Each fact leaves a leaf in the transaction that adds it: a hash of
-- the row as it was written, and the login that wrote it. A job ties a clinic's leaves into a chain of seals, whose heads it
-- keeps outside the database. Nobody who is signed in reads any of it: the tables are the keeper's, behind functions for the job.

create schema seal;
grant usage on schema seal to groundwork_app, groundwork_keeper;

create table seal.batch (
  clinic_id uuid not null references clinic (clinic_id),
  number integer not null check (number > 0),
  previous bytea not null check (length(previous) = 32),
  root bytea not null check (length(root) = 32),
  leaves integer not null check (leaves > 0),
  sealed_at timestamptz not null,
  head bytea not null check (length(head) = 32),
  signature bytea not null,
  signed_by bytea not null check (length(signed_by) = 32),
  primary key (clinic_id, number)
);

-- `key` is the fact's own key without the clinic, as JSON. `width` is how many columns the table had: those that a later
-- migration adds stand behind them, and are not in the hash.
create table seal.leaf (
  clinic_id uuid not null,
  fact text not null,
  key text not null,
  hash bytea not null check (length(hash) = 32),
  width smallint not null,
  written_by text not null,
  noted_at timestamptz not null,
  batch integer,
  place integer,
  primary key (clinic_id, fact, key),
  foreign key (clinic_id, batch) references seal.batch (clinic_id, number),
  check ((batch is null) = (place is null))
);
create unique index leaf_place on seal.leaf (clinic_id, batch, place) where batch is not null;
create index leaf_waiting on seal.leaf (clinic_id, noted_at) where batch is null;

alter table seal.batch enable row level security;
alter table seal.batch force row level security;
alter table seal.leaf enable row level security;
alter table seal.leaf force row level security;
create policy batch_keeper on seal.batch to groundwork_keeper using (true) with check (true);
create policy leaf_keeper on seal.leaf to groundwork_keeper using (true) with check (true);
-- A migration notes what stands already, and what it writes itself.
create policy leaf_owner on seal.leaf to groundwork_owner using (batch is null) with check (batch is null);
create trigger batch_append_only before update or delete or truncate on seal.batch for each statement execute function refuse_change();
create trigger leaf_append_only before delete or truncate on seal.leaf for each statement execute function refuse_change();
create trigger leaf_stays before update on seal.leaf for each row when (old.batch is not null) execute function refuse_change();

grant select, insert on seal.batch to groundwork_keeper;
grant select, insert, update (batch, place) on seal.leaf to groundwork_keeper;

grant create on schema seal to groundwork_keeper;

-- One leaf a fact. The settings make the same row the same text, whoever writes it.
create function seal.note() returns trigger
language plpgsql security definer set search_path = pg_catalog set timezone = 'UTC' set datestyle = 'ISO' set bytea_output = 'hex' set extra_float_digits = '1' as $$
declare v jsonb := to_jsonb(new);
begin
  insert into seal.leaf (clinic_id, fact, key, hash, width, written_by, noted_at)
  values ((v ->> 'clinic_id')::uuid, tg_table_name, (select jsonb_agg(v -> k order by n) from unnest(tg_argv) with ordinality c (k, n))::text,
    sha256(convert_to(v::text, 'UTF8')), (select count(*) from jsonb_object_keys(v)), session_user, now());
  return null;
end $$;

-- Asked with no clinic open: which have something to seal.
create function seal.waiting() returns setof uuid
language sql stable security definer set search_path = pg_catalog, public as $$
  select distinct l.clinic_id from seal.leaf l where l.batch is null and app_scope() is null order by 1
$$;

-- The clinic's last seal. One seals at a time: the next one waits here and sees what this one has sealed.
create function seal.last_batch() returns setof seal.batch
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if app_scope() is distinct from 'job' then raise exception 'only the job seals' using errcode = 'GW404'; end if;
  perform pg_advisory_xact_lock(4603, hashtext(app_clinic()::text));
  return query select b.* from seal.batch b where b.clinic_id = app_clinic() order by b.number desc limit 1;
end $$;

-- What is written and committed and stands in no seal yet. What commits late stands in a later one.
create function seal.waiting_leaves(p_limit integer) returns table (fact text, key text, hash bytea, width integer, written_by text, noted_at text)
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if app_scope() is distinct from 'job' then raise exception 'only the job seals' using errcode = 'GW404'; end if;
  return query select l.fact, l.key, l.hash, l.width::integer, l.written_by, to_char(l.noted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
    from seal.leaf l where l.clinic_id = app_clinic() and l.batch is null order by l.noted_at, l.fact collate "C", l.key collate "C" limit p_limit;
end $$;

create function seal.close_batch(p_number integer, p_previous bytea, p_root bytea, p_sealed_at timestamptz, p_head bytea, p_signature bytea, p_signed_by bytea, p_facts text[], p_keys text[]) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
declare v_count integer;
begin
  if app_scope() is distinct from 'job' then raise exception 'only the job seals' using errcode = 'GW404'; end if;
  insert into seal.batch values (app_clinic(), p_number, p_previous, p_root, cardinality(p_facts), p_sealed_at, p_head, p_signature, p_signed_by);
  update seal.leaf l set batch = p_number, place = o.n
    from unnest(p_facts, p_keys) with ordinality as o (fact, key, n)
   where l.clinic_id = app_clinic() and l.fact = o.fact and l.key = o.key and l.batch is null;
  get diagnostics v_count = row_count;
  if v_count <> cardinality(p_facts) then raise exception 'a leaf was sealed twice' using errcode = '40001'; end if;
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'seal' loop
    execute format('revoke all on function %s from public', f);
    if f <> 'seal.note()'::regprocedure then execute format('grant execute on function %s to groundwork_app', f); end if;
    execute format('alter function %s owner to groundwork_keeper', f);
  end loop;
end $$;
-- Only whoever makes a trigger of it.
set local role groundwork_keeper;
grant execute on function seal.note() to groundwork_owner;
set local role groundwork_owner;
revoke create on schema seal from groundwork_keeper;

-- Called at the end of every migration, in its transaction: each table whose rows are never changed gets its leaves from then
-- on, and what stands in it already is noted in the migration's name, as is what the migration has written.
create function seal.watch_facts(p_migration text) returns void
language plpgsql set search_path = pg_catalog, public set timezone = 'UTC' set datestyle = 'ISO' set bytea_output = 'hex' set extra_float_digits = '1' as $$
declare t record;
begin
  for t in
    select c.oid::regclass as name, c.relname, (select string_agg(quote_literal(a.attname), ', ' order by k.n)
        from pg_index i, unnest(i.indkey) with ordinality k (att, n), pg_attribute a
       where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid and a.attnum = k.att and a.attname <> 'clinic_id') as keys
      from pg_class c
     where c.relnamespace = 'public'::regnamespace
       and exists (select 1 from pg_trigger g where g.tgrelid = c.oid and g.tgfoid = 'public.refuse_change()'::regprocedure)
       and not exists (select 1 from pg_trigger g where g.tgrelid = c.oid and g.tgfoid = 'seal.note()'::regprocedure)
     order by c.relname
  loop
    -- Row security binds the owner too: it steps aside for this one statement.
    execute format('alter table %s no force row level security', t.name);
    execute format('insert into seal.leaf (clinic_id, fact, key, hash, width, written_by, noted_at)
      select f.clinic_id, %L, (select jsonb_agg(v -> k order by n) from unnest(array[%s]) with ordinality c (k, n))::text,
        sha256(convert_to(v::text, ''UTF8'')), (select count(*) from jsonb_object_keys(v)), %L, now() from %s f, lateral (select to_jsonb(f) as v) j', t.relname, t.keys, p_migration, t.name);
    execute format('alter table %s force row level security', t.name);
    execute format('create trigger %I after insert on %s for each row execute function seal.note(%s)', t.relname || '_noted', t.name, t.keys);
  end loop;
  update seal.leaf set written_by = p_migration where batch is null and noted_at = now() and written_by = session_user;
end $$;
revoke all on function seal.watch_facts(text) from public;
