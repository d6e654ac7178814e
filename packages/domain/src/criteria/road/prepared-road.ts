import { Temporal } from 'temporal-polyfill';

/**
 * What happens to a proposal on the prepared road (R22), each kind once at most. `returned` comes before anybody else has
 * read it, `called_back` after it was offered; `brought` is the therapist's word that it may be put up in the room.
 */
export const roadSteps = ['taken_back', 'returned', 'offered', 'called_back', 'noted', 'brought', 'put_up'] as const;
export type RoadStep = (typeof roadSteps)[number];

/** What the other partner says to an offer; silence is no answer and looks like each of them (R23). */
export const roadAnswers = ['accepted', 'countered', 'declined'] as const;
export type RoadAnswer = (typeof roadAnswers)[number];

/** One proposal as far as its reader may see it. */
export interface OnTheRoad {
  readonly steps: readonly RoadStep[];
  readonly answer: RoadAnswer | null;
  /** From when the therapist reads it: at once, or after the pause of an own offer (R37). */
  readonly reachesAt: Temporal.Instant;
}

/** Where its author reads that it stands. */
export type AuthorState = 'paused' | 'with_therapist' | 'returned' | 'waiting';
/** Where the other partner reads that it stands. */
export type OtherState = 'to_answer' | 'accepted' | 'declined';
/** What the therapist has before them. */
export type TherapistState = 'to_read' | 'offered' | 'accepted' | 'countered' | 'declined' | 'brought';

const has = ({ steps }: OnTheRoad, ...kinds: RoadStep[]): boolean => kinds.some((kind) => steps.includes(kind));
const hasReached = ({ reachesAt }: OnTheRoad, now: Temporal.Instant): boolean => Temporal.Instant.compare(reachesAt, now) <= 0;

/**
 * For its author: from the offer until the therapist's next act it waits, whatever the other said or did not say (R23).
 * Null where it is no longer theirs to follow: taken back, or put up for both to sign.
 */
export function authorState(one: OnTheRoad, now: Temporal.Instant): AuthorState | null {
  if (has(one, 'taken_back', 'put_up')) return null;
  if (has(one, 'returned', 'called_back')) return 'returned';
  if (has(one, 'offered')) return 'waiting';
  return hasReached(one, now) ? 'with_therapist' : 'paused';
}

/** For the one to whom it was offered; null before that, and once it was called back, put up, or answered in other words. */
export function otherState(one: OnTheRoad): OtherState | null {
  if (!has(one, 'offered') || has(one, 'called_back', 'put_up') || one.answer === 'countered') return null;
  return one.answer ?? 'to_answer';
}

/** For the therapist; null where nothing is left to do or to wait for. A decline that was noted is closed. */
export function therapistState(one: OnTheRoad, now: Temporal.Instant): TherapistState | null {
  if (!hasReached(one, now) || has(one, 'taken_back', 'returned', 'called_back', 'put_up', 'noted')) return null;
  if (has(one, 'brought')) return 'brought';
  if (has(one, 'offered')) return one.answer ?? 'offered';
  return 'to_read';
}

/** R37: an author may think again until the therapist has answered or offered it. */
export function mayTakeBack(one: OnTheRoad): boolean {
  return one.steps.length === 0;
}

/** The other answers once, while the offer stands. */
export function mayAnswer(one: OnTheRoad): boolean {
  return otherState(one) === 'to_answer';
}

/** Whether its author may write it anew: the therapist gave it back. */
export function mayRevise(one: OnTheRoad): boolean {
  return has(one, 'returned', 'called_back');
}

/**
 * The therapist's act: read, then given back or offered; a decline is noted, and what was accepted may be brought into the
 * room. An offer can be called back until it was put up.
 */
export function mayTake(step: RoadStep, one: OnTheRoad, now: Temporal.Instant): boolean {
  const state = therapistState(one, now);
  switch (step) {
    case 'returned':
    case 'offered':
      return state === 'to_read';
    case 'called_back':
      return state !== null && state !== 'to_read';
    case 'noted':
      return state === 'declined';
    case 'brought':
      return state === 'accepted';
    case 'taken_back':
    case 'put_up':
      return false;
  }
}

/** In the room (R22): what the therapist brought may be put up for both to sign, once. */
export function mayPutUp(one: OnTheRoad): boolean {
  return has(one, 'brought') && !has(one, 'called_back', 'put_up');
}

/** R37: an own offer waits before it goes, so that a night lies between the wish and the word; what is asked goes at once. */
export function reachesTherapistAt(sentAt: Temporal.Instant, isOwnOffer: boolean, pauseHours: number): Temporal.Instant {
  return isOwnOffer ? sentAt.add({ hours: pauseHours }) : sentAt;
}
