-- Work that comes again, and work that comes later (R71). Its occasions are computed from these columns and never stored:
-- an own part of one occasion is written with the first thing that its author sends, under an id that follows from the slot.

-- rhythm: how often, one of the eight cadences; due_on is then its first local day, repeats_until its last. delivery: when it
-- is put before whoever is asked; after_id names the step that it follows.
alter table assignment
  add column rhythm jsonb,
  add column repeats_until date,
  add column delivery text not null default 'at_once' check (delivery in ('at_once', 'after_session', 'after_days', 'after_step')),
  add column delivery_days integer check (delivery_days between 1 and 60),
  add column after_id uuid,
  add check ((rhythm is null) = (repeats_until is null)),
  add check (repeats_until >= due_on),
  add check ((delivery = 'after_days') = (delivery_days is not null)),
  add check ((delivery = 'after_step') = (after_id is not null)),
  add foreign key (clinic_id, case_id, after_id) references assignment (clinic_id, case_id, id);

alter table assignment_part add column slot text check (slot ~ '^[0-9]{4}-([0-9]{2}-[0-9]{2}|W[0-9]{2}(\.[0-9]{1,2})?)$');
drop index assignment_part_once;
create unique index assignment_part_once on assignment_part (clinic_id, assignment_id, person_id, slot) nulls not distinct;

alter table answer_opening add column slot text;
drop index answer_opening_once;
create unique index answer_opening_once on answer_opening (clinic_id, assignment_id, slot) nulls not distinct;

-- Of which occasion the shared words are: the other's own row of it stays out of reach.
alter table answer_share add column slot text;

-- In Room view a part of one occasion stands there once something of it was shared: before that it would tell who has begun.
alter policy assignment_part_room on assignment_part using (
  (select app_scope()) = 'room' and exists (select 1 from assignment a where a.clinic_id = assignment_part.clinic_id and a.id = assignment_part.assignment_id)
  and (slot is null or exists (select 1 from answer_share s where s.clinic_id = assignment_part.clinic_id and s.part_id = assignment_part.id)));
-- The practice gives parts; those of an occasion are begun by their own author, through the keeper.
alter policy assignment_part_give on assignment_part with check (
  (select app_scope()) in ('staff', 'room') and slot is null and exists (select 1 from assignment a where a.clinic_id = assignment_part.clinic_id and a.case_id = assignment_part.case_id
    and a.id = assignment_part.assignment_id and a.assigned_by = (select app_person()) and assignment_part.person_id = any (a.asked)));
alter policy answer_taken_back_add on answer_taken_back with check (
  (select app_scope()) = 'my' and author_id = (select app_person()) and not exists (
    select 1 from assignment_part p join answer_opening o on o.clinic_id = p.clinic_id and o.assignment_id = p.assignment_id and o.slot is not distinct from p.slot
     where p.clinic_id = answer_taken_back.clinic_id and p.id = answer_taken_back.part_id));

create policy assignment_part_keeper_begin on assignment_part for insert to groundwork_keeper with check (slot is not null);
grant insert on assignment_part to groundwork_keeper;
grant select (rhythm) on assignment to groundwork_keeper;

grant create on schema keeper to groundwork_keeper;
set local role groundwork_keeper;

-- The asking partner's own part of one occasion, from the part that they were given. The same again changes nothing.
create function keeper.begin_occasion(p_id uuid, p_given uuid, p_slot text) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
declare given assignment_part;
begin
  select p.* into given from assignment_part p join assignment a on a.clinic_id = p.clinic_id and a.id = p.assignment_id
   where app_scope() = 'my' and p.clinic_id = app_clinic() and p.id = p_given and p.person_id = app_person() and p.slot is null and a.rhythm is not null;
  if given.id is null then raise exception 'no such work' using errcode = 'GW404'; end if;
  insert into assignment_part (clinic_id, id, case_id, assignment_id, person_id, part, slot)
  values (given.clinic_id, p_id, given.case_id, given.assignment_id, given.person_id, given.part, p_slot)
  on conflict (clinic_id, assignment_id, person_id, slot) do nothing;
end $$;

-- As before, of one occasion where the work comes again.
create function keeper.answers_stand(p_assignment uuid, p_slot text) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(bool_and(keeper.standing_act(p.id) is not null and not keeper.is_protected(p.case_id, p.person_id)
      and not coalesce((select r.kind = 'ask_again' from answer_reply r where r.clinic_id = p.clinic_id and r.part_id = p.id and r.act >= keeper.standing_act(p.id)
        order by r.replied_at desc, r.act desc limit 1), false)), false)
     and count(*) = max(cardinality(a.asked))
    from assignment a join assignment_part p on p.clinic_id = a.clinic_id and p.assignment_id = a.id and p.slot is not distinct from p_slot
   where a.clinic_id = app_clinic() and a.id = p_assignment and a.audience = 'sealed' and app_scope() in ('room', 'staff')
     and (a.rhythm is null) = (p_slot is null)
     and not shared_part_rests(a.case_id)
     and not exists (select 1 from answer_opening o where o.clinic_id = a.clinic_id and o.assignment_id = a.id and o.slot is not distinct from p_slot)
     -- What is sent stays to be opened when a repetition was ended; single work that is withdrawn is not.
     and (p_slot is not null or not exists (select 1 from assignment_withdrawal w where w.clinic_id = a.clinic_id and w.assignment_id = a.id))
$$;

create or replace function keeper.share_answers(p_part uuid, p_now timestamptz) returns table (case_id uuid, part_id uuid)
language plpgsql security definer set search_path = pg_catalog, public as $$
#variable_conflict use_column
begin
  if not (app_scope() = 'job' and p_part is null
          or app_scope() = 'my' and exists (select 1 from assignment_part p where p.clinic_id = app_clinic() and p.id = p_part and p.person_id = app_person())
          or app_scope() = 'room' and exists (select 1 from assignment_part p join answer_opening o on o.clinic_id = p.clinic_id and o.assignment_id = p.assignment_id and o.slot is not distinct from p.slot
               where p.clinic_id = app_clinic() and p.id = p_part and o.opened_at = p_now)) then
    raise exception 'nothing here to share' using errcode = 'GW404';
  end if;
  return query
  with shared as (
    insert into answer_share (clinic_id, id, case_id, assignment_id, part_id, act, author_id, shared_at, slot)
    select app_clinic(), gen_random_uuid(), n.case_id, n.assignment_id, n.part_id, n.act, n.author_id, p_now, n.slot
      from (select distinct a.case_id, p.assignment_id, a.part_id, a.act, a.author_id, p.slot
              from exercise_answer a
              join assignment_part p on p.clinic_id = a.clinic_id and p.id = a.part_id
             where a.clinic_id = app_clinic() and (p_part is null or a.part_id = p_part)
               and (a.audience = 'couple'
                    or (a.audience = 'sealed' and exists (select 1 from answer_opening o where o.clinic_id = a.clinic_id and o.assignment_id = p.assignment_id and o.slot is not distinct from p.slot)))
               and not exists (select 1 from answer_share s where s.clinic_id = a.clinic_id and s.part_id = a.part_id and s.act = a.act)
               and a.act >= keeper.standing_act(a.part_id)
               and exists (select 1 from shared_part h where h.clinic_id = a.clinic_id and h.case_id = a.case_id)
               and not shared_part_rests(a.case_id) and not keeper.is_protected(a.case_id, a.author_id)) n
    on conflict (clinic_id, part_id, act) do nothing
    returning answer_share.case_id, answer_share.part_id)
  select distinct shared.case_id, shared.part_id from shared;
end $$;

create function keeper.open_together(p_id uuid, p_assignment uuid, p_slot text, p_session uuid, p_now timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if not (app_scope() = 'room' and exists (select 1 from session s join assignment a on a.clinic_id = s.clinic_id and a.case_id = s.case_id
      where s.clinic_id = app_clinic() and s.id = p_session and a.id = p_assignment)) then
    raise exception 'only the session opens' using errcode = 'GW404';
  end if;
  perform pg_advisory_xact_lock(hashtextextended(p_assignment::text, 0));
  if not keeper.answers_stand(p_assignment, p_slot)
    or not exists (select 1 from session s where s.clinic_id = app_clinic() and s.id = p_session and s.started_at is not null and s.ended_at is null) then return false; end if;
  insert into answer_opening (clinic_id, id, case_id, assignment_id, session_id, opened_at, slot)
  select app_clinic(), p_id, a.case_id, a.id, p_session, p_now, p_slot from assignment a where a.clinic_id = app_clinic() and a.id = p_assignment;
  perform keeper.share_answers(p.id, p_now) from assignment_part p where p.clinic_id = app_clinic() and p.assignment_id = p_assignment and p.slot is not distinct from p_slot;
  return true;
end $$;

drop function keeper.open_together(uuid, uuid, uuid, timestamptz);
drop function keeper.answers_stand(uuid);

do $$
declare f regprocedure;
begin
  foreach f in array array['keeper.begin_occasion(uuid, uuid, text)'::regprocedure, 'keeper.answers_stand(uuid, text)'::regprocedure,
    'keeper.open_together(uuid, uuid, text, uuid, timestamptz)'::regprocedure] loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to groundwork_app', f);
  end loop;
end $$;

set local role groundwork_owner;
revoke create on schema keeper from groundwork_keeper;
