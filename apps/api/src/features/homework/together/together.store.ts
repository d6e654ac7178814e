import type { Window } from '@groundwork/domain/homework/together/times';
import type { Temporal } from 'temporal-polyfill';
import { dateOf } from '../../../platform/clock.js';
import type { Tx } from '../../../platform/tx.js';
import type { Place } from '../../../platform/vault.js';

/** Longer than any note with all that can be chosen: the sealed bytes tell nobody how much was said. */
const SEALED_LENGTH = 4096;

export interface SafeNote {
  feelings: readonly string[];
  words: string;
}

/** In letters of one byte each, filled up to one length. */
function ofOneSize(note: SafeNote): string {
  const escaped = JSON.stringify(note).replaceAll(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return escaped.padEnd(SEALED_LENGTH);
}

export function safeNotePlace(row: string): Place {
  return { table: 'safe_answer', column: 'note_sealed', row };
}

/** One after the other: a couple's answers, pauses, and what both read. The keeper takes the same lock. */
export async function lockTalks(tx: Tx, caseId: string): Promise<void> {
  await tx.em.query('select pg_advisory_xact_lock(hashtextextended($1, 3))', [caseId]);
}

/** What has closed is settled, whoever asks first (R67). */
export async function settleTalks(tx: Tx, caseId: string): Promise<void> {
  await tx.em.query('select keeper.settle_talks($1, $2)', [caseId, tx.now]);
}

export interface NewTime {
  id: string;
  caseId: string;
  assignmentId: string;
  localDay: string;
  window: Window;
  startsAt: Temporal.Instant;
  sessionId: string | null;
  /** Where a pause ends: nobody's name goes with it (R68). */
  afterPause: string | null;
  /** It rests whatever is answered. */
  rests: boolean;
}

/** False where that very time is set already. */
export async function addTime(tx: Tx, { id, caseId, assignmentId, localDay, window, startsAt, sessionId, afterPause, rests }: NewTime): Promise<boolean> {
  const { clinicId, personId } = tx.who;
  const rows: unknown[] = await tx.em.query(
    `insert into talk_time (clinic_id, id, case_id, assignment_id, local_day, opens_at, closes_at, starts_at, session_id, after_pause, set_by, set_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict (clinic_id, assignment_id, starts_at) do nothing returning id`,
    [clinicId, id, caseId, assignmentId, localDay, dateOf(window.opensAt), dateOf(window.closesAt), dateOf(startsAt), sessionId, afterPause, afterPause === null ? personId : null, tx.now],
  );
  if (rows.length === 0) return false;
  await tx.em.query('insert into talk_plan (clinic_id, id, case_id, assignment_id, rests) values ($1, $2, $3, $4, $5)', [clinicId, id, caseId, assignmentId, rests]);
  return true;
}

export interface NewAnswer {
  id: string;
  caseId: string;
  assignmentId: string;
  timeId: string;
  answer: 'yes' | 'not_now';
  hasFear: boolean;
  note: SafeNote;
}

export async function addAnswer(tx: Tx, { id, caseId, assignmentId, timeId, answer, hasFear, note }: NewAnswer): Promise<void> {
  await tx.em.query(
    `insert into safe_answer (clinic_id, id, case_id, assignment_id, time_id, person_id, audience, answer, has_fear, note_sealed, answered_at)
     values ($1, $2, $3, $4, $5, $6, 'author_staff_never_joint', $7, $8, $9, $10)`,
    [tx.who.clinicId, id, caseId, assignmentId, timeId, tx.who.personId, answer, hasFear, tx.vault.seal(safeNotePlace(id), ofOneSize(note)), tx.now],
  );
}

export async function addPause(tx: Tx, pause: { id: string; caseId: string; assignmentId: string; timeId: string; goesOnAt: Temporal.Instant }): Promise<void> {
  await tx.em.query(
    'insert into talk_pause (clinic_id, id, case_id, assignment_id, time_id, goes_on_at, paused_at) values ($1, $2, $3, $4, $5, $6, $7)',
    [tx.who.clinicId, pause.id, pause.caseId, pause.assignmentId, pause.timeId, dateOf(pause.goesOnAt), tx.now]);
}

/** False where it was begun in this session before. */
export async function addStart(tx: Tx, start: { id: string; caseId: string; assignmentId: string; sessionId: string; localDay: string }): Promise<boolean> {
  const rows: unknown[] = await tx.em.query(
    `insert into talk_start (clinic_id, id, case_id, assignment_id, session_id, local_day, started_by, started_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (clinic_id, assignment_id, session_id) do nothing returning id`,
    [tx.who.clinicId, start.id, start.caseId, start.assignmentId, start.sessionId, start.localDay, tx.who.personId, tx.now]);
  return rows.length > 0;
}

export async function addFearAside(tx: Tx, aside: { id: string; caseId: string; personId: string }): Promise<void> {
  await tx.em.query(
    'insert into fear_aside (clinic_id, id, case_id, person_id, set_by, set_at) values ($1, $2, $3, $4, $5, $6)',
    [tx.who.clinicId, aside.id, aside.caseId, aside.personId, tx.who.personId, tx.now]);
}
