import { type Interval, wilson } from './wilson.js';

/** The last fortnight of settled occasions against the one before. */
export interface Change {
  readonly now: number;
  readonly before: number;
  /** Difference of the two rates, between -1 and 1. */
  readonly difference: number;
  readonly interval: Interval;
  readonly says: 'rising' | 'falling' | 'no_clear_change';
}

/** Occasions in each of the two windows. */
export const WINDOW = 14;

export interface Kept {
  readonly kept: number;
  readonly settled: number;
}

/**
 * Difference of two rates with Newcombe's hybrid interval (d4): each end is as far off as the two Wilson ends together
 * allow. "Rising" and "falling" are said only where the whole interval lies on one side; expect "no clear change" often.
 * Null where one of the two has nothing settled.
 */
export function changeBetween(now: Kept, before: Kept): Change | null {
  const [later, earlier] = [wilson(now.kept, now.settled), wilson(before.kept, before.settled)];
  if (!later || !earlier) return null;
  const [p1, p2] = [now.kept / now.settled, before.kept / before.settled];
  const difference = p1 - p2;
  const low = difference - Math.hypot(p1 - later.low, earlier.high - p2);
  const high = difference + Math.hypot(later.high - p1, p2 - earlier.low);
  const says = low > 0 ? 'rising' : high < 0 ? 'falling' : 'no_clear_change';
  return { now: now.kept, before: before.kept, difference, interval: { low, high }, says };
}

/** The last 14 settled occasions against the 14 before them, oldest first in `kept`; null while there are fewer. */
export function changeOf(kept: readonly boolean[]): Change | null {
  if (kept.length < 2 * WINDOW) return null;
  const count = (part: readonly boolean[]): Kept => ({ kept: part.filter(Boolean).length, settled: part.length });
  return changeBetween(count(kept.slice(-WINDOW)), count(kept.slice(-2 * WINDOW, -WINDOW)));
}
