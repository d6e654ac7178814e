import { Temporal } from 'temporal-polyfill';
import { remembered } from '../remembered.js';

/** A moment as a clock and a calendar on the wall show it. */
export interface WallClock {
  /** 'YYYY-MM-DD'. */
  readonly date: string;
  /** 'HH:MM' on 24 hours. */
  readonly time: string;
}

const known = new Map<string, WallClock>();

/** The calendar date and clock time of a moment (milliseconds since 1970) in an IANA zone. The same few moments are shown on page after page. */
export function wallClock(zone: string, at: number): WallClock {
  return remembered(known, `${zone} ${at}`, () => {
    const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
    return { date: local.toPlainDate().toString(), time: local.toPlainTime().toString({ smallestUnit: 'minute' }) };
  });
}
