import { Temporal } from 'temporal-polyfill';
import { remembered } from '../remembered.js';
import { type Cadence, unitOf, type Weekday } from './cadence.js';
import { isLocalDate } from './clock.js';
import { type DayNumber, dayNumbered, numberOf, textOf, weekdayOf } from './day-number.js';

/** 'YYYY-MM-DD', 'YYYY-Www' or a number: with the version it is the whole identity of an occasion. */
export type Slot = string;

const sunday = 7;
const weekSlot = /^(\d{4})-W(\d{2})$/;
const named = new Map<string, Temporal.PlainDate>();
const mondays = new Map<string, Temporal.PlainDate | null>();
const weeks = new Map<DayNumber, Slot>();

/** The slot of the occasion that falls due on this local day. */
export function slotOf(cadence: Cadence, day: Temporal.PlainDate): Slot {
  return slotOn(cadence, numberOf(day));
}

export function slotOn(cadence: Cadence, day: DayNumber): Slot {
  switch (unitOf(cadence)) {
    case 'day':
      return textOf(day);
    case 'week':
      return remembered(weeks, day, () => weekOf(dayNumbered(day)));
    case 'number':
      return '1';
  }
}

/** The local day on which the slot falls due, or null when the cadence has no such slot. */
export function dueDayOf(cadence: Cadence, slot: Slot): Temporal.PlainDate | null {
  const day = dayNamedBy(cadence, slot);
  return day !== null && isDueOn(cadence, day) ? day : null;
}

/** Whether the cadence makes an occasion on this local day. */
export function isDueOn(cadence: Cadence, day: Temporal.PlainDate): boolean {
  return fallsDue(cadence, numberOf(day));
}

export function fallsDue(cadence: Cadence, day: DayNumber): boolean {
  return cadence.kind === 'once' ? cadence.on === textOf(day) : comesOn(cadence, weekdayOf(day));
}

/** The same of a cadence that comes round, by the weekday alone. */
export function comesOn(cadence: Exclude<Cadence, { kind: 'once' }>, weekday: Weekday): boolean {
  switch (cadence.kind) {
    case 'daily_by_time':
      return true;
    case 'chosen_weekdays':
      return cadence.weekdays.includes(weekday);
    case 'weekly':
      return cadence.weekday === weekday;
    case 'n_per_week':
    case 'per_event':
    case 'refrain':
    case 'response_within':
      return weekday === sunday;
  }
}

/** -1, 0 or 1: which of two slots of one cadence comes first. */
export function compareSlots(cadence: Cadence, one: Slot, two: Slot): number {
  if (unitOf(cadence) === 'number') return Math.sign(Number(one) - Number(two));
  if (one === two) return 0;
  return one < two ? -1 : 1;
}

function dayNamedBy(cadence: Cadence, slot: Slot): Temporal.PlainDate | null {
  switch (unitOf(cadence)) {
    case 'day':
      return parseDay(slot);
    case 'week': {
      const monday = mondayOf(slot);
      const weekday = cadence.kind === 'weekly' ? cadence.weekday : sunday;
      return monday === null ? null : dayNumbered(numberOf(monday) + weekday - 1);
    }
    case 'number':
      return cadence.kind === 'once' && slot === '1' ? parseDay(cadence.on) : null;
  }
}

/** The first local day that a slot names by itself: its day, or the Monday of its week; null of a number. */
export function firstDayNamed(slot: Slot): Temporal.PlainDate | null {
  return parseDay(slot) ?? mondayOf(slot);
}

/** A calendar day written 'YYYY-MM-DD', or null when it is not one (30 February, another form). */
export function parseDay(text: string): Temporal.PlainDate | null {
  return named.get(text) ?? (isLocalDate(text) ? remembered(named, text, () => Temporal.PlainDate.from(text)) : null);
}

/** The same of a day that the program has written itself; anything else is an error of its own. */
export function writtenDay(text: string): Temporal.PlainDate {
  const day = parseDay(text);
  if (day === null) throw new Error('no calendar day');
  return day;
}

function weekOf(day: Temporal.PlainDate): Slot {
  // The Thursday of an ISO week lies in the year that the week belongs to.
  const thursday = day.add({ days: 4 - day.dayOfWeek });
  const week = Math.ceil(thursday.dayOfYear / 7);
  return `${String(thursday.year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`;
}

function mondayOf(slot: Slot): Temporal.PlainDate | null {
  return remembered(mondays, slot, () => mondayNamed(slot));
}

function mondayNamed(slot: Slot): Temporal.PlainDate | null {
  const parts = weekSlot.exec(slot);
  if (parts === null) return null;
  const fourth = new Temporal.PlainDate(Number(parts[1]), 1, 4); // always in week 1
  const monday = fourth.add({ days: 1 - fourth.dayOfWeek + 7 * (Number(parts[2]) - 1) });
  return weekOf(monday) === slot ? monday : null; // week 53 exists in some years only
}
