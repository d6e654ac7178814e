-- An admin's pages read what they show: the list of couples a line each, all there is to know of those that are opened or chosen, and
-- Monday only the couples among which something may wait.
create index review_due_by_case on review_due (clinic_id, case_id, review_on);

grant create on schema identity to groundwork_auth;
set local role groundwork_auth;

-- Every couple, oldest first: names, whose they are, two dates. Days are of the clinic's zone.
create function identity.couples_listed(p_zone text, p_now timestamptz)
returns table (case_id uuid, names text[], therapist_id uuid, therapist_name text, opened_on text, review_on text)
language plpgsql stable security definer set search_path = pg_catalog, public, identity as $$
declare v_clinic uuid := app_clinic();
begin
  if app_scope() is distinct from 'staff' or not 'admin' = any (app_roles()) then raise exception 'admins only' using errcode = 'GW404'; end if;
  return query
  with both_of as materialized (
    select x.case_id, array_agg(p.name order by x.place) as names
      from case_partner x join person p on p.clinic_id = v_clinic and p.id = x.person_id
     where x.clinic_id = v_clinic and (x.to_at is null or x.to_at > p_now) group by x.case_id),
  primaries as materialized (
    select distinct on (s.case_id) s.case_id, s.person_id, p.name
      from case_staff s join person p on p.clinic_id = v_clinic and p.id = s.person_id
     where s.clinic_id = v_clinic and s.as_role = 'primary' and (s.to_at is null or (s.to_at > p_now and s.to_at > s.from_at))
     order by s.case_id, s.from_at, p.name, p.id),
  to_review as materialized (select d.case_id, min(d.review_on) as review_on from review_due d where d.clinic_id = v_clinic group by d.case_id)
  select c.id, b.names, m.person_id, m.name, (c.opened_at at time zone p_zone)::date::text, r.review_on::text
    from couple_case c
    join both_of b on b.case_id = c.id
    left join primaries m on m.case_id = c.id
    left join to_review r on r.case_id = c.id
   where c.clinic_id = v_clinic
   order by c.opened_at, c.id;
end $$;

-- The couples among which something may wait: nobody of `p_here` answers for them, or somebody of `p_away` does; a way in is not
-- finished; somebody covers; a review was due. What it is, and whether it is time, the list itself decides.
create function identity.couples_waiting(p_consent text, p_now timestamptz, p_here uuid[], p_away uuid[]) returns setof uuid
language plpgsql stable security definer set search_path = pg_catalog, public, identity as $$
declare v_clinic uuid := app_clinic();
begin
  if app_scope() is distinct from 'staff' or not 'admin' = any (app_roles()) then raise exception 'admins only' using errcode = 'GW404'; end if;
  return query
  (select c.id from couple_case c where c.clinic_id = v_clinic
   except
   select s.case_id from case_staff s
    where s.clinic_id = v_clinic and s.as_role = 'primary' and (s.to_at is null or (s.to_at > p_now and s.to_at > s.from_at))
      and s.person_id = any (p_here) and not s.person_id = any (p_away))
  union
  select s.case_id from case_staff s where s.clinic_id = v_clinic and s.as_role = 'cover' and s.to_at > p_now
  union
  select x.case_id
    from case_partner x
    join person p on p.clinic_id = v_clinic and p.id = x.person_id
    left join consent n on n.clinic_id = v_clinic and n.case_id = x.case_id and n.person_id = x.person_id and n.version = p_consent
   where x.clinic_id = v_clinic and (x.to_at is null or x.to_at > p_now) and (p.account_id is null or n.person_id is null)
  union
  select d.case_id from review_due d where d.clinic_id = v_clinic and d.review_on <= (p_now at time zone 'UTC')::date + 1;
end $$;

-- All that an admin knows of these couples, or of the couples of these partners. Oldest first.
drop function identity.case_admin(text, timestamptz);
create function identity.case_admin(p_consent text, p_now timestamptz, p_about uuid[]) returns setof json
language plpgsql stable security definer set search_path = pg_catalog, public, identity as $$
declare v_clinic uuid := app_clinic();
begin
  if app_scope() is distinct from 'staff' or not 'admin' = any (app_roles()) then raise exception 'admins only' using errcode = 'GW404'; end if;
  return query
  with chosen as materialized (
    select c.id from couple_case c where c.clinic_id = v_clinic and c.id = any (p_about)
    union
    select x.case_id from case_partner x where x.clinic_id = v_clinic and x.person_id = any (p_about)),
  both_of as materialized (
    select x.case_id, json_agg(json_build_object('personId', p.id, 'firstName', p.name, 'joined', p.account_id is not null,
             'consentSigned', n.person_id is not null, 'invitation', i.invitation) order by x.place) as partners
      from chosen k
      join case_partner x on x.clinic_id = v_clinic and x.case_id = k.id
      join person p on p.clinic_id = v_clinic and p.id = x.person_id
      left join consent n on n.clinic_id = v_clinic and n.case_id = x.case_id and n.person_id = x.person_id and n.version = p_consent
      left join lateral (
        select json_build_object('joins', j.joins, 'sentAt', j.created_at, 'expiresAt', j.expires_at, 'usedAt', j.used_at) as invitation
          from invitation j
         where j.clinic_id = v_clinic and j.case_id = x.case_id and j.person_id = x.person_id and j.purpose = 'join'
         order by j.created_at desc limit 1) i on true
     where x.to_at is null or x.to_at > p_now group by x.case_id),
  staffed as materialized (
    select s.case_id, json_agg(json_build_object('personId', s.person_id, 'name', p.name, 'as', s.as_role, 'from', s.from_at, 'to', s.to_at, 'purpose', s.purpose)
             order by s.from_at, p.name, p.id) as staff
      from chosen k
      join case_staff s on s.clinic_id = v_clinic and s.case_id = k.id
      join person p on p.clinic_id = v_clinic and p.id = s.person_id
     where s.to_at is null or (s.to_at > p_now and s.to_at > s.from_at) group by s.case_id)
  select json_build_object('caseId', c.id, 'zone', c.zone, 'dayEnd', c.day_end, 'openedAt', c.opened_at, 'partners', b.partners,
                            'staff', coalesce(s.staff, '[]'::json),
                            'reviewOn', (select min(d.review_on) from review_due d where d.clinic_id = v_clinic and d.case_id = c.id))
    from chosen k
    join couple_case c on c.clinic_id = v_clinic and c.id = k.id
    join both_of b on b.case_id = c.id
    left join staffed s on s.case_id = c.id
   order by c.opened_at, c.id;
end $$;

revoke all on function identity.couples_listed(text, timestamptz), identity.couples_waiting(text, timestamptz, uuid[], uuid[]), identity.case_admin(text, timestamptz, uuid[]) from public;
grant execute on function identity.couples_listed(text, timestamptz), identity.couples_waiting(text, timestamptz, uuid[], uuid[]), identity.case_admin(text, timestamptz, uuid[]) to groundwork_app;
set local role groundwork_owner;
revoke create on schema identity from groundwork_auth;
