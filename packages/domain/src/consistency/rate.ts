import type { OutcomeCounts } from './counts.js';
import { type Interval, missingBounds, type Reading, readingOf, wilson } from './wilson.js';

/** What a number of occasions came to, with how sure that is (d2). Shares lie between 0 and 1. */
export interface SettledRate {
  readonly kept: number;
  readonly settled: number;
  readonly due: number;
  /** Kept of the settled ones; null when nothing is settled. */
  readonly rate: number | null;
  /** "At least this uncertain": successive nights are not independent. */
  readonly interval: Interval | null;
  /** How far the open ones could move it. */
  readonly bounds: Interval | null;
  /** Settled of what was due; null when nothing was due. */
  readonly settledShare: number | null;
  /** R40: what so many settled occasions may be shown as. */
  readonly reading: Reading;
}

/** The settled rate r = M / n with its interval and bounds, never without its counts (R40). For the therapist alone. */
export function settledRate(counts: Pick<OutcomeCounts, 'E' | 'M' | 'X' | 'D' | 'U'>): SettledRate {
  const settled = counts.M + counts.X;
  return {
    kept: counts.M, settled, due: counts.E,
    rate: shareOf(counts.M, settled),
    interval: wilson(counts.M, settled),
    bounds: missingBounds(counts),
    settledShare: shareOf(settled, counts.E),
    reading: readingOf(settled),
  };
}

/** How the misses came out (R44). The share of told is said from five misses on, never below. */
export interface ToldFound {
  readonly told: number;
  readonly found: number;
  readonly share: number | null;
}

const FEWEST_FOR_A_SHARE = 5;

export function toldFound({ told, found }: Pick<OutcomeCounts, 'told' | 'found'>): ToldFound {
  return { told, found, share: told + found < FEWEST_FOR_A_SHARE ? null : told / (told + found) };
}

function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
