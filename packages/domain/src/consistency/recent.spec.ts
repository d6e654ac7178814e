import fc from 'fast-check';
import { HALF_LIFE, recentConsistency, recentLine } from './recent.js';

const nights = (count: number, kept = true): boolean[] => Array<boolean>(count).fill(kept);

describe('recent consistency', () => {
  test('a couple that has just begun does not start from nought', () => {
    expect(recentConsistency([true], HALF_LIFE.day)).toMatchObject({ rate: 1, effective: 1 });
    expect(recentConsistency([], HALF_LIFE.day)).toBeNull();
  });

  test('after 14 nights one weighs half: fourteen misses after a long good time read about half', () => {
    expect(recentConsistency([...nights(1000), ...nights(14, false)], HALF_LIFE.day)?.rate).toBeCloseTo(0.5, 6);
  });

  test('a single miss near the top costs about five points, and fades', () => {
    const line = recentLine([...nights(400), false, ...nights(60)], HALF_LIFE.day);
    expect(line[400]?.rate).toBeCloseTo(1 - 0.0483, 3);
    expect(line.at(-1)?.rate).toBeGreaterThan(0.995 - 0.0483 / 16);
  });

  test('a long line is never surer than 40 nights or 12 weeks', () => {
    expect(recentConsistency(nights(2000), HALF_LIFE.day)?.effective).toBeCloseTo(40.4, 1);
    expect(recentConsistency(nights(2000), HALF_LIFE.week)?.effective).toBeCloseTo(11.6, 1);
  });

  test('the line stays between 0 and 1 and inside its band', () => {
    fc.assert(fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 200 }), fc.constantFrom(4, 14), (kept, halfLife) => {
      for (const { rate, effective, interval } of recentLine(kept, halfLife)) {
        expect(rate).toBeGreaterThanOrEqual(0);
        expect(rate).toBeLessThanOrEqual(1 + 1e-12);
        expect(effective).toBeLessThanOrEqual(kept.length + 1e-9);
        expect(interval!.low - 1e-12 <= rate && rate <= interval!.high + 1e-12).toBe(true);
      }
    }));
  });

  test('keeping one more night never lowers it, whichever night that was', () => {
    fc.assert(fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 60 }), fc.nat(), (kept, pick) => {
      const better = kept.with(pick % kept.length, true);
      expect(recentConsistency(better, 14)!.rate).toBeGreaterThanOrEqual(recentConsistency(kept, 14)!.rate - 1e-12);
    }));
  });
});
