import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { type AttainmentOccasion, attainmentOf, type AttainmentTerms } from './attainment.js';
import type { Answer, SealedEntry } from './entries.js';
import { type Evidence, type Ruling, settleOccasion } from './settle.js';

const start = Temporal.Instant.from('2026-10-05T17:30:00Z');
const review = Temporal.Instant.from('2026-11-30T10:00:00Z');
const terms: AttainmentTerms = {
  evidence: 'doers_word', lateCounts: true, zone: 'Europe/Berlin', attainment: { share: 0.85, coverage: 0.8 },
};

interface Day { doer?: Answer; other?: Answer; excuse?: string; ruling?: Ruling; rested?: boolean }

/** Occasions a day apart, settled as the product settles them. */
function weeks(days: readonly Day[], evidence: Evidence = 'doers_word'): AttainmentOccasion[] {
  return days.map((day, place) => {
    const dueAt = start.add({ hours: 24 * place });
    const entry = (answer: Answer | undefined): SealedEntry | null =>
      answer === undefined ? null : { answer, excuse: day.excuse, capturedAt: dueAt, receivedAt: dueAt };
    const doer = entry(day.doer);
    const other = entry(day.other);
    const ruling = day.ruling ?? null;
    const outcome = settleOccasion({
      evidence, lateCounts: true, doer, other, ruling, rested: day.rested ?? false, opened: review, now: review,
      closesAt: dueAt.add({ hours: 24 * 8 }), excusesAllowed: ['illness'],
    });
    return { dueAt, outcome, doer, other, ruling };
  });
}
const times = (count: number, day: Day): Day[] => Array<Day>(count).fill(day);
const judge = (days: readonly Day[], change: Partial<AttainmentTerms> = {}) =>
  attainmentOf({ ...terms, ...change }, weeks(days, change.evidence), review);

describe('the agreed rule, read at the review', () => {
  test('17 of 20 kept is 85 percent: met', () => {
    expect(judge([...times(17, { doer: 'kept' }), ...times(3, { doer: 'not_kept' })])).toMatchObject({ state: 'met', kept: 17, counted: 20 });
  });

  test('16 of 20 kept is not', () => {
    expect(judge([...times(16, { doer: 'kept' }), ...times(4, { doer: 'not_kept' })]).state).toBe('not_met');
  });

  test('late with a message counts as the two agreed', () => {
    const days = [...times(10, { doer: 'kept' }), ...times(10, { doer: 'kept_late' })];
    expect(judge(days).state).toBe('met');
    expect(judge(days, { lateCounts: false })).toMatchObject({ state: 'not_met', kept: 10, counted: 20 });
  });

  test("the other's silence does not stop the doer's set, under any evidence rule", () => {
    for (const evidence of ['doers_word', 'both', 'other_confirms'] as const) {
      expect(judge(times(20, { doer: 'kept' }), { evidence }).state).toBe('met');
      expect(judge(times(20, { doer: 'kept', other: 'cant_say' }), { evidence }).state).toBe('met');
    }
    expect(judge(times(20, { doer: 'kept' }), { evidence: 'both' }).onDoersWord).toBe(20);
    expect(judge(times(20, { doer: 'kept' })).onDoersWord).toBe(0);
  });

  test('four blanks of twenty do no better than four honest misses', () => {
    const blanks = judge([...times(16, { doer: 'kept' }), ...times(4, {})]);
    expect(blanks).toMatchObject({ state: 'not_met', kept: 16, counted: 20, entered: 16 });
  });

  test('too few entries of the doer are "not yet known", not a miss', () => {
    expect(judge([...times(15, { doer: 'kept' }), ...times(5, {})])).toMatchObject({ state: 'not_yet_known', entered: 15, due: 20 });
    expect(judge([]).state).toBe('not_yet_known');
  });

  test('rests and agreed excuses are in no figure of the share', () => {
    const days = [...times(17, { doer: 'kept' }), ...times(3, { doer: 'not_kept' }), ...times(5, { rested: true }), ...times(5, { doer: 'ask_to_excuse', excuse: 'illness' })];
    expect(judge(days)).toMatchObject({ state: 'met', counted: 20, due: 25 });
  });

  test('weeks in which nothing came up are entered, and in no figure of the share', () => {
    expect(judge([...times(17, { doer: 'kept' }), ...times(3, { doer: 'not_kept' }), ...times(12, { doer: 'did_not_come_up' })])).toMatchObject({ state: 'met', counted: 20, due: 32, entered: 32 });
    expect(judge(times(8, { doer: 'did_not_come_up' }))).toMatchObject({ state: 'not_yet_known', counted: 0, entered: 8 });
  });

  test('an excuse off the list that nobody settled leaves the denominator', () => {
    expect(judge([...times(17, { doer: 'kept' }), ...times(3, { doer: 'ask_to_excuse', excuse: 'golf' })])).toMatchObject({ state: 'met', counted: 17 });
  });

  test('a disagreement that nobody ruled on leaves it too, a ruled one does not', () => {
    const seen = { doer: 'kept', other: 'not_kept' } as const;
    expect(judge([...times(17, { doer: 'kept' }), seen])).toMatchObject({ state: 'met', counted: 17, disagreements: 1 });
    expect(judge([...times(17, { doer: 'kept' }), { ...seen, ruling: { outcome: 'missed_found' } }])).toMatchObject({ counted: 18, kept: 17, disagreements: 0 });
  });

  test('more than one disagreement in five leaves it to the review', () => {
    const seen = { doer: 'kept', other: 'not_kept' } as const;
    expect(judge([...times(16, { doer: 'kept' }), ...times(4, seen)]).state).toBe('met');
    expect(judge([...times(15, { doer: 'kept' }), ...times(5, seen)]).state).toBe('review_decides');
  });

  test('what only a session can see counts by rulings', () => {
    const ruled = { ruling: { outcome: 'kept' } } as const;
    expect(judge([...times(3, ruled), { doer: 'kept' }], { evidence: 'shown_in_session' }).state).toBe('not_yet_known');
    expect(judge([...times(4, ruled), { doer: 'kept' }], { evidence: 'shown_in_session' })).toMatchObject({ state: 'met', counted: 4, onDoersWord: 0 });
  });

  test('only the agreed weeks before the review count, across the change of the clocks', () => {
    const early = { zone: 'Europe/Berlin', attainment: { share: 0.85, coverage: 0.8, weeks: 6 } };
    const days = times(60, { doer: 'kept' });
    expect(judge(days, early)).toMatchObject({ due: 42, state: 'met' });
    expect(judge(days)).toMatchObject({ due: 56 });
  });
});

describe('nobody gains by leaving blank', () => {
  const answers = fc.constantFrom<Answer>('kept', 'kept_late', 'not_kept');
  const rank = { met: 1, not_met: 0, not_yet_known: 0, review_decides: 0 } as const;

  test('turning an honest miss into a blank never meets a set that the honest miss did not', () => {
    fc.assert(fc.property(fc.array(answers, { minLength: 1, maxLength: 40 }), fc.nat(), (given, pick) => {
      const misses = given.flatMap((answer, place) => (answer === 'not_kept' ? [place] : []));
      const chosen = misses[pick % Math.max(1, misses.length)];
      const honest = judge(given.map((doer) => ({ doer })));
      const blank = judge(given.map((doer, place) => (place === chosen ? {} : { doer })));
      expect(rank[blank.state]).toBeLessThanOrEqual(rank[honest.state]);
    }));
  });
});

describe('nobody’s silence stops the other’s set', () => {
  const said = fc.record({ doer: fc.constantFrom<Answer>('kept', 'kept', 'kept', 'kept_late', 'not_kept', 'ask_to_excuse'), other: fc.constantFrom<Answer>('kept', 'not_kept', 'cant_say'), goesSilent: fc.boolean(), excuse: fc.constantFrom('illness', 'traffic') });
  const evidences = fc.constantFrom<Evidence>('doers_word', 'both', 'other_confirms');

  test('whatever both said on whichever days: where the other leaves some of them blank instead, what was met is met', () => {
    let met = 0;
    fc.assert(fc.property(fc.array(said, { minLength: 1, maxLength: 40 }), evidences, fc.constantFrom(0.5, 0.6, 0.85), (days, evidence, share) => {
      const rule = { evidence, attainment: { share, coverage: 0.8 } };
      const spoken = judge(days.map(({ doer, other, excuse }) => ({ doer, other, excuse })), rule);
      const blank = judge(days.map(({ doer, other, excuse, goesSilent }) => (goesSilent ? { doer, excuse } : { doer, other, excuse })), rule);
      met += Number(spoken.state === 'met');
      if (spoken.state === 'met') expect(blank.state).toBe('met');
      // Nor do days that the doer entered become unknown because the other wrote nothing.
      expect(blank.entered).toBe(spoken.entered);
    }), { numRuns: 500 });
    expect(met).toBeGreaterThan(20);
  });
});

describe('an agreement whose text changed before its review', () => {
  const under = (share: number, over: object = {}) => ({ evidence: 'doers_word' as const, lateCounts: true, attainment: { share, coverage: 0.8 }, ...over });
  const judged = (share: number, parts: readonly (readonly [number, Day[]])[]) => {
    const all = weeks(parts.flatMap(([, days]) => days));
    const shares = parts.flatMap(([of, days]) => days.map(() => of));
    return attainmentOf({ ...terms, attainment: { share, coverage: 0.8 } }, all.map((one, at) => ({ ...one, under: under(shares[at] ?? share) })), review).state;
  };

  test('what was kept under an easier share is not judged again by a harder one', () => {
    const before = [...times(17, { doer: 'kept' }), ...times(3, { doer: 'not_kept' })];
    expect(judged(0.95, [[0.85, before], [0.95, times(20, { doer: 'kept' })]])).toBe('met');
    expect(judged(0.95, [[0.95, before], [0.95, times(16, { doer: 'kept' })]])).toBe('not_met');
  });

  test('and late with notice counts where it counted when it fell due', () => {
    const [first, then] = [weeks(times(10, { doer: 'kept_late' })), weeks(times(10, { doer: 'kept' }))];
    const rule = { ...terms, lateCounts: false };
    expect(attainmentOf(rule, [...first.map((one) => ({ ...one, under: under(0.85) })), ...then], review)).toMatchObject({ state: 'met', kept: 20 });
    expect(attainmentOf(rule, [...first, ...then], review)).toMatchObject({ state: 'not_met', kept: 10 });
  });

  test('an agreed share is reached exactly where it says so', () => {
    for (let kept = 1; kept <= 20; kept += 1) {
      const rule = { share: (5 * kept) / 100, coverage: 0.8 };
      const states = [kept, kept - 1].map((many) => judge([...times(many, { doer: 'kept' }), ...times(20 - many, { doer: 'not_kept' })], { attainment: rule }).state);
      expect([kept, ...states]).toEqual([kept, 'met', 'not_met']);
    }
  });
});
