import { Temporal } from 'temporal-polyfill';
import { daysBetweenMisses } from './between-misses.js';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

test('the days between misses are counted on the calendar, across months and the change of the clocks', () => {
  const missed = ['2026-01-30', '2026-02-02', '2026-04-01'].map(day);
  expect(daysBetweenMisses(missed, day('2026-04-11'))).toEqual({ days: [3, 58], sinceLast: 10 });
});

test('one miss has only the time since, none has nothing', () => {
  expect(daysBetweenMisses([day('2026-04-01')], day('2026-04-01'))).toEqual({ days: [], sinceLast: 0 });
  expect(daysBetweenMisses([], day('2026-04-01'))).toEqual({ days: [], sinceLast: null });
});
