import { Temporal } from 'temporal-polyfill';
import { remembered } from '../remembered.js';
import type { Cadence } from './cadence.js';
import { type Clock, isAfterMidnight } from './clock.js';
import { DAY_MS, type DayNumber, dayNumbered, numberOf } from './day-number.js';
import { compareSlots, dueDayOf, fallsDue, type Slot, slotOn } from './slots.js';

/** What of an active version makes its occasions; frozen into the version. */
export interface ScheduleTerms {
  readonly cadence: Cadence;
  /** IANA zone of the case. */
  readonly zone: string;
  /** When a local day ends, on the next calendar date. */
  readonly dayEnd: Clock;
  /** First slot that counts; null while the version is not active: then it makes no occasions. */
  readonly activeFromSlot: Slot | null;
  /** Last local day on which an occasion may fall due. */
  readonly endsOn?: Temporal.PlainDate | null;
  /** Days that the entry window stays open after the end of the local day (R38). */
  readonly entryWindowDays: number;
}

/** A period in which the shared part rests (R6); `to` is null while it lasts. */
export interface RestSpan {
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant | null;
}

/** One due moment. Entries may be made from opensAt until closesAt, unless the weeks are opened earlier (R38). */
export interface Occasion {
  readonly slot: Slot;
  readonly dueAt: Temporal.Instant;
  readonly opensAt: Temporal.Instant;
  readonly closesAt: Temporal.Instant;
  readonly rested: boolean;
}

/** Where a couple's days begin and end. */
export type DayFrame = Pick<ScheduleTerms, 'zone' | 'dayEnd'>;

/**
 * The occasions that fall due on the local days `from` to `to`, both included, oldest first (R38). Computed, never
 * stored: the same version, days and rests always give the same list.
 */
export function occasionsOf(
  terms: ScheduleTerms,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  rests: readonly RestSpan[] = [],
): Occasion[] {
  const found: Occasion[] = [];
  const [last, resting] = [numberOf(to), rests.map(spanOf)];
  for (let day = numberOf(from); day <= last; day += 1) {
    const occasion = fallsDue(terms.cadence, day) ? occasionOn(terms, day, resting) : null;
    if (occasion !== null && isActive(terms, occasion.slot, day)) found.push(occasion);
  }
  return found;
}

/** The occasion that a slot names, or null when this version has none there (R38). */
export function occasionAt(terms: ScheduleTerms, slot: Slot, rests: readonly RestSpan[] = []): Occasion | null {
  const named = dueDayOf(terms.cadence, slot);
  const day = named && numberOf(named);
  return day !== null && isActive(terms, slot, day) ? occasionOn(terms, day, rests.map(spanOf)) : null;
}

/**
 * The first occasion due after an instant, or null when none is left. Asked of a version that is not active yet it
 * answers where the version would start (R24: "at the next due time").
 */
export function firstOccasionAfter(terms: ScheduleTerms, instant: Temporal.Instant): Occasion | null {
  const today = todayOf(terms.zone, terms.dayEnd, instant);
  for (const day of searchDays(terms, today)) {
    const occasion = fallsDue(terms.cadence, day) ? occasionOn(terms, day, []) : null;
    if (occasion === null || Temporal.Instant.compare(occasion.dueAt, instant) <= 0) continue;
    if (terms.activeFromSlot === null ? isBeforeEnd(terms, day) : isActive(terms, occasion.slot, day)) return occasion;
  }
  return null;
}

/** The next so many occasions after an instant, oldest first: what a version that is not active yet would make (R24). */
export function nextOccasions(terms: ScheduleTerms, instant: Temporal.Instant, count: number): Occasion[] {
  const found: Occasion[] = [];
  for (let next = firstOccasionAfter(terms, instant); next !== null && found.length < count; next = firstOccasionAfter(terms, next.dueAt)) found.push(next);
  return found;
}

/** The local day that an instant belongs to: it runs from the day end on that date to the next day end. */
export function todayOf(zone: string, dayEnd: Clock, instant: Temporal.Instant): Temporal.PlainDate {
  const [frame, at] = [{ zone, dayEnd }, instant.epochMilliseconds];
  let day: DayNumber = Math.floor(at / DAY_MS);
  while (at < startOf(frame, day).epochMilliseconds) day -= 1;
  while (at >= startOf(frame, day + 1).epochMilliseconds) day += 1;
  return dayNumbered(day);
}

/** Where a local day begins. A day end inside a gap of the clocks moves on by the gap; a doubled one is the first. */
export function startOfDay(frame: DayFrame, day: Temporal.PlainDate): Temporal.Instant {
  return startOf(frame, numberOf(day));
}

const startOf = ({ zone, dayEnd }: DayFrame, day: DayNumber): Temporal.Instant => instantOf(zone, day, dayEnd);

const instants = new Map<string, Temporal.Instant>();

export function endOfDay(frame: DayFrame, day: Temporal.PlainDate): Temporal.Instant {
  return startOf(frame, numberOf(day) + 1);
}

function occasionOn(
  terms: ScheduleTerms,
  day: DayNumber,
  rests: readonly Span[],
): Occasion | null {
  const opensAt = startOf(terms, day);
  const endsAt = startOf(terms, day + 1);
  // A date that the zone skipped (Apia, 30 December 2011) was no day, so nothing was due.
  if (Temporal.Instant.compare(opensAt, endsAt) >= 0) return null;
  const dueAt = dueOn(terms, day, endsAt);
  return {
    slot: slotOn(terms.cadence, day),
    dueAt,
    opensAt,
    closesAt: startOf(terms, day + terms.entryWindowDays + 1),
    rested: isInside(rests, dueAt.epochMilliseconds),
  };
}

function dueOn(terms: ScheduleTerms, day: DayNumber, endsAt: Temporal.Instant): Temporal.Instant {
  if (!('time' in terms.cadence)) return endsAt;
  const date = isAfterMidnight(terms.cadence.time, terms.dayEnd) ? day + 1 : day;
  const due = instantOf(terms.zone, date, terms.cadence.time);
  // In a spring gap 02:30 becomes 03:30, which would lie after a day that ends at 03:00.
  return Temporal.Instant.compare(due, endsAt) > 0 ? endsAt : due;
}

function instantOf(zone: string, date: DayNumber, clock: Clock): Temporal.Instant {
  return remembered(instants, `${zone} ${clock} ${date}`, () =>
    dayNumbered(date).toPlainDateTime(Temporal.PlainTime.from(clock)).toZonedDateTime(zone, { disambiguation: 'compatible' }).toInstant());
}

/** A rest in milliseconds, as finely as a moment is kept: a long record compares many with many. */
interface Span {
  readonly from: number;
  readonly to: number;
}

const spanOf = ({ from, to }: RestSpan): Span => ({ from: from.epochMilliseconds, to: to?.epochMilliseconds ?? Infinity });
const isInside = (rests: readonly Span[], at: number): boolean => rests.some(({ from, to }) => from <= at && at < to);

function isActive(terms: ScheduleTerms, slot: Slot, day: DayNumber): boolean {
  if (terms.activeFromSlot === null) return false;
  return compareSlots(terms.cadence, slot, terms.activeFromSlot) >= 0 && isBeforeEnd(terms, day);
}

function isBeforeEnd({ endsOn }: ScheduleTerms, day: DayNumber): boolean {
  return !endsOn || day <= numberOf(endsOn);
}

/** The days among which the next occasion lies: any cadence comes round within a week, from today or its start. */
function searchDays(terms: ScheduleTerms, today: Temporal.PlainDate): DayNumber[] {
  const start = terms.activeFromSlot === null ? null : dueDayOf(terms.cadence, terms.activeFromSlot);
  const named = terms.cadence.kind === 'once' ? dueDayOf(terms.cadence, '1') : null;
  if (terms.cadence.kind === 'once') return named === null ? [] : [numberOf(named)];
  const first = Math.max(start === null ? -Infinity : numberOf(start), numberOf(today));
  return Array.from({ length: 15 }, (_, ahead) => first + ahead);
}
