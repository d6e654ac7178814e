import { type Interval, wilson } from './wilson.js';

/** One point of the smoothed line. Shares lie between 0 and 1. */
export interface RecentPoint {
  readonly rate: number;
  /** How many equally weighted occasions the weights are worth. */
  readonly effective: number;
  readonly interval: Interval | null;
}

/** After so many settled occasions one weighs half as much. */
export const HALF_LIFE = { day: 14, week: 4, number: 4 } as const;

/**
 * Recent consistency after each settled occasion, oldest first (d3): an average in which an older one weighs less, by
 * half every `halfLife` occasions. Rests, excuses and open ones leave it as it was: they are not in `kept`. The line
 * begins with what was settled first and not at nought. Never called trust, and for the therapist alone (R48).
 */
export function recentLine(kept: readonly boolean[], halfLife: number): RecentPoint[] {
  const fade = 2 ** (-1 / halfLife);
  let [sum, weight, squares] = [0, 0, 0];
  return kept.map((one) => {
    sum = fade * sum + (1 - fade) * (one ? 1 : 0);
    weight = fade * weight + (1 - fade);
    squares = fade ** 2 * squares + (1 - fade) ** 2;
    const rate = sum / weight;
    const effective = weight ** 2 / squares;
    return { rate, effective, interval: wilson(rate * effective, effective) };
  });
}

/** The last point of the line; null before anything is settled. */
export function recentConsistency(kept: readonly boolean[], halfLife: number): RecentPoint | null {
  return recentLine(kept, halfLife).at(-1) ?? null;
}
