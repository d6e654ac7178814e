import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { Cadence } from './cadence.js';
import {
  endOfDay, firstOccasionAfter, nextOccasions, type Occasion, occasionAt, occasionsOf, type ScheduleTerms, startOfDay, todayOf,
} from './occasions.js';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const at = (text: string): Temporal.Instant => Temporal.Instant.from(text);
const workdays: Cadence = { kind: 'chosen_weekdays', weekdays: [1, 2, 3, 4, 5], time: '18:30' };
const nightly: Cadence = { kind: 'daily_by_time', time: '18:30' };

function terms(change: Partial<ScheduleTerms> = {}): ScheduleTerms {
  return { cadence: workdays, zone: 'Europe/Berlin', dayEnd: '03:00', activeFromSlot: '2000-01-01', entryWindowDays: 7, ...change };
}
const slots = (occasions: readonly Occasion[]): string[] => occasions.map(({ slot }) => slot);
const hoursBetween = (from: Temporal.Instant, to: Temporal.Instant): number => from.until(to, { largestUnit: 'hours' }).hours;

describe('home on time, on workdays', () => {
  test('a fortnight has ten occasions and leaves out the weekends', () => {
    expect(slots(occasionsOf(terms(), day('2026-11-23'), day('2026-12-06')))).toEqual([
      '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27',
      '2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04',
    ]);
  });

  test('an occasion opens at the start of its local day and closes seven days after its end', () => {
    expect(occasionAt(terms(), '2026-11-23')).toEqual({
      slot: '2026-11-23',
      opensAt: at('2026-11-23T02:00:00Z'),
      dueAt: at('2026-11-23T17:30:00Z'),
      closesAt: at('2026-12-01T02:00:00Z'),
      rested: false,
    });
  });

  test('the clinic may keep the window open for a shorter time', () => {
    expect(occasionAt(terms({ entryWindowDays: 2 }), '2026-11-23')?.closesAt).toEqual(at('2026-11-26T02:00:00Z'));
  });

  test('nothing is due on a Saturday, on a day that does not exist or under another name', () => {
    for (const slot of ['2026-11-28', '2026-02-30', '2026-W48', '1', '2026-11-23T00:00', '']) {
      expect(occasionAt(terms(), slot)).toBeNull();
    }
  });

  test('a version counts from its first slot to its last day', () => {
    const bounded = terms({ activeFromSlot: '2026-11-25', endsOn: day('2026-11-27') });
    expect(slots(occasionsOf(bounded, day('2026-11-01'), day('2026-12-31')))).toEqual(['2026-11-25', '2026-11-26', '2026-11-27']);
    expect(occasionAt(bounded, '2026-11-24')).toBeNull();
    expect(occasionAt(bounded, '2026-11-30')).toBeNull();
  });

  test('a version that is not active makes no occasions', () => {
    const waiting = terms({ activeFromSlot: null });
    expect(occasionsOf(waiting, day('2026-11-23'), day('2026-12-06'))).toEqual([]);
    expect(occasionAt(waiting, '2026-11-23')).toBeNull();
  });

  test('an occasion due inside a rest is rested, one at its very end is not', () => {
    const rest = { from: at('2026-11-24T05:00:00Z'), to: at('2026-11-25T17:30:00Z') };
    const rested = occasionsOf(terms(), day('2026-11-23'), day('2026-11-26'), [rest]).map((one) => one.rested);
    expect(rested).toEqual([false, true, false, false]);
    expect(occasionAt(terms(), '2026-11-26', [{ from: rest.from, to: null }])?.rested).toBe(true);
  });
});

describe('where a newly endorsed criterion starts', () => {
  const waiting = terms({ activeFromSlot: null });

  test('tonight, when it is endorsed before the due time', () => {
    expect(firstOccasionAfter(waiting, at('2026-11-23T17:29:59Z'))?.slot).toBe('2026-11-23');
  });

  test('the next workday, when tonight has gone by', () => {
    expect(firstOccasionAfter(waiting, at('2026-11-23T17:30:00Z'))?.slot).toBe('2026-11-24');
    expect(firstOccasionAfter(waiting, at('2026-11-27T20:00:00Z'))?.slot).toBe('2026-11-30');
  });

  test('endorsed at one in the night, it starts in the evening that follows', () => {
    expect(firstOccasionAfter(waiting, at('2026-11-24T00:00:00Z'))?.slot).toBe('2026-11-24');
  });

  test('what a couple is about to agree shows its next evenings, over a weekend too', () => {
    expect(slots(nextOccasions(waiting, at('2026-11-26T12:00:00Z'), 3))).toEqual(['2026-11-26', '2026-11-27', '2026-11-30']);
    const once = terms({ cadence: { kind: 'once', on: '2026-12-04', time: '12:00' }, activeFromSlot: null });
    expect(slots(nextOccasions(once, at('2026-11-26T12:00:00Z'), 3))).toEqual(['1']);
  });

  test('for an active version, not before its first slot and not after its last day', () => {
    expect(firstOccasionAfter(terms({ activeFromSlot: '2026-12-30' }), at('2026-11-23T12:00:00Z'))?.slot).toBe('2026-12-30');
    expect(firstOccasionAfter(terms({ endsOn: day('2026-11-23') }), at('2026-11-23T18:00:00Z'))).toBeNull();
  });

  test('a thing to do once has no occasion after its day', () => {
    const once = terms({ cadence: { kind: 'once', on: '2026-12-04', time: '12:00' }, activeFromSlot: null });
    expect(firstOccasionAfter(once, at('2026-11-23T12:00:00Z'))).toMatchObject({ slot: '1', dueAt: at('2026-12-04T11:00:00Z') });
    expect(firstOccasionAfter(once, at('2026-12-04T11:00:00Z'))).toBeNull();
  });
});

describe('the other cadences', () => {
  test('Sunday evening talks are named by their week', () => {
    const weekly = terms({ cadence: { kind: 'weekly', weekday: 7, time: '19:00' }, activeFromSlot: '2020-W01' });
    expect(slots(occasionsOf(weekly, day('2026-11-23'), day('2026-12-06')))).toEqual(['2026-W48', '2026-W49']);
    expect(occasionAt(weekly, '2026-W48')?.dueAt).toEqual(at('2026-11-29T18:00:00Z'));
  });

  test('a year with 53 weeks has a last one, other years do not', () => {
    const weekly = terms({ cadence: { kind: 'weekly', weekday: 1, time: '19:00' }, activeFromSlot: '2020-W01' });
    expect(occasionAt(weekly, '2026-W53')?.dueAt).toEqual(at('2026-12-28T18:00:00Z'));
    expect(occasionAt(weekly, '2027-W53')).toBeNull();
    expect(occasionAt(weekly, '2026-W00')).toBeNull();
    expect(slots(occasionsOf(weekly, day('2026-12-28'), day('2027-01-04')))).toEqual(['2026-W53', '2027-W01']);
  });

  test.each<Cadence>([
    { kind: 'n_per_week', times: 3 }, { kind: 'per_event' }, { kind: 'refrain' }, { kind: 'response_within', hours: 24 },
  ])('$kind gets one line at the end of the week', (cadence) => {
    const line = occasionsOf(terms({ cadence, activeFromSlot: '2026-W48' }), day('2026-11-16'), day('2026-11-30'));
    expect(line).toHaveLength(1);
    expect(line[0]).toMatchObject({ slot: '2026-W48', dueAt: at('2026-11-30T02:00:00Z'), opensAt: at('2026-11-29T02:00:00Z') });
  });

  test('29 February is a day like others, and only in leap years', () => {
    const daily = terms({ cadence: nightly });
    expect(slots(occasionsOf(daily, day('2028-02-28'), day('2028-03-01')))).toEqual(['2028-02-28', '2028-02-29', '2028-03-01']);
    expect(occasionAt(daily, '2027-02-29')).toBeNull();
  });
});

describe('when the clocks change', () => {
  test('the day the clocks go forward has 23 hours, the day they go back 25', () => {
    const frame = terms();
    const hours = (text: string): number => hoursBetween(startOfDay(frame, day(text)), endOfDay(frame, day(text)));
    expect([hours('2026-03-27'), hours('2026-03-28'), hours('2026-03-29')]).toEqual([24, 23, 24]);
    expect([hours('2026-10-23'), hours('2026-10-24'), hours('2026-10-25')]).toEqual([24, 25, 24]);
  });

  test('home by 18:30 stays 18:30 on the wall', () => {
    const daily = terms({ cadence: nightly });
    expect(occasionAt(daily, '2026-03-28')?.dueAt).toEqual(at('2026-03-28T17:30:00Z'));
    expect(occasionAt(daily, '2026-03-29')?.dueAt).toEqual(at('2026-03-29T16:30:00Z'));
  });

  test('a time that the clocks jump over is due before its day ends', () => {
    const night = terms({ cadence: { kind: 'daily_by_time', time: '02:30' } });
    const occasion = occasionAt(night, '2026-03-28');
    expect(occasion?.dueAt).toEqual(at('2026-03-29T01:00:00Z')); // 03:00 summer time, the end of that local day
  });

  test('a time that comes twice is due the first time', () => {
    const night = terms({ cadence: { kind: 'daily_by_time', time: '02:30' } });
    expect(occasionAt(night, '2026-10-24')?.dueAt).toEqual(at('2026-10-25T00:30:00Z'));
  });

  test('a couple in a half-hour zone has its own evening', () => {
    const kolkata = terms({ zone: 'Asia/Kolkata', cadence: nightly });
    expect(occasionAt(kolkata, '2026-11-23')?.dueAt).toEqual(at('2026-11-23T13:00:00Z'));
    const kathmandu = terms({ zone: 'Asia/Kathmandu', cadence: nightly });
    expect(occasionAt(kathmandu, '2026-11-23')?.dueAt).toEqual(at('2026-11-23T12:45:00Z'));
  });

  test('Apia had no 30 December 2011, so nothing was due on it', () => {
    const apia = terms({ zone: 'Pacific/Apia', cadence: nightly });
    expect(slots(occasionsOf(apia, day('2011-12-28'), day('2012-01-01')))).toEqual(['2011-12-28', '2011-12-29', '2011-12-31', '2012-01-01']);
    expect(occasionAt(apia, '2011-12-30')).toBeNull();
    expect(todayOf('Pacific/Apia', '03:00', at('2011-12-30T12:59:00Z')).toString()).toBe('2011-12-29');
    expect(todayOf('Pacific/Apia', '03:00', at('2011-12-30T13:00:00Z')).toString()).toBe('2011-12-31');
  });
});

describe('which local day it is', () => {
  test.each([
    ['2026-11-23T22:59:00Z', '2026-11-23'],
    ['2026-11-24T01:59:59Z', '2026-11-23'],
    ['2026-11-24T02:00:00Z', '2026-11-24'],
  ])('at %s a couple in Berlin lives %s', (instant, today) => {
    expect(todayOf('Europe/Berlin', '03:00', at(instant)).toString()).toBe(today);
  });

  test('home by midnight on Friday means the night after Friday', () => {
    const midnight = terms({ cadence: { kind: 'daily_by_time', time: '00:00' } });
    expect(occasionAt(midnight, '2026-11-27')?.dueAt).toEqual(at('2026-11-27T23:00:00Z'));
    expect(occasionAt({ ...midnight, dayEnd: '00:00' }, '2026-11-27')?.dueAt).toEqual(at('2026-11-27T23:00:00Z'));
  });
});

describe('for any couple anywhere', () => {
  const zone = fc.constantFrom(
    'Europe/Berlin', 'Europe/London', 'America/New_York', 'America/St_Johns', 'America/Sao_Paulo', 'Asia/Kolkata',
    'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Apia', 'Pacific/Kiritimati', 'Africa/Casablanca', 'UTC',
  );
  const two = (value: number): string => String(value).padStart(2, '0');
  const clock = fc.tuple(fc.nat(23), fc.nat(59)).map(([hour, minute]) => `${two(hour)}:${two(minute)}`);
  const date = fc.nat(16000).map((days) => day('1995-01-01').add({ days }));

  test('local days follow each other without gap or overlap, and every moment lies in its own', () => {
    fc.assert(fc.property(zone, clock, date, fc.nat(86_399), (where, dayEnd, on, second) => {
      const frame = { zone: where, dayEnd };
      const instant = on.toZonedDateTime(where).toInstant().add({ seconds: second });
      const today = todayOf(where, dayEnd, instant);
      expect(Temporal.Instant.compare(startOfDay(frame, today), instant)).toBeLessThanOrEqual(0);
      expect(Temporal.Instant.compare(instant, endOfDay(frame, today))).toBeLessThan(0);
    }), { numRuns: 120 });
  });

  test('an occasion is due within its day, and its slot leads back to it', () => {
    fc.assert(fc.property(zone, clock, clock, date, (where, dayEnd, time, on) => {
      const frame = terms({ zone: where, dayEnd, cadence: { kind: 'daily_by_time', time }, activeFromSlot: '1990-01-01' });
      for (const occasion of occasionsOf(frame, on, on.add({ days: 2 }))) {
        expect(Temporal.Instant.compare(occasion.opensAt, occasion.dueAt)).toBeLessThanOrEqual(0);
        expect(Temporal.Instant.compare(occasion.dueAt, endOfDay(frame, day(occasion.slot)))).toBeLessThanOrEqual(0);
        expect(Temporal.Instant.compare(occasion.dueAt, occasion.closesAt)).toBeLessThan(0);
        expect(occasionAt(frame, occasion.slot)).toEqual(occasion);
      }
    }), { numRuns: 120 });
  });

  test('the first occasion after a moment is the earliest one due after it', () => {
    fc.assert(fc.property(zone, clock, date, fc.uniqueArray(fc.constantFrom<1 | 2 | 3 | 4 | 5 | 6 | 7>(1, 2, 3, 4, 5, 6, 7), { minLength: 1 }), (where, time, on, weekdays) => {
      const active = terms({ zone: where, cadence: { kind: 'chosen_weekdays', weekdays, time }, activeFromSlot: '1990-01-01' });
      const instant = on.toZonedDateTime({ timeZone: where, plainTime: '12:00' }).toInstant();
      const later = occasionsOf(active, on.subtract({ days: 1 }), on.add({ days: 15 }))
        .find(({ dueAt }) => Temporal.Instant.compare(dueAt, instant) > 0);
      expect(firstOccasionAfter(active, instant)).toEqual(later);
    }), { numRuns: 50 });
  });
});
