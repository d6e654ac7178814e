import { remembered } from './remembered.js';

it('works a couple\'s day out once, and forgets before the days of a thousand years pile up', () => {
  const known = new Map<string, number>();
  let worked = 0;
  const ask = (key: string): number => remembered(known, key, () => { worked += 1; return key.length; });
  expect([ask('2026-12-07'), ask('2026-12-07')]).toEqual([10, 10]);
  expect(worked).toBe(1);
  for (let n = 0; n < 20_000; n += 1) ask(`day ${n}`);
  expect(known.size).toBeLessThanOrEqual(16_384);
  ask('2026-12-07');
  expect(worked).toBe(20_002);
});

it('remembers also that there is no such day', () => {
  const known = new Map<string, null>();
  let worked = 0;
  for (let n = 0; n < 3; n += 1) remembered(known, '2026-W60', () => { worked += 1; return null; });
  expect(worked).toBe(1);
});
