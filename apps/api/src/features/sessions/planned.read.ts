import { startOfDay, todayOf } from '@groundwork/domain/schedule/occasions';
import { wallClock } from '@groundwork/domain/schedule/wall-clock';
import { repeatOf } from '@groundwork/domain/sessions/series';
import { atOnce } from '../../platform/at-once.js';
import type { Tx } from '../../platform/tx.js';
import type { Place } from '../../platform/vault.js';
import type { CaseFrame } from '../cases/index.js';
import { PlannedSession } from './sessions.dto.js';

/** A session as it stands in the database, with what it takes from its series. */
export interface SessionFacts {
  id: string;
  case_id: string;
  starts_at: Date;
  minutes: number;
  started_at: Date | null;
  ended_at: Date | null;
  cancelled_at: Date | null;
  every_weeks: number | null;
  series_id: string | null;
  link_sealed: Buffer | null;
  series_link_sealed: Buffer | null;
}

/** Every read of sessions begins with these; the session is `s`, its series `r`. */
export const SESSIONS = `select s.id, s.case_id, s.starts_at, s.minutes, s.started_at, s.ended_at, s.cancelled_at, s.link_sealed, s.series_id, r.every_weeks, r.link_sealed as series_link_sealed`;
export const FROM = `from session s left join session_series r on r.clinic_id = s.clinic_id and r.case_id = s.case_id and r.id = s.series_id`;

export function plannedFrom(tx: Tx, row: SessionFacts, zone: string): PlannedSession {
  const { date, time } = wallClock(zone, row.starts_at.getTime());
  return Object.assign(new PlannedSession(), {
    id: row.id, startsAt: row.starts_at.toISOString(), localDate: date, localTime: time, minutes: row.minutes,
    startedAt: row.started_at?.toISOString() ?? null, endedAt: row.ended_at?.toISOString() ?? null,
    repeats: repeatOf(row.every_weeks), link: linkOf(tx, row),
  });
}

export function linkPlace(table: 'session' | 'session_series', row: string): Place {
  return { table, column: 'link_sealed', row };
}

/** A session's own link stands before that of its series. */
export function linkOf(tx: Tx, row: SessionFacts): string | null {
  if (row.link_sealed) return tx.vault.open(linkPlace('session', row.id), row.link_sealed);
  return row.series_link_sealed && row.series_id ? tx.vault.open(linkPlace('session_series', row.series_id), row.series_link_sealed) : null;
}

const COMING = 6;

/**
 * The sessions to come, earliest first, at most six: of today (local day) or later, neither ended nor called off; one
 * that began earlier today stays until it ends. `except` leaves the running one out, for Room view.
 */
export async function comingSessions(tx: Tx, frame: CaseFrame, except: string | null = null): Promise<PlannedSession[]> {
  const rows: SessionFacts[] = await tx.em.query(
    `${SESSIONS} ${FROM}
      where s.clinic_id = $1 and s.case_id = $2 and s.ended_at is null and s.cancelled_at is null
        and s.starts_at > $3::timestamptz - interval '2 days' and s.id is distinct from $4
      order by s.starts_at, s.id limit 50`,
    [tx.who.clinicId, frame.id, tx.now, except],
  );
  const from = todayBegins(tx, frame);
  return rows.filter((row) => row.starts_at.getTime() >= from).slice(0, COMING).map((row) => plannedFrom(tx, row, frame.zone));
}

/**
 * What a partner reads: the sessions that were planned ahead and whose time is not over, earliest first, at most six.
 * Whether one has begun or ended, and who came, moves nothing here.
 */
export async function plannedAhead(tx: Tx, frame: CaseFrame): Promise<PlannedSession[]> {
  const rows: SessionFacts[] = await tx.em.query(
    `${SESSIONS} ${FROM}
      where s.clinic_id = $1 and s.case_id = $2 and s.cancelled_at is null and s.planned_at < s.starts_at
        and s.starts_at > $3::timestamptz - make_interval(mins => s.minutes)
      order by s.starts_at, s.id limit ${COMING}`,
    [tx.who.clinicId, frame.id, tx.now],
  );
  return rows.map((row) => plannedFrom(tx, row, frame.zone));
}

/** The session to come of each of these couples, by case; found by an index that knows no session that is over. */
export async function nextSessions(tx: Tx, frames: Promise<readonly CaseFrame[]>): Promise<Map<string, PlannedSession>> {
  const asked = tx.em.query(
    `with r as materialized (select case_id, id, every_weeks, link_sealed from session_series where clinic_id = $1)
     ${SESSIONS} from session s left join r on r.case_id = s.case_id and r.id = s.series_id
      where s.clinic_id = $1 and s.ended_at is null and s.cancelled_at is null and s.starts_at > $2::timestamptz - interval '2 days'
      order by s.starts_at, s.id limit 20000`,
    [tx.who.clinicId, tx.now],
  ) as Promise<SessionFacts[]>;
  const [rows, couples] = await atOnce([asked, frames]);
  const frameOf = new Map(couples.map((couple) => [couple.id, couple]));
  const next = new Map<string, PlannedSession>();
  const begins = new Map<string, number>();
  for (const row of rows) {
    const frame = frameOf.get(row.case_id);
    if (!frame || next.has(row.case_id)) continue;
    // Most couples of a practice share a zone.
    const key = `${frame.zone} ${frame.dayEnd}`;
    const from = begins.get(key) ?? todayBegins(tx, frame);
    begins.set(key, from);
    if (row.starts_at.getTime() >= from) next.set(row.case_id, plannedFrom(tx, row, frame.zone));
  }
  return next;
}

/** When the couple's local day began, in ms: a session of today or later starts no earlier. */
function todayBegins(tx: Tx, frame: Pick<CaseFrame, 'zone' | 'dayEnd'>): number {
  return startOfDay(frame, todayOf(frame.zone, frame.dayEnd, tx.instant)).epochMilliseconds;
}
