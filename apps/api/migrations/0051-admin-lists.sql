-- The admin's lists of thousands of couples: each kind of fact is read once for the whole clinic and joined, not looked up
-- couple by couple. The same rows as before.

grant create on schema identity to groundwork_auth;
set local role groundwork_auth;
create or replace function identity.case_admin(p_consent text, p_now timestamptz) returns setof jsonb
language plpgsql stable security definer set search_path = pg_catalog, public, identity as $$
declare v_clinic uuid := app_clinic();
begin
  if app_scope() is distinct from 'staff' or not 'admin' = any (app_roles()) then raise exception 'admins only' using errcode = 'GW404'; end if;
  return query
  with consented as materialized (select n.case_id, n.person_id from consent n where n.clinic_id = v_clinic and n.version = p_consent),
  invited as materialized (
    select distinct on (i.case_id, i.person_id) i.case_id, i.person_id,
           jsonb_build_object('joins', i.joins, 'sentAt', i.created_at, 'expiresAt', i.expires_at, 'usedAt', i.used_at) as invitation
      from invitation i where i.clinic_id = v_clinic and i.purpose = 'join' order by i.case_id, i.person_id, i.created_at desc),
  both_of as materialized (
    select x.case_id, jsonb_agg(jsonb_build_object('personId', p.id, 'firstName', p.name, 'joined', p.account_id is not null,
             'consentSigned', n.person_id is not null, 'invitation', i.invitation) order by x.place) as partners
      from case_partner x
      join person p on p.clinic_id = v_clinic and p.id = x.person_id
      left join consented n on n.case_id = x.case_id and n.person_id = x.person_id
      left join invited i on i.case_id = x.case_id and i.person_id = x.person_id
     where x.clinic_id = v_clinic and (x.to_at is null or x.to_at > p_now) group by x.case_id),
  staffed as materialized (
    select s.case_id, jsonb_agg(jsonb_build_object('personId', s.person_id, 'name', p.name, 'as', s.as_role, 'from', s.from_at, 'to', s.to_at, 'purpose', s.purpose)
             order by s.from_at, p.name, p.id) as staff
      from case_staff s join person p on p.clinic_id = v_clinic and p.id = s.person_id
     where s.clinic_id = v_clinic and (s.to_at is null or (s.to_at > p_now and s.to_at > s.from_at)) group by s.case_id),
  -- Of each agreement the newest text that was endorsed; an agreement that ended, or whose text was reviewed, waits for none.
  reviewed as materialized (select r.version_id from review r where r.clinic_id = v_clinic),
  newest as materialized (
    select distinct on (v.case_id, v.criterion_id) v.case_id, v.criterion_id, v.id, v.review_on, v.direction
      from criterion_version v where v.clinic_id = v_clinic order by v.case_id desc, v.criterion_id desc, v.number desc),
  endorsed as materialized (select n.*, exists (select 1 from endorsement e where e.clinic_id = v_clinic and e.version_id = n.id) as stands from newest n),
  in_force as (
    select n.case_id, n.id, n.review_on, n.direction from endorsed n where n.stands
    union all
    select n.case_id, t.id, t.review_on, t.direction
      from endorsed n
      cross join lateral (
        select v.id, v.review_on, v.direction from criterion_version v
         where v.clinic_id = v_clinic and v.case_id = n.case_id and v.criterion_id = n.criterion_id
           and exists (select 1 from endorsement e where e.clinic_id = v_clinic and e.version_id = v.id)
         order by v.number desc limit 1) t
     where not n.stands),
  to_review as materialized (
    select t.case_id, min(t.review_on) as review_on
      from in_force t
     where t.direction is distinct from 'ended' and t.id not in (select reviewed.version_id from reviewed)
     group by t.case_id)
  select jsonb_build_object('caseId', c.id, 'zone', c.zone, 'dayEnd', c.day_end, 'openedAt', c.opened_at, 'partners', b.partners,
                            'staff', coalesce(s.staff, '[]'), 'reviewOn', r.review_on)
    from couple_case c
    join both_of b on b.case_id = c.id
    left join staffed s on s.case_id = c.id
    left join to_review r on r.case_id = c.id
   where c.clinic_id = v_clinic
   order by c.opened_at, c.id;
end $$;

-- How many couples each therapist is the primary one of: a count, without reading the couples themselves.
create function identity.case_loads(p_now timestamptz) returns table (person_id uuid, couples integer)
language plpgsql stable security definer set search_path = pg_catalog, public, identity as $$
begin
  if app_scope() is distinct from 'staff' or not 'admin' = any (app_roles()) then raise exception 'admins only' using errcode = 'GW404'; end if;
  return query
  with present as materialized (select distinct x.case_id from case_partner x where x.clinic_id = app_clinic() and (x.to_at is null or x.to_at > p_now)),
  primaries as (
    select distinct on (s.case_id) s.case_id, s.person_id
      from case_staff s join person p on p.clinic_id = s.clinic_id and p.id = s.person_id
     where s.clinic_id = app_clinic() and s.as_role = 'primary' and (s.to_at is null or (s.to_at > p_now and s.to_at > s.from_at))
     order by s.case_id, s.from_at, p.name, p.id)
  select m.person_id, count(*)::integer from primaries m join present r on r.case_id = m.case_id group by m.person_id;
end $$;
revoke all on function identity.case_loads(timestamptz) from public;
grant execute on function identity.case_loads(timestamptz) to groundwork_app;
set local role groundwork_owner;
revoke create on schema identity from groundwork_auth;
