import { Temporal } from 'temporal-polyfill';
import { acrossPhases, type AcrossPhases, type WeekRate } from './across-phases.js';
import { type Agreement, agreementOf, type FourCounts } from './agreement.js';
import { type BetweenMisses, daysBetweenMisses } from './between-misses.js';
import { BLANK, type Cell, isLate } from './cells.js';
import { type Change, changeOf } from './change.js';
import { countOutcomes, type OutcomeCounts } from './counts.js';
import { type Coverage, coverageOf, isKnown } from './coverage.js';
import { mondayOf } from './packed-weeks.js';
import { settledRate, type SettledRate, toldFound, type ToldFound } from './rate.js';
import { type RecentPoint, recentLine } from './recent.js';
import { type RunChart, runChart } from './run-chart.js';
import type { SettledDay } from './settled-days.js';

/** What a period came to, for the therapist alone (R48). */
export interface PeriodFigures {
  readonly counts: OutcomeCounts;
  readonly rate: SettledRate;
  readonly toldFound: ToldFound;
  readonly doer: Coverage;
  /** Null where only the doer is asked. */
  readonly other: Coverage | null;
  /** The doer has entered at least the agreed share (R41); otherwise "not yet known". */
  readonly isKnown: boolean;
}

/** Counts, rate and coverage of settled days (d2, d6). Each day was counted as its own text says. */
export function figuresOf(days: readonly SettledDay[], { coverage, doerAlone }: { readonly coverage: number; readonly doerAlone: boolean }): PeriodFigures {
  const counts = countDays(days);
  const doer = coverageOf(days.map(({ outcome, doer: cell }) => ({ outcome, entered: enteredIn(cell) })));
  return {
    counts, rate: settledRate(counts), toldFound: toldFound(counts), doer,
    other: doerAlone ? null : coverageOf(days.map(({ outcome, other }) => ({ outcome, entered: enteredIn(other) }))),
    isKnown: isKnown(doer, coverage),
  };
}

function countDays(days: readonly SettledDay[]): OutcomeCounts {
  const counted = countOutcomes(days.map(({ outcome }) => outcome));
  const M = days.filter(({ kept }) => kept === true).length;
  const X = days.filter(({ kept }) => kept === false).length;
  return { ...counted, M, X, E: M + X + counted.D + counted.U };
}

function enteredIn(cell: Cell): 'in_time' | 'late' | null {
  if (cell === BLANK) return null;
  return isLate(cell) ? 'late' : 'in_time';
}

/** One point of the smoothed line, after this day. */
export interface LinePoint extends RecentPoint {
  readonly day: string;
}

/** A picture never draws more (performance). */
const MOST_POINTS = 160;
/** R40: from so many settled occasions a trend is shown. */
const FEWEST_FOR_A_LINE = 14;

/** Recent consistency after each settled day (d3), thinned for drawing, the last one always in it; empty below fourteen settled. */
export function lineOf(days: readonly SettledDay[], halfLife: number): LinePoint[] {
  const settled = days.filter(({ kept }) => kept !== null);
  if (settled.length < FEWEST_FOR_A_LINE) return [];
  const line = recentLine(settled.map(({ kept }) => kept === true), halfLife).map((point, place) => ({ ...point, day: settled[place]?.day ?? '' }));
  const step = Math.ceil(line.length / MOST_POINTS);
  return line.filter((_, place) => (line.length - 1 - place) % step === 0);
}

/** What the settled days say about change (d4). Null where there is not enough yet. */
export interface ChangeOverTime {
  readonly change: Change | null;
  readonly weeks: RunChart | null;
  readonly phases: AcrossPhases | null;
  readonly betweenMisses: BetweenMisses;
}

/** `beginnings`: the local days on which the couple's part changed, oldest first. */
export function changeOverTime(days: readonly SettledDay[], today: Temporal.PlainDate, beginnings: readonly string[]): ChangeOverTime {
  const settled = days.filter(({ kept }) => kept !== null);
  const missed = settled.filter(({ kept }) => kept === false).map(({ day }) => Temporal.PlainDate.from(day));
  const weeks = weeklyRates(settled);
  return {
    change: changeOf(settled.map(({ kept }) => kept === true)), weeks: runChart(weeks.map(({ rate }) => rate)),
    phases: acrossPhases(weeks, beginnings), betweenMisses: daysBetweenMisses(missed, today),
  };
}

/** Kept of settled, week by week; a week without anything settled is left out. */
function weeklyRates(settled: readonly SettledDay[]): WeekRate[] {
  const weeks = new Map<string, boolean[]>();
  for (const { day, kept } of settled) {
    const monday = mondayOf(Temporal.PlainDate.from(day)).toString();
    weeks.set(monday, [...(weeks.get(monday) ?? []), kept === true]);
  }
  return [...weeks].map(([monday, week]) => ({ monday, rate: week.filter(Boolean).length / week.length }));
}

const MET: readonly Cell[] = ['k', 'l'];
const MISSED: readonly Cell[] = ['n', 'f'];

/** How alike the two entries are (d5): in-time letters of both on days that did not rest. Null below ten nights. */
export function agreementOver(days: readonly SettledDay[]): Agreement | null {
  const verdict = (cell: Cell): 'met' | 'missed' | 'none' => (MET.includes(cell) ? 'met' : MISSED.includes(cell) ? 'missed' : 'none');
  const pairs = days.filter(({ outcome }) => outcome !== 'rested').map(({ doer, other }) => `${verdict(doer)} ${verdict(other)}`);
  const of = (pair: string): number => pairs.filter((one) => one === pair).length;
  const counts: FourCounts = { a: of('met met'), b: of('met missed'), c: of('missed met'), d: of('missed missed') };
  return agreementOf(counts);
}
