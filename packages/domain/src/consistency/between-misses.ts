import { Temporal } from 'temporal-polyfill';

/** For criteria that are kept nearly always: how many days lie between the misses (d4). */
export interface BetweenMisses {
  /** Oldest first; one fewer than there are misses. */
  readonly days: readonly number[];
  /** From the last miss to today; null without one. */
  readonly sinceLast: number | null;
}

/** `missed`: the local days of the misses, oldest first; `today` is the couple's local day. */
export function daysBetweenMisses(missed: readonly Temporal.PlainDate[], today: Temporal.PlainDate): BetweenMisses {
  const last = missed.at(-1);
  return {
    days: missed.slice(1).map((day, place) => daysFrom(missed[place], day)),
    sinceLast: last ? daysFrom(last, today) : null,
  };
}

function daysFrom(from: Temporal.PlainDate | undefined, to: Temporal.PlainDate): number {
  return from ? from.until(to, { largestUnit: 'days' }).days : 0;
}
