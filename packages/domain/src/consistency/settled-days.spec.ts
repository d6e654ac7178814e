import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { type Cadence, asksOf } from '../schedule/cadence.js';
import { occasionsOf, todayOf } from '../schedule/occasions.js';
import { dueDayOf, slotOf } from '../schedule/slots.js';
import { restSpans } from '../rest/edges.js';
import { entryOf, windowOf } from './cells.js';
import { localDays, localRests } from './local-days.js';
import { type Evidence, settleOccasion } from './settle.js';
import { type DaySaid, settledDays } from './settled-days.js';

const START = Temporal.PlainDate.from('2026-09-28');
const DAYS = 70;
const dates = fc.integer({ min: 0, max: DAYS - 1 }).map((after) => START.add({ days: after }));
const clocks = fc.constantFrom('18:30', '23:30', '00:30', '02:30', '06:00', '03:00');
const cadences: fc.Arbitrary<Cadence> = fc.oneof(
  clocks.map((time) => ({ kind: 'daily_by_time' as const, time })),
  fc.record({ kind: fc.constant('chosen_weekdays' as const), weekdays: fc.constant([1, 3, 5, 7] as const), time: clocks }),
  fc.record({ kind: fc.constant('weekly' as const), weekday: fc.constantFrom(1 as const, 4 as const, 7 as const), time: clocks }),
  fc.constant({ kind: 'n_per_week' as const, times: 3 }),
  fc.constant({ kind: 'refrain' as const }),
  fc.record({ kind: fc.constant('once' as const), on: dates.map(String), time: clocks }),
);

const worlds = fc.record({
  cadence: cadences,
  zone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'),
  dayEnd: fc.constantFrom('03:00', '00:00', '05:00'),
  entryWindowDays: fc.integer({ min: 1, max: 14 }),
  evidence: fc.constantFrom<Evidence>('doers_word', 'both', 'other_confirms', 'seen_in_session'),
  lateCounts: fc.boolean(),
  firstDay: dates, lastDay: dates,
  now: fc.integer({ min: 0, max: DAYS * 24 * 60 }).map((minutes) => START.toZonedDateTime('UTC').toInstant().add({ minutes })),
  letters: fc.array(fc.tuple(fc.constantFrom(...'.klnxfedKLNXFED'), fc.constantFrom(...'.kncKNC'), fc.boolean(), fc.boolean()), { minLength: DAYS + 2, maxLength: DAYS + 2 }),
  rests: fc.uniqueArray(dates.map(String), { maxLength: 4 }),
});

test('a year settled from letters comes out as every occasion settled by itself, in any zone, over changes of the clocks, rests and openings', () => {
  fc.assert(fc.property(worlds, ({ cadence, zone, dayEnd, entryWindowDays, evidence, lateCounts, firstDay, lastDay, now, letters, rests }) => {
    const today = todayOf(zone, dayEnd, now);
    // A version begins with a day on which its cadence falls due.
    const first = Array.from({ length: 8 }, (_, ahead) => firstDay.add({ days: ahead })).find((day) => dueDayOf(cadence, slotOf(cadence, day))?.equals(day));
    const from = cadence.kind === 'once' ? cadence.on : first?.toString();
    if (!from) return;
    const edges = [...rests].sort().map((day, place) => ({ at: Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: '06:00' }).toInstant(), kind: place % 2 ? ('resume' as const) : ('rest' as const) }));
    const spans = restSpans(edges);
    const saidOn = (day: string): DaySaid => {
      const [doer, other, opened] = letters[START.until(day, { largestUnit: 'days' }).days] ?? ['.', '.', false];
      return { doer, other, opened, ruling: null };
    };
    const terms = { cadence, zone, dayEnd, entryWindowDays, activeFromSlot: slotOf(cadence, Temporal.PlainDate.from(from)), endsOn: lastDay };
    const one = occasionsOf(terms, START, today, spans).map((occasion) => {
      const day = dueDayOf(cadence, occasion.slot)!.toString();
      const { doer, other, opened } = saidOn(day);
      const window = windowOf(occasion.closesAt, opened, [doer, other]);
      return [day, settleOccasion({
        evidence, lateCounts, doer: entryOf(doer, window, ['listed']), other: entryOf(other, window, ['listed']), ruling: null, doerAlone: asksOf(cadence) === 'weekly_line',
        rested: occasion.rested, opened: window.opened, closesAt: occasion.closesAt, now, excusesAllowed: ['listed'],
      })];
    });
    const count = START.until(today, { largestUnit: 'days' }).days + 1;
    if (count < 1) return;
    const all = settledDays({ cadence, dayEnd, entryWindowDays, evidence, lateCounts, from, to: lastDay.toString() }, localDays(today, count), localRests(spans, zone), saidOn);
    expect(all.map(({ day, outcome }) => [day, outcome])).toEqual(one);
  }), { numRuns: 400 });
});

test('what the session ruled outranks both letters, and a rest outranks the ruling', () => {
  const days = localDays(Temporal.PlainDate.from('2026-12-12'), 3);
  const terms = { cadence: { kind: 'daily_by_time', time: '18:30' }, dayEnd: '03:00', entryWindowDays: 7, evidence: 'doers_word', lateCounts: true, from: '2026-12-10', to: '2026-12-31' } as const;
  const said = { doer: 'k', other: 'n', opened: true, ruling: { outcome: 'missed_found' as const } };
  const settled = settledDays(terms, days, [{ from: '2026-12-11T06:00:00', to: '2026-12-12T06:00:00' }], () => said);
  expect(settled.map(({ outcome, kept }) => [outcome, kept])).toEqual([['missed_found', false], ['rested', null], ['missed_found', false]]);
});
