import { Temporal } from 'temporal-polyfill';
import type { Verdict } from './judging.js';

/** X07: how a review ends. Exactly one. */
export const choices = ['continue', 'step_down', 'close', 'next_set'] as const;
export type Choice = (typeof choices)[number];

/** R81: what came of the letting-in step. */
export const lettingInAnswers = ['done', 'deferred', 'declined'] as const;
export type LettingIn = (typeof lettingInAnswers)[number];

/** Deferred so often, it is talked about in a session; never a penalty (R81). */
const askedAfterDeferrals = 2;

/** R26: a review is held on the agreed day or later, never before: an earlier one would judge by fewer days than both signed. */
export function hasCome(reviewOn: Temporal.PlainDate, today: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(reviewOn, today) <= 0;
}

/** Judged once more after rulings in the same review; never what is met, and never what was concluded (R33). */
export function mayJudgeAgain(verdict: Verdict | null, isConcluded: boolean): boolean {
  return verdict !== 'met' && !isConcluded;
}

/** The "then" opens when it is enough, and is asked for until it was done or declined (R28, R81). */
export function isLettingInOpen(verdict: Verdict | null, answers: readonly LettingIn[]): boolean {
  return verdict === 'met' && answers.every((answer) => answer === 'deferred');
}

/** Whether a "then" that was put off stands on the session's list by now (R81). */
export function isLettingInDue(verdict: Verdict | null, answers: readonly LettingIn[]): boolean {
  return isLettingInOpen(verdict, answers) && answers.length >= askedAfterDeferrals;
}
