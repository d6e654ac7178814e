import { Temporal } from 'temporal-polyfill';
import { isPlannedRest, type PlannedRest, plannedPlace } from './planned.js';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
/** Its own day is the third of the fortnight: Thursday 3 December 2026, Thursday 17 December and so on. */
const couple: PlannedRest = { caseId: '0000000a-0000-4000-8000-000000000000', openedOn: day('2026-11-02'), sessionDays: [] };

function restDays(planned: PlannedRest, from: string, days: number): string[] {
  return Array.from({ length: days }, (_, ahead) => day(from).add({ days: ahead })).filter((one) => isPlannedRest(planned, one)).map(String);
}

test('every couple rests one day a fortnight, always on the same weekday', () => {
  const days = restDays(couple, '2026-11-23', 70);
  expect(days).toHaveLength(5);
  expect(new Set(days.map((one) => day(one).dayOfWeek)).size).toBe(1);
});

test('couples differ: the days are spread over the whole fortnight', () => {
  const places = Array.from({ length: 14 }, (_, n) => plannedPlace(`${(n * 3).toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`));
  expect([...places].sort((one, two) => one - two)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
});

test('no planned rest before the shared part is open, nor on the day on which it opened', () => {
  const [own = ''] = restDays(couple, '2026-11-23', 14);
  expect(restDays({ ...couple, openedOn: null }, '2026-11-23', 28)).toEqual([]);
  expect(restDays({ ...couple, openedOn: day(own) }, own, 14)).toEqual([]);
  expect(restDays({ ...couple, openedOn: day(own).subtract({ days: 1 }) }, own, 14)).toEqual([own]);
});

test('a session moves the rest day on to the next day without one, once', () => {
  const [own = ''] = restDays(couple, '2026-11-23', 14);
  const sessions = [day(own), day(own).add({ days: 1 })];
  expect(restDays({ ...couple, sessionDays: sessions }, own, 14)).toEqual([day(own).add({ days: 2 }).toString()]);
  expect(restDays({ ...couple, sessionDays: [day(own).add({ days: 1 })] }, own, 14)).toEqual([own]);
});
