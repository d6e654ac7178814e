import { Temporal } from 'temporal-polyfill';
import { asksOf, type Cadence, unitOf } from './cadence.js';
import { compareSlots, dueDayOf, slotOf } from './slots.js';

const cadences: readonly (readonly [Cadence, string])[] = [
  [{ kind: 'daily_by_time', time: '18:30' }, 'day'],
  [{ kind: 'chosen_weekdays', weekdays: [1], time: '18:30' }, 'day'],
  [{ kind: 'weekly', weekday: 7, time: '19:00' }, 'week'],
  [{ kind: 'n_per_week', times: 2 }, 'week'],
  [{ kind: 'per_event' }, 'week'],
  [{ kind: 'refrain' }, 'week'],
  [{ kind: 'response_within', hours: 24 }, 'week'],
  [{ kind: 'once', on: '2026-12-04', time: '12:00' }, 'number'],
];

test.each(cadences)('what couples agree as %j comes up by %s', (cadence, unit) => {
  expect(unitOf(cadence)).toBe(unit);
});

test('only what has no fixed due time is one line about the week', () => {
  const lines = cadences.filter(([cadence]) => asksOf(cadence) === 'weekly_line').map(([{ kind }]) => kind);
  expect(lines).toEqual(['per_event', 'refrain', 'response_within']);
});

test('every occasion of a couple has one name, and the name leads back to its day', () => {
  const friday = Temporal.PlainDate.from('2026-12-04');
  const sunday = Temporal.PlainDate.from('2027-01-03');
  expect(slotOf({ kind: 'daily_by_time', time: '18:30' }, friday)).toBe('2026-12-04');
  expect(slotOf({ kind: 'refrain' }, sunday)).toBe('2026-W53');
  expect(dueDayOf({ kind: 'refrain' }, '2026-W53')?.toString()).toBe('2027-01-03');
  expect(slotOf({ kind: 'once', on: '2026-12-04', time: '12:00' }, friday)).toBe('1');
  expect(dueDayOf({ kind: 'once', on: '2026-12-04', time: '12:00' }, '2')).toBeNull();
});

test('weeks of a couple are in order across the turn of the year', () => {
  const weekly: Cadence = { kind: 'refrain' };
  expect(compareSlots(weekly, '2026-W53', '2027-W01')).toBe(-1);
  expect(compareSlots(weekly, '2026-W09', '2026-W09')).toBe(0);
  expect(compareSlots({ kind: 'once', on: '2026-12-04', time: '12:00' }, '10', '9')).toBe(1);
});
