import { coinQuantile } from './binomial.js';

/** Signals that the weekly rates do not merely wander about their median (Anhoej's rules, d4). */
export interface RunChart {
  readonly median: number;
  /** Weeks that do not lie on the median itself. */
  readonly useful: number;
  readonly longestRun: number;
  /** A longer run than this on one side is a shift. */
  readonly longestExpected: number;
  readonly crossings: number;
  /** Fewer crossings than this are too few. */
  readonly fewestExpected: number;
  readonly says: 'shift' | 'too_few_crossings' | 'wanders';
}

/** Below this many weeks either rule would speak by chance. */
export const FEWEST_WEEKS = 10;

/**
 * Reads weekly rates, oldest first; a week without anything settled is left out by the caller, and one that lies on the
 * median belongs to neither side. Null below ten weeks off the median: not enough yet.
 */
export function runChart(rates: readonly number[]): RunChart | null {
  const median = medianOf(rates);
  const sides = rates.filter((rate) => rate !== median).map((rate) => rate > median);
  if (sides.length < FEWEST_WEEKS) return null;
  const runs = runsOf(sides);
  const longestRun = Math.max(...runs);
  const longestExpected = Math.round(Math.log2(sides.length) + 3);
  const crossings = runs.length - 1;
  const fewestExpected = coinQuantile(0.05, sides.length - 1);
  const says = longestRun > longestExpected ? 'shift' : crossings < fewestExpected ? 'too_few_crossings' : 'wanders';
  return { median, useful: sides.length, longestRun, longestExpected, crossings, fewestExpected, says };
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, two) => one - two);
  const [lower, upper] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  return ((lower ?? 0) + (upper ?? 0)) / 2;
}

/** Lengths of the stretches on one side. */
function runsOf(sides: readonly boolean[]): number[] {
  const runs: number[] = [];
  sides.forEach((side, place) => {
    if (place > 0 && side === sides[place - 1]) runs.push((runs.pop() ?? 0) + 1);
    else runs.push(1);
  });
  return runs;
}
