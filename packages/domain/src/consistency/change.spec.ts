import fc from 'fast-check';
import { changeBetween, changeOf } from './change.js';

describe('one fortnight against the one before', () => {
  test.each([
    [13, 14, 9, 14, 0.286, -0.025, 0.548, 'no_clear_change'],
    [14, 14, 8, 14, 0.429, 0.124, 0.674, 'rising'],
    [19, 20, 12, 20, 0.35, 0.09, 0.567, 'rising'],
    [8, 14, 14, 14, -0.429, -0.674, -0.124, 'falling'],
  ])('%i of %i after %i of %i: %f (%f to %f), %s', (kept, settled, keptBefore, settledBefore, difference, low, high, says) => {
    const change = changeBetween({ kept, settled }, { kept: keptBefore, settled: settledBefore });
    expect(change?.difference).toBeCloseTo(difference, 3);
    expect(change?.interval.low).toBeCloseTo(low, 3);
    expect(change?.interval.high).toBeCloseTo(high, 3);
    expect(change?.says).toBe(says);
  });

  test('there is nothing to compare before 28 nights are settled', () => {
    expect(changeOf(Array<boolean>(27).fill(true))).toBeNull();
    expect(changeOf(Array<boolean>(28).fill(true))).toMatchObject({ now: 14, before: 14, difference: 0, says: 'no_clear_change' });
    expect(changeBetween({ kept: 0, settled: 0 }, { kept: 3, settled: 4 })).toBeNull();
  });

  test('only the last 28 nights are looked at', () => {
    const last = [...Array<boolean>(14).fill(false), ...Array<boolean>(14).fill(true)];
    expect(changeOf([...Array<boolean>(50).fill(true), ...last])).toEqual(changeOf(last));
    expect(changeOf(last)?.says).toBe('rising');
  });

  test('seen backwards, rising is falling by as much', () => {
    const part = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.nat()).map(([settled, kept]) => ({ settled, kept: kept % (settled + 1) }));
    fc.assert(fc.property(part, part, (one, two) => {
      const [forth, back] = [changeBetween(one, two)!, changeBetween(two, one)!];
      expect(back.interval.low).toBeCloseTo(-forth.interval.high, 12);
      expect(back.interval.high).toBeCloseTo(-forth.interval.low, 12);
      expect(forth.interval.low <= forth.difference + 1e-12 && forth.difference <= forth.interval.high + 1e-12).toBe(true);
      expect(forth.says === 'rising').toBe(back.says === 'falling');
    }));
  });
});
