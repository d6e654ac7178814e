import { Temporal } from 'temporal-polyfill';
import { type OtherAnswer, otherAnswers, type SealedEntry, timingOf } from './entries.js';

/** Which entries settle an occasion; agreed with the criterion and frozen into its version. */
export type Evidence = 'doers_word' | 'both' | 'other_confirms' | 'seen_in_session' | 'shown_in_session';

/** R39. `pending` means that an answer which could change the outcome may still come. */
export type Outcome =
  | 'kept'
  | 'kept_late'
  | 'missed_told'
  | 'missed_found'
  | 'disputed'
  | 'unconfirmed'
  | 'unrecorded'
  | 'excused'
  | 'rested'
  /** Of a weekly line: nothing was due, so it stands beside the counts (d1). */
  | 'did_not_come_up'
  | 'pending';

/** What the therapist ruled in session; nothing else makes a found mark but the doer's own tick. */
export interface Ruling {
  readonly outcome: 'kept' | 'kept_late' | 'missed_told' | 'missed_found' | 'excused';
}

export interface SettleInput {
  readonly evidence: Evidence;
  /** Whether late with notice counts as kept. It changes the counts, never the outcome. */
  readonly lateCounts: boolean;
  readonly doer: SealedEntry | null;
  readonly other: SealedEntry | null;
  readonly ruling: Ruling | null;
  /** A weekly line is the doer's: no answer of the other is to come. */
  readonly doerAlone?: boolean;
  readonly rested: boolean;
  /** When the entries of this occasion opened to both; null before. */
  readonly opened: Temporal.Instant | null;
  readonly closesAt: Temporal.Instant;
  readonly now: Temporal.Instant;
  /** Keys of the reasons agreed in the criterion (R47). */
  readonly excusesAllowed: readonly string[];
}

/** A row of d1's table. */
export type DoerSays =
  | 'kept'
  | 'kept_late'
  | 'not_kept_told'
  | 'not_kept_after_opening'
  | 'not_kept_known'
  | 'excuse_listed'
  | 'excuse_unlisted'
  | 'did_not_come_up'
  | 'silent';
/** A column of d1's table. */
export type OtherSays = OtherAnswer | 'silent';

/**
 * The one outcome of an occasion (R39, consistency d1). A rest comes first, then a ruling (it outranks every entry),
 * then the table. While the window is open and nothing was opened, an occasion is pending as long as a missing
 * answer could still change what the table says; "not kept" told by the doer is decided at once. The order in which
 * the two entries arrived decides nothing. Staff alone read outcomes before the opening.
 */
export function settleOccasion(input: SettleInput): Outcome {
  if (input.rested) return 'rested';
  if (input.ruling !== null) return input.ruling.outcome;
  return settleSaid(input, { doer: doerSays(input), other: otherSays(input.other), isDecided: isDecided(input) });
}

/** What the two said by the table of d1, and whether no answer that is still to come can count: opened, or the window is over. */
export interface BothSaid {
  readonly doer: DoerSays;
  readonly other: OtherSays;
  readonly isDecided: boolean;
}

/** The same table where what was said is known already, as letters are (cells): neither rested nor ruled on. */
export function settleSaid(terms: Pick<SettleInput, 'evidence' | 'doerAlone'>, { doer, other, isDecided: decided }: BothSaid): Outcome {
  return decided ? outcomeOf(terms.evidence, doer, other) : settledEarly(terms, doer, other);
}

/** Why an occasion is left to the session: the two saw it differently, or what was entered cannot settle it (d1, "for the session"). */
export type LeftToSession = 'seen_differently' | 'entries_cannot_say';

/**
 * Whether an opened occasion is the session's to settle, whatever was ruled so far: a disagreement, a "not kept" that came
 * after the opening, a silence of the doer against "not kept", an excuse off the list, and everything where a session is the
 * agreed evidence. A blank of the other leaves nothing to settle, and what both saw alike never is.
 */
export function leftToSession(input: SettleInput): LeftToSession | null {
  if (input.opened === null) return null;
  const outcome = settleOccasion({ ...input, ruling: null });
  if (outcome === 'disputed') return 'seen_differently';
  if (outcome !== 'unconfirmed' && outcome !== 'unrecorded') return null;
  if (byRulingOnly(input.evidence)) return 'entries_cannot_say';
  const doer = doerSays(input);
  const isLeft = doer === 'not_kept_after_opening' || doer === 'excuse_unlisted' || (doer === 'silent' && otherSays(input.other) === 'not_kept');
  return isLeft ? 'entries_cannot_say' : null;
}

function isDecided(input: SettleInput): boolean {
  return input.opened !== null || Temporal.Instant.compare(input.now, input.closesAt) >= 0;
}

/** The outcome if no answer that may still come can change it. */
function settledEarly({ evidence, doerAlone }: Pick<SettleInput, 'evidence' | 'doerAlone'>, doer: DoerSays, other: OtherSays): Outcome {
  if (doer === 'silent' || byRulingOnly(evidence)) return 'pending';
  const stillPossible: readonly OtherSays[] = other === 'silent' && !doerAlone ? ['silent', ...otherAnswers] : [other];
  const outcomes = new Set(stillPossible.map((answer) => outcomeOf(evidence, doer, answer)));
  const [only] = outcomes;
  return outcomes.size === 1 && only !== undefined ? only : 'pending';
}

function outcomeOf(evidence: Evidence, doer: DoerSays, other: OtherSays): Outcome {
  if (byRulingOnly(evidence)) return doer === 'silent' && other === 'silent' ? 'unrecorded' : 'unconfirmed';
  switch (doer) {
    case 'kept':
    case 'kept_late':
      if (other === 'not_kept') return 'disputed';
      return other === 'kept' || evidence === 'doers_word' ? doer : 'unconfirmed';
    case 'not_kept_told':
      return 'missed_told';
    case 'not_kept_after_opening':
      return other === 'not_kept' ? 'missed_told' : 'unconfirmed';
    case 'not_kept_known':
      return 'missed_found';
    case 'excuse_listed':
      return other === 'not_kept' ? 'disputed' : 'excused';
    case 'excuse_unlisted':
      return other === 'not_kept' ? 'disputed' : 'unconfirmed';
    case 'did_not_come_up':
      if (other === 'not_kept') return 'disputed';
      return other === 'kept' ? 'unconfirmed' : 'did_not_come_up';
    case 'silent':
      return silentDoer(evidence, other);
  }
}

function silentDoer(evidence: Evidence, other: OtherSays): Outcome {
  switch (other) {
    case 'kept':
      return evidence === 'other_confirms' ? 'kept' : 'unconfirmed';
    case 'not_kept':
      return 'unconfirmed'; // a silence of one partner is never turned into a miss by the other
    case 'cant_say':
    case 'silent':
      return 'unrecorded';
  }
}

/** Evidence that only a session can weigh: no entry settles it. */
export function byRulingOnly(evidence: Evidence): boolean {
  return evidence === 'seen_in_session' || evidence === 'shown_in_session';
}

function doerSays(input: SettleInput): DoerSays {
  const { doer } = input;
  switch (doer?.answer) {
    case 'kept':
    case 'kept_late':
    case 'did_not_come_up':
      return doer.answer;
    case 'not_kept':
      if (doer.alreadyKnown) return 'not_kept_known';
      return timingOf(doer, input).beforeOpening ? 'not_kept_told' : 'not_kept_after_opening';
    case 'ask_to_excuse':
      return doer.excuse && input.excusesAllowed.includes(doer.excuse) ? 'excuse_listed' : 'excuse_unlisted';
    default:
      return 'silent';
  }
}

function otherSays(entry: SealedEntry | null): OtherSays {
  const answer = entry?.answer;
  return answer === 'kept' || answer === 'not_kept' || answer === 'cant_say' ? answer : 'silent';
}
