import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { agreementOf } from './agreement.js';
import { changeOf } from './change.js';
import { countOutcomes } from './counts.js';
import { missCusum } from './cusum.js';
import { settledRate } from './rate.js';
import { recentConsistency } from './recent.js';
import { runChart } from './run-chart.js';
import type { Outcome } from './settle.js';

// Made by packages/domain/reference/fortnights.py with statsmodels, SciPy and pandas; its first line names the versions.
const [versions = '', header = '', ...lines] = readFileSync(resolve(__dirname, '../../reference/fortnights.csv'), 'utf8').trim().split('\n');
const columns = header.split(',');
const couples = lines.map((line) => Object.fromEntries(line.split(',').map((cell, place) => [columns[place], cell])));

const marks: Record<string, Outcome> = {
  k: 'kept', l: 'kept_late', t: 'missed_told', f: 'missed_found', d: 'disputed', u: 'unconfirmed', r: 'unrecorded', x: 'excused', '-': 'rested', p: 'pending',
};

type Row = Record<string, string>;
const numberIn = (row: Row, column: string): number | null => (row[column] === '' ? null : Number(row[column]));

/** What a statistics package found, or null where it found nothing to say. */
function expectFigure(found: number | null | undefined, row: Row, column: string): void {
  const reference = numberIn(row, column);
  if (reference === null) expect([column, found ?? null]).toEqual([column, null]);
  else expect(Math.abs((found ?? NaN) - reference) < 1e-9 || [column, found, reference, row]).toBe(true);
}

const nightsOf = (row: Row): boolean[] => [...(row.nights ?? '')].map((one) => one === '1');

describe('600 couples whose figures a statistics package has worked out', () => {
  test('the table is whole and says what made it', () => {
    expect(couples.length).toBeGreaterThanOrEqual(500);
    expect(versions).toMatch(/python .* scipy .* statsmodels /);
  });

  test('counts, rate, interval and bounds of the last fortnight', () => {
    for (const row of couples) {
      const counts = countOutcomes([...(row.outcomes ?? '')].map((mark) => marks[mark]!), row.late_counts === '1');
      expect([counts.E, counts.M, counts.X, counts.D, counts.U]).toEqual(['E', 'M', 'X', 'D', 'U'].map((column) => numberIn(row, column)));
      const { rate, interval, bounds } = settledRate(counts);
      expectFigure(rate, row, 'rate');
      expectFigure(interval?.low, row, 'wilson_low');
      expectFigure(interval?.high, row, 'wilson_high');
      expectFigure(bounds?.low, row, 'low');
      expectFigure(bounds?.high, row, 'high');
    }
  });

  test('one fortnight against the one before', () => {
    for (const row of couples) {
      const change = changeOf(nightsOf(row));
      expectFigure(change?.difference, row, 'change');
      expectFigure(change?.interval.low, row, 'change_low');
      expectFigure(change?.interval.high, row, 'change_high');
    }
  });

  test('recent consistency, nightly and weekly, and the sum of misses', () => {
    for (const row of couples) {
      const nights = nightsOf(row);
      const daily = recentConsistency(nights, 14);
      expectFigure(daily?.rate, row, 'recent14');
      expectFigure(daily?.effective, row, 'effective14');
      expectFigure(daily?.interval?.low, row, 'recent14_low');
      expectFigure(daily?.interval?.high, row, 'recent14_high');
      expectFigure(recentConsistency(nights, 4)?.rate, row, 'recent4');
      expectFigure(recentConsistency(nights, 4)?.effective, row, 'effective4');
      expectFigure(missCusum(nights.map((kept) => (kept ? 'kept' : 'missed'))).sum, row, 'cusum');
    }
  });

  test('how alike the two entries are', () => {
    for (const row of couples) {
      const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((column) => Number(row[column]));
      const agreement = agreementOf({ a: a!, b: b!, c: c!, d: d! });
      expectFigure(agreement?.observed, row, 'observed');
      expectFigure(agreement?.interval?.low, row, 'observed_low');
      expectFigure(agreement?.interval?.high, row, 'observed_high');
      expectFigure(agreement?.kappa, row, 'kappa');
      expectFigure(agreement?.ac1, row, 'ac1');
      expectFigure(agreement?.onMisses, row, 'on_misses');
      expectFigure(agreement?.evenness, row, 'evenness');
    }
  });

  test('signals in the weekly rates', () => {
    for (const row of couples) {
      const rates = (row.weeks ?? '').split(' ').map((week) => Number(week.split('/')[0]) / Number(week.split('/')[1]));
      const chart = runChart(rates);
      if (Number(row.useful) < 10) {
        expect(chart).toBeNull();
        continue;
      }
      expectFigure(chart?.median, row, 'median');
      expect([chart?.useful, chart?.longestRun, chart?.longestExpected, chart?.crossings, chart?.fewestExpected])
        .toEqual(['useful', 'longest', 'longest_expected', 'crossings', 'fewest_expected'].map((column) => numberIn(row, column)));
    }
  });
});
