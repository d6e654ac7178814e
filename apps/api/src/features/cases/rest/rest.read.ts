import { edgeDue, lastEdgeTime, type RestCause, type RestEdge, type RestRequest } from '@groundwork/domain/rest/edges';
import type { PlannedRest } from '@groundwork/domain/rest/planned';
import { Temporal } from 'temporal-polyfill';
import type { EntityManager } from 'typeorm';
import { instantOf } from '../../../platform/clock.js';
import type { Tx } from '../../../platform/tx.js';

/** Whether both partners meet the shared part at rest: its last edge says so. */
export async function isSharedPartResting(tx: Tx, caseId: string): Promise<boolean> {
  const rows: { rests: boolean }[] = await tx.em.query('select shared_part_rests($1) as rests', [caseId]);
  return rows[0]?.rests === true;
}

export interface StandingRequest {
  id: string;
  personId: string | null;
  cause: RestCause;
  askedBy: string;
  askedAt: Date;
  edgeOn: string;
}

/** The requests that stand, oldest first, as far as the reader may see them: a partner their own alone. */
export async function standingRequests(tx: Tx, caseId: string): Promise<StandingRequest[]> {
  return tx.em.query(
    `select r.id, r.person_id as "personId", r.cause, r.asked_by as "askedBy", r.asked_at as "askedAt", r.edge_on::text as "edgeOn" from rest_request r
      where r.clinic_id = $1 and r.case_id = $2
        and not exists (select 1 from rest_request_end d where d.clinic_id = r.clinic_id and d.request_id = r.id)
      order by r.asked_at, r.id`,
    [tx.who.clinicId, caseId],
  );
}

/** When the rest that lasts began; null where the shared part goes on. */
export async function restingSince(tx: Tx, caseId: string): Promise<Temporal.Instant | null> {
  const rows: { at: Date; kind: RestEdge['kind'] }[] = await tx.em.query('select at, kind from rest_edge where clinic_id = $1 and case_id = $2 order by at desc limit 1', [tx.who.clinicId, caseId]);
  return rows[0]?.kind === 'rest' ? instantOf(rows[0].at) : null;
}

/** Local day of the next session that has not ended; a joint fact. */
export async function nextSessionDay(tx: Tx, caseId: string, zone: string): Promise<Temporal.PlainDate | null> {
  const rows: { starts_at: Date }[] = await tx.em.query(
    'select starts_at from session where clinic_id = $1 and case_id = $2 and ended_at is null and cancelled_at is null and starts_at > $3 order by starts_at limit 1',
    [tx.who.clinicId, caseId, tx.now],
  );
  return rows[0] ? instantOf(rows[0].starts_at).toZonedDateTimeISO(zone).toPlainDate() : null;
}

/** What a couple's next edge follows from, for the job. */
export interface CoupleAtEdge {
  caseId: string;
  zone: string;
  lastEdge: RestEdge | null;
  requests: RestRequest[];
  openedAt: Temporal.Instant | null;
  /** Of the last fortnight and today. */
  sessions: { startsAt: Temporal.Instant; plannedAt: Temporal.Instant; cancelledAt: Temporal.Instant | null }[];
}
interface CoupleRow {
  caseId: string;
  zone: string;
  openedAt: Date | null;
  edge: { at: string; kind: RestEdge['kind'] } | null;
  requests: { edgeOn: string; endedAt: string | null }[];
  sessions: { startsAt: string; plannedAt: string; cancelledAt: string | null }[];
}

/** The couples of the job's clinic, or those named, in one statement. A request that ended two days ago moves no edge any more. */
export async function couplesAtEdge(em: EntityManager, clinicId: string, now: Date, caseIds: readonly string[] | null = null): Promise<CoupleAtEdge[]> {
  const rows: CoupleRow[] = await em.query(
    `select c.id as "caseId", c.zone, h.opened_at as "openedAt",
            (select json_build_object('at', e.at, 'kind', e.kind) from rest_edge e where e.clinic_id = c.clinic_id and e.case_id = c.id order by e.at desc limit 1) as edge,
            (select coalesce(json_agg(json_build_object('edgeOn', r.edge_on, 'endedAt', d.ended_at)), '[]') from rest_request r
               left join rest_request_end d on d.clinic_id = r.clinic_id and d.request_id = r.id
              where r.clinic_id = c.clinic_id and r.case_id = c.id and (d.ended_at is null or d.ended_at > $2::timestamptz - interval '2 days')) as requests,
            (select coalesce(json_agg(json_build_object('startsAt', s.starts_at, 'plannedAt', s.planned_at, 'cancelledAt', s.cancelled_at)), '[]') from session s
              where s.clinic_id = c.clinic_id and s.case_id = c.id
                and s.starts_at between $2::timestamptz - interval '16 days' and $2::timestamptz + interval '2 days') as sessions
       from couple_case c left join shared_part h on h.clinic_id = c.clinic_id and h.case_id = c.id
      where c.clinic_id = $1 and ($3::uuid[] is null or c.id = any ($3)) order by c.id`,
    [clinicId, now, caseIds],
  );
  return rows.map(({ caseId, zone, openedAt, edge, requests, sessions }) => ({
    caseId, zone, openedAt: openedAt && instantOf(openedAt),
    lastEdge: edge && { at: Temporal.Instant.from(edge.at), kind: edge.kind },
    requests: requests.map(({ edgeOn, endedAt }) => ({ edgeOn: Temporal.PlainDate.from(edgeOn), endedAt: endedAt === null ? null : Temporal.Instant.from(endedAt) })),
    sessions: sessions.map(({ startsAt, plannedAt, cancelledAt }) => ({
      startsAt: Temporal.Instant.from(startsAt), plannedAt: Temporal.Instant.from(plannedAt), cancelledAt: cancelledAt === null ? null : Temporal.Instant.from(cancelledAt),
    })),
  }));
}

/**
 * Which of these couples rest, for a job. An edge whose time has come counts although nobody has written it yet: it
 * depends on no job's turn whether a rest day is quiet.
 */
export async function couplesAtRest(em: EntityManager, clinicId: string, now: Date, caseIds: readonly string[]): Promise<Set<string>> {
  const couples = await couplesAtEdge(em, clinicId, now, caseIds);
  return new Set(couples.filter((couple) => (nextEdge(couple, now) ?? couple.lastEdge)?.kind === 'rest').map(({ caseId }) => caseId));
}

/** The edge that this couple's last 06:00 asks for and that is not written yet. */
export function nextEdge(couple: CoupleAtEdge, now: Date): RestEdge | null {
  const { zone, lastEdge, requests } = couple;
  return edgeDue({ zone, now: instantOf(now), lastEdge, requests, planned: plannedAt(couple, lastEdgeTime(zone, instantOf(now))) });
}

/** The couple's planned rest as it stood when the day began: a session that was planned or called off since moves nothing today. */
function plannedAt({ caseId, zone, openedAt, sessions }: CoupleAtEdge, edge: Temporal.Instant): PlannedRest {
  const dayOf = (instant: Temporal.Instant) => instant.toZonedDateTimeISO(zone).toPlainDate();
  const isBefore = (instant: Temporal.Instant) => Temporal.Instant.compare(instant, edge) <= 0;
  const known = sessions.filter((session) => isBefore(session.plannedAt) && !(session.cancelledAt && isBefore(session.cancelledAt)));
  return { caseId, openedOn: openedAt && dayOf(openedAt), sessionDays: known.map(({ startsAt }) => dayOf(startsAt)) };
}
