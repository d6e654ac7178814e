import { Temporal } from 'temporal-polyfill';
import { everyWeeksOf, repeatOf, repeats, seriesDays, startsAt } from './series.js';

const day = (text: string) => Temporal.PlainDate.from(text);
const daysOf = (firstOn: string, everyWeeks: 1 | 2, today: string) => seriesDays({ firstOn: day(firstOn), everyWeeks }, day(today)).map(String);

test('a couple that meets weekly has its next twelve weeks planned, today included', () => {
  const days = daysOf('2026-12-08', 1, '2026-12-08');
  expect([days[0], days[1], days.at(-1), days.length]).toEqual(['2026-12-08', '2026-12-15', '2027-03-02', 13]);
});

test('every fortnight keeps its own weeks, whatever day it is looked at', () => {
  expect(daysOf('2026-12-08', 2, '2026-12-09').slice(0, 2)).toEqual(['2026-12-22', '2027-01-05']);
  expect(daysOf('2026-12-08', 2, '2026-12-22').slice(0, 2)).toEqual(['2026-12-22', '2027-01-05']);
  expect(daysOf('2026-12-08', 2, '2026-12-23')[0]).toBe('2027-01-05');
});

test('a series that begins later has no day before it', () => {
  expect(daysOf('2027-01-11', 1, '2026-12-08')[0]).toBe('2027-01-11');
});

test.each([
  ['winter', '2027-03-21', '2027-03-21T16:00:00Z'],
  ['the day on which the clocks go forward', '2027-03-28', '2027-03-28T15:00:00Z'],
  ['summer', '2027-04-04', '2027-04-04T15:00:00Z'],
  ['the day on which they go back', '2026-10-25', '2026-10-25T16:00:00Z'],
])('five in the afternoon in Berlin is five in the afternoon in %s', (_when, on, instant) => {
  expect(startsAt(day(on), '17:00', 'Europe/Berlin').toInstant().toString()).toBe(instant);
});

test('a time that the clocks leave out moves on, and a doubled one is the first', () => {
  expect(startsAt(day('2027-03-28'), '02:30', 'Europe/Berlin').toPlainTime().toString()).toBe('03:30:00');
  expect(startsAt(day('2026-10-25'), '02:30', 'Europe/Berlin').toInstant().toString()).toBe('2026-10-25T00:30:00Z');
});

test('weekly and fortnightly are said and read alike', () => {
  expect(repeats.map((repeat) => repeatOf(everyWeeksOf(repeat)))).toEqual(repeats);
  expect(repeatOf(null)).toBeNull();
});
