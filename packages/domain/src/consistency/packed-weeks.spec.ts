import { Temporal } from 'temporal-polyfill';
import { cellOn, type PackedDays, saidOn } from './packed-weeks.js';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
/** Two weeks until Sunday, 13 December 2026: said on the 1st, 7th, 8th and 11th. */
const packed: PackedDays = { until: day('2026-12-13'), cells: '.k.....kN..x..' };

describe('what was said on the last days', () => {
  test.each([
    ['the day itself and six before it', '2026-12-13', 7, 3],
    ['a window that ends in the middle of a week', '2026-12-08', 7, 2],
    ['the first day of the window counts', '2026-12-13', 3, 1],
    ['the day before the window does not', '2026-12-13', 2, 0],
    ['days that are not packed are blank, before', '2026-12-02', 28, 1],
    ['and after', '2026-12-20', 10, 1],
    ['long after, nothing is left', '2027-03-01', 28, 0],
    ['long before, nothing was', '2026-10-01', 28, 0],
  ])('%s', (_, last, days, said) => {
    expect(saidOn(packed, day(last), days)).toBe(said);
  });

  test('it says what each day by itself says', () => {
    for (let last = day('2026-11-25'); last.toString() < '2026-12-30'; last = last.add({ days: 1 })) {
      const each = Array.from({ length: 9 }, (_, back) => cellOn(packed, last.subtract({ days: back }))).filter((cell) => cell !== '.').length;
      expect(saidOn(packed, last, 9)).toBe(each);
    }
  });
});
