import type { Tx } from '../../../platform/tx.js';
import { placeOfStep, type Step } from './review.store.js';

export interface StoredStep {
  step: Step;
  number: number;
  answer: string;
  words: string | null;
  sessionId: string;
  takenAt: Date;
}

/** A review that was held, with its steps in the order in which they were taken. */
export interface StoredReview {
  id: string;
  criterionId: string;
  versionId: string;
  heldAt: Date;
  steps: StoredStep[];
}

interface Row extends Omit<StoredReview, 'steps'>, Omit<StoredStep, 'words'> {
  stepId: string;
  wordsSealed: Buffer | null;
}

/** The reviews of a couple that the reader may see, the oldest first. */
export async function reviewsOf({ em, who, vault }: Tx, caseId: string): Promise<StoredReview[]> {
  const rows: Row[] = await em.query(
    `select r.id, r.criterion_id as "criterionId", r.version_id as "versionId", r.held_at as "heldAt",
            s.id as "stepId", s.step, s.number, s.answer, s.words_sealed as "wordsSealed", s.session_id as "sessionId", s.taken_at as "takenAt"
       from review r join review_step s on s.clinic_id = r.clinic_id and s.review_id = r.id
      where r.clinic_id = $1 and r.case_id = $2 order by r.held_at, r.id, s.taken_at, s.number, s.id`,
    [who.clinicId, caseId],
  );
  return [...new Set(rows.map(({ id }) => id))].map((id) => {
    const ofReview = rows.filter((row) => row.id === id);
    const [{ criterionId, versionId, heldAt }] = ofReview as [Row];
    const steps = ofReview.map(({ step, number, answer, sessionId, takenAt, stepId, wordsSealed }) =>
      ({ step, number, answer, sessionId, takenAt, words: wordsSealed && vault.open(placeOfStep(stepId), wordsSealed) }));
    return { id, criterionId, versionId, heldAt, steps };
  });
}
