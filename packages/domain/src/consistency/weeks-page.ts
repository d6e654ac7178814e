import type { Temporal } from 'temporal-polyfill';
import { mondayOf } from './packed-weeks.js';

/** A quarter of a year: what is read at once, on a phone as on the screen of the room. */
export const WEEKS_A_PAGE = 13;

/** Whole weeks, from a Monday to a Sunday; both are local days of the couple. */
export interface WeeksPage {
  readonly from: Temporal.PlainDate;
  readonly until: Temporal.PlainDate;
  /** The last day of the page after this one; null where this one holds today. */
  readonly later: Temporal.PlainDate | null;
}

/** The weeks up to the one that holds `asked`; without it, or where it has not come yet, up to the one that holds today. */
export function weeksPage(today: Temporal.PlainDate, asked: Temporal.PlainDate = today): WeeksPage {
  const last = lastDayOf(today);
  const wanted = lastDayOf(asked);
  const until = wanted.until(last).days > 0 ? wanted : last;
  const next = until.add({ weeks: WEEKS_A_PAGE });
  const later = until.equals(last) ? null : next.until(last).days > 0 ? next : last;
  return { from: until.subtract({ weeks: WEEKS_A_PAGE }).add({ days: 1 }), until, later };
}

const lastDayOf = (day: Temporal.PlainDate): Temporal.PlainDate => mondayOf(day).add({ days: 6 });
