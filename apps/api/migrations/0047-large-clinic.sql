-- What is read of a clinic of thousands of couples: the text that counts is looked up once an agreement, from the newest on; sessions
-- without a signed note are what is left when those that have one are taken away.

create index criterion_version_agreements on criterion_version (clinic_id, case_id, criterion_id);

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
        select min(t.review_on)
          from (select distinct v.criterion_id from criterion_version v where v.clinic_id = c.clinic_id and v.case_id = c.id) a
          cross join lateral (
            select v.id, v.review_on, v.direction from criterion_version v
             where v.clinic_id = c.clinic_id and v.criterion_id = a.criterion_id
               and exists (select 1 from endorsement e where e.clinic_id = v.clinic_id and e.version_id = v.id)
             order by v.number desc limit 1) t
         where t.direction is distinct from 'ended'
           and not exists (select 1 from review r where r.clinic_id = c.clinic_id and r.version_id = t.id)))
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

create or replace function identity.unsigned_notes(p_over_since timestamptz) returns setof jsonb
language plpgsql stable security definer set search_path = pg_catalog, public, identity as $$
begin
  if app_scope() is distinct from 'staff' or not 'admin' = any (app_roles()) then raise exception 'admins only' using errcode = 'GW404'; end if;
  return query
  with noted as materialized (select n.session_id from session_note n where n.clinic_id = app_clinic())
  select jsonb_build_object('caseId', s.case_id, 'sessionId', s.id, 'at', coalesce(s.ended_at, s.started_at))
    from session s
   where s.clinic_id = app_clinic() and coalesce(s.ended_at, s.started_at) <= p_over_since
     and s.id not in (select noted.session_id from noted)
   order by coalesce(s.ended_at, s.started_at), s.id;
end $$;
set local role groundwork_owner;
revoke create on schema identity from groundwork_auth;
