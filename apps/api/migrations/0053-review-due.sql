-- What an admin knows of a couple's agreements is one date: the next review. It stands in a list of its own, one row an agreement,
-- kept in the transaction that endorses a text or holds a review, so that the admin's lists read no agreement at all, and the
-- same few rows after ten years as after one.
create table review_due (
  clinic_id uuid not null,
  criterion_id uuid not null,
  case_id uuid not null,
  -- The newest text that was endorsed.
  version_id uuid not null,
  number integer not null,
  -- Empty once its review was held, and of an agreement that ended.
  review_on date,
  primary key (clinic_id, criterion_id),
  foreign key (clinic_id, case_id, version_id) references criterion_version (clinic_id, case_id, id)
);

-- Row security binds the owner too: it steps aside for this one statement.
alter table criterion_version no force row level security;
alter table endorsement no force row level security;
alter table review no force row level security;
insert into review_due
select distinct on (v.clinic_id, v.criterion_id) v.clinic_id, v.criterion_id, v.case_id, v.id, v.number,
       case when v.direction is distinct from 'ended' and not exists (select 1 from review r where r.clinic_id = v.clinic_id and r.version_id = v.id) then v.review_on end
  from criterion_version v join endorsement e on e.clinic_id = v.clinic_id and e.version_id = v.id
 order by v.clinic_id, v.criterion_id, v.number desc;
alter table review force row level security;
alter table endorsement force row level security;
alter table criterion_version force row level security;

alter table review_due enable row level security;
alter table review_due force row level security;
create policy review_due_case on review_due as restrictive to groundwork_keeper
  using (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[])) with check (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[]));
create policy review_due_keeper on review_due to groundwork_keeper using (true) with check (true);
create policy review_due_for_admin on review_due for select to groundwork_auth
  using (clinic_id = (select app_clinic()) and (select app_scope()) = 'staff' and 'admin' = any ((select app_roles())::text[]));
grant select (clinic_id, case_id, review_on) on review_due to groundwork_auth;
grant select, insert, update (version_id, number, review_on) on review_due to groundwork_keeper;

grant create on schema keeper to groundwork_keeper;
create function keeper.expect_review() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  -- Two texts at one moment meet in this row, and the later one stays.
  insert into review_due as d
  select v.clinic_id, v.criterion_id, v.case_id, v.id, v.number, case when v.direction is distinct from 'ended' then v.review_on end
    from criterion_version v where v.clinic_id = new.clinic_id and v.id = new.version_id
  on conflict (clinic_id, criterion_id) do update set version_id = excluded.version_id, number = excluded.number, review_on = excluded.review_on where d.number < excluded.number;
  return null;
end $$;
create function keeper.review_was_held() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update review_due set review_on = null where clinic_id = new.clinic_id and criterion_id = new.criterion_id and version_id = new.version_id;
  return null;
end $$;
create trigger endorsement_expects_review after insert on endorsement for each row execute function keeper.expect_review();
create trigger review_was_held after insert on review for each row execute function keeper.review_was_held();
do $$
declare f regprocedure;
begin
  foreach f in array array['keeper.expect_review()', 'keeper.review_was_held()']::regprocedure[] loop
    execute format('revoke all on function %s from public', f);
    execute format('alter function %s owner to groundwork_keeper', f);
  end loop;
end $$;
revoke create on schema keeper from groundwork_keeper;

grant create on schema identity to groundwork_auth;
set local role groundwork_auth;
-- As text: nothing in the database looks into it again.
drop function identity.case_admin(text, timestamptz);
create function identity.case_admin(p_consent text, p_now timestamptz) returns setof json
language plpgsql stable security definer set search_path = pg_catalog, public, identity as $$
declare v_clinic uuid := app_clinic();
begin
  if app_scope() is distinct from 'staff' or not 'admin' = any (app_roles()) then raise exception 'admins only' using errcode = 'GW404'; end if;
  return query
  with consented as materialized (select n.case_id, n.person_id from consent n where n.clinic_id = v_clinic and n.version = p_consent),
  invited as materialized (
    select distinct on (i.case_id, i.person_id) i.case_id, i.person_id,
           json_build_object('joins', i.joins, 'sentAt', i.created_at, 'expiresAt', i.expires_at, 'usedAt', i.used_at) as invitation
      from invitation i where i.clinic_id = v_clinic and i.purpose = 'join' order by i.case_id, i.person_id, i.created_at desc),
  both_of as materialized (
    select x.case_id, json_agg(json_build_object('personId', p.id, 'firstName', p.name, 'joined', p.account_id is not null,
             'consentSigned', n.person_id is not null, 'invitation', i.invitation) order by x.place) as partners
      from case_partner x
      join person p on p.clinic_id = v_clinic and p.id = x.person_id
      left join consented n on n.case_id = x.case_id and n.person_id = x.person_id
      left join invited i on i.case_id = x.case_id and i.person_id = x.person_id
     where x.clinic_id = v_clinic and (x.to_at is null or x.to_at > p_now) group by x.case_id),
  staffed as materialized (
    select s.case_id, json_agg(json_build_object('personId', s.person_id, 'name', p.name, 'as', s.as_role, 'from', s.from_at, 'to', s.to_at, 'purpose', s.purpose)
             order by s.from_at, p.name, p.id) as staff
      from case_staff s join person p on p.clinic_id = v_clinic and p.id = s.person_id
     where s.clinic_id = v_clinic and (s.to_at is null or (s.to_at > p_now and s.to_at > s.from_at)) group by s.case_id),
  to_review as materialized (select d.case_id, min(d.review_on) as review_on from review_due d where d.clinic_id = v_clinic group by d.case_id)
  select json_build_object('caseId', c.id, 'zone', c.zone, 'dayEnd', c.day_end, 'openedAt', c.opened_at, 'partners', b.partners,
                            'staff', coalesce(s.staff, '[]'::json), 'reviewOn', r.review_on)
    from couple_case c
    join both_of b on b.case_id = c.id
    left join staffed s on s.case_id = c.id
    left join to_review r on r.case_id = c.id
   where c.clinic_id = v_clinic
   order by c.opened_at, c.id;
end $$;
revoke all on function identity.case_admin(text, timestamptz) from public;
grant execute on function identity.case_admin(text, timestamptz) to groundwork_app;
set local role groundwork_owner;
revoke create on schema identity from groundwork_auth;

-- Nothing of identity's asks an agreement any more.
drop policy criterion_version_for_admin on criterion_version;
drop policy endorsement_for_admin on endorsement;
drop policy review_for_admin on review;
revoke select on criterion_version, endorsement, review from groundwork_auth;
