import { Temporal } from 'temporal-polyfill';
import type { SealedEntry } from './entries.js';
import { byRulingOnly, type Evidence, type Outcome, type Ruling } from './settle.js';

/** The rule written into the criterion (R20, R41). */
export interface AttainmentRule {
  /** Share of the occasions to be kept, 0 to 1. */
  readonly share: number;
  /** Only the last so many weeks before the review count; absent: all since the start. */
  readonly weeks?: number;
  /** Share of the occasions that the doer must have entered, 0 to 1. */
  readonly coverage: number;
}

export interface AttainmentTerms {
  readonly attainment: AttainmentRule;
  readonly evidence: Evidence;
  readonly lateCounts: boolean;
  readonly zone: string;
}

/** One settled occasion of the version, with what it was settled from. */
export interface AttainmentOccasion {
  readonly dueAt: Temporal.Instant;
  readonly outcome: Outcome;
  readonly doer: SealedEntry | null;
  readonly other: SealedEntry | null;
  readonly ruling: Ruling | null;
}

export interface Attainment {
  /** `not_yet_known`: too few entries of the doer. `review_decides`: too many disagreements that nobody ruled on. */
  readonly state: 'met' | 'not_met' | 'not_yet_known' | 'review_decides';
  readonly kept: number;
  readonly counted: number;
  /** Of the kept ones, how many stand on the doer's word although another rule was agreed. */
  readonly onDoersWord: number;
  readonly entered: number;
  readonly due: number;
  readonly disagreements: number;
}

/**
 * Whether a criterion was attained: the literal rule written in it, never a statistic chosen later (R41).
 * Denominator: every occasion that was due, without rests, excuses, disagreements that nobody ruled on and excuses
 * off the list that nobody settled; a week in which nothing came up is entered and never counted. A blank of the doer stays in it and lowers coverage, so it never beats an honest
 * miss. Where only a session can settle, rulings stand in for entries and an occasion that nobody ruled on leaves. A blank or "can't say" of the other never stops the doer's "kept". More than one disagreement in five
 * occasions leaves the decision to the review.
 */
export function attainmentOf(terms: AttainmentTerms, occasions: readonly AttainmentOccasion[], until: Temporal.Instant): Attainment {
  const due = occasions.filter((occasion) => isInside(terms, occasion, until) && isDue(occasion));
  const weighed = due.filter(({ outcome }) => outcome !== 'excused' && outcome !== 'did_not_come_up');
  const counted = weighed.filter((occasion) => !isUnsettled(terms.evidence, occasion));
  const onWord = counted.filter(standsOnDoersWord);
  const disagreements = due.filter(({ outcome }) => outcome === 'disputed').length;
  const figures = {
    kept: counted.filter(({ outcome }) => isKept(outcome, terms.lateCounts)).length
      + onWord.filter(({ doer }) => doer?.answer === 'kept' || terms.lateCounts).length,
    counted: counted.length,
    onDoersWord: onWord.length,
    entered: due.filter((occasion) => isEntered(terms.evidence, occasion)).length,
    due: due.length,
    disagreements,
  };
  return { ...figures, state: stateOf(terms.attainment, figures, weighed.length) };
}

type Figures = Omit<Attainment, 'state'>;

function stateOf(rule: AttainmentRule, figures: Figures, weighed: number): Attainment['state'] {
  if (figures.due === 0 || figures.entered / figures.due < rule.coverage) return 'not_yet_known';
  if (figures.disagreements / weighed > 1 / 5) return 'review_decides';
  if (figures.counted === 0) return 'not_yet_known';
  return figures.kept / figures.counted >= rule.share ? 'met' : 'not_met';
}

function isInside(terms: AttainmentTerms, { dueAt }: AttainmentOccasion, until: Temporal.Instant): boolean {
  if (Temporal.Instant.compare(dueAt, until) >= 0) return false;
  if (terms.attainment.weeks === undefined) return true;
  const from = until.toZonedDateTimeISO(terms.zone).subtract({ weeks: terms.attainment.weeks }).toInstant();
  return Temporal.Instant.compare(dueAt, from) >= 0;
}

function isDue({ outcome }: AttainmentOccasion): boolean {
  return outcome !== 'rested' && outcome !== 'pending';
}

/** What neither the other partner nor the session settled: a disagreement, an excuse off the list, an unseen session. */
function isUnsettled(evidence: Evidence, { outcome, doer }: AttainmentOccasion): boolean {
  if (outcome === 'disputed') return true;
  if (byRulingOnly(evidence)) return outcome === 'unconfirmed' || outcome === 'unrecorded';
  return outcome === 'unconfirmed' && doer?.answer === 'ask_to_excuse';
}

/** R41: the other left blank or could not say what the doer entered as kept under "both" or "the other confirms". */
function standsOnDoersWord({ outcome, doer, other }: AttainmentOccasion): boolean {
  const saysKept = doer?.answer === 'kept' || doer?.answer === 'kept_late';
  return outcome === 'unconfirmed' && saysKept && (other === null || other.answer === 'cant_say' || other.answer === 'undone');
}

function isKept(outcome: Outcome, lateCounts: boolean): boolean {
  return outcome === 'kept' || (outcome === 'kept_late' && lateCounts);
}

/** Any entry of the doer counts. Where only a session can settle, a ruling is what was asked for instead. */
function isEntered(evidence: Evidence, { doer, ruling }: AttainmentOccasion): boolean {
  return byRulingOnly(evidence) ? ruling !== null : doer !== null && doer.answer !== 'undone';
}
