import { Temporal } from 'temporal-polyfill';
import { decisions, isCurrent, isSuitable } from './decisions.js';

const today = Temporal.PlainDate.from('2026-11-23');

test('joint work opens for a couple on two of the five decisions, with or without conditions', () => {
  expect(decisions.filter(isSuitable)).toEqual(['conjoint_suitable', 'suitable_with_conditions']);
});

test.each([
  ['today', '2026-11-23', true],
  ['ninety days ago', '2026-08-25', true],
  ['ninety-one days ago', '2026-08-24', false],
  ['tomorrow, which is no talk yet', '2026-11-24', false],
])('a partner seen alone %s', (_when, seen, current) => {
  expect(isCurrent(Temporal.PlainDate.from(seen), today)).toBe(current);
});

test('a clinic may ask to see each partner alone more often', () => {
  expect(isCurrent(Temporal.PlainDate.from('2026-11-08'), today, 14)).toBe(false);
  expect(isCurrent(Temporal.PlainDate.from('2026-11-09'), today, 14)).toBe(true);
});
