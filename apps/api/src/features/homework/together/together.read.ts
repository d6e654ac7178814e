import { type Standing, standingAt, type TalkTime } from '@groundwork/domain/homework/together/state';
import { Temporal } from 'temporal-polyfill';
import { atOnce } from '../../../platform/at-once.js';
import { instantOf } from '../../../platform/clock.js';
import type { Tx } from '../../../platform/tx.js';
import { type SafeNote, safeNotePlace } from './together.store.js';

/** Joint facts of one piece of work that both do together, as far as the reader's row policies show them. */
export interface TalksOfWork {
  times: TalkTime[];
  /** Local day of the last talk that was begun in session; null where there is none. */
  begunOn: Temporal.PlainDate | null;
}

interface TimeRow {
  id: string;
  assignmentId: string;
  day: string;
  opensAt: Date;
  closesAt: Date;
  startsAt: Date;
  talks: boolean | null;
  goesOnAt: Date | null;
  afterTime: string | null;
}

/** By piece of work, oldest first: the times of the last five weeks and those ahead. */
export async function talksIn(tx: Tx, caseId: string): Promise<Map<string, TalksOfWork>> {
  const of = [tx.who.clinicId, caseId];
  const [rows, starts] = await atOnce([
    tx.em.query(
      `select t.id, t.assignment_id as "assignmentId", t.local_day::text as day, t.opens_at as "opensAt", t.closes_at as "closesAt", t.starts_at as "startsAt", v.talks,
              (select p.goes_on_at from talk_pause p where p.clinic_id = t.clinic_id and p.time_id = t.id order by p.paused_at desc, p.id limit 1) as "goesOnAt",
              (select p.time_id from talk_pause p where p.clinic_id = t.clinic_id and p.id = t.after_pause) as "afterTime"
         from talk_time t left join talk_verdict v on v.clinic_id = t.clinic_id and v.id = t.id
        where t.clinic_id = $1 and t.case_id = $2 and t.starts_at > $3::timestamptz - interval '35 days' order by t.starts_at, t.id`, [...of, tx.now]) as Promise<TimeRow[]>,
    tx.em.query('select assignment_id as "assignmentId", max(local_day)::text as day from talk_start where clinic_id = $1 and case_id = $2 group by assignment_id', of) as Promise<{ assignmentId: string; day: string }[]>,
  ]);
  const works = new Set([...rows, ...starts].map(({ assignmentId }) => assignmentId));
  return new Map([...works].map((id) => {
    const begun = starts.find(({ assignmentId }) => assignmentId === id);
    return [id, { times: rows.filter(({ assignmentId }) => assignmentId === id).map(timeFrom), begunOn: begun ? Temporal.PlainDate.from(begun.day) : null }];
  }));
}

function timeFrom({ id, day, opensAt, closesAt, startsAt, talks, goesOnAt, afterTime }: TimeRow): TalkTime {
  return {
    id, day: Temporal.PlainDate.from(day), opensAt: instantOf(opensAt), closesAt: instantOf(closesAt), startsAt: instantOf(startsAt),
    talks, goesOnAt: goesOnAt && instantOf(goesOnAt), afterTime,
  };
}

/** Joint: when the couple's talks begin, from three hours ago to two days ahead; first one first. */
export async function talksNear(tx: Tx, caseId: string): Promise<Temporal.Instant[]> {
  const rows: { startsAt: Date }[] = await tx.em.query(
    `select t.starts_at as "startsAt" from talk_time t
      where t.clinic_id = $1 and t.case_id = $2 and t.starts_at between $3::timestamptz - interval '3 hours' and $3::timestamptz + interval '2 days'
        and not exists (select 1 from assignment_withdrawal w where w.clinic_id = t.clinic_id and w.assignment_id = t.assignment_id) order by t.starts_at`,
    [tx.who.clinicId, caseId, tx.now],
  );
  return rows.map(({ startsAt }) => instantOf(startsAt));
}

export function standingOf(tx: Tx, talks: TalksOfWork | undefined, today: Temporal.PlainDate): Standing {
  return standingAt(talks?.times ?? [], talks?.begunOn ?? null, tx.instant, today);
}

/** What one partner answered last before a time. For the couple's own staff (class S). */
export interface SaidBefore {
  timeId: string;
  personId: string;
  answer: 'yes' | 'not_now';
  note: SafeNote;
  answeredAt: Date;
}

export async function saidBefore(tx: Tx, caseId: string): Promise<SaidBefore[]> {
  const rows: (Omit<SaidBefore, 'note'> & { id: string; sealed: Buffer })[] = await tx.em.query(
    `select distinct on (s.time_id, s.person_id) s.id, s.time_id as "timeId", s.person_id as "personId", s.answer, s.note_sealed as sealed, s.answered_at as "answeredAt"
       from safe_answer s join talk_time t on t.clinic_id = s.clinic_id and t.id = s.time_id
      where s.clinic_id = $1 and s.case_id = $2 and t.starts_at > $3::timestamptz - interval '35 days'
      order by s.time_id, s.person_id, s.answered_at desc, s.answer`,
    [tx.who.clinicId, caseId, tx.now],
  );
  return rows.map(({ id, sealed, ...row }) => ({ ...row, note: JSON.parse(tx.vault.open(safeNotePlace(id), sealed)) as SafeNote }));
}

/** Which times rest whatever is answered. For staff. */
export async function plannedRests(tx: Tx, caseId: string): Promise<ReadonlySet<string>> {
  const rows: { id: string }[] = await tx.em.query('select id from talk_plan where clinic_id = $1 and case_id = $2 and rests', [tx.who.clinicId, caseId]);
  return new Set(rows.map(({ id }) => id));
}

/** SR6: a partner who should be asked alone whether they may say no, and since when. Never how often. */
export interface FearPattern {
  caseId: string;
  personId: string;
  since: string;
}

/** For staff, over all couples in reach, or of one of them. */
export async function fearPatterns(tx: Tx, caseId: string | null): Promise<FearPattern[]> {
  const rows: { caseId: string; personId: string; since: Date }[] = await tx.em.query(
    'select case_id as "caseId", person_id as "personId", since from keeper.fear_patterns() where $1::uuid is null or case_id = $1 order by since, person_id', [caseId]);
  return rows.map(({ since, ...row }) => ({ ...row, since: since.toISOString() }));
}
