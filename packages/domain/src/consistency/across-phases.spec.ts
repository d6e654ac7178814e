import fc from 'fast-check';
import { acrossPhases, type WeekRate } from './across-phases.js';

/** One rate a week, from Monday, 5 January 2026 on. */
const weeks = (...rates: number[]): WeekRate[] => rates.map((rate, place) => ({ monday: new Date(Date.UTC(2026, 0, 5 + 7 * place)).toISOString().slice(0, 10), rate }));
const [FIFTH, SIXTH, ELEVENTH] = ['2026-02-02', '2026-02-09', '2026-03-16'];

test('every pair of a week before and a week since is counted once, as higher, lower or the same', () => {
  const found = acrossPhases(weeks(0.5, 0.5, 0.75, 0.5, 1, 0.75, 1, 1, 0.75, 1), [SIXTH]);
  expect(found).toEqual({ since: SIXTH, weeksBefore: 5, weeksSince: 5, higher: 18, lower: 2, same: 5, tau: 0.64 });
});

test('weeks that are all higher since are 1, all lower −1, all the same 0', () => {
  const tau = (before: number, since: number) => acrossPhases(weeks(...Array(5).fill(before), ...Array(5).fill(since)), [SIXTH])?.tau;
  expect([tau(0.2, 0.8), tau(0.8, 0.2), tau(0.5, 0.5)]).toEqual([1, -1, 0]);
});

test('nothing is said while the couple is in its first part, or with fewer than five weeks on either side', () => {
  const ten = weeks(...Array(10).fill(1));
  expect(acrossPhases(ten, [])).toBeNull();
  expect(acrossPhases(ten, [FIFTH])).toBeNull();
  expect(acrossPhases(ten.slice(0, 9), [SIXTH])).toBeNull();
});

test('the part before is the one just before: older weeks are left out', () => {
  const found = acrossPhases(weeks(0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0.5, 0.5, 0.5, 0.5, 0.5), [SIXTH, ELEVENTH]);
  expect(found).toMatchObject({ since: ELEVENTH, weeksBefore: 5, tau: -1 });
});

test('a week in which the part changed belongs to the part of its Monday', () => {
  expect(acrossPhases(weeks(...Array(11).fill(1)), ['2026-02-11'])).toMatchObject({ weeksBefore: 6, weeksSince: 5 });
});

test('it stays between −1 and 1, and turning every week round turns its sign round', () => {
  const rates = fc.array(fc.integer({ min: 0, max: 4 }).map((kept) => kept / 4), { minLength: 10, maxLength: 40 });
  fc.assert(fc.property(rates, (some) => {
    const [as, turned] = [acrossPhases(weeks(...some), [SIXTH]), acrossPhases(weeks(...some.map((rate) => 1 - rate)), [SIXTH])];
    expect(as!.higher + as!.lower + as!.same).toBe(as!.weeksBefore * as!.weeksSince);
    expect(Math.abs(as!.tau)).toBeLessThanOrEqual(1);
    expect(turned!.tau + as!.tau).toBeCloseTo(0, 12);
  }));
});
