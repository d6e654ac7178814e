import { coinAtMost, coinQuantile, coinTest, logFactorial } from './binomial.js';

describe('exact figures of a fair coin', () => {
  test.each([[0, 0], [1, 0], [5, Math.log(120)], [15, Math.log(1307674368000)], [20, 42.335616460753485], [170, 706.5730622457874], [1000, 5912.128178488163]])(
    'the logarithm of %i! is %f',
    (n, expected) => expect(logFactorial(n)).toBeCloseTo(expected, 9),
  );

  test('five of one kind and none of the other is one chance in sixteen', () => {
    expect(coinTest(5, 0)).toBeCloseTo(1 / 16, 14);
    expect(coinTest(0, 0)).toBe(1);
    expect(coinTest(3, 3)).toBe(1);
  });

  test('a decade of nights does not overflow', () => {
    expect(coinTest(1600, 2000)).toBeGreaterThan(0);
    expect(coinTest(1600, 2000)).toBeLessThan(1e-9);
    expect(coinTest(100000, 100000)).toBe(1);
    expect(coinAtMost(49999, 100000)).toBeLessThan(0.5);
  });

  test('the chances of all counts together are one', () => {
    for (const tosses of [1, 2, 9, 40, 333]) expect(coinAtMost(tosses - 1, tosses) + 2 ** -tosses).toBeCloseTo(1, 12);
  });

  test('of 13 crossings that may be, four or fewer are few', () => {
    expect(coinQuantile(0.05, 13)).toBe(4);
  });
});
