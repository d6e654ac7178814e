import { ownCase } from '../../platform/access.js';
import type { Tx } from '../../platform/tx.js';
import { FirstTask } from './homework.dto.js';
import { answerPlace, FIRST_TASK } from './homework.store.js';

interface Sent {
  id: string;
  author_id: string;
  words_sealed: Buffer;
  sent_at: Date;
}
export interface TaskState {
  state: 'to_do' | 'sent';
  sentAt: string | null;
  question: string | null;
}

/** The asking partner's own first task. */
export async function firstTaskOf(tx: Tx): Promise<FirstTask> {
  const rows = await sentIn(tx, ownCase(tx));
  return Object.assign(new FirstTask(), { key: FIRST_TASK.key, minutes: FIRST_TASK.minutes, ...stateOf(tx, rows.find((row) => row.author_id === tx.who.personId)) });
}

/** Each partner's first task, for staff, by person. Who is missing has not sent it. */
export async function firstTasksOf(tx: Tx, caseId: string): Promise<Map<string, TaskState>> {
  return new Map((await sentIn(tx, caseId)).map((row) => [row.author_id, stateOf(tx, row)]));
}

/** Row policies decide whose rows these are: a partner reads own ones alone. */
function sentIn(tx: Tx, caseId: string): Promise<Sent[]> {
  return tx.em.query(
    `select id, author_id, words_sealed, sent_at from exercise_answer
      where clinic_id = $1 and case_id = $2 and exercise = $3 and exercise_version = $4`,
    [tx.who.clinicId, caseId, FIRST_TASK.key, FIRST_TASK.version],
  );
}

function stateOf(tx: Tx, row: Sent | undefined): TaskState {
  if (!row) return { state: 'to_do', sentAt: null, question: null };
  return { state: 'sent', sentAt: row.sent_at.toISOString(), question: tx.vault.open(answerPlace(row.id), row.words_sealed) || null };
}
