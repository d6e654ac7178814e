import { settledRate, toldFound } from './rate.js';

describe('the rate with everything that belongs beside it', () => {
  test('the worked example: 24 due, 16 kept, 2 missed, 2 disputed, 4 open', () => {
    const rate = settledRate({ E: 24, M: 16, X: 2, D: 2, U: 4 });
    expect(rate).toMatchObject({ kept: 16, settled: 18, due: 24, reading: 'percentage', settledShare: 18 / 24 });
    expect([rate.interval?.low, rate.interval?.high, rate.bounds?.low, rate.bounds?.high].map((one) => Math.round((one ?? 0) * 100))).toEqual([67, 97, 67, 92]);
  });

  test('nothing settled is no rate, and nothing due no bounds', () => {
    expect(settledRate({ E: 3, M: 0, X: 0, D: 1, U: 2 })).toMatchObject({ rate: null, interval: null, bounds: { low: 0, high: 1 }, settledShare: 0, reading: 'marks' });
    expect(settledRate({ E: 0, M: 0, X: 0, D: 0, U: 0 })).toMatchObject({ rate: null, bounds: null, settledShare: null });
  });
});

test('told and found are counts; a share is said from five misses on', () => {
  expect(toldFound({ told: 3, found: 1 })).toEqual({ told: 3, found: 1, share: null });
  expect(toldFound({ told: 4, found: 1 })).toEqual({ told: 4, found: 1, share: 0.8 });
  expect(toldFound({ told: 0, found: 0 }).share).toBeNull();
});
