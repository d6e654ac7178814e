import fc from 'fast-check';
import { countOutcomes, forPartner, forStaff, markOf, type SettledOccasion } from './counts.js';
import type { Outcome } from './settle.js';

const all: Outcome[] = [
  'kept', 'kept_late', 'missed_told', 'missed_found', 'disputed', 'unconfirmed', 'unrecorded', 'excused', 'rested', 'did_not_come_up', 'pending',
];
const opened = (outcome: Outcome, slot = '2026-11-23'): SettledOccasion => ({ slot, outcome, opened: true });
const outcome = fc.constantFrom(...all);
const occasion = fc.record({ slot: fc.constantFrom('2026-11-23', '2026-11-24'), outcome, opened: fc.boolean() });

describe("the therapist's counts", () => {
  test('the worked example: 24 due, 16 kept, 2 missed, 2 disputed, 4 open', () => {
    const weeks: Outcome[] = [
      ...Array<Outcome>(15).fill('kept'), 'kept_late', 'missed_told', 'missed_found', 'disputed', 'disputed',
      'unconfirmed', 'unconfirmed', 'unrecorded', 'unrecorded', 'excused', 'rested', 'pending',
    ];
    expect(countOutcomes(weeks)).toEqual({
      E: 24, M: 16, X: 2, D: 2, U: 4, excused: 1, rested: 1, didNotComeUp: 0, pending: 1, late: 1, told: 1, found: 1,
    });
  });

  test('late with notice is a miss where the two agreed that it does not count', () => {
    expect(countOutcomes(['kept', 'kept_late'], false)).toMatchObject({ E: 2, M: 1, X: 1, late: 1 });
  });

  test('every occasion is counted exactly once', () => {
    fc.assert(fc.property(fc.array(outcome), fc.boolean(), (outcomes, lateCounts) => {
      const counted = countOutcomes(outcomes, lateCounts);
      expect(counted.E + counted.excused + counted.rested + counted.didNotComeUp + counted.pending).toBe(outcomes.length);
      expect(forStaff(outcomes, lateCounts)).toMatchObject({ total: counted.E, kept: counted.M, missed: counted.X });
    }));
  });
});

describe('what partners read', () => {
  test('kept 16 of 18; 1 missed, told first; 1 open', () => {
    const weeks = [...Array<Outcome>(16).fill('kept'), 'missed_told' as const, 'disputed' as const].map((one) => opened(one));
    expect(forPartner(weeks, 'doer').counts).toEqual({
      total: 18, kept: 16, late: 0, missed: 1, toldFirst: 1, open: 1, excused: 0, rest: 0, didNotComeUp: 0,
    });
  });

  test('told first stands beside the misses of the doer and of nobody else', () => {
    const weeks = [opened('missed_told'), opened('missed_found'), opened('kept')];
    expect(forPartner(weeks, 'doer').occasions.map(({ toldFirst }) => toldFirst)).toEqual([true, false, null]);
    for (const as of ['other', 'room'] as const) {
      expect(forPartner(weeks, as).counts.toldFirst).toBeNull();
      expect(forPartner(weeks, as).occasions.map(({ toldFirst }) => toldFirst)).toEqual([null, null, null]);
    }
  });

  test('disputed, unconfirmed and unrecorded are one mark', () => {
    expect(['disputed', 'unconfirmed', 'unrecorded'].map((one) => markOf(one as Outcome))).toEqual(['open', 'open', 'open']);
  });

  test('what is not opened looks the same whatever was entered', () => {
    const sealed = all.filter((one) => one !== 'rested');
    for (const as of ['doer', 'other', 'room'] as const) {
      const views = sealed.map((one) => JSON.stringify(forPartner([{ slot: '2026-11-23', outcome: one, opened: false }], as)));
      expect(new Set(views).size).toBe(1);
    }
  });

  test('a rest shows as a rest and is not counted', () => {
    const { occasions, counts } = forPartner([{ slot: '2026-11-23', outcome: 'rested', opened: false }], 'other');
    expect(occasions).toEqual([{ slot: '2026-11-23', mark: 'rest', toldFirst: null }]);
    expect(counts).toMatchObject({ total: 0, rest: 1, open: 0 });
  });

  test('the total is always kept, missed and open together', () => {
    fc.assert(fc.property(fc.array(occasion), fc.constantFrom('doer', 'other', 'room'), fc.boolean(), (weeks, as, lateCounts) => {
      const { counts } = forPartner(weeks, as, lateCounts);
      expect(counts.total).toBe(counts.kept + counts.missed + counts.open);
    }));
  });

  test('both partners read the same marks', () => {
    fc.assert(fc.property(fc.array(occasion), (weeks) => {
      const marks = (as: 'doer' | 'other' | 'room') => forPartner(weeks, as).occasions.map(({ slot, mark }) => ({ slot, mark }));
      expect(marks('other')).toEqual(marks('doer'));
      expect(marks('room')).toEqual(marks('doer'));
    }));
  });
});
