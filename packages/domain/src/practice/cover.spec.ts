import { Temporal } from 'temporal-polyfill';
import { daysOf, daysProblem, reachOf, uncoveredFrom } from './cover.js';

const day = (text: string) => Temporal.PlainDate.from(text);
const at = (text: string) => Temporal.Instant.from(text);
const BERLIN = 'Europe/Berlin';
const reach = (from: string, until: string | null) => reachOf(day(from), until ? day(until) : null, BERLIN, at('2026-01-01T00:00:00Z'));

test('a cover reads from the first midnight to the midnight after the last day, on the clinic’s clock', () => {
  const { from, to } = reach('2026-12-20', '2027-01-03');
  expect([from.toString(), to?.toString()]).toEqual(['2026-12-19T23:00:00Z', '2027-01-03T23:00:00Z']);
});

test('a cover that begins today reads from now on, and not this morning’s reach into the past', () => {
  const { from } = reachOf(day('2026-12-07'), day('2026-12-08'), BERLIN, at('2026-12-07T09:00:00Z'));
  expect(from.toString()).toBe('2026-12-07T09:00:00Z');
});

test('a day on which the clocks change is still one day of cover', () => {
  const { from, to } = reach('2027-03-28', '2027-03-28');
  expect(from.until(to ?? from).total('hours')).toBe(23);
  expect(daysOf({ from, to }, BERLIN)).toEqual({ from: day('2027-03-28'), until: day('2027-03-28') });
});

test('supervision without an end has none', () => {
  expect(daysOf(reach('2026-12-20', null), BERLIN)).toEqual({ from: day('2026-12-20'), until: null });
});

test.each([
  ['2026-12-06', '2026-12-08', 'starts_in_the_past'],
  ['2026-12-08', '2026-12-07', 'ends_before_it_starts'],
  ['2026-12-07', '2027-12-08', 'too_long'],
  ['2026-12-07', '2027-12-07', null],
  ['2026-12-07', '2026-12-07', null],
])('days from %s until %s, chosen on 7 December: %s', (from, until, problem) => {
  expect(daysProblem({ from: day(from), until: day(until) }, day('2026-12-07'))).toBe(problem);
});

describe('while the therapist is away from 20 December to 3 January', () => {
  const away = { from: day('2026-12-20'), until: day('2027-01-03') };
  const open = (covers: ReturnType<typeof reach>[], today = '2026-12-07') => uncoveredFrom(away, covers, BERLIN, day(today))?.toString() ?? null;

  test('a couple whom nobody covers is open from the first day, or from today once that has begun', () => {
    expect([open([]), open([], '2026-12-22'), open([], '2027-01-04')]).toEqual(['2026-12-20', '2026-12-22', null]);
  });

  test('two covers that meet leave nothing open; one day between them does', () => {
    expect(open([reach('2026-12-20', '2026-12-26'), reach('2026-12-27', '2027-01-03')])).toBeNull();
    expect(open([reach('2026-12-20', '2026-12-26'), reach('2026-12-28', '2027-01-03')])).toBe('2026-12-27');
  });

  test('a cover without an end covers to the last day, and one that begins late does not cover the first', () => {
    expect([open([reach('2026-12-01', null)]), open([reach('2026-12-21', null)])]).toEqual([null, '2026-12-20']);
  });
});
