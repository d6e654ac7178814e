import type { Asks } from '../schedule/cadence.js';
import type { Temporal } from 'temporal-polyfill';
import type { Outcome, Ruling } from './settle.js';

/** What a session may settle an occasion as (d1): told and found are misses alike, and only found is never the doer's telling. */
export const ruledOutcomes = ['kept', 'kept_late', 'missed_told', 'missed_found', 'excused'] as const satisfies readonly Outcome[];
/** What the therapist may say about one occasion in session (R41, R42). */
export const rulingChoices = [...ruledOutcomes, 'left_open', 'two_more_weeks'] as const;
export type RulingChoice = (typeof rulingChoices)[number];

/** One act about one occasion. `left_open` leaves it as the entries have it, perhaps until a local day. */
export interface RulingAct {
  readonly outcome: Ruling['outcome'] | 'left_open';
  /** With `left_open` alone: the local day on which both look at it again. */
  readonly againOn: string | null;
  readonly sessionId: string;
}

const LOOKED_AT_AGAIN = { weeks: 2 };

/** What a choice comes to, said on a local day of the couple: two more weeks leave it open until that day a fortnight on. */
export function actOf(choice: RulingChoice, today: Temporal.PlainDate): Omit<RulingAct, 'sessionId'> {
  if (choice !== 'two_more_weeks') return { outcome: choice, againOn: null };
  return { outcome: 'left_open', againOn: today.add(LOOKED_AT_AGAIN).toString() };
}

/** What outranks the entries (d1): the last act, unless it left the occasion open. `acts` oldest first. */
export function rulingOf(acts: readonly RulingAct[]): Ruling | null {
  const outcome = acts.at(-1)?.outcome;
  return outcome === undefined || outcome === 'left_open' ? null : { outcome };
}

/** What can be said about an occasion of this cadence: a line or a count of a week is never late, and a line has nothing to excuse (d1). */
export function choicesFor(asks: Asks): readonly RulingChoice[] {
  return rulingChoices.filter((choice) => (choice !== 'kept_late' || asks === 'occasion') && (choice !== 'excused' || asks !== 'weekly_line'));
}

/**
 * Whether the session that runs may say something about an occasion which entries left to it (`toSettle`, R42). Null, or
 * the rule in the way: nothing is left to settle, or an earlier session has ruled. What was ruled stands from the end of its
 * session on, so that no credit is taken back later (R30); within it a slip is said anew.
 */
export function ruleProblem(toSettle: boolean, acts: readonly RulingAct[], sessionId: string): 'nothing_to_settle' | 'ruled_before' | null {
  if (!toSettle) return 'nothing_to_settle';
  return rulingOf(acts) !== null && acts.at(-1)?.sessionId !== sessionId ? 'ruled_before' : null;
}
