import { wasFoundOut } from '@groundwork/domain/criteria/amendments/allowed';
import { occasionOfContest } from '@groundwork/domain/criteria/amendments/goalposts';
import { may, ownCase } from '../../../platform/access.js';
import { Problem, ToldProblem } from '../../../platform/problems.js';
import type { Tx } from '../../../platform/tx.js';
import { refuseWhileResting } from '../../cases/index.js';
import { insertAsk } from '../amend/amend.store.js';
import { foundOutOn } from '../amend/standing.js';
import { type StoredVersion, versionsOf } from '../criteria.read.js';
import { todayIn } from '../occasions.js';
import { stepsOf, verdictOf } from './held.js';
import { reviewsOf, type StoredReview } from './review.read.js';

/**
 * R33: the asker will not let a set stand that is met. Nobody can have it counted otherwise, so this is refused, always;
 * that it was said is kept for the couple's therapist (R32). It changes nothing that anybody else reads.
 */
export async function contestReview(tx: Tx, reviewId: string): Promise<never> {
  const caseId = ownCase(tx);
  may(tx, 'room.review', caseId);
  const { sessionId } = tx.who;
  if (!sessionId) throw new Problem('not_found');
  await refuseWhileResting(tx, caseId);
  const review = (await reviewsOf(tx, caseId)).find(({ id }) => id === reviewId);
  const metIn = review && sessionThatMet(review);
  const text = review && (await versionsOf(tx, caseId)).find(({ versionId }) => versionId === review.versionId);
  if (!review || !metIn || !text) throw new Problem('not_found');
  const occasion = occasionOfContest(metIn, sessionId, await isAfterFoundOut(tx, text));
  const { criterionId } = review;
  throw new ToldProblem(new Problem('met_stands'), (told) =>
    insertAsk(told, { caseId, criterionId, sessionId, askedBy: text.askerId, direction: 'unmet', reason: 'not_enough', occasion, outcome: 'refused' }));
}

/** The session whose judgement met it; null where nothing is met. */
function sessionThatMet(review: StoredReview): string | null {
  if (verdictOf(review) !== 'met') return null;
  return stepsOf(review, 'judged').find(({ answer }) => answer === 'met')?.sessionId ?? null;
}

async function isAfterFoundOut(tx: Tx, text: StoredVersion): Promise<'found_out' | 'between'> {
  return wasFoundOut({ foundOutOn: await foundOutOn(tx, text), today: todayIn(text, tx.instant) }) ? 'found_out' : 'between';
}
