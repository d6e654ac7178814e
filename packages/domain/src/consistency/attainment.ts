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

/** One settled occasion, with what it was settled from. */
export interface AttainmentOccasion {
  readonly dueAt: Temporal.Instant;
  /** The rule under which it fell due, where that was an earlier text of the same agreement (R30). */
  readonly under?: Omit<AttainmentTerms, 'zone'>;
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
 * occasions leaves the decision to the review. Where the text changed on the way, each occasion is weighed by the share under which it fell due (R30), so no later text judges what was done before it.
 */
export function attainmentOf(terms: AttainmentTerms, occasions: readonly AttainmentOccasion[], until: Temporal.Instant): Attainment {
  const due = occasions.filter((occasion) => isInside(terms, occasion, until) && isDue(occasion));
  const weighed = due.filter(({ outcome }) => outcome !== 'excused' && outcome !== 'did_not_come_up');
  const counted = weighed.filter((occasion) => !isUnsettled(ruleOf(terms, occasion).evidence, occasion));
  const kept = counted.filter((occasion) => isKept(terms, occasion));
  const onWord = counted.filter(standsOnDoersWord);
  const entered = due.filter((occasion) => isEntered(ruleOf(terms, occasion).evidence, occasion));
  const disagreements = due.filter(({ outcome }) => outcome === 'disputed').length;
  const figures = { kept: kept.length, counted: counted.length, onDoersWord: onWord.length, entered: entered.length, due: due.length, disagreements };
  const asked = (all: readonly AttainmentOccasion[], of: (rule: AttainmentRule) => number): number => all.reduce((sum, one) => sum + inPerCent(of(ruleOf(terms, one).attainment)), 0);
  const isCovered = entered.length * 100 >= asked(due, ({ coverage }) => coverage);
  const isReached = kept.length * 100 >= asked(counted, ({ share }) => share);
  return { ...figures, state: stateOf(figures, weighed.length, isCovered, isReached) };
}

type Figures = Omit<Attainment, 'state'>;

function stateOf({ due, disagreements, counted }: Figures, weighed: number, isCovered: boolean, isReached: boolean): Attainment['state'] {
  if (due === 0 || !isCovered) return 'not_yet_known';
  if (disagreements / weighed > 1 / 5) return 'review_decides';
  if (counted === 0) return 'not_yet_known';
  return isReached ? 'met' : 'not_met';
}

function ruleOf(terms: AttainmentTerms, { under }: AttainmentOccasion): Omit<AttainmentTerms, 'zone'> {
  return under ?? terms;
}

/** Shares are agreed in whole per cent, so that no sum of them is off by a rounding. */
function inPerCent(share: number): number {
  return Math.round(share * 100);
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

function isKept(terms: AttainmentTerms, occasion: AttainmentOccasion): boolean {
  const { outcome, doer } = occasion;
  const { lateCounts } = ruleOf(terms, occasion);
  if (standsOnDoersWord(occasion)) return doer?.answer === 'kept' || lateCounts;
  return outcome === 'kept' || (outcome === 'kept_late' && lateCounts);
}

/** Any entry of the doer counts. Where only a session can settle, a ruling is what was asked for instead. */
function isEntered(evidence: Evidence, { doer, ruling }: AttainmentOccasion): boolean {
  return byRulingOnly(evidence) ? ruling !== null : doer !== null && doer.answer !== 'undone';
}
