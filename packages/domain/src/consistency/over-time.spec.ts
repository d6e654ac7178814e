import { Temporal } from 'temporal-polyfill';
import type { SettledDay } from './settled-days.js';
import { agreementOver, changeOverTime, figuresOf, lineOf } from './over-time.js';
import type { Outcome } from './settle.js';

const MONDAY = Temporal.PlainDate.from('2026-09-28');
const OUTCOMES: Record<string, [Outcome, boolean | null]> = {
  k: ['kept', true], l: ['kept_late', false], t: ['missed_told', false], f: ['missed_found', false], d: ['disputed', null], u: ['unconfirmed', null], x: ['excused', null], '-': ['rested', null],
};
/** A letter for each outcome, from Monday, 28 September on; what the two entered stands beside it. */
function nights(outcomes: string, doer = outcomes.replaceAll(/[^.]/g, 'k'), other = outcomes.replaceAll(/[^.]/g, 'k')): SettledDay[] {
  return [...outcomes].map((letter, place) => {
    const [outcome, kept] = OUTCOMES[letter]!;
    return { day: MONDAY.add({ days: place }).toString(), outcome, kept, doer: doer[place]!, other: other[place]! };
  });
}
const terms = { coverage: 0.8, doerAlone: false };

test('the example of the figures: 24 due, 16 kept, 2 missed, 2 seen differently, 4 open', () => {
  const figures = figuresOf(nights(`${'k'.repeat(16)}tfdduuuu`, `${'k'.repeat(18)}......`), terms);
  expect(figures.counts).toMatchObject({ E: 24, M: 16, X: 2, D: 2, U: 4, told: 1, found: 1 });
  expect([figures.rate.interval?.low, figures.rate.interval?.high, figures.rate.bounds?.low, figures.rate.bounds?.high].map((share) => Math.round(100 * share!))).toEqual([67, 97, 67, 92]);
  expect([figures.doer.share, figures.isKnown, figures.toldFound.share]).toEqual([0.75, false, null]);
});

test('late with notice is a miss where its own text says so, and stands in the same count', () => {
  expect(figuresOf(nights('kkl'), terms).counts).toMatchObject({ E: 3, M: 2, X: 1, late: 1 });
});

test('of a weekly line only the doer is asked', () => {
  expect(figuresOf(nights('kk'), { coverage: 0.8, doerAlone: true }).other).toBeNull();
});

test('there is no line below fourteen settled nights, and never more than 160 points of a long one; the last night is always in it', () => {
  expect(lineOf(nights('k'.repeat(13)), 14)).toEqual([]);
  const year = nights('kkkt'.repeat(91));
  const line = lineOf(year, 14);
  expect(line.length).toBeLessThanOrEqual(160);
  expect(line.at(-1)?.day).toBe(year.at(-1)?.day);
  expect(line.every(({ rate, interval }) => interval!.low <= rate && rate <= interval!.high)).toBe(true);
});

test('excused and rested nights move neither the line nor the change', () => {
  const [bare, mixed] = [nights('kkkt'.repeat(7)), nights('kkkt-x'.repeat(7))];
  expect(lineOf(mixed, 14).at(-1)?.rate).toBe(lineOf(bare, 14).at(-1)?.rate);
  expect(changeOverTime(mixed, MONDAY.add({ days: 60 }), []).change).toEqual(changeOverTime(bare, MONDAY.add({ days: 60 }), []).change);
});

test('fourteen kept after eight of fourteen is rising; days between misses are counted to today', () => {
  const { change, betweenMisses } = changeOverTime(nights(`${'kt'.repeat(6)}kk${'k'.repeat(14)}`), MONDAY.add({ days: 30 }), []);
  expect(change).toMatchObject({ before: 8, now: 14, says: 'rising' });
  expect(betweenMisses).toEqual({ days: [2, 2, 2, 2, 2], sinceLast: 19 });
});

test('only what both entered in time on nights that did not rest says how alike they see it', () => {
  const days = nights('kkkkkkkkkkkt-k', 'kkkkkkkkkkknkK', 'kkkkkkkkkknnkk');
  expect(agreementOver(days)).toMatchObject({ a: 10, b: 1, c: 0, d: 1, n: 12, alike: 11 });
  expect(agreementOver(nights('kkkkkkkkk'))).toBeNull();
});
