/** Misses that nobody would ask about, and misses that one should (d4). */
const ACCEPTABLE = 0.15;
const WORRYING = 0.4;
const MISS = Math.log(WORRYING / ACCEPTABLE);
const KEPT = Math.log((1 - WORRYING) / (1 - ACCEPTABLE));

/** From here on: "ask about it". */
export const ASK_FROM = 4;

/** What the sum is fed with; a review starts it again. */
export type CusumStep = 'kept' | 'missed' | 'review';

export interface Cusum {
  readonly sum: number;
  readonly ask: boolean;
}

/**
 * Bernoulli CUSUM of the misses, settled occasions oldest first. It orders the therapist's list as "ask about it" and
 * decides nothing: about 600 occasions lie between two false flags at 15 % misses, and 20 until it speaks at 40 %.
 */
export function missCusum(steps: readonly CusumStep[]): Cusum {
  const sum = steps.reduce(nextSum, 0);
  return { sum, ask: sum >= ASK_FROM };
}

/** The sum after one more settled occasion or review. */
export function nextSum(sum: number, step: CusumStep): number {
  return step === 'review' ? 0 : Math.max(0, sum + (step === 'missed' ? MISS : KEPT));
}
