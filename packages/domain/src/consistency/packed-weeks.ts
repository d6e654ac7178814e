import { Temporal } from 'temporal-polyfill';
import { dayNumbered, numberOf, weekdayOf } from '../schedule/day-number.js';
import { BLANK, type Cell } from './cells.js';

const DAYS = 7;

/** Monday to Sunday of one ISO week, a letter for each day on which an occasion fell due. */
export type PackedWeek = string;

/** The Monday of the ISO week in which a local day lies. */
export function mondayOf(day: Temporal.PlainDate): Temporal.PlainDate {
  const number = numberOf(day);
  return dayNumbered(number - weekdayOf(number) + 1);
}

/** One week from the letters of its days; the others are blank. */
export function packWeek(monday: Temporal.PlainDate, letters: ReadonlyMap<string, Cell>): PackedWeek {
  return Array.from({ length: DAYS }, (_, place) => letters.get(monday.add({ days: place }).toString()) ?? BLANK).join('');
}

/** How many weeks the recent row holds: 98 days, so that the last 92 are in it on any day of the week. */
export const RECENT_WEEKS = 14;

/** Days in a row, oldest first, the last of which is `until`. */
export interface PackedDays {
  readonly until: Temporal.PlainDate;
  readonly cells: string;
}

/** Days from one local day to another, negative where it came before: both are dates of one calendar, so that no duration has to be made for each row of a list. */
export function daysBetween(one: Temporal.PlainDate, later: Temporal.PlainDate): number {
  return numberOf(later) - numberOf(one);
}

/** The letter of a day; blank outside what is packed. */
export function cellOn({ until, cells }: PackedDays, day: Temporal.PlainDate): Cell {
  const back = daysBetween(day, until);
  return back < 0 ? BLANK : (cells[cells.length - 1 - back] ?? BLANK);
}

/** On how many of the last so many local days, `last` included, something was said. Arithmetic alone: nothing stored goes stale at midnight. */
export function saidOn({ until, cells }: PackedDays, last: Temporal.PlainDate, days: number): number {
  const end = cells.length - daysBetween(last, until);
  let said = 0;
  for (let place = Math.max(end - days, 0); place < Math.min(end, cells.length); place += 1) if (cells[place] !== BLANK) said += 1;
  return said;
}
