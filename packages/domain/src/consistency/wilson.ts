/** Bounds of a rate, both between 0 and 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The 95 % point that every interval here uses. */
const z = 1.96;

/**
 * Wilson's 95 % interval for `kept` out of `settled` occasions (d2), for the therapist alone. Chosen because the
 * textbook interval fails at small counts and near 0 or 1. Null when nothing is settled: then nothing is known.
 * Successive nights are not independent, so the real uncertainty is wider: "at least this uncertain".
 */
export function wilson(kept: number, settled: number): Interval | null {
  if (settled <= 0) return null;
  const missed = settled - kept;
  const scale = settled + z * z;
  const centre = (kept + (z * z) / 2) / scale;
  const half = (z / scale) * Math.sqrt((kept * missed) / settled + (z * z) / 4);
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** How far the open occasions could move the rate, without any model (d2). Null when nothing was due. */
export function missingBounds(counts: { readonly E: number; readonly M: number; readonly D: number; readonly U: number }): Interval | null {
  if (counts.E === 0) return null;
  return { low: counts.M / counts.E, high: (counts.M + counts.D + counts.U) / counts.E };
}

/** R40: what a number of settled occasions may be shown as. From 14 the percentage is the therapist's alone. */
export type Reading = 'marks' | 'early' | 'percentage';

export function readingOf(settled: number): Reading {
  if (settled < 5) return 'marks';
  return settled < 14 ? 'early' : 'percentage';
}
