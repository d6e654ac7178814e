import { Temporal } from 'temporal-polyfill';
import { remembered } from '../remembered.js';
import type { Weekday } from './cadence.js';

/**
 * A local day as a number: the days since 1 January 1970, a Thursday. Days in a row are counted, which costs next to nothing;
 * the calendar is asked once for each day that something falls due on.
 */
export type DayNumber = number;

export const DAY_MS = 86_400_000;
const days = new Map<DayNumber, Temporal.PlainDate>();
const texts = new Map<DayNumber, string>();

export function numberOf({ year, month, day }: Temporal.PlainDate): DayNumber {
  // `Date.UTC` would move the years below 100 to the last century.
  return (year >= 100 ? Date.UTC(year, month - 1, day) : new Date(0).setUTCFullYear(year, month - 1, day)) / DAY_MS;
}

export function dayNumbered(number: DayNumber): Temporal.PlainDate {
  return remembered(days, number, () => Temporal.Instant.fromEpochMilliseconds(number * DAY_MS).toZonedDateTimeISO('UTC').toPlainDate());
}

/** The day as it is written, 'YYYY-MM-DD'. */
export function textOf(number: DayNumber): string {
  return remembered(texts, number, () => dayNumbered(number).toString());
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(number: DayNumber): Weekday {
  return (((((number + 3) % 7) + 7) % 7) + 1) as Weekday;
}
