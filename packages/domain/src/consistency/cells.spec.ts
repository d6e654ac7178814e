import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { fourCounts } from './agreement.js';
import { answerIn, BLANK, cellOf, entryOf, isLate, windowOf } from './cells.js';
import { type Answer, type SealedEntry, timingOf } from './entries.js';
import { cellOn, mondayOf, packWeek } from './packed-weeks.js';
import { type Evidence, settleOccasion, type SettleInput } from './settle.js';

const opensAt = Temporal.Instant.from('2026-11-23T02:00:00Z');
const closesAt = opensAt.add({ hours: 8 * 24 });
const hours = fc.integer({ min: 0, max: 30 * 24 });
const allowed = ['illness', 'work_emergency'];

function entries(answers: readonly (Answer | 'undone')[]): fc.Arbitrary<SealedEntry | null> {
  return fc.option(fc.record({
    answer: fc.constantFrom(...answers), excuse: fc.constantFrom('illness', 'golf', null), alreadyKnown: fc.boolean(),
    capturedAt: hours, late: fc.integer({ min: 0, max: 12 * 24 }), deviceSeenSinceOpening: fc.boolean(),
  }).map(({ capturedAt, late, answer, excuse, alreadyKnown, deviceSeenSinceOpening }) => ({
    answer, deviceSeenSinceOpening,
    excuse: answer === 'ask_to_excuse' ? excuse : null, alreadyKnown: answer === 'not_kept' && alreadyKnown,
    capturedAt: opensAt.add({ hours: capturedAt }), receivedAt: opensAt.add({ hours: capturedAt + late }),
  })));
}

const cases = fc.record({
  evidence: fc.constantFrom<Evidence>('doers_word', 'both', 'other_confirms', 'seen_in_session', 'shown_in_session'),
  doer: entries(['kept', 'kept_late', 'not_kept', 'ask_to_excuse', 'did_not_come_up', 'undone']),
  other: entries(['kept', 'not_kept', 'cant_say', 'undone']).map((entry) => entry && { ...entry, alreadyKnown: false }),
  opened: fc.option(hours.map((after) => opensAt.add({ hours: after }))),
  now: hours.map((after) => opensAt.add({ hours: after + 1 })),
  rested: fc.boolean(),
  doerAlone: fc.boolean(),
});

describe('a letter keeps of an entry all that the figures need', () => {
  test('whatever was entered and whenever, the letters settle it the same', () => {
    fc.assert(fc.property(cases, ({ doer, other, opened, now, ...rest }) => {
      const seen = opened && Temporal.Instant.compare(opened, now) <= 0 ? opened : null;
      const made = (entry: SealedEntry | null): SealedEntry | null => (entry && Temporal.Instant.compare(entry.receivedAt, now) <= 0 ? entry : null);
      const raw: SettleInput = { ...rest, doer: made(doer), other: made(other), opened: seen, now, lateCounts: true, ruling: null, closesAt, excusesAllowed: allowed };
      const cells = [raw.doer, raw.other].map((entry) => cellOf(entry, raw, allowed));
      const window = windowOf(closesAt, seen !== null, cells);
      const [doerAgain = null, otherAgain = null] = cells.map((cell) => entryOf(cell, window, allowed));
      expect(settleOccasion({ ...raw, ...window, doer: doerAgain, other: otherAgain })).toBe(settleOccasion(raw));
      expect(fourCounts([{ ...window, doer: doerAgain, other: otherAgain }])).toEqual(fourCounts([raw]));
      [raw.doer, raw.other].forEach((entry, place) => {
        if (entry && entry.answer !== 'undone') expect(isLate(cells[place]!)).toBe(timingOf(entry, raw).lateEntered);
        else expect(cells[place]).toBe(BLANK);
        expect(answerIn(cells[place]!)).toBe(entry && entry.answer !== 'undone' ? entry.answer : null);
      });
    }), { numRuns: 5000 });
  });

  test('an opening that comes later changes no letter that stands', () => {
    fc.assert(fc.property(cases, hours, ({ doer }, after) => {
      const opened = doer && doer.receivedAt.add({ hours: after + 1 });
      expect(cellOf(doer, { closesAt, opened }, allowed)).toBe(cellOf(doer, { closesAt, opened: null }, allowed));
    }));
  });

  test('a letter that no entry has is a fault, not a silence', () => {
    expect(() => entryOf('?', windowOf(closesAt, false, []), allowed)).toThrow('no entry has the letter ?');
  });
});

describe('weeks of letters', () => {
  const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

  test('a week begins on its Monday, across the turn of the year', () => {
    expect(mondayOf(day('2027-01-03')).toString()).toBe('2026-12-28');
    expect(packWeek(day('2026-12-28'), new Map([['2026-12-28', 'k'], ['2027-01-03', 'N'], ['2027-01-04', 'l']]))).toBe('k.....N');
  });

  test('a day is found from the end, and outside there is nothing', () => {
    const packed = { until: day('2027-01-03'), cells: `k.....N` };
    expect(['2026-12-27', '2026-12-28', '2027-01-03', '2027-01-04'].map((one) => cellOn(packed, day(one)))).toEqual(['.', 'k', 'N', '.']);
  });
});
