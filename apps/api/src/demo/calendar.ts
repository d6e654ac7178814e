import type { Weekday } from '@groundwork/domain/schedule/cadence';
import type { Clock } from '@groundwork/domain/schedule/clock';
import { todayOf } from '@groundwork/domain/schedule/occasions';
import { Temporal } from 'temporal-polyfill';

const DAY_END = '03:00';
const FIRST_HOUR = 9;
const LAST_HOUR = 19;

/** The days of the stories, counted back from the local day on which they are made. */
export class Calendar {
  readonly today: Temporal.PlainDate;

  constructor(
    readonly zone: string,
    readonly now: Date,
  ) {
    this.today = todayOf(zone, DAY_END, Temporal.Instant.fromEpochMilliseconds(now.getTime()));
  }

  /** So many days ago; a negative number lies ahead. */
  day(ago: number): Temporal.PlainDate {
    return this.today.subtract({ days: ago });
  }

  weekday(ago: number): Weekday {
    return this.day(ago).dayOfWeek as Weekday;
  }

  at(ago: number, time: Clock): Date {
    return new Date(this.day(ago).toZonedDateTime({ timeZone: this.zone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds);
  }

  isPast(ago: number, time: Clock): boolean {
    return this.at(ago, time).getTime() < this.now.getTime();
  }

  /**
   * When a couple meets whose session is to lie just ahead of whoever opens the practice now: some hours from now on the
   * same day, or the next morning where the day is over. The first number is the days from today, 0 or 1.
   */
  soon(hours: number): readonly [ahead: 0 | 1, time: Clock] {
    const { hour } = Temporal.Instant.fromEpochMilliseconds(this.now.getTime()).toZonedDateTimeISO(this.zone);
    const isNight = hour < Number(DAY_END.slice(0, 2));
    const next = Math.max(FIRST_HOUR, hour + hours);
    return isNight || next > LAST_HOUR ? [1, clock(FIRST_HOUR + hours)] : [0, clock(next)];
  }
}

function clock(hour: number): Clock {
  return `${String(hour).padStart(2, '0')}:00`;
}
