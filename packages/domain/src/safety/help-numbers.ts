import type { Temporal } from 'temporal-polyfill';

/** What a number is for; the words beside it come from the screen's catalogue. */
export type HelpKind = 'emergency' | 'crisis' | 'domestic_violence';
export const helpKinds: readonly HelpKind[] = ['emergency', 'crisis', 'domestic_violence'];

export interface HelpLine {
  /** Of a starting line; a line that a clinic wrote has its own label instead. */
  readonly kind: HelpKind | null;
  readonly label: string | null;
  /** As people dial it; null means "your local emergency number" or whatever the label and text say. */
  readonly number: string | null;
  readonly text: string | null;
}

export interface HelpList {
  /** ISO 3166 code in capitals; null in the list for every other country. */
  readonly country: string | null;
  readonly lines: readonly HelpLine[];
  /** The day somebody last checked them, 'YYYY-MM-DD'; a clinic checks every quarter (SR18). */
  readonly lastVerified: string;
}

const lastVerified = '2026-11-22';
const line = (kind: HelpKind, number: string | null): HelpLine => ({ kind, label: null, number, text: null });

function help(country: string, emergency: string, crisis: string, domesticViolence: string | null): HelpList {
  const lines = [line('emergency', emergency), line('crisis', crisis), ...(domesticViolence ? [line('domestic_violence', domesticViolence)] : [])];
  return { country, lines, lastVerified };
}

/** SR18: starting values; a clinic edits them. */
export const helpNumbers: readonly HelpList[] = [
  help('US', '911', '988', '1-800-799-7233'),
  // No single national line for domestic violence in Canada: the provinces run their own.
  help('CA', '911', '988', null),
  help('GB', '999', '116 123', '0808 2000 247'),
  help('IE', '112', '116 123', '1800 341 900'),
  help('AU', '000', '13 11 14', '1800 737 732'),
  help('NZ', '111', '1737', '0800 733 843'),
  help('DE', '112', '0800 1110111', '116 016'),
  help('FR', '112', '3114', '3919'),
];

/** Everywhere else: the local emergency number, and the clinic's own text. */
export const helpElsewhere: HelpList = { country: null, lines: [line('emergency', null)], lastVerified };

/** The starting lists with the clinic's own in their places, and those of further countries behind them; "elsewhere" last. */
export function listsInForce(own: readonly HelpList[]): HelpList[] {
  const ownOf = (country: string | null): HelpList | undefined => own.find((list) => list.country === country);
  const further = own.filter(({ country }) => country !== null && !helpNumbers.some((list) => list.country === country));
  return [...helpNumbers.map((list) => ownOf(list.country) ?? list), ...further, ownOf(null) ?? helpElsewhere];
}

/** SR18: the list to show to a person in this country (ISO code, any case), out of those in force. */
export function helpFor(country: string, lists: readonly HelpList[] = listsInForce([])): HelpList {
  const code = country.toUpperCase();
  return lists.find((list) => list.country === code) ?? lists.find((list) => list.country === null) ?? helpElsewhere;
}

const QUARTER = { months: 3 };

/** The day from which this list waits for its quarterly check, where that day has come; else null. Both are local days of the clinic. */
export function checkDueSince(lastVerifiedOn: Temporal.PlainDate, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const due = lastVerifiedOn.add(QUARTER);
  return due.until(today).days >= 0 ? due : null;
}
