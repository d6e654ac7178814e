import { Temporal } from 'temporal-polyfill';

/** Why somebody covers for a colleague. */
export const coverPurposes = ['holiday', 'illness', 'leave', 'training', 'other'] as const;
export type CoverPurpose = (typeof coverPurposes)[number];

/** First and last local day, both included. */
export interface Days {
  readonly from: Temporal.PlainDate;
  readonly until: Temporal.PlainDate;
}

/** Somebody's reach into a couple's case; without an end it stays. */
export interface Reach {
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant | null;
}

export type DaysProblem = 'starts_in_the_past' | 'ends_before_it_starts' | 'too_long';
const MOST_DAYS = 366;

/** What is wrong with days chosen today, both included; null when they may stand. Calendar dates of the clinic's zone. */
export function daysProblem({ from, until }: Days, today: Temporal.PlainDate): DaysProblem | null {
  if (Temporal.PlainDate.compare(from, today) < 0) return 'starts_in_the_past';
  if (Temporal.PlainDate.compare(until, from) < 0) return 'ends_before_it_starts';
  return from.until(until).days >= MOST_DAYS ? 'too_long' : null;
}

/**
 * The moments between which a cover may read: from the first midnight of the clinic's zone, or from now where the first day
 * has begun already, to the midnight after the last day. Nothing is read before or after (visibility: dated cover only).
 */
export function reachOf(from: Temporal.PlainDate, until: Temporal.PlainDate | null, zone: string, now: Temporal.Instant): Reach {
  const begins = from.toZonedDateTime(zone).toInstant();
  return {
    from: Temporal.Instant.compare(begins, now) < 0 ? now : begins,
    to: until ? until.add({ days: 1 }).toZonedDateTime(zone).toInstant() : null,
  };
}

/** The local days that a reach touches; without an end, `until` is null. */
export function daysOf({ from, to }: Reach, zone: string): { from: Temporal.PlainDate; until: Temporal.PlainDate | null } {
  const local = (instant: Temporal.Instant): Temporal.PlainDate => instant.toZonedDateTimeISO(zone).toPlainDate();
  return { from: local(from), until: to ? local(to.subtract({ nanoseconds: 1 })) : null };
}

/**
 * The first day from today on on which the therapist is away and nobody covers the couple; null where every day is covered
 * or the absence is over. Dates of the clinic's zone.
 */
export function uncoveredFrom(away: Days, covers: readonly Reach[], zone: string, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const spans = covers.map((cover) => daysOf(cover, zone));
  const covered = (day: Temporal.PlainDate): boolean =>
    spans.some(({ from, until }) => Temporal.PlainDate.compare(from, day) <= 0 && (until === null || Temporal.PlainDate.compare(day, until) <= 0));
  let day = Temporal.PlainDate.compare(away.from, today) < 0 ? today : away.from;
  for (; Temporal.PlainDate.compare(day, away.until) <= 0; day = day.add({ days: 1 })) if (!covered(day)) return day;
  return null;
}
