import { ASK_FROM, type CusumStep, missCusum, nextSum } from './cusum.js';

const steps = (pattern: string): CusumStep[] => [...pattern].map((one) => (one === 'x' ? 'missed' : one === '|' ? 'review' : 'kept'));

/** A fixed sequence of chances, so that the simulation says the same every time. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Average number of occasions until the sum speaks, at this share of misses. */
function untilItAsks(missed: number, tries: number): number {
  const chance = chances(7);
  let total = 0;
  for (let run = 0; run < tries; run += 1) {
    let sum = 0;
    while (sum < ASK_FROM) {
      sum = nextSum(sum, chance() < missed ? 'missed' : 'kept');
      total += 1;
    }
  }
  return total / tries;
}

describe('the sum of misses that orders the list', () => {
  test('a miss adds .981, a kept night takes .348, and it never falls below nought', () => {
    expect(missCusum(steps('x')).sum).toBeCloseTo(0.981, 3);
    expect(missCusum(steps('x.')).sum).toBeCloseTo(0.981 - 0.348, 3);
    expect(missCusum(steps('x...')).sum).toBe(0);
    expect(missCusum([]).sum).toBe(0);
  });

  test('it asks at five misses in a row, not at four', () => {
    expect(missCusum(steps('xxxx')).ask).toBe(false);
    expect(missCusum(steps('xxxxx')).ask).toBe(true);
  });

  test('a review starts it again', () => {
    expect(missCusum(steps('xxxxx|'))).toEqual({ sum: 0, ask: false });
    expect(missCusum(steps('xxxxx|x')).sum).toBeCloseTo(0.981, 3);
  });

  test.each([[0.15, 600, 4000], [0.1, 4400, 600], [0.3, 41, 8000], [0.4, 20, 8000]])(
    'at %f misses it speaks after about %i occasions',
    (missed, expected, tries) => expect(Math.abs(untilItAsks(missed, tries) / expected - 1)).toBeLessThan(0.08),
  );
});
