-- What both do together and are asked about alone first (R67–R69, X02): when, the private answers, what both then read, pauses.

-- Joint: a time for one piece of work. The question stands from opens_at until closes_at, and what both read stands from
-- closes_at on. local_day: of the couple. after_pause: the time at which a pause ends, where it is far enough off to ask again;
-- it has nobody's name, as the pause has none (R68).
create table talk_time (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  assignment_id uuid not null,
  local_day date not null,
  opens_at timestamptz not null,
  closes_at timestamptz not null check (closes_at > opens_at),
  starts_at timestamptz not null check (starts_at >= closes_at),
  session_id uuid,
  after_pause uuid,
  set_by uuid,
  set_at timestamptz not null,
  primary key (clinic_id, id),
  check ((set_by is null) = (after_pause is not null)),
  foreign key (clinic_id, case_id, assignment_id) references assignment (clinic_id, case_id, id),
  foreign key (clinic_id, case_id, session_id) references session (clinic_id, case_id, id),
  foreign key (clinic_id, set_by) references person (clinic_id, id)
);
create unique index talk_time_of_work on talk_time (clinic_id, case_id, assignment_id, id);
create unique index talk_time_once on talk_time (clinic_id, assignment_id, starts_at);
create index talk_time_by_case on talk_time (clinic_id, case_id, closes_at);

-- Whether this time rests whatever anybody answers, drawn when it was set. No partner and no Room view reads it.
create table talk_plan (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  assignment_id uuid not null,
  rests boolean not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, assignment_id, id) references talk_time (clinic_id, case_id, assignment_id, id)
);

-- The last answer before closes_at counts. Nobody reads their own again: a phone that is looked at tells nothing. has_fear:
-- a word of fear was chosen (SR6). note_sealed has one size whatever was chosen and written.
create table safe_answer (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  assignment_id uuid not null,
  time_id uuid not null,
  person_id uuid not null,
  audience text not null check (audience = 'author_staff_never_joint'),
  answer text not null check (answer in ('not_now', 'yes')),
  has_fear boolean not null,
  note_sealed bytea not null,
  answered_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, assignment_id, time_id) references talk_time (clinic_id, case_id, assignment_id, id),
  foreign key (clinic_id, case_id, person_id) references case_partner (clinic_id, case_id, person_id)
);
create index safe_answer_by_time on safe_answer (clinic_id, time_id, person_id, answered_at desc, answer);

-- Joint: talk or rest, and never why. By the keeper alone, as it stood at closes_at.
create table talk_verdict (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  assignment_id uuid not null,
  talks boolean not null,
  settled_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, assignment_id, id) references talk_time (clinic_id, case_id, assignment_id, id)
);

-- Joint: begun in a session, without the question.
create table talk_start (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  assignment_id uuid not null,
  session_id uuid not null,
  local_day date not null,
  started_by uuid not null,
  started_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, assignment_id) references assignment (clinic_id, case_id, id),
  foreign key (clinic_id, case_id, session_id) references session (clinic_id, case_id, id),
  foreign key (clinic_id, started_by) references person (clinic_id, id)
);
create unique index talk_start_once on talk_start (clinic_id, assignment_id, session_id);

-- Joint: R68. A pause has a time to come back and nobody's name.
create table talk_pause (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  assignment_id uuid not null,
  time_id uuid not null,
  goes_on_at timestamptz not null,
  paused_at timestamptz not null,
  primary key (clinic_id, id),
  check (goes_on_at > paused_at and goes_on_at <= paused_at + interval '24 hours'),
  foreign key (clinic_id, case_id, assignment_id, time_id) references talk_time (clinic_id, case_id, assignment_id, id)
);
create index talk_pause_by_time on talk_pause (clinic_id, time_id, paused_at desc);
create unique index talk_pause_of_work on talk_pause (clinic_id, case_id, assignment_id, id);
alter table talk_time add foreign key (clinic_id, case_id, assignment_id, after_pause) references talk_pause (clinic_id, case_id, assignment_id, id);

-- SR6: the therapist has talked with this partner alone. No partner can tell.
create table fear_aside (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, person_id) references case_partner (clinic_id, case_id, person_id),
  foreign key (clinic_id, set_by) references person (clinic_id, id)
);
create index fear_aside_by_person on fear_aside (clinic_id, case_id, person_id, set_at desc);

do $$
declare t text;
begin
  foreach t in array array['talk_time','talk_plan','safe_answer','talk_verdict','talk_start','talk_pause','fear_aside'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I as restrictive to groundwork_app, groundwork_keeper using (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[])) with check (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[]))', t || '_case', t);
    execute format('create trigger %I before update or delete or truncate on %I for each statement execute function refuse_change()', t || '_append_only', t);
  end loop;
  -- As the work itself is read: by whom it is asked, by the practice, and by both in Room view, not while it rests.
  foreach t in array array['talk_time','talk_verdict','talk_start','talk_pause'] loop
    execute format('create policy %I on %I for select to groundwork_app using (exists (select 1 from assignment a where a.clinic_id = %I.clinic_id and a.id = %I.assignment_id))', t || '_read', t, t, t);
  end loop;
end $$;

create policy talk_time_set on talk_time for insert to groundwork_app with check (
  set_by = (select app_person()) and after_pause is null
  and (((select app_scope()) = 'staff' and session_id is null) or ((select app_scope()) = 'room' and session_id is not null))
  and exists (select 1 from assignment a where a.clinic_id = talk_time.clinic_id and a.case_id = talk_time.case_id and a.id = talk_time.assignment_id));
create policy talk_time_go_on on talk_time for insert to groundwork_app with check (
  set_by is null and (select app_scope()) = 'my' and session_id is null
  and exists (select 1 from talk_pause p where p.clinic_id = talk_time.clinic_id and p.id = talk_time.after_pause and p.goes_on_at = talk_time.starts_at));

create policy talk_plan_staff on talk_plan for select to groundwork_app using ((select app_scope()) = 'staff');
create policy talk_plan_add on talk_plan for insert to groundwork_app with check (
  exists (select 1 from talk_time t where t.clinic_id = talk_plan.clinic_id and t.id = talk_plan.id
    and (t.set_by = (select app_person()) or (t.set_by is null and (select app_scope()) = 'my'))));

-- Class S: whoever only covers the couple reads the flag alone.
create policy safe_answer_staff on safe_answer for select to groundwork_app using (
  (select app_scope()) = 'staff' and exists (select 1 from case_staff s where s.clinic_id = safe_answer.clinic_id and s.case_id = safe_answer.case_id
    and s.person_id = (select app_person()) and s.as_role in ('primary', 'supervisor')));
create policy safe_answer_say on safe_answer for insert to groundwork_app with check (
  (select app_scope()) = 'my' and person_id = (select app_person())
  and exists (select 1 from talk_time t where t.clinic_id = safe_answer.clinic_id and t.case_id = safe_answer.case_id and t.id = safe_answer.time_id)
  and not exists (select 1 from talk_verdict v where v.clinic_id = safe_answer.clinic_id and v.id = safe_answer.time_id));

create policy talk_start_add on talk_start for insert to groundwork_app with check (
  (select app_scope()) = 'room' and started_by = (select app_person())
  and exists (select 1 from assignment a where a.clinic_id = talk_start.clinic_id and a.case_id = talk_start.case_id and a.id = talk_start.assignment_id));
create policy talk_pause_add on talk_pause for insert to groundwork_app with check (
  (select app_scope()) = 'my' and exists (select 1 from talk_verdict v where v.clinic_id = talk_pause.clinic_id and v.case_id = talk_pause.case_id and v.id = talk_pause.time_id and v.talks));

create policy fear_aside_staff on fear_aside for select to groundwork_app using ((select app_scope()) = 'staff');
create policy fear_aside_set on fear_aside for insert to groundwork_app with check ((select app_scope()) = 'staff' and set_by = (select app_person()));

grant select, insert on talk_time, talk_plan, talk_start, talk_pause, fear_aside to groundwork_app;
grant select, insert on safe_answer to groundwork_app;
grant select on talk_verdict to groundwork_app;

create policy talk_time_keeper on talk_time for select to groundwork_keeper using (true);
create policy talk_plan_keeper on talk_plan for select to groundwork_keeper using (true);
create policy safe_answer_keeper on safe_answer for select to groundwork_keeper using (true);
create policy talk_verdict_keeper on talk_verdict to groundwork_keeper using (true) with check (true);
create policy talk_pause_keeper on talk_pause for select to groundwork_keeper using (true);
create policy talk_start_keeper on talk_start for select to groundwork_keeper using (true);
create policy fear_aside_keeper on fear_aside for select to groundwork_keeper using (true);
grant select on talk_time, talk_plan, talk_start, talk_pause, fear_aside to groundwork_keeper;
grant select (clinic_id, case_id, time_id, person_id, answer, has_fear, answered_at) on safe_answer to groundwork_keeper;
grant select, insert on talk_verdict to groundwork_keeper;

-- R67, as one bit of one time, from what stood when the question closed: a talk where both said yes last, and nothing else
-- stands against it. No answer, "not now", a private rest, a rest that both see, a planned one, one talk that day already
-- (R69), work that is no longer asked for, a partner who is none any more: the same rest. What goes on after a pause is the
-- talk that was paused, and no second one; after any other talk of its day it rests.
create function keeper.talks_at(t talk_time) returns boolean language sql stable as $$
  select exists (select 1 from assignment a where a.clinic_id = t.clinic_id and a.id = t.assignment_id
      and cardinality(a.asked) = (select count(*) from unnest(a.asked) p
        where (select s.answer from safe_answer s where s.clinic_id = t.clinic_id and s.time_id = t.id and s.person_id = p and s.answered_at < t.closes_at
                order by s.answered_at desc, s.answer limit 1) = 'yes'))
    and not exists (select 1 from talk_plan p where p.clinic_id = t.clinic_id and p.id = t.id and p.rests)
    and not exists (select 1 from assignment_withdrawal w where w.clinic_id = t.clinic_id and w.assignment_id = t.assignment_id and w.withdrawn_at <= t.closes_at)
    and not exists (select 1 from rest_request r left join rest_request_end d on d.clinic_id = r.clinic_id and d.request_id = r.id
      where r.clinic_id = t.clinic_id and r.case_id = t.case_id and r.asked_at <= t.closes_at and (d.ended_at is null or d.ended_at > t.closes_at))
    and coalesce((select e.kind from rest_edge e where e.clinic_id = t.clinic_id and e.case_id = t.case_id and e.at <= t.closes_at order by e.at desc limit 1), 'resume') = 'resume'
    and not exists (select 1 from case_partner c join assignment a on a.clinic_id = c.clinic_id and a.id = t.assignment_id
      where c.clinic_id = t.clinic_id and c.case_id = t.case_id and c.person_id = any (a.asked) and c.to_at <= t.closes_at)
    and not exists (select 1 from talk_time o join talk_verdict v on v.clinic_id = o.clinic_id and v.id = o.id
      where o.clinic_id = t.clinic_id and o.case_id = t.case_id and o.local_day = t.local_day and o.id <> t.id and v.talks
        and o.id not in (
          with recursive paused (id) as (
            select p.time_id from talk_pause p where p.clinic_id = t.clinic_id and p.id = t.after_pause
            union select p.time_id from paused e join talk_time x on x.clinic_id = t.clinic_id and x.id = e.id join talk_pause p on p.clinic_id = x.clinic_id and p.id = x.after_pause)
          select e.id from paused e))
    and not exists (select 1 from talk_start b where b.clinic_id = t.clinic_id and b.case_id = t.case_id and b.local_day = t.local_day and b.started_at <= t.closes_at)
$$;

-- Writes what both read for every time of the couple whose question has closed, in their order, once. Whoever asks first, it
-- comes to the same: it follows from what stood at closes_at. An answer on its way waits for the same lock of the couple, and is too late.
create function keeper.settle_talks(p_case uuid, p_now timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
declare t talk_time;
begin
  if not (coalesce(app_scope(), '') in ('my', 'staff', 'room') and p_case = any (app_cases())) then
    raise exception 'nothing here to settle' using errcode = 'GW404';
  end if;
  if not exists (select 1 from talk_time o where o.clinic_id = app_clinic() and o.case_id = p_case and o.closes_at <= p_now
      and not exists (select 1 from talk_verdict v where v.clinic_id = o.clinic_id and v.id = o.id)) then
    return;
  end if;
  perform pg_advisory_xact_lock(hashtextextended(p_case::text, 3));
  for t in select * from talk_time o where o.clinic_id = app_clinic() and o.case_id = p_case and o.closes_at <= p_now
      and not exists (select 1 from talk_verdict v where v.clinic_id = o.clinic_id and v.id = o.id) order by o.closes_at, o.starts_at, o.id loop
    insert into talk_verdict (clinic_id, id, case_id, assignment_id, talks, settled_at)
    values (t.clinic_id, t.id, t.case_id, t.assignment_id, keeper.talks_at(t), t.closes_at) on conflict (clinic_id, id) do nothing;
  end loop;
end $$;

-- SR6, over all couples of whoever asks, for staff alone: of whom it should be asked in a talk alone, and since when. A word of
-- fear, or "not now" three times in a row; whatever was talked about since is no longer asked.
create function keeper.fear_patterns() returns table (case_id uuid, person_id uuid, since timestamptz)
language sql stable security definer set search_path = pg_catalog, public as $$
  with last_said as (
    select distinct on (s.case_id, s.person_id, s.time_id) s.case_id, s.person_id, s.answer, s.has_fear, s.answered_at, t.starts_at
      from safe_answer s join talk_time t on t.clinic_id = s.clinic_id and t.id = s.time_id
     where app_scope() = 'staff' and s.clinic_id = app_clinic()
     order by s.case_id, s.person_id, s.time_id, s.answered_at desc, s.answer
  ), fresh as (
    select l.*, row_number() over (partition by l.case_id, l.person_id order by l.starts_at desc, l.answered_at desc) as place
      from last_said l
     where l.answered_at > coalesce((select max(f.set_at) from fear_aside f where f.clinic_id = app_clinic() and f.case_id = l.case_id and f.person_id = l.person_id), '-infinity')
  ), frightened as (
    select s.case_id, s.person_id, max(s.answered_at) as since from safe_answer s
     where app_scope() = 'staff' and s.clinic_id = app_clinic() and s.has_fear
       and s.answered_at > coalesce((select max(f.set_at) from fear_aside f where f.clinic_id = app_clinic() and f.case_id = s.case_id and f.person_id = s.person_id), '-infinity')
     group by s.case_id, s.person_id
  ), refusing as (
    select f.case_id, f.person_id, max(f.answered_at) as since from fresh f where f.place <= 3
     group by f.case_id, f.person_id having count(*) = 3 and bool_and(f.answer = 'not_now')
  )
  select u.case_id, u.person_id, max(u.since) from (select * from frightened union all select * from refusing) u group by u.case_id, u.person_id
$$;

grant create on schema keeper to groundwork_keeper;
do $$
declare f regprocedure;
begin
  foreach f in array array['keeper.talks_at(talk_time)'::regprocedure, 'keeper.settle_talks(uuid, timestamptz)'::regprocedure, 'keeper.fear_patterns()'::regprocedure] loop
    execute format('revoke all on function %s from public', f);
    if f <> 'keeper.talks_at(talk_time)'::regprocedure then execute format('grant execute on function %s to groundwork_app', f); end if;
    execute format('alter function %s owner to groundwork_keeper', f);
  end loop;
end $$;
revoke create on schema keeper from groundwork_keeper;
