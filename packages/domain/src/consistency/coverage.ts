import type { Outcome } from './settle.js';

/** One occasion and what one partner did about it. */
export interface CoveredOccasion {
  readonly outcome: Outcome;
  /** `late`: entered after the window or the opening (R43); null: nothing. */
  readonly entered: 'in_time' | 'late' | null;
}

/** How much of what was due one partner has entered (d6). A signal for the therapist alone, never a reason to prompt. */
export interface Coverage {
  readonly due: number;
  readonly entered: number;
  readonly inTime: number;
  /** Null when nothing was due. */
  readonly share: number | null;
}

/** Rests and occasions that are still pending are in no figure; any entry of the partner counts, a late one too. */
export function coverageOf(occasions: readonly CoveredOccasion[]): Coverage {
  const due = occasions.filter(({ outcome }) => outcome !== 'rested' && outcome !== 'pending');
  const entered = due.filter((one) => one.entered !== null);
  return {
    due: due.length,
    entered: entered.length,
    inTime: entered.filter((one) => one.entered === 'in_time').length,
    share: due.length === 0 ? null : entered.length / due.length,
  };
}

/**
 * Whether the figures of a criterion may be read as known: the doer has entered at least the agreed share (d2, R41).
 * A record that only grows older never makes it so.
 */
export function isKnown(doer: Coverage, agreedShare: number): boolean {
  return doer.share !== null && doer.share >= agreedShare;
}

/** d6: so many due entries in a row unanswered belong on the therapist's list. */
export const LONG_SILENCE = 7;

/** How many of the last due occasions this partner has left blank, newest backwards; rests are passed over. */
export function silenceOf(occasions: readonly CoveredOccasion[]): number {
  const due = occasions.filter(({ outcome }) => outcome !== 'rested');
  const lastEntered = due.findLastIndex((one) => one.entered !== null);
  return due.length - 1 - lastEntered;
}
