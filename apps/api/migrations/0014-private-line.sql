-- The private line between one partner and their therapist, and what is urgent.

-- kind 'talk' asks for a talk and carries no words. policy: what this person had signed when they wrote (LR11).
create table message (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  author_id uuid not null,
  kind text not null check (kind in ('note', 'talk')),
  audience text not null check (audience in ('author_staff', 'author_staff_never_joint')),
  policy text not null check (policy in ('no_secrets', 'limited_secrets', 'no_individual_channel')),
  words_sealed bytea not null,
  sent_at timestamptz not null,
  primary key (clinic_id, id),
  check (kind = 'talk' or policy <> 'no_individual_channel'),
  foreign key (clinic_id, case_id, author_id) references case_partner (clinic_id, case_id, person_id)
);
create index message_by_case on message (clinic_id, case_id, author_id, sent_at desc);
create unique index message_in_case on message (clinic_id, case_id, id);

-- To the author of the message alone.
create table message_reply (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  message_id uuid not null,
  to_id uuid not null,
  author_id uuid not null,
  words_sealed bytea not null,
  sent_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, message_id) references message (clinic_id, case_id, id),
  foreign key (clinic_id, author_id) references person (clinic_id, id)
);
create index message_reply_by_message on message_reply (clinic_id, message_id, sent_at);

-- Read, and taken up in a session instead of here. No partner can tell.
create table message_aside (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  message_id uuid not null,
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, message_id) references message (clinic_id, case_id, id),
  foreign key (clinic_id, set_by) references person (clinic_id, id)
);
create unique index message_aside_once on message_aside (clinic_id, message_id);

-- SR5, SR22. answer_sealed: how this person may be reached, and their words; one size whatever was chosen. due_at: by
-- when somebody answers; late_at: when everybody on the case is asked.
create table urgent_item (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  source text not null check (source in ('help', 'note', 'exercise')),
  answer_sealed bytea not null,
  told_at timestamptz not null,
  due_at timestamptz not null,
  late_at timestamptz not null,
  primary key (clinic_id, id),
  check (told_at < due_at and due_at < late_at),
  foreign key (clinic_id, case_id, person_id) references case_partner (clinic_id, case_id, person_id)
);
create index urgent_item_by_case on urgent_item (clinic_id, case_id, told_at desc);
create unique index urgent_item_in_case on urgent_item (clinic_id, case_id, id);

create table urgent_acknowledgement (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  item_id uuid not null,
  acknowledged_by uuid not null,
  action text not null check (action in ('talked', 'called', 'left_word', 'plan_made', 'passed_on', 'other')),
  words_sealed bytea not null,
  acknowledged_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, item_id) references urgent_item (clinic_id, case_id, id),
  foreign key (clinic_id, acknowledged_by) references person (clinic_id, id)
);
create unique index urgent_acknowledgement_once on urgent_acknowledgement (clinic_id, item_id);

-- Nobody had answered by then: 1 asks the supervisor too, 2 everybody on the case.
create table urgent_step (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  item_id uuid not null,
  step smallint not null check (step in (1, 2)),
  at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, item_id) references urgent_item (clinic_id, case_id, id)
);
create unique index urgent_step_once on urgent_step (clinic_id, item_id, step);

do $$
declare t text;
begin
  foreach t in array array['message','message_reply','message_aside','urgent_item','urgent_acknowledgement','urgent_step'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I as restrictive to groundwork_app, groundwork_keeper using (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[])) with check (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[]))', t || '_case', t);
    execute format('create trigger %I before update or delete or truncate on %I for each statement execute function refuse_change()', t || '_append_only', t);
  end loop;
end $$;

-- Whether the asking person is the couple's therapist by the rows as they stand: cover and supervisor read no message.
create function is_their_therapist(p_case uuid) returns boolean language sql stable as $$
  select exists (select 1 from case_staff s where s.clinic_id = app_clinic() and s.case_id = p_case and s.person_id = app_person() and s.as_role = 'primary' and s.to_at is null)
$$;

create policy message_own on message for select to groundwork_app using ((select app_scope()) = 'my' and author_id = (select app_person()));
create policy message_therapist on message for select to groundwork_app using ((select app_scope()) = 'staff' and is_their_therapist(case_id));
create policy message_write on message for insert to groundwork_app with check ((select app_scope()) = 'my' and author_id = (select app_person()));

create policy message_reply_own on message_reply for select to groundwork_app using ((select app_scope()) = 'my' and to_id = (select app_person()));
create policy message_reply_therapist on message_reply for select to groundwork_app using ((select app_scope()) = 'staff' and is_their_therapist(case_id));
create policy message_reply_write on message_reply for insert to groundwork_app with check (
  (select app_scope()) = 'staff' and author_id = (select app_person()) and is_their_therapist(case_id)
  and exists (select 1 from message m where m.clinic_id = message_reply.clinic_id and m.case_id = message_reply.case_id and m.id = message_reply.message_id and m.author_id = message_reply.to_id));

create policy message_aside_therapist on message_aside for select to groundwork_app using ((select app_scope()) = 'staff' and is_their_therapist(case_id));
create policy message_aside_set on message_aside for insert to groundwork_app with check ((select app_scope()) = 'staff' and set_by = (select app_person()) and is_their_therapist(case_id));

create policy urgent_item_staff on urgent_item for select to groundwork_app using ((select app_scope()) = 'staff');
create policy urgent_item_tell on urgent_item for insert to groundwork_app with check ((select app_scope()) = 'my' and person_id = (select app_person()));
create policy urgent_acknowledgement_staff on urgent_acknowledgement for select to groundwork_app using ((select app_scope()) = 'staff');
create policy urgent_acknowledgement_add on urgent_acknowledgement for insert to groundwork_app with check ((select app_scope()) = 'staff' and acknowledged_by = (select app_person()));
create policy urgent_step_staff on urgent_step for select to groundwork_app using ((select app_scope()) = 'staff');

grant select, insert on message, message_reply, message_aside, urgent_item, urgent_acknowledgement to groundwork_app;
grant select on urgent_step to groundwork_app;

create policy urgent_item_keeper on urgent_item for select to groundwork_keeper using (true);
create policy urgent_acknowledgement_keeper on urgent_acknowledgement for select to groundwork_keeper using (true);
create policy urgent_step_keeper on urgent_step to groundwork_keeper using (true) with check (true);
grant select (clinic_id, case_id, id, due_at, late_at) on urgent_item to groundwork_keeper;
grant select (clinic_id, case_id, item_id) on urgent_acknowledgement to groundwork_keeper;
grant select, insert on urgent_step to groundwork_keeper;

-- SR22: the job alone passes on what nobody has acknowledged in time, each step once. Answers what it passed on.
create function keeper.pass_urgent_on(p_now timestamptz) returns table (passed_item uuid, passed_case uuid, passed_step smallint)
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if app_scope() is distinct from 'job' then
    raise exception 'only the job passes on' using errcode = 'GW404';
  end if;
  return query
  insert into urgent_step as made (clinic_id, id, case_id, item_id, step, at)
  select i.clinic_id, gen_random_uuid(), i.case_id, i.id, s.step, p_now
    from urgent_item i cross join (values (1::smallint), (2::smallint)) as s (step)
   where i.clinic_id = app_clinic() and p_now >= case s.step when 1 then i.due_at else i.late_at end
     and not exists (select 1 from urgent_acknowledgement a where a.clinic_id = i.clinic_id and a.item_id = i.id)
  on conflict (clinic_id, item_id, step) do nothing
  returning made.item_id, made.case_id, made.step;
end $$;
revoke all on function keeper.pass_urgent_on(timestamptz) from public;
grant execute on function keeper.pass_urgent_on(timestamptz) to groundwork_app;
grant create on schema keeper to groundwork_keeper;
alter function keeper.pass_urgent_on(timestamptz) owner to groundwork_keeper;
revoke create on schema keeper from groundwork_keeper;
