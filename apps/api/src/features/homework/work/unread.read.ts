import type { ReaderClass } from '@groundwork/domain/homework/readers';
import { exerciseOf } from '@groundwork/exercises/library';
import type { Tx } from '../../../platform/tx.js';

export interface UnreadWork {
  caseId: string;
  personId: string;
  /** Pieces of work with words that the asking member of staff has not read. */
  count: number;
  /** When the oldest of these words came (R77). */
  since: Date;
  /** When the newest of them came: later words are another thing to read. */
  last: Date;
}

const UNREAD = `
  select a.case_id, a.part_id, a.author_id, min(a.sent_at) as since, max(a.sent_at) as last
    from exercise_answer a
   where a.clinic_id = $1 and a.case_id = any ($2) and a.part_id is not null
     and not exists (select 1 from answer_taken_back t where t.clinic_id = a.clinic_id and t.part_id = a.part_id and t.through_act >= a.act)
     and not exists (select 1 from answer_read r where r.clinic_id = a.clinic_id and r.part_id = a.part_id and r.read_by = $3 and r.act >= a.act)
   group by a.case_id, a.part_id, a.author_id`;

/** What waits to be read by the asking member of staff, of many couples in one statement; who has nothing is missing. */
export async function unreadWork(tx: Tx, caseIds: readonly string[]): Promise<UnreadWork[]> {
  return tx.em.query(
    `select case_id as "caseId", author_id as "personId", count(*)::int as count, min(since) as since, max(last) as last from (${UNREAD}) u group by case_id, author_id order by min(since), case_id, author_id`,
    [tx.who.clinicId, caseIds, tx.who.personId],
  );
}

/** The parts of one couple with words that the asking member of staff has not read. */
export async function unreadParts(tx: Tx, caseId: string): Promise<ReadonlySet<string>> {
  const rows: { part_id: string }[] = await tx.em.query(UNREAD, [tx.who.clinicId, [caseId], tx.who.personId]);
  return new Set(rows.map((row) => row.part_id));
}

export interface SentWork {
  partId: string;
  personId: string;
  exercise: string;
  title: string;
  reader: ReaderClass;
  sentAt: Date;
}

/** What each partner has sent of a couple's work since a moment (null: ever), newest first. For staff. */
export async function workSince(tx: Tx, caseId: string, since: Date | null): Promise<SentWork[]> {
  const rows: (Omit<SentWork, 'title' | 'reader'> & { version: number; notDone: boolean })[] = await tx.em.query(
    `select a.part_id as "partId", a.author_id as "personId", a.exercise, a.exercise_version as version, max(a.sent_at) as "sentAt",
            (array_agg(a.kind order by a.act desc))[1] = 'not_done' as "notDone"
       from exercise_answer a
      where a.clinic_id = $1 and a.case_id = $2 and a.part_id is not null and ($3::timestamptz is null or a.sent_at > $3)
        and not exists (select 1 from answer_taken_back t where t.clinic_id = a.clinic_id and t.part_id = a.part_id and t.through_act >= a.act)
      group by a.part_id, a.author_id, a.exercise, a.exercise_version order by max(a.sent_at) desc, a.part_id limit 50`,
    [tx.who.clinicId, caseId, since],
  );
  // That it did not happen (R75) is for the therapist alone, whoever reads the answers.
  return rows.map(({ version, notDone, ...row }) => ({ ...row, ...toldOf(row.exercise, version), ...(notDone ? { reader: 'T' as const } : {}) }));
}

/** Where the library no longer has that version, it is told as what fewest people read. */
function toldOf(id: string, version: number): { title: string; reader: ReaderClass } {
  const exercise = exerciseOf(id, version);
  return { title: exercise?.title ?? '', reader: exercise?.reader ?? 'P' };
}

export interface GivenInSession {
  sessionId: string;
  exercise: string;
  title: string;
  dueOn: string;
  askedIds: string[];
}

/** Work that was given before both in these sessions, in order: joint facts, for the therapist's notes. */
export async function workGivenIn(tx: Tx, sessionIds: readonly string[]): Promise<GivenInSession[]> {
  const rows: (Omit<GivenInSession, 'title'> & { version: number })[] = await tx.em.query(
    `select a.session_id as "sessionId", a.exercise, a.exercise_version as version, a.due_on::text as "dueOn", a.asked as "askedIds"
       from assignment a where a.clinic_id = $1 and a.session_id = any ($2) order by a.assigned_at, a.id`,
    [tx.who.clinicId, sessionIds],
  );
  return rows.map(({ version, ...row }) => ({ ...row, title: exerciseOf(row.exercise, version)?.title ?? '' }));
}
