import { Temporal } from 'temporal-polyfill';
import { minuteOf } from './evening.js';
import { weeklyDue } from './weekly.js';

const personId = '00000003-0000-4000-8000-000000000000';
const chosen = { personId, zone: 'Europe/Berlin', hour: 8 };
const at = (local: string): Temporal.Instant => Temporal.ZonedDateTime.from(`${local}[Europe/Berlin]`).toInstant();

test('a therapist’s weekly mail is due on Mondays alone, a little after the hour', () => {
  expect(minuteOf(personId)).toBe(3);
  expect(weeklyDue(chosen, at('2026-12-07T08:03'))?.toString()).toBe('2026-12-07');
  for (const other of ['2026-12-07T08:02', '2026-12-07T08:33', '2026-12-08T08:03', '2026-12-06T08:03']) expect(weeklyDue(chosen, at(other))).toBeNull();
});

test('Monday is the clinic’s Monday: on the other side of the world it is still Sunday', () => {
  const sunday = Temporal.Instant.from('2026-12-06T19:05:00Z');
  expect(weeklyDue({ ...chosen, zone: 'Pacific/Auckland' }, sunday)?.toString()).toBe('2026-12-07');
});
