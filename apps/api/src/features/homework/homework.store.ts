import type { Tx } from '../../platform/tx.js';

/** What each partner reads alone before anything joint: "What to expect in the first eight weeks", with one question back. */
export const FIRST_TASK = { key: 'what_to_expect', version: 1, minutes: 5, draft: 'task' } as const;

export function answerPlace(row: string): { table: string; column: string; row: string } {
  return { table: 'exercise_answer', column: 'words_sealed', row };
}

/** Class T (R72): for the author and staff. False where this partner has sent the task before. */
export async function addFirstTask(tx: Tx, answer: { id: string; caseId: string; question: string }): Promise<boolean> {
  const rows: unknown[] = await tx.em.query(
    `insert into exercise_answer (clinic_id, id, case_id, author_id, exercise, exercise_version, audience, words_sealed, sent_at)
     values ($1, $2, $3, $4, $5, $6, 'author_staff', $7, $8) on conflict do nothing returning id`,
    [tx.who.clinicId, answer.id, answer.caseId, tx.who.personId, FIRST_TASK.key, FIRST_TASK.version, tx.vault.seal(answerPlace(answer.id), answer.question), tx.now],
  );
  return rows.length > 0;
}
