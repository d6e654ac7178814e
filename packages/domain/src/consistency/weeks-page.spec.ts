import { Temporal } from 'temporal-polyfill';
import { WEEKS_A_PAGE, weeksPage } from './weeks-page.js';

const day = (text: string) => Temporal.PlainDate.from(text);
const shown = (today: string, asked?: string) => {
  const { from, until, later } = weeksPage(day(today), asked === undefined ? undefined : day(asked));
  return { from: from.toString(), until: until.toString(), later: later?.toString() ?? null };
};

describe('the weeks that a couple reads at once', () => {
  it('are the last thirteen, the one that holds today among them', () => {
    expect(shown('2026-11-27')).toEqual({ from: '2026-08-31', until: '2026-11-29', later: null });
    expect(shown('2026-11-29')).toEqual(shown('2026-11-23'));
  });

  it('begin on a Monday and end on a Sunday, whatever day is asked for', () => {
    expect(shown('2026-11-27', '2026-08-30')).toEqual({ from: '2026-06-01', until: '2026-08-30', later: '2026-11-29' });
    expect(shown('2026-11-27', '2026-08-24')).toEqual(shown('2026-11-27', '2026-08-30'));
  });

  it('never run ahead of today', () => {
    expect(shown('2026-11-27', '2031-01-01')).toEqual(shown('2026-11-27'));
    expect(shown('2026-11-27', '2026-10-04').later).toBe('2026-11-29');
  });

  it('leave no day out and show none twice, back over a year and a changed clock', () => {
    let page = weeksPage(day('2026-11-27'));
    for (let n = 0; n < 9; n += 1) {
      const earlier = weeksPage(day('2026-11-27'), page.from.subtract({ days: 1 }));
      expect(earlier.until.add({ days: 1 }).toString()).toBe(page.from.toString());
      expect(earlier.from.until(earlier.until).days).toBe(WEEKS_A_PAGE * 7 - 1);
      expect(earlier.later?.toString()).toBe(page.until.toString());
      page = earlier;
    }
  });
});
