import { Temporal } from 'temporal-polyfill';
import { DomainError, type FieldProblem } from '../problem.js';
import { type DayFrame, endOfDay, startOfDay, todayOf } from '../schedule/occasions.js';
import { keptBackReach } from './kept-back-reach.js';

export interface KeptBack {
  /** Occasions that fall due after the first of the two and not after the second stay shut. */
  readonly after: Temporal.Instant;
  readonly until: Temporal.Instant;
}

/**
 * The days that a therapist keeps back from the next opening (R38), as moments of the couple's zone: whole local days, both
 * included. Refuses `day_not_in_reach` for days longer ago than an opening looks or further on than a fortnight, and for a
 * last day before the first.
 */
export function keptBack(frame: DayFrame, { from, through }: { from: Temporal.PlainDate; through: Temporal.PlainDate }, now: Temporal.Instant): KeptBack {
  const today = todayOf(frame.zone, frame.dayEnd, now);
  const isBefore = (one: Temporal.PlainDate, other: Temporal.PlainDate): boolean => Temporal.PlainDate.compare(one, other) < 0;
  const fields: FieldProblem[] = [
    ...(isBefore(from, today.subtract({ days: keptBackReach.back })) ? [{ field: 'from', code: 'day_not_in_reach' as const }] : []),
    ...(isBefore(through, from) || isBefore(today.add({ days: keptBackReach.ahead }), through) ? [{ field: 'through', code: 'day_not_in_reach' as const }] : []),
  ];
  if (fields.length > 0) throw new DomainError('invalid_fields', fields);
  return { after: startOfDay(frame, from), until: endOfDay(frame, through) };
}
