import { runChart } from './run-chart.js';

const weeks = (pattern: string): number[] => [...pattern].map((one) => ({ h: 0.9, m: 0.7, l: 0.5 })[one]!);

describe('signals in weekly rates', () => {
  test.each([[14, 7], [24, 8]])('in %i weeks a run of up to %i is nothing', (count, longest) => {
    expect(runChart(weeks('hl'.repeat(count / 2)))?.longestExpected).toBe(longest);
  });

  test('eight weeks above the median after eight below are a shift', () => {
    expect(runChart(weeks('llllllllhhhhhhhh'))).toMatchObject({ longestRun: 8, longestExpected: 7, crossings: 1, says: 'shift' });
  });

  test('a slow wave crosses too seldom without any long run', () => {
    expect(runChart(weeks('llllhhhhllllhhhhllllhhhh'))).toMatchObject({ longestRun: 4, crossings: 5, fewestExpected: 8, says: 'too_few_crossings' });
  });

  test('up and down about the median is nothing', () => {
    expect(runChart(weeks('hllhhlhllhhl'))?.says).toBe('wanders');
  });

  test('weeks on the median take no side, and fewer than ten off it are not enough', () => {
    expect(runChart(weeks('lmlmhmhmlhlhmm'))).toBeNull();
    expect(runChart([])).toBeNull();
    expect(runChart(weeks('lhlhmlhlhlh'))).toMatchObject({ useful: 10, median: 0.7 });
  });
});
