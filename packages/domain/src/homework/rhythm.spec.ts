import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { mayRepeat, nextNumber, numberedSlot, numberIn, type Rhythm, timesAWeek, workOccasions } from './rhythm.js';

const frame = { zone: 'Europe/Berlin', dayEnd: '03:00' };
const day = (text: string) => Temporal.PlainDate.from(text);
/** Monday, 7 December 2026, for four weeks. */
const four = (rhythm: Rhythm) => ({ rhythm, from: day('2026-12-07'), until: day('2027-01-03') });
const told = (rhythm: Rhythm, today: string) =>
  workOccasions(four(rhythm), frame, day(today)).map(({ slot, opensOn, dueOn, askedThrough }) => [slot, opensOn.toString(), dueOn.toString(), askedThrough.toString()].join(' '));

it.each<[string, Rhythm, string, string[]]>([
  ['every day asks for that day, and keeps yesterday for one day more', { kind: 'daily_by_time' }, '2026-12-08', ['2026-12-07 2026-12-07 2026-12-07 2026-12-08', '2026-12-08 2026-12-08 2026-12-08 2026-12-09']],
  ['chosen days ask on those days alone', { kind: 'chosen_weekdays', weekdays: [1, 5] }, '2026-12-10', ['2026-12-07 2026-12-07 2026-12-07 2026-12-08']],
  ['once a week lies open for the seven days before it is due, not before the first day', { kind: 'weekly', weekday: 4 }, '2026-12-11', ['2026-W50 2026-12-07 2026-12-10 2026-12-11', '2026-W51 2026-12-11 2026-12-17 2026-12-18']],
  ['a line a week is due on Sunday', { kind: 'refrain' }, '2026-12-09', ['2026-W50 2026-12-07 2026-12-13 2026-12-14']],
  ['several a week have the calendar week', { kind: 'n_per_week', times: 3 }, '2026-12-09', ['2026-W50 2026-12-07 2026-12-13 2026-12-13']],
])('%s', (_, rhythm, today, occasions) => {
  expect(told(rhythm, today)).toEqual(occasions);
});

const rhythms: fc.Arbitrary<Rhythm> = fc.oneof(
  fc.constant<Rhythm>({ kind: 'daily_by_time' }), fc.constant<Rhythm>({ kind: 'per_event' }), fc.constant<Rhythm>({ kind: 'refrain' }),
  fc.record({ kind: fc.constant('chosen_weekdays' as const), weekdays: fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, 6, 7), { minLength: 1 }) }) as fc.Arbitrary<Rhythm>,
  fc.record({ kind: fc.constant('weekly' as const), weekday: fc.constantFrom(1, 2, 3, 4, 5, 6, 7) }) as fc.Arbitrary<Rhythm>,
  fc.record({ kind: fc.constant('n_per_week' as const), times: fc.integer({ min: 2, max: 7 }) }),
  fc.record({ kind: fc.constant('response_within' as const), hours: fc.integer({ min: 1, max: 72 }) }),
);
const days = fc.integer({ min: 0, max: 900 }).map((ahead) => day('2026-01-01').add({ days: ahead }));
const zones = fc.constantFrom('Europe/Berlin', 'America/St_Johns', 'Pacific/Apia', 'Australia/Lord_Howe', 'UTC');

it('whatever the rhythm, the zone and the day: each occasion once, none before it was given, none after its end, and a later day only adds', () => {
  fc.assert(fc.property(rhythms, zones, days, fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 210 }), (rhythm, zone, from, length, ahead) => {
    const until = from.add({ days: length });
    const today = from.add({ days: ahead });
    const repetition = { rhythm, from, until };
    const found = workOccasions(repetition, { zone, dayEnd: '03:00' }, today);
    const slots = found.map(({ slot }) => slot);
    expect(new Set(slots).size).toBe(slots.length);
    for (const { opensOn, dueOn, askedThrough, sentThrough } of found) {
      const inOrder = [from, opensOn, dueOn, askedThrough, sentThrough];
      inOrder.slice(1).forEach((next, at) => expect(Temporal.PlainDate.compare(inOrder[at]!, next)).toBeLessThanOrEqual(0));
      expect(Temporal.PlainDate.compare(opensOn, today)).toBeLessThanOrEqual(0);
      // A week that has begun within the repetition is whole; nothing begins after the last day.
      expect(Temporal.PlainDate.compare(opensOn, until)).toBeLessThanOrEqual(0);
    }
    const tomorrow = workOccasions(repetition, { zone, dayEnd: '03:00' }, today.add({ days: 1 })).map(({ slot }) => slot);
    expect(tomorrow.slice(0, slots.length)).toEqual(slots);
    expect(tomorrow.length - slots.length).toBeLessThanOrEqual(1);
    expect(workOccasions(repetition, { zone, dayEnd: '03:00' }, from.subtract({ days: 1 }))).toEqual([]);
  }), { numRuns: 40 });
});

it('the pages of a week follow one another, as many as were asked for', () => {
  const thrice: Rhythm = { kind: 'n_per_week', times: 3 };
  expect([[], [1], [2, 1], [1, 2, 3]].map((begun) => nextNumber(thrice, begun))).toEqual([1, 2, 3, null]);
  expect(nextNumber({ kind: 'per_event' }, [11])).toBe(12);
  expect([numberIn('2026-W50', numberedSlot('2026-W50', 12)), numberIn('2026-W51', '2026-W50.1'), numberIn('2026-W50', '2026-W50')]).toEqual([12, null, null]);
});

it('a week is reckoned as often as it asks, and what comes whenever it comes up once', () => {
  const all: (Rhythm | null)[] = [null, { kind: 'daily_by_time' }, { kind: 'chosen_weekdays', weekdays: [1, 3] }, { kind: 'weekly', weekday: 2 }, { kind: 'n_per_week', times: 4 }, { kind: 'per_event' }, { kind: 'refrain' }, { kind: 'response_within', hours: 24 }];
  expect(all.map(timesAWeek)).toEqual([1, 7, 2, 1, 4, 1, 1, 1]);
});

it('sealed work comes on days and weeks that both share, and not on each their own pages', () => {
  const kinds: Rhythm[] = [{ kind: 'daily_by_time' }, { kind: 'weekly', weekday: 2 }, { kind: 'refrain' }, { kind: 'n_per_week', times: 2 }, { kind: 'per_event' }, { kind: 'response_within', hours: 2 }];
  expect(kinds.map((rhythm) => mayRepeat('H', rhythm))).toEqual([true, true, true, false, false, false]);
  expect(kinds.every((rhythm) => (['J', 'T', 'S'] as const).every((reader) => mayRepeat(reader, rhythm)))).toBe(true);
  expect(kinds.some((rhythm) => mayRepeat('P', rhythm))).toBe(false);
});
