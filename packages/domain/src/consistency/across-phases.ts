/** The weeks since the couple's part last changed, set against those of the part before. */
export interface AcrossPhases {
  /** Local day on which the newer part began. */
  readonly since: string;
  readonly weeksBefore: number;
  readonly weeksSince: number;
  /** Of all pairs of an earlier and a later week: where the later one is higher, lower, the same. */
  readonly higher: number;
  readonly lower: number;
  readonly same: number;
  /** (higher − lower) / pairs, from −1 to 1. */
  readonly tau: number;
}

/** What was settled in one week, under its local Monday. */
export interface WeekRate {
  readonly monday: string;
  readonly rate: number;
}

/** Fewer weeks on either side say nothing. */
const FEWEST_WEEKS = 5;

/**
 * How far the weeks of two parts lie apart, as a Kendall-type count of pairs (d4; Parker et al. 2011). A secondary figure: the
 * trend before the change is not taken out, which keeps it between −1 and 1 where the corrected one can leave that range
 * (Tarlow 2017), and lets a rise that was under way before count too. A week belongs to the part of its Monday. `beginnings`
 * are local days, oldest first. Null where no part has changed, or with fewer than five weeks on either side.
 */
export function acrossPhases(weeks: readonly WeekRate[], beginnings: readonly string[]): AcrossPhases | null {
  const since = beginnings.at(-1);
  if (since === undefined) return null;
  const earliest = beginnings.at(-2) ?? '';
  const later = weeks.filter(({ monday }) => monday >= since).map(({ rate }) => rate);
  const earlier = weeks.filter(({ monday }) => monday >= earliest && monday < since).map(({ rate }) => rate);
  if (Math.min(later.length, earlier.length) < FEWEST_WEEKS) return null;
  const signs = earlier.flatMap((before) => later.map((after) => Math.sign(after - before)));
  const count = (sign: number): number => signs.filter((one) => one === sign).length;
  const [higher, lower] = [count(1), count(-1)];
  return { since, weeksBefore: earlier.length, weeksSince: later.length, higher, lower, same: count(0), tau: (higher - lower) / signs.length };
}
