import { $api, type Schemas } from '../../lib/api';

export type RoomReview = Schemas['RoomReview'];
export type HeldReview = Schemas['HeldReview'];

export function useReviews() {
  return $api.useQuery('get', '/api/room/reviews');
}

/** A step's heading: where the cursor goes when the step before it is done. */
export const headingOf = (step: Step, { criterionId, reviewOn }: Pick<RoomReview, 'criterionId' | 'reviewOn'>): string => `review-${step}-${criterionId}-${reviewOn}`;

export type Step = 'counts' | 'verdict' | 'meaning' | 'then' | 'next' | 'end';

/** The step that is asked for now: one after the other, so that the screen holds one question at a time. */
export function stepOf({ state, held, isThenOpen }: RoomReview): Step {
  if (!held) return 'counts';
  if (state === 'then') return isThenOpen ? 'then' : 'end';
  if (held.meaning === null) return 'meaning';
  if (isThenOpen) return 'then';
  return state === 'open' ? 'next' : 'end';
}
