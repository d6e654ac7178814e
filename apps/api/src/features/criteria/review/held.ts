import { standingVerdict, type Verdict } from '@groundwork/domain/criteria/reviews/judging';
import type { Choice, LettingIn } from '@groundwork/domain/criteria/reviews/steps';
import { todayOf } from '@groundwork/domain/schedule/occasions';
import { instantOf } from '../../../platform/clock.js';
import type { StoredVersion } from '../criteria.read.js';
import { HeldReview, ReviewMeaning, ReviewThen } from './held.dto.js';
import type { StoredReview, StoredStep } from './review.read.js';
import type { Step } from './review.store.js';

export function stepsOf({ steps }: StoredReview, step: Step): StoredStep[] {
  return steps.filter((one) => one.step === step);
}

/** What stands of the judgements (R33). */
export function verdictOf(review: StoredReview): Verdict | null {
  return standingVerdict(stepsOf(review, 'judged').map(({ answer }) => answer as Verdict));
}

export function thensOf(review: StoredReview): LettingIn[] {
  return stepsOf(review, 'then').map(({ answer }) => answer as LettingIn);
}

/** The choice that stands: a later one replaces one that nobody signed. */
export function choiceOf(review: StoredReview): { choice: Choice; sessionId: string } | null {
  const last = stepsOf(review, 'next').at(-1);
  return last ? { choice: last.answer as Choice, sessionId: last.sessionId } : null;
}

/** What was held, as both partners and Room view read it: the same bytes for all. */
export function heldFrom(review: StoredReview, { terms }: Pick<StoredVersion, 'terms'>): HeldReview {
  const dayOf = (at: Date): string => todayOf(terms.zone, terms.dayEnd, instantOf(at)).toString();
  const [meaning] = stepsOf(review, 'meaning');
  const then = stepsOf(review, 'then').at(-1);
  return Object.assign(new HeldReview(), {
    reviewId: review.id, heldOn: dayOf(review.heldAt), verdict: verdictOf(review) ?? 'not_yet_known', choice: choiceOf(review)?.choice ?? null,
    meaning: meaning ? Object.assign(new ReviewMeaning(), { words: meaning.words }) : null,
    then: then ? Object.assign(new ReviewThen(), { answer: then.answer as LettingIn, reason: then.words, on: dayOf(then.takenAt) }) : null,
  });
}
