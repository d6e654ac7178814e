import type { Temporal } from 'temporal-polyfill';

/** R67: each is asked from two hours before on. */
const ASKED_HOURS = 2;
/** What both read stands ten minutes before the time: long enough to sit down, or to let the evening be another one. */
const CLOSES_MINUTES = 10;
/** R68, in hours. */
export const longestPause = 24;
/** R69, in minutes: from then on a break is offered, and nothing is cut off. */
export const breakAfter = 45;
/**
 * One time in so many rests whatever is answered (D). Whoever said yes and reads "rest" knows only that rests come: without
 * these the word would be the other's. Drawn for each time alone, so that no time follows from the one before.
 */
export const restsOneIn = 6;
/** How many times may lie ahead for one piece of work: two to four a week for a month. No plan is without an end (R65). */
export const mostTimes = 16;

export interface Window {
  readonly opensAt: Temporal.Instant;
  readonly closesAt: Temporal.Instant;
}

/** R67: from when until when each is asked alone before a talk that begins at this instant; what both read stands from the end on. */
export function windowOf(startsAt: Temporal.Instant): Window {
  return { opensAt: startsAt.subtract({ hours: ASKED_HOURS }), closesAt: startsAt.subtract({ minutes: CLOSES_MINUTES }) };
}

/** Whether a pause ends late enough for each to be asked again before: the whole of the question still lies ahead (R67, R68). */
export function asksAgain(goesOnAt: Temporal.Instant, now: Temporal.Instant): boolean {
  return windowOf(goesOnAt).opensAt.since(now).sign >= 0;
}

/** R68: a return after now, at most a day on. */
export function mayReturnAt(goesOnAt: Temporal.Instant, now: Temporal.Instant): boolean {
  return goesOnAt.since(now).sign > 0 && goesOnAt.since(now).total('hours') <= longestPause;
}

/** What is chosen beside the answer, for the therapist alone. */
export const feelings = ['tired', 'full_day', 'not_this_topic', 'afraid', 'no_free_choice', 'price_for_no'] as const;
export type Feeling = (typeof feelings)[number];

const FEAR: ReadonlySet<Feeling> = new Set(['afraid', 'no_free_choice', 'price_for_no']);

/** SR6: whether a word of fear is among those chosen from the list. Nothing that was written is read by the program. */
export function hasFear(chosen: readonly Feeling[]): boolean {
  return chosen.some((one) => FEAR.has(one));
}
