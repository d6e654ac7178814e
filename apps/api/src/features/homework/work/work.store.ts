import type { FieldAnswer } from '@groundwork/domain/homework/answers';
import type { Delivery } from '@groundwork/domain/homework/delivery';
import type { Asked } from '@groundwork/domain/homework/parts';
import { audienceOf, type ReaderClass } from '@groundwork/domain/homework/readers';
import type { Rhythm } from '@groundwork/domain/homework/rhythm';
import type { Exercise } from '@groundwork/exercises/exercise';
import { newId } from '../../../platform/random.js';
import type { Tx } from '../../../platform/tx.js';
import type { Place } from '../../../platform/vault.js';
import { answerPlace } from '../homework.store.js';

export function notePlace(row: string): Place {
  return { table: 'assignment', column: 'note_sealed', row };
}

export function replyPlace(row: string): Place {
  return { table: 'answer_reply', column: 'words_sealed', row };
}

export interface NewWork {
  id: string;
  caseId: string;
  exercise: Exercise;
  asked: readonly Asked[];
  note: string;
  dueOn: string;
  sessionId: string | null;
  rhythm: Rhythm | null;
  until: string | null;
  delivery: Delivery;
  deliveryDays: number | null;
  afterId: string | null;
}

export async function addWork(tx: Tx, { id, caseId, exercise, asked, note, dueOn, sessionId, rhythm, until, delivery, deliveryDays, afterId }: NewWork): Promise<void> {
  const { clinicId, personId } = tx.who;
  await tx.em.query(
    `insert into assignment (clinic_id, id, case_id, exercise, exercise_version, audience, asked, note_sealed, due_on, session_id, assigned_by, assigned_at, rhythm, repeats_until, delivery, delivery_days, after_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    [
      clinicId, id, caseId, exercise.id, exercise.version, audienceOf(exercise.reader), asked.map((one) => one.personId), tx.vault.seal(notePlace(id), note), dueOn, sessionId, personId, tx.now,
      rhythm === null ? null : JSON.stringify(rhythm), until, delivery, deliveryDays, afterId,
    ],
  );
  for (const one of asked) {
    await tx.em.query(
      'insert into assignment_part (clinic_id, id, case_id, assignment_id, person_id, part) values ($1, $2, $3, $4, $5, $6)',
      [clinicId, newId(), caseId, id, one.personId, one.part]);
  }
}

/** One after the other where two at once could pass a limit together (R17). */
export async function lockConnections(tx: Tx, caseId: string): Promise<void> {
  await tx.em.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [caseId]);
}

/** One after the other where a part is sent and said not to have happened at once (R75). */
export async function lockPart(tx: Tx, partId: string): Promise<void> {
  await tx.em.query('select pg_advisory_xact_lock(hashtextextended($1, 2))', [partId]);
}

/** The lock that an opening takes as well: what is taken back is never opened, and what is opened never taken back. */
export async function lockOpening(tx: Tx, assignmentId: string): Promise<void> {
  await tx.em.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [assignmentId]);
}

/** False where it was withdrawn before. */
export async function addWithdrawal(tx: Tx, withdrawal: { id: string; caseId: string; assignmentId: string }): Promise<boolean> {
  const rows: unknown[] = await tx.em.query(
    `insert into assignment_withdrawal (clinic_id, id, case_id, assignment_id, withdrawn_by, withdrawn_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (clinic_id, assignment_id) do nothing returning id`,
    [tx.who.clinicId, withdrawal.id, withdrawal.caseId, withdrawal.assignmentId, tx.who.personId, tx.now],
  );
  return rows.length > 0;
}

/** An answer, words added to it, or that it did not happen (R75). */
export type ActKind = 'answer' | 'addition' | 'not_done';

export interface NewAct {
  /** Of the first bundle: what the client called its request. */
  id: string;
  caseId: string;
  partId: string;
  exercise: Exercise;
  act: number;
  kind: ActKind;
  bundles: ReadonlyMap<ReaderClass, readonly FieldAnswer[]>;
}

/** One row for each class of readers (R72). Two sendings of one moment have the same number: the second is `stale`. */
export async function addAct(tx: Tx, { id, caseId, partId, exercise, act, kind, bundles }: NewAct): Promise<void> {
  for (const [place, [reader, answers]] of [...bundles].entries()) {
    const row = place === 0 ? id : newId();
    await tx.em.query(
      `insert into exercise_answer (clinic_id, id, case_id, author_id, exercise, exercise_version, audience, words_sealed, sent_at, part_id, act, kind)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [tx.who.clinicId, row, caseId, tx.who.personId, exercise.id, exercise.version, audienceOf(reader), tx.vault.seal(answerPlace(row), JSON.stringify(answers)), tx.now, partId, act, kind],
    );
  }
}

/** Through the keeper: the own part of one occasion, from the part that was given; written with the first thing sent for it. */
export async function beginOccasion(tx: Tx, id: string, givenPartId: string, slot: string): Promise<void> {
  await tx.em.query('select keeper.begin_occasion($1, $2, $3)', [id, givenPartId, slot]);
}

/** Through the keeper: joint words become the other's, unless a private rest stands (R6), which nobody is told. */
export async function shareAnswers(tx: Tx, partId: string): Promise<void> {
  await tx.em.query('select keeper.share_answers($1, $2)', [partId, tx.now]);
}

/** Through the keeper (R73). False where not everything is there. */
export async function openTogether(tx: Tx, id: string, { givenId, slot }: { givenId: string; slot: string | null }, sessionId: string): Promise<boolean> {
  const rows: { opened: boolean }[] = await tx.em.query('select keeper.open_together($1, $2, $3, $4, $5) as opened', [id, givenId, slot, sessionId, tx.now]);
  return rows[0]?.opened === true;
}

export async function addTakingBack(tx: Tx, taken: { id: string; caseId: string; partId: string; throughAct: number }): Promise<void> {
  await tx.em.query(
    'insert into answer_taken_back (clinic_id, id, case_id, part_id, author_id, through_act, taken_at) values ($1, $2, $3, $4, $5, $6, $7)',
    [tx.who.clinicId, taken.id, taken.caseId, taken.partId, tx.who.personId, taken.throughAct, tx.now]);
}

export async function addRead(tx: Tx, read: { caseId: string; partId: string; act: number }): Promise<void> {
  await tx.em.query(
    `insert into answer_read (clinic_id, id, case_id, part_id, act, read_by, read_at) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (clinic_id, part_id, read_by, act) do nothing`,
    [tx.who.clinicId, newId(), read.caseId, read.partId, read.act, tx.who.personId, tx.now],
  );
}

export interface NewReply {
  id: string;
  caseId: string;
  partId: string;
  authorId: string;
  act: number;
  kind: 'accept' | 'ask_again';
  forBoth: boolean;
  words: string;
}

export async function addReply(tx: Tx, { id, caseId, partId, authorId, act, kind, forBoth, words }: NewReply): Promise<void> {
  await tx.em.query(
    `insert into answer_reply (clinic_id, id, case_id, part_id, act, author_id, kind, for_both, words_sealed, replied_by, replied_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [tx.who.clinicId, id, caseId, partId, act, authorId, kind, forBoth, tx.vault.seal(replyPlace(id), words), tx.who.personId, tx.now]);
}

export async function addConnectionChoice(tx: Tx, choice: { id: string; caseId: string; enabled: boolean }): Promise<void> {
  await tx.em.query(
    'insert into connection_choice (clinic_id, id, case_id, enabled, chosen_by, chosen_at) values ($1, $2, $3, $4, $5, $6)',
    [tx.who.clinicId, choice.id, choice.caseId, choice.enabled, tx.who.personId, tx.now]);
}
