import { Temporal } from 'temporal-polyfill';
import { gapsOf, type Pulse, pulseFrom, signsOf, weekOf } from './pulse.js';

const LIMITS = { pulseHopeDrop: 3, pulseSafeLow: 3, pulseGap: 4 };
const MONDAYS = ['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14'];
const pulse = (week: string, over: Partial<Pulse> = {}): Pulse => ({ week, trust: null, hope: null, distance: null, safe: null, givingUp: null, line: null, ...over });
/** Hope week after week from 2 November on; null is a week in which nothing was sent. */
const hopes = (...numbers: (number | null)[]): Pulse[] => numbers.flatMap((hope, at) => (hope === null ? [] : [pulse(MONDAYS[at] ?? '', { hope })]));
const last = (weeks: readonly Pulse[]) => signsOf(weeks, weeks.at(-1)?.week ?? '', LIMITS);

test.each([['2026-12-07', '2026-12-07'], ['2026-12-13', '2026-12-07'], ['2027-01-01', '2026-12-28']])('%s is in the week of %s', (day, week) => {
  expect(weekOf(Temporal.PlainDate.from(day))).toBe(week);
});

test('what was put into the form is one week; what was left empty is nothing, not nought', () => {
  expect(pulseFrom('2026-12-07', [{ key: 'trust', number: 0 }, { key: 'giving_up', text: 'often' }, { key: 'line', text: 'My father came.' }])).toEqual(
    pulse('2026-12-07', { trust: 0, givingUp: 'often', line: 'My father came.' }));
});

describe('hope fell: two weeks running at least three under the middle of the four weeks before', () => {
  test.each([
    ['two weeks running', [7, 7, 7, 7, 4, 4], true],
    ['one week alone', [7, 7, 7, 7, 4], false],
    ['the second of them up again', [7, 7, 7, 7, 4, 5], false],
    ['a little less each week', [8, 7, 6, 5, 4, 4], false],
    ['low from the beginning', [3, 3, 3, 3, 3, 3], false],
    ['a week left out between the two', [7, 7, 7, 7, 4, null, 4], false],
    ['two weeks to measure by', [8, 7, 4, 4], true],
    ['one week to measure by', [8, 4, 4], false],
    ['half a step under the middle', [7, 8, 7, 8, 5, 4], false],
    ['exactly three under it', [7, 7, 8, 6, 4, 3], true],
  ] as const)('%s: %j', (_, numbers, fell) => {
    expect(last(hopes(...numbers)).includes('hope_fell')).toBe(fell);
  });

  test('whatever the order in which the weeks are given', () => {
    const weeks = hopes(7, 7, 7, 7, 4, 4);
    expect(signsOf([...weeks].reverse(), '2026-12-07', LIMITS)).toEqual(['hope_fell']);
  });

  test('only where the clinic’s own number is reached', () => {
    expect(signsOf(hopes(7, 7, 7, 7, 4, 4), '2026-12-07', { ...LIMITS, pulseHopeDrop: 4 })).toEqual([]);
  });
});

test.each([['no', []], ['passing', ['giving_up']], ['often', ['giving_up']]] as const)('thinking of giving up, %s', (givingUp, signs) => {
  expect(last([pulse('2026-12-07', { givingUp })])).toEqual(signs);
});

test.each([[0, true], [3, true], [4, false], [null, false]] as const)('safe at %s is told: %s', (safe, told) => {
  expect(last([pulse('2026-12-07', { safe })]).includes('safe_low')).toBe(told);
});

test('safety comes first, and a week that was not sent says nothing', () => {
  expect(last([pulse('2026-12-07', { safe: 1, givingUp: 'often' })])).toEqual(['safe_low', 'giving_up']);
  expect(signsOf([], '2026-12-07', LIMITS)).toEqual([]);
});

test('a gap is the same from either side, and none where one of the two left the number empty', () => {
  const [ana, daniel] = [pulse('2026-12-07', { trust: 2, hope: 5, distance: null, safe: 9 }), pulse('2026-12-07', { trust: 6, hope: 8, distance: 9, safe: 9 })];
  expect(gapsOf(ana, daniel, LIMITS)).toEqual(['trust']);
  expect(gapsOf(daniel, ana, LIMITS)).toEqual(['trust']);
  expect(gapsOf(ana, daniel, { pulseGap: 3 })).toEqual(['trust', 'hope']);
});
