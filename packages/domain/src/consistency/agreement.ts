import { coinTest } from './binomial.js';
import { type SealedEntry, timingOf } from './entries.js';
import type { Temporal } from 'temporal-polyfill';
import { type Interval, wilson } from './wilson.js';

/** Nights on which both gave a definite answer in time, by what each said (d5). */
export interface FourCounts {
  /** Both: kept. */
  readonly a: number;
  /** The doer: kept; the other: not kept. */
  readonly b: number;
  /** The doer: not kept; the other: kept. */
  readonly c: number;
  /** Both: not kept. */
  readonly d: number;
}

export interface Agreement extends FourCounts {
  readonly n: number;
  readonly alike: number;
  readonly observed: number;
  readonly interval: Interval | null;
  /** Null where one of the two always said the same and chance would say it too. */
  readonly kappa: number | null;
  /** The headline: kappa collapses when nearly all nights are kept. */
  readonly ac1: number;
  /** 2d / (2d + b + c), beside AC1 because that flatters when misses are rare; null when nobody said "not kept". */
  readonly onMisses: number | null;
  /** Exact test of b against c; never printed for clients. */
  readonly evenness: number;
  /** "You two see this differently": a reason to make the criterion easier to see, never who is right. */
  readonly differently: boolean;
}

/** Below this many nights all of it is hidden. */
export const FEWEST_NIGHTS = 10;
const STEADY = 0.05;

/**
 * How alike the two entries are. For the therapist only, computed when read, in no record, picture or export: in a
 * divorce file it would read as lie detection. Disagreement is normal and rises on bad days. Null below ten nights.
 */
export function agreementOf(counts: FourCounts): Agreement | null {
  const { a, b, c, d } = counts;
  const n = a + b + c + d;
  if (n < FEWEST_NIGHTS) return null;
  const observed = (a + d) / n;
  const [s, q] = [(a + b) / n, (a + c) / n];
  const byChance = s * q + (1 - s) * (1 - q);
  const kept = (s + q) / 2;
  const byChanceGwet = 2 * kept * (1 - kept);
  const evenness = coinTest(b, c);
  return {
    a, b, c, d, n, alike: a + d, observed,
    interval: wilson(a + d, n),
    kappa: byChance === 1 ? null : (observed - byChance) / (1 - byChance),
    ac1: (observed - byChanceGwet) / (1 - byChanceGwet),
    onMisses: b + c + d === 0 ? null : (2 * d) / (2 * d + b + c),
    evenness,
    differently: evenness < STEADY && b !== c,
  };
}

/** One occasion with both entries. */
export interface EnteredTwice {
  readonly doer: SealedEntry | null;
  readonly other: SealedEntry | null;
  readonly opened: Temporal.Instant | null;
  readonly closesAt: Temporal.Instant;
}

/** The four counts of the occasions that count here: a definite answer of both, sealed and inside the window (R43). */
export function fourCounts(occasions: readonly EnteredTwice[]): FourCounts {
  const pairs = occasions.map((one) => `${verdict(one.doer, one)} ${verdict(one.other, one)}`);
  const of = (pair: string): number => pairs.filter((one) => one === pair).length;
  return { a: of('met met'), b: of('met missed'), c: of('missed met'), d: of('missed missed') };
}

/** Late with notice is met here as in the settling table: "not kept" of the other disputes it. */
function verdict(entry: SealedEntry | null, occasion: EnteredTwice): 'met' | 'missed' | 'none' {
  if (!entry || timingOf(entry, occasion).lateEntered) return 'none';
  if (entry.answer === 'kept' || entry.answer === 'kept_late') return 'met';
  return entry.answer === 'not_kept' ? 'missed' : 'none';
}
