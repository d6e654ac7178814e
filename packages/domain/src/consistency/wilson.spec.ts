import fc from 'fast-check';
import { missingBounds, readingOf, wilson } from './wilson.js';

describe('the interval beside a rate', () => {
  test.each([
    [5, 7, 0.359, 0.918],
    [7, 7, 0.646, 1],
    [0, 7, 0, 0.354],
    [10, 10, 0.722, 1],
    [18, 20, 0.699, 0.972],
    [27, 30, 0.744, 0.965],
    [16, 18, 0.672, 0.969],
  ])('a couple with %i of %i kept is between %f and %f', (kept, settled, low, high) => {
    const interval = wilson(kept, settled);
    expect(interval?.low).toBeCloseTo(low, 3);
    expect(interval?.high).toBeCloseTo(high, 3);
  });

  test('a couple with nothing settled has no interval', () => {
    expect(wilson(0, 0)).toBeNull();
    expect(missingBounds({ E: 0, M: 0, D: 0, U: 0 })).toBeNull();
  });

  test('the rate itself lies inside, and everything between 0 and 1', () => {
    fc.assert(fc.property(fc.nat(400), fc.nat(400), (kept, missed) => {
      const interval = wilson(kept, kept + missed);
      if (interval === null) return kept + missed === 0;
      const rate = kept / (kept + missed);
      return interval.low >= 0 && interval.high <= 1 && interval.low <= rate + 1e-12 && rate <= interval.high + 1e-12;
    }));
  });

  test('open occasions move the worked example between 67 and 92 percent', () => {
    const bounds = missingBounds({ E: 24, M: 16, D: 2, U: 4 });
    expect(bounds?.low).toBeCloseTo(0.667, 3);
    expect(bounds?.high).toBeCloseTo(0.917, 3);
  });
});

test.each([[0, 'marks'], [4, 'marks'], [5, 'early'], [13, 'early'], [14, 'percentage']])(
  'with %i settled occasions the couple page shows %s',
  (settled, reading) => expect(readingOf(settled)).toBe(reading),
);
