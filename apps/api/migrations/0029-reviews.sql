-- The review of an agreement (X07): that it was held, step by step, and on what its judgement stands.

-- One review for one text: whoever would hold a second one to have another judgement finds this one (R33).
create table review (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  criterion_id uuid not null,
  version_id uuid not null,
  session_id uuid not null,
  held_by uuid not null,
  held_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, criterion_id) references criterion (clinic_id, case_id, id),
  foreign key (clinic_id, case_id, version_id) references criterion_version (clinic_id, case_id, id),
  foreign key (clinic_id, case_id, session_id) references session (clinic_id, case_id, id),
  foreign key (clinic_id, held_by) references person (clinic_id, id)
);
create unique index review_once on review (clinic_id, version_id);
create unique index review_in_case on review (clinic_id, case_id, id);

-- What was judged, what it meant, the "then", what comes next: each a row for good, both partners' alike.
create table review_step (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  review_id uuid not null,
  session_id uuid not null,
  step text not null check (step in ('judged', 'meaning', 'then', 'next')),
  number integer not null check (number > 0),
  answer text not null,
  words_sealed bytea,
  taken_by uuid not null,
  taken_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, review_id) references review (clinic_id, case_id, id),
  foreign key (clinic_id, case_id, session_id) references session (clinic_id, case_id, id),
  foreign key (clinic_id, taken_by) references person (clinic_id, id),
  check (answer in ('met', 'not_met', 'not_yet_known', 'review_decides') and step = 'judged'
    or answer in ('written', 'spoken') and step = 'meaning' and number = 1
    or answer in ('done', 'deferred', 'declined') and step = 'then'
    or answer in ('continue', 'step_down', 'close', 'next_set') and step = 'next'),
  -- The asker's words, and the reason for which the "then" is put off (R81).
  check ((words_sealed is not null) = (answer in ('written', 'deferred')))
);
create unique index review_step_number on review_step (clinic_id, review_id, step, number);
create unique index review_step_in_case on review_step (clinic_id, case_id, id);

-- d8: by which way of counting, until when and from what a judgement was reached. It tells told from found and one open day
-- from another, which partners never read (R48): a row of its own.
create table review_basis (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  algorithm integer not null check (algorithm > 0),
  cut_off timestamptz not null,
  inputs jsonb not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, id) references review_step (clinic_id, case_id, id)
);

do $$
declare t text; v_before text;
begin
  for t, v_before in values ('review', 'held_at < (select app_left_at())'), ('review_step', 'taken_at < (select app_left_at())'), ('review_basis', 'false') loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I as restrictive to groundwork_app using (clinic_id = (select app_clinic()) and (case_id = any ((select app_cases())::uuid[]) or (case_id = (select app_left_case()) and %s))) with check (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[]))', t || '_case', t, v_before);
    execute format('create trigger %I before update or delete or truncate on %I for each statement execute function refuse_change()', t || '_append_only', t);
  end loop;
end $$;

-- Joint, like the text that was looked at (R6: not while the shared part rests).
do $$
declare t text;
begin
  foreach t in array array['review','review_step'] loop
    execute format('create policy %I on %I for select to groundwork_app using ((select app_scope()) = ''my'' and exists (select 1 from shared_part s where s.clinic_id = %I.clinic_id and s.case_id = %I.case_id) and not shared_part_rests(case_id))', t || '_my', t, t, t);
    execute format('create policy %I on %I for select to groundwork_app using ((select app_scope()) = ''staff'' or ((select app_scope()) = ''room'' and not shared_part_rests(case_id)))', t || '_practice', t);
    execute format('create policy %I on %I for select to groundwork_app using ((select app_scope()) = ''left'')', t || '_left', t);
  end loop;
end $$;
create policy review_hold on review for insert to groundwork_app with check ((select app_scope()) = 'room' and held_by = (select app_person()));
create policy review_step_take on review_step for insert to groundwork_app with check ((select app_scope()) = 'room' and taken_by = (select app_person()));
create policy review_basis_staff on review_basis for select to groundwork_app using ((select app_scope()) = 'staff');
create policy review_basis_keep on review_basis for insert to groundwork_app with check ((select app_scope()) = 'room');

grant select, insert on review, review_step, review_basis to groundwork_app;

-- At a review an agreement goes on as it is, or has been enough: reasons of their own beside those of a change.
alter table criterion_version drop constraint criterion_version_reason_check,
  add constraint criterion_version_reason_check check (reason in ('clearer', 'life_changed', 'too_hard', 'no_longer_needed', 'new_breach', 'safety', 'goes_on', 'enough'));
alter table amendment_ask drop constraint amendment_ask_reason_check,
  add constraint amendment_ask_reason_check check (reason in ('clearer', 'life_changed', 'too_hard', 'no_longer_needed', 'new_breach', 'safety', 'goes_on', 'enough'));

-- The admin's next review of a couple: neither of what was ended, nor one that was held.
create policy review_for_admin on review for select to groundwork_auth using (clinic_id = (select app_clinic()) and (select app_scope()) = 'staff' and 'admin' = any ((select app_roles())::text[]));
grant select (clinic_id, version_id) on review to groundwork_auth;
grant select (direction) on criterion_version to groundwork_auth;

grant create on schema identity to groundwork_auth;
set local role groundwork_auth;
create or replace function identity.case_admin(p_consent text, p_now timestamptz) returns setof jsonb
language plpgsql stable security definer set search_path = pg_catalog, public, identity as $$
begin
  if app_scope() is distinct from 'staff' or not 'admin' = any (app_roles()) then raise exception 'admins only' using errcode = 'GW404'; end if;
  return query
  select jsonb_build_object(
      'caseId', c.id, 'zone', c.zone, 'dayEnd', c.day_end, 'openedAt', c.opened_at, 'partners', m.partners,
      'staff', coalesce((
        select jsonb_agg(jsonb_build_object('personId', s.person_id, 'name', p.name, 'as', s.as_role, 'from', s.from_at, 'to', s.to_at, 'purpose', s.purpose)
               order by s.from_at, p.name, p.id)
          from case_staff s join person p on p.clinic_id = s.clinic_id and p.id = s.person_id
         where s.clinic_id = c.clinic_id and s.case_id = c.id and (s.to_at is null or (s.to_at > p_now and s.to_at > s.from_at))), '[]'),
      'reviewOn', (
        select min(v.review_on) from criterion_version v
         where v.clinic_id = c.clinic_id and v.case_id = c.id and v.direction is distinct from 'ended'
           and not exists (select 1 from review r where r.clinic_id = v.clinic_id and r.version_id = v.id)
           and exists (select 1 from endorsement e where e.clinic_id = v.clinic_id and e.version_id = v.id)
           and not exists (select 1 from criterion_version l join endorsement e on e.clinic_id = l.clinic_id and e.version_id = l.id
                            where l.clinic_id = v.clinic_id and l.criterion_id = v.criterion_id and l.number > v.number)))
    from couple_case c
    cross join lateral (
      select jsonb_agg(jsonb_build_object(
               'personId', p.id, 'firstName', p.name, 'joined', p.account_id is not null,
               'consentSigned', exists (select 1 from consent n where n.clinic_id = x.clinic_id and n.case_id = x.case_id and n.person_id = x.person_id and n.version = p_consent),
               'invitation', (
                 select jsonb_build_object('joins', i.joins, 'sentAt', i.created_at, 'expiresAt', i.expires_at, 'usedAt', i.used_at)
                   from invitation i where i.clinic_id = x.clinic_id and i.person_id = x.person_id and i.case_id = x.case_id and i.purpose = 'join'
                  order by i.created_at desc limit 1)) order by x.place) as partners
        from case_partner x join person p on p.clinic_id = x.clinic_id and p.id = x.person_id
       where x.clinic_id = c.clinic_id and x.case_id = c.id and (x.to_at is null or x.to_at > p_now)) m
   where c.clinic_id = app_clinic() and m.partners is not null
   order by c.opened_at, c.id;
end $$;
set local role groundwork_owner;
revoke create on schema identity from groundwork_auth;
