import type { Outcome } from './settle.js';

/** d1: M, X, D, U make E; excused, rested, did not come up and pending stand beside it. */
export interface OutcomeCounts {
  readonly E: number;
  readonly M: number;
  readonly X: number;
  readonly D: number;
  readonly U: number;
  readonly excused: number;
  readonly rested: number;
  readonly didNotComeUp: number;
  readonly pending: number;
  readonly late: number;
  readonly told: number;
  readonly found: number;
}

/** The therapist's counts (R40). Late with notice is kept or missed as the criterion says (`lateCounts`). */
export function countOutcomes(outcomes: readonly Outcome[], lateCounts = true): OutcomeCounts {
  const of = (outcome: Outcome): number => outcomes.filter((one) => one === outcome).length;
  const late = of('kept_late');
  const told = of('missed_told');
  const found = of('missed_found');
  const M = of('kept') + (lateCounts ? late : 0);
  const X = told + found + (lateCounts ? 0 : late);
  const D = of('disputed');
  const U = of('unconfirmed') + of('unrecorded');
  return {
    E: M + X + D + U, M, X, D, U,
    excused: of('excused'), rested: of('rested'), didNotComeUp: of('did_not_come_up'), pending: of('pending'),
    late, told, found,
  };
}

/** The partners' six words for an occasion (R48), and one for a week in which nothing came up (d1). */
export type Mark = 'kept' | 'kept_late' | 'missed' | 'excused' | 'rest' | 'open' | 'did_not_come_up';

/** What both partners read: total = kept + missed + open; rests, excuses, weeks in which nothing came up and pending occasions are not in it. */
export interface Counts {
  readonly total: number;
  /** Includes late with notice where the criterion counts it. */
  readonly kept: number;
  readonly late: number;
  readonly missed: number;
  /** Misses that the doer told (R44): in the doer's own view and the therapist's, otherwise null. */
  readonly toldFirst: number | null;
  readonly open: number;
  readonly excused: number;
  readonly rest: number;
  readonly didNotComeUp: number;
}

export interface SettledOccasion {
  readonly slot: string;
  readonly outcome: Outcome;
  /** Whether its entries opened to both. */
  readonly opened: boolean;
}

export interface MarkedOccasion {
  readonly slot: string;
  readonly mark: Mark;
  /** For the doer's own misses; otherwise null. */
  readonly toldFirst: boolean | null;
}

/** Who reads: the one who does it, the other partner, or both in Room view. */
export type PartnerView = 'doer' | 'other' | 'room';

/**
 * The weeks as partners read them (R48). An occasion that is not opened reads "open" whatever was entered, so the
 * list says nothing about entries that are still sealed or kept back. Told first is the doer's alone (R44).
 */
export function forPartner(
  occasions: readonly SettledOccasion[],
  as: PartnerView,
  lateCounts = true,
): { readonly occasions: MarkedOccasion[]; readonly counts: Counts } {
  const seen = occasions.map((occasion) => ({ slot: occasion.slot, outcome: partnerOutcome(occasion) }));
  const tellsOwnMisses = as === 'doer';
  const counts = countsFrom(seen.map(({ outcome }) => outcome), lateCounts);
  return {
    occasions: seen.map(({ slot, outcome }) => ({
      slot,
      mark: markOf(outcome),
      toldFirst: tellsOwnMisses && markOf(outcome) === 'missed' ? outcome === 'missed_told' : null,
    })),
    counts: tellsOwnMisses ? counts : { ...counts, toldFirst: null },
  };
}

/** The same counts for the therapist: settled live, opened or not. */
export function forStaff(outcomes: readonly Outcome[], lateCounts = true): Counts {
  return countsFrom(outcomes, lateCounts);
}

/** The counts of one agreement over all its texts: each counted by its own rule (R30: earlier credit stands). */
export function together(all: readonly Counts[]): Counts {
  const sum = (of: (counts: Counts) => number): number => all.reduce((total, one) => total + of(one), 0);
  return {
    total: sum(({ total }) => total), kept: sum(({ kept }) => kept), late: sum(({ late }) => late), missed: sum(({ missed }) => missed),
    toldFirst: all.some(({ toldFirst }) => toldFirst === null) ? null : sum(({ toldFirst }) => toldFirst ?? 0),
    open: sum(({ open }) => open), excused: sum(({ excused }) => excused), rest: sum(({ rest }) => rest), didNotComeUp: sum(({ didNotComeUp }) => didNotComeUp),
  };
}

/** Disputed, unconfirmed and unrecorded have one mark, so that it accuses nobody. */
export function markOf(outcome: Outcome): Mark {
  switch (outcome) {
    case 'kept':
    case 'kept_late':
    case 'excused':
    case 'did_not_come_up':
      return outcome;
    case 'missed_told':
    case 'missed_found':
      return 'missed';
    case 'rested':
      return 'rest';
    case 'disputed':
    case 'unconfirmed':
    case 'unrecorded':
    case 'pending':
      return 'open';
  }
}

/** A rest is known to both; every other outcome stays sealed until the opening. */
function partnerOutcome(occasion: SettledOccasion): Outcome {
  return occasion.opened || occasion.outcome === 'rested' ? occasion.outcome : 'unconfirmed';
}

function countsFrom(outcomes: readonly Outcome[], lateCounts: boolean): Counts {
  const counted = countOutcomes(outcomes, lateCounts);
  return {
    total: counted.E,
    kept: counted.M,
    late: counted.late,
    missed: counted.X,
    toldFirst: counted.told,
    open: counted.D + counted.U,
    excused: counted.excused,
    rest: counted.rested,
    didNotComeUp: counted.didNotComeUp,
  };
}
