import { Temporal } from 'temporal-polyfill';
import { type Attainment, type AttainmentOccasion, attainmentOf, type AttainmentTerms } from '../../consistency/attainment.js';
import type { SealedEntry } from '../../consistency/entries.js';
import type { Outcome, Ruling } from '../../consistency/settle.js';
import { startOfDay } from '../../schedule/occasions.js';
import type { CriterionTerms } from '../terms.js';

/** Kept with every decision (d8), so that a later reader knows by which way of counting it was reached. */
export const judgingVersion = 1;

export const verdicts = ['met', 'not_met', 'not_yet_known', 'review_decides'] as const;
export type Verdict = (typeof verdicts)[number];

/** One occasion of the period, by the text under which it fell due. */
export interface JudgedOccasion {
  readonly slot: string;
  readonly versionNumber: number;
  /** Local day on which it fell due. */
  readonly day: Temporal.PlainDate;
  readonly dueAt: Temporal.Instant;
  readonly terms: CriterionTerms;
  readonly outcome: Outcome;
  readonly opened: boolean;
  readonly doer: SealedEntry | null;
  readonly other: SealedEntry | null;
  readonly ruling: Ruling | null;
}

/** What a review looks at: the days from the last review's day (null: from the beginning) to the day before this one's. */
export interface Period {
  readonly from: Temporal.PlainDate | null;
  readonly reviewOn: Temporal.PlainDate;
}

export interface Judged {
  readonly verdict: Verdict;
  readonly figures: Omit<Attainment, 'state'>;
  /** The start of the review day in the couple's zone: whatever falls due from then on belongs to what comes after. */
  readonly cutOff: Temporal.Instant;
  readonly occasions: readonly JudgedOccasion[];
}

/**
 * Judges a set by the rule that both signed (R33, R41), over the opened occasions of the period. The cut-off is the agreed
 * day and never the day on which the couple happens to meet, so that nobody gains by waiting. What no opening has shown
 * to both leaves the count on either side: nobody's private rest speaks for or against the doer (R6).
 */
export function judge(standing: CriterionTerms, period: Period, occasions: readonly JudgedOccasion[]): Judged {
  const inside = occasions.filter(({ day, opened, outcome }) => isInPeriod(period, day) && (opened || outcome === 'rested'));
  const cutOff = startOfDay(standing, period.reviewOn);
  // A week's line falls due in the very moment in which the review day begins, and speaks of the days before.
  const { state: verdict, ...figures } = attainmentOf(ruleIn(standing), inside.map(weighed), cutOff.add({ nanoseconds: 1 }));
  return { verdict, figures, cutOff, occasions: inside };
}

/** Whether a local day lies in what this review looks at. */
export function isInPeriod({ from, reviewOn }: Period, day: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(day, reviewOn) < 0 && (from === null || Temporal.PlainDate.compare(day, from) >= 0);
}

/**
 * What stands after one or more judgements of the same review, the oldest first (null: none). Met once is met for good:
 * no later one un-meets it (R33); otherwise the last one stands.
 */
export function standingVerdict(judged: readonly Verdict[]): Verdict | null {
  return judged.includes('met') ? 'met' : (judged.at(-1) ?? null);
}

function ruleIn({ attainment, evidence, lateCounts, zone }: CriterionTerms): AttainmentTerms {
  return { attainment, evidence, lateCounts, zone };
}

function weighed({ dueAt, outcome, doer, other, ruling, terms }: JudgedOccasion): AttainmentOccasion {
  return { dueAt, outcome, doer, other, ruling, under: ruleIn(terms) };
}
