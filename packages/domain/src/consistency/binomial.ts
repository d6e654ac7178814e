const EXACT_UP_TO = 16;

/** Natural logarithm of n!, by the product for small n and by Stirling's series from there on, so that nothing overflows. */
export function logFactorial(n: number): number {
  if (n < EXACT_UP_TO) {
    let product = 1;
    for (let factor = 2; factor <= n; factor += 1) product *= factor;
    return Math.log(product);
  }
  const series = 1 / (12 * n) - 1 / (360 * n ** 3) + 1 / (1260 * n ** 5) - 1 / (1680 * n ** 7);
  return n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2 + series;
}

/** Probability of at most `count` heads in `tosses` of a fair coin. */
export function coinAtMost(count: number, tosses: number): number {
  if (count < 0) return 0;
  if (count >= tosses) return 1;
  const log = logFactorial(tosses) - logFactorial(count) - logFactorial(tosses - count) - tosses * Math.LN2;
  let term = Math.exp(log);
  let sum = 0;
  // Downwards each term follows from the one above it; far from the middle they only grow smaller.
  for (let heads = count; heads >= 0 && term > 0; heads -= 1) {
    sum += term;
    term *= heads / (tosses - heads + 1);
  }
  return Math.min(1, sum);
}

/** Exact two-sided test of `one` against `two` where chance would give each the half (d5). */
export function coinTest(one: number, two: number): number {
  return Math.min(1, 2 * coinAtMost(Math.min(one, two), one + two));
}

/** The smallest number of heads that a fair coin reaches or stays below in at least this share of the tries. */
export function coinQuantile(share: number, tosses: number): number {
  let count = 0;
  while (coinAtMost(count, tosses) < share) count += 1;
  return count;
}
