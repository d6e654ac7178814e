import { Temporal } from 'temporal-polyfill';
import { remembered } from '../remembered.js';
import type { Weekday } from '../schedule/cadence.js';
import { isAfterMidnight } from '../schedule/clock.js';
import { type DayNumber, numberOf, textOf, weekdayOf } from '../schedule/day-number.js';
import type { RestSpan, ScheduleTerms } from '../schedule/occasions.js';

/** One local day as text, so that a year of it is compared and not computed. */
export interface LocalDay {
  readonly number: DayNumber;
  readonly day: string;
  readonly weekday: Weekday;
  /** The day after it. */
  readonly next: string;
}

/** So many local days in a row, the oldest first, the last of which is `until`. Made once for all criteria of a page. */
export function localDays(until: Temporal.PlainDate, count: number): LocalDay[] {
  const first = numberOf(until) - count + 1;
  return Array.from({ length: count }, (_, place) => ({ number: first + place, day: textOf(first + place), weekday: weekdayOf(first + place), next: textOf(first + place + 1) }));
}

/** A rest in the couple's own clock time: 'YYYY-MM-DDTHH:MM:SS'. */
export interface LocalRest {
  readonly from: string;
  readonly to: string | null;
}

const clockTimes = new Map<string, string>();

export function localRests(spans: readonly RestSpan[], zone: string): LocalRest[] {
  const local = (at: Temporal.Instant): string =>
    remembered(clockTimes, `${zone} ${at.epochMilliseconds}`, () => at.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'second' }));
  return spans.map(({ from, to }) => ({ from: local(from), to: to && local(to) }));
}

/** When an occasion of this local day falls due, in the couple's own clock time. */
export function localDueOn({ cadence, dayEnd }: Pick<ScheduleTerms, 'cadence' | 'dayEnd'>, { day, next }: LocalDay): string {
  if (!('time' in cadence)) return `${next}T${dayEnd}:00`;
  return `${isAfterMidnight(cadence.time, dayEnd) ? next : day}T${cadence.time}:00`;
}

export function restsAt(rests: readonly LocalRest[], dueAt: string): boolean {
  return rests.some(({ from, to }) => from <= dueAt && (to === null || dueAt < to));
}
