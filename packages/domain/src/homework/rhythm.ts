import { Temporal } from 'temporal-polyfill';
import type { Cadence, Weekday } from '../schedule/cadence.js';
import type { Clock } from '../schedule/clock.js';
import { occasionsOf } from '../schedule/occasions.js';
import { dueDayOf, type Slot, slotOf } from '../schedule/slots.js';
import type { ReaderClass } from './readers.js';

/** How often a piece of work comes: the cadences of agreements, each due at the end of its local day. Once is no rhythm. */
export type Rhythm =
  | { readonly kind: 'daily_by_time' }
  | { readonly kind: 'chosen_weekdays'; readonly weekdays: readonly Weekday[] }
  | { readonly kind: 'weekly'; readonly weekday: Weekday }
  | { readonly kind: 'n_per_week'; readonly times: number }
  /** Whenever it comes up. */
  | { readonly kind: 'per_event' }
  /** One line a week, on any day of it. */
  | { readonly kind: 'refrain' }
  /** Whenever it is asked for, within so many hours. */
  | { readonly kind: 'response_within'; readonly hours: number };

export type RhythmKind = Rhythm['kind'] | 'once';

/** A page for each time it came up; nobody is asked for a number. */
const MOST_IN_A_WEEK = 40;
/** Whole local days: for so long after its day an occasion still stands on the list; for so long it can still be sent. */
const ASKED_AFTER = 1;
const SENT_AFTER = 7;

export interface Repetition {
  readonly rhythm: Rhythm;
  /** First and last local day. */
  readonly from: Temporal.PlainDate;
  readonly until: Temporal.PlainDate;
}

export interface DayFrame {
  readonly zone: string;
  readonly dayEnd: Clock;
}

/** One time for which a piece of work is asked; in local days of the couple. */
export interface WorkOccasion {
  readonly slot: Slot;
  readonly opensOn: Temporal.PlainDate;
  readonly dueOn: Temporal.PlainDate;
  /** The last day on which it stands on the list, and the last on which it can be sent. */
  readonly askedThrough: Temporal.PlainDate;
  readonly sentThrough: Temporal.PlainDate;
}

/** Whether a week has several pages, one after the other, each of them its author's own next. */
export function isNumbered({ kind }: Rhythm): boolean {
  return kind === 'n_per_week' || kind === 'per_event' || kind === 'response_within';
}

/** Whether it is asked for at no time of its own. */
export function isWhenever({ kind }: Rhythm): boolean {
  return kind === 'per_event' || kind === 'response_within';
}

/**
 * The occasions that have begun by today, oldest first. Computed, never stored: the same repetition gives the same list
 * whatever anybody has sent. A week's begins seven days before it is due, so that one page at a time lies open; a week
 * of several pages is a calendar week, and the last one is whole.
 */
export function workOccasions({ rhythm, from, until }: Repetition, frame: DayFrame, today: Temporal.PlainDate): WorkOccasion[] {
  const cadence = cadenceOf(rhythm, frame.dayEnd);
  const isDay = rhythm.kind === 'daily_by_time' || rhythm.kind === 'chosen_weekdays';
  const last = isDay || rhythm.kind === 'weekly' ? until : until.add({ days: 7 - until.dayOfWeek });
  const horizon = isDay ? today : today.add({ days: 6 });
  const terms = { ...frame, cadence, activeFromSlot: slotOf(cadence, from), endsOn: last, entryWindowDays: SENT_AFTER };
  return occasionsOf(terms, from, horizon).flatMap(({ slot }) => {
    const dueOn = dueDayOf(cadence, slot);
    const opensOn = dueOn && (isDay ? dueOn : later(from, dueOn.subtract({ days: 6 })));
    return opensOn && later(today, opensOn) === today ? [occasionOn(slot, dueOn, opensOn, isNumbered(rhythm))] : [];
  });
}

function occasionOn(slot: Slot, dueOn: Temporal.PlainDate, opensOn: Temporal.PlainDate, numbered: boolean): WorkOccasion {
  return { slot, opensOn, dueOn, askedThrough: numbered ? dueOn : dueOn.add({ days: ASKED_AFTER }), sentThrough: dueOn.add({ days: SENT_AFTER }) };
}

function later(one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(one, other) >= 0 ? one : other;
}

function cadenceOf(rhythm: Rhythm, time: Clock): Cadence {
  switch (rhythm.kind) {
    case 'daily_by_time':
    case 'chosen_weekdays':
    case 'weekly':
      return { ...rhythm, time };
    default:
      return rhythm;
  }
}

/** The slot of the so-manyeth page of a week. */
export function numberedSlot(week: Slot, number: number): Slot {
  return `${week}.${number}`;
}

/** The number of a page in this week; null of another week's. */
export function numberIn(week: Slot, slot: Slot): number | null {
  const [of, number] = slot.split('.');
  return of === week && number !== undefined ? Number(number) : null;
}

/** The next page of a week for one author, from those that they have begun; null once the week has had all that were asked. */
export function nextNumber(rhythm: Rhythm, begun: readonly number[]): number | null {
  const next = Math.max(0, ...begun) + 1;
  return next <= (rhythm.kind === 'n_per_week' ? rhythm.times : MOST_IN_A_WEEK) ? next : null;
}

/** R76: how many times a week asks for it. What comes whenever it comes up is reckoned once. */
export function timesAWeek(rhythm: Rhythm | null): number {
  switch (rhythm?.kind) {
    case 'daily_by_time':
      return 7;
    case 'chosen_weekdays':
      return rhythm.weekdays.length;
    case 'n_per_week':
      return rhythm.times;
    default:
      return 1;
  }
}

/**
 * R73: sealed work opens to both at once, so both must write about the same time: not each their own next page. Work for
 * its author alone lies there for whenever it is needed, with as many pages as they keep: nothing of it comes again.
 */
export function mayRepeat(reader: ReaderClass, rhythm: Rhythm): boolean {
  return reader !== 'P' && (reader !== 'H' || !isNumbered(rhythm));
}
