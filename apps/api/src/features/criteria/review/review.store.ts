import type { Judged } from '@groundwork/domain/criteria/reviews/judging';
import type { Tx } from '../../../platform/tx.js';
import type { Place } from '../../../platform/vault.js';

export type Step = 'judged' | 'meaning' | 'then' | 'next';

interface Held {
  id: string;
  caseId: string;
  criterionId: string;
  versionId: string;
  sessionId: string;
}

/** Two at once, or in two sessions: one review for one text. */
export async function insertReview({ em, who, now }: Tx, { id, caseId, criterionId, versionId, sessionId }: Held): Promise<void> {
  await em.query(
    'insert into review (clinic_id, id, case_id, criterion_id, version_id, session_id, held_by, held_at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [who.clinicId, id, caseId, criterionId, versionId, sessionId, who.personId, now],
  );
}

export interface NewStep {
  id: string;
  caseId: string;
  reviewId: string;
  sessionId: string;
  step: Step;
  /** Two at once: the number is taken once. */
  number: number;
  answer: string;
  words?: string | undefined;
}

export async function insertStep({ em, who, now, vault }: Tx, { id, caseId, reviewId, sessionId, step, number, answer, words }: NewStep): Promise<void> {
  await em.query(
    `insert into review_step (clinic_id, id, case_id, review_id, session_id, step, number, answer, words_sealed, taken_by, taken_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [who.clinicId, id, caseId, reviewId, sessionId, step, number, answer, words === undefined ? null : vault.seal(placeOfStep(id), words), who.personId, now],
  );
}

/** d8: what a judgement stands on, beside the step that holds it; codes, days and numbers, nobody's words. */
export async function insertBasis({ em, who }: Tx, stepId: string, caseId: string, algorithm: number, { figures, cutOff, occasions }: Judged, rule: object): Promise<void> {
  const inputs = { rule, figures, occasions: occasions.map(({ slot, versionNumber, outcome }) => [versionNumber, slot, outcome]) };
  await em.query(
    'insert into review_basis (clinic_id, id, case_id, algorithm, cut_off, inputs) values ($1, $2, $3, $4, $5, $6)',
    [who.clinicId, stepId, caseId, algorithm, cutOff.toString(), JSON.stringify(inputs)],
  );
}

export function placeOfStep(id: string): Place {
  return { table: 'review_step', column: 'words_sealed', row: id };
}
