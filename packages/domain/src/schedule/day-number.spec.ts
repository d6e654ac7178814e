import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { dayNumbered, numberOf, textOf, weekdayOf } from './day-number.js';

const first = Temporal.PlainDate.from('0001-01-01');
const anyDay = fc.integer({ min: 0, max: 3_600_000 }).map((away) => first.add({ days: away }));

describe('a local day as a number', () => {
  it('is the same day again, with its weekday and its writing, in any year', () => {
    fc.assert(fc.property(anyDay, (day) => {
      const number = numberOf(day);
      expect([dayNumbered(number).toString(), textOf(number), weekdayOf(number)]).toEqual([day.toString(), day.toString(), day.dayOfWeek]);
    }));
  });

  it('is one more on the day after, also in a leap year and where a month ends', () => {
    fc.assert(fc.property(anyDay, (day) => {
      expect(numberOf(day.add({ days: 1 })) - numberOf(day)).toBe(1);
    }));
    expect(numberOf(Temporal.PlainDate.from('1970-01-01'))).toBe(0);
    expect(textOf(numberOf(Temporal.PlainDate.from('2028-02-28')) + 1)).toBe('2028-02-29');
  });
});
