import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../schedule/clock.js';

/** How often sessions repeat. */
export const repeats = ['weekly', 'fortnightly'] as const;
export type Repeat = (typeof repeats)[number];

/** Sessions at the same local time of the couple's zone, every so many weeks from a first day on. */
export interface SessionSeries {
  readonly firstOn: Temporal.PlainDate;
  readonly everyWeeks: 1 | 2;
}

/** How far ahead the sessions of a series are planned. */
const AHEAD = { weeks: 12 };

export function everyWeeksOf(repeat: Repeat): 1 | 2 {
  return repeat === 'weekly' ? 1 : 2;
}

export function repeatOf(everyWeeks: number | null): Repeat | null {
  if (everyWeeks === null) return null;
  return everyWeeks === 1 ? 'weekly' : 'fortnightly';
}

/** The days of a series from a local day on, as far as sessions are planned ahead of it. Days before the series are none. */
export function seriesDays({ firstOn, everyWeeks }: SessionSeries, today: Temporal.PlainDate): Temporal.PlainDate[] {
  const weeksPast = Math.max(0, Math.ceil(firstOn.until(today, { largestUnit: 'days' }).days / (7 * everyWeeks))) * everyWeeks;
  const last = today.add(AHEAD);
  const days: Temporal.PlainDate[] = [];
  for (let day = firstOn.add({ weeks: weeksPast }); Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ weeks: everyWeeks })) days.push(day);
  return days;
}

/**
 * When a session of this day begins: the same time on the couple's clocks all year. A time inside a gap of the clocks
 * moves on by the gap, a doubled one is the first.
 */
export function startsAt(day: Temporal.PlainDate, localTime: Clock, zone: string): Temporal.ZonedDateTime {
  return day.toPlainDateTime(Temporal.PlainTime.from(localTime)).toZonedDateTime(zone, { disambiguation: 'compatible' });
}
