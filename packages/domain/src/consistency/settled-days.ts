import { type Cadence, asksOf } from '../schedule/cadence.js';
import type { Clock } from '../schedule/clock.js';
import { type Cell, doerSaid, otherSaid } from './cells.js';
import { numberOf } from '../schedule/day-number.js';
import { comesOn, writtenDay } from '../schedule/slots.js';
import { type LocalDay, localDueOn, type LocalRest, restsAt } from './local-days.js';
import { type Evidence, type Outcome, type Ruling, settleSaid } from './settle.js';

/** What of an agreed text settles its days, and the local days on which it counts (both included). */
export interface DayTerms {
  readonly cadence: Cadence;
  readonly dayEnd: Clock;
  readonly entryWindowDays: number;
  readonly evidence: Evidence;
  readonly lateCounts: boolean;
  readonly from: string;
  readonly to: string;
}

/** What is known of one day: each partner's letter, whether it opened to both, and what the session ruled. */
export interface DaySaid {
  readonly doer: Cell;
  readonly other: Cell;
  readonly opened: boolean;
  readonly ruling: Ruling | null;
}

/** One occasion, named by the local day on which it fell due. */
export interface SettledDay {
  readonly day: string;
  readonly outcome: Outcome;
  readonly doer: Cell;
  readonly other: Cell;
  /** As its own text says (d1); null while nothing is settled. */
  readonly kept: boolean | null;
}

/**
 * The occasions of one text on days in a row, settled from letters (d1): the same outcomes as `settleOccasion` finds
 * from the entries, without working out an instant for each, so that a year or a caseload costs little. `days` ends
 * with the couple's local day; that one may still be ahead of its due time and is then pending. `place` counts in `days`.
 */
export function settledDays(terms: DayTerms, days: readonly LocalDay[], rests: readonly LocalRest[], saidOn: (day: string, place: number) => DaySaid): SettledDay[] {
  const doerAlone = asksOf(terms.cadence) === 'weekly_line';
  const settled: SettledDay[] = [];
  const [first, last] = [terms.from, terms.to].map((day) => numberOf(writtenDay(day)) - (days[0]?.number ?? 0)) as [number, number];
  for (let place = Math.max(first, 0); place <= Math.min(last, days.length - 1); place += 1) {
    const day = days[place];
    if (!day || !isDue(terms.cadence, day)) continue;
    const said = saidOn(day.day, place);
    const isDecided = said.opened || days.length - 1 - place > terms.entryWindowDays;
    const outcome = restsAt(rests, localDueOn(terms, day)) ? 'rested'
      : said.ruling ? said.ruling.outcome
      : settleSaid({ evidence: terms.evidence, doerAlone }, { doer: doerSaid(said.doer), other: otherSaid(said.other), isDecided });
    settled.push({ day: day.day, outcome, doer: said.doer, other: said.other, kept: keptIn(outcome, terms.lateCounts) });
  }
  return settled;
}

function isDue(cadence: Cadence, { day, weekday }: LocalDay): boolean {
  return cadence.kind === 'once' ? cadence.on === day : comesOn(cadence, weekday);
}

function keptIn(outcome: Outcome, lateCounts: boolean): boolean | null {
  if (outcome === 'kept') return true;
  if (outcome === 'kept_late') return lateCounts;
  return outcome === 'missed_told' || outcome === 'missed_found' ? false : null;
}
