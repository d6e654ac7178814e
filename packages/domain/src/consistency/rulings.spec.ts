import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { attainmentOf } from './attainment.js';
import { countOutcomes } from './counts.js';
import type { SealedEntry } from './entries.js';
import { actOf, choicesFor, ruledOutcomes, ruleProblem, type RulingAct, rulingChoices, rulingOf } from './rulings.js';
import { type Evidence, leftToSession, settleOccasion, type SettleInput } from './settle.js';

const at = (text: string): Temporal.Instant => Temporal.Instant.from(text);
const [evening, session, later] = [at('2026-12-07T19:00:00Z'), at('2026-12-10T10:00:00Z'), at('2026-12-11T10:00:00Z')];
const entry = (answer: SealedEntry['answer'], more: Partial<SealedEntry> = {}): SealedEntry => ({ answer, capturedAt: evening, receivedAt: evening, ...more });
const base: SettleInput = {
  evidence: 'doers_word', lateCounts: true, doer: null, other: null, ruling: null, rested: false, opened: session,
  closesAt: at('2026-12-15T02:00:00Z'), now: at('2026-12-20T10:00:00Z'), excusesAllowed: ['illness'],
};
const left = (input: Partial<SettleInput>) => leftToSession({ ...base, ...input });
const act = (outcome: RulingAct['outcome'], sessionId = 'today', againOn: string | null = null): RulingAct => ({ outcome, sessionId, againOn });

describe('what the session is asked about', () => {
  const toldAfter = entry('not_kept', { capturedAt: later, receivedAt: later });

  test('a night that the two saw differently', () => {
    expect(left({ doer: entry('kept'), other: entry('not_kept') })).toBe('seen_differently');
    expect(left({ doer: entry('ask_to_excuse', { excuse: 'illness' }), other: entry('not_kept') })).toBe('seen_differently');
  });

  test('what was entered, and the entries cannot say', () => {
    expect(left({ doer: toldAfter })).toBe('entries_cannot_say');
    expect(left({ other: entry('not_kept') })).toBe('entries_cannot_say');
    expect(left({ doer: entry('ask_to_excuse', { excuse: 'golf' }) })).toBe('entries_cannot_say');
  });

  test('everything where a session is the agreed evidence, also where both say kept or nothing', () => {
    for (const evidence of ['seen_in_session', 'shown_in_session'] as const) {
      expect(left({ evidence, doer: entry('kept'), other: entry('kept') })).toBe('entries_cannot_say');
      expect(left({ evidence })).toBe('entries_cannot_say');
    }
  });

  test('not what both saw alike, nor a blank of the other, nor a night that nobody entered', () => {
    expect(left({ doer: entry('kept'), other: entry('kept') })).toBeNull();
    expect(left({ evidence: 'both', doer: entry('kept') })).toBeNull();
    expect(left({ evidence: 'other_confirms', doer: entry('kept'), other: entry('cant_say') })).toBeNull();
    expect(left({ doer: entry('not_kept'), other: entry('kept') })).toBeNull();
    expect(left({ other: entry('kept') })).toBeNull();
    expect(left({})).toBeNull();
  });

  test('nothing before the opening, nothing inside a rest, and the same whatever was ruled so far', () => {
    const differently = { doer: entry('kept'), other: entry('not_kept') };
    expect(left({ ...differently, opened: null })).toBeNull();
    expect(left({ ...differently, rested: true })).toBeNull();
    expect(left({ ...differently, ruling: { outcome: 'kept' } })).toBe('seen_differently');
  });
});

describe('what can be said about it', () => {
  test('an evening has all of it; a count of a week is never late, a line has nothing to excuse either', () => {
    expect(choicesFor('occasion')).toEqual(rulingChoices);
    expect(choicesFor('weekly_count')).toEqual(rulingChoices.filter((one) => one !== 'kept_late'));
    expect(choicesFor('weekly_line')).toEqual(['kept', 'missed_told', 'missed_found', 'left_open', 'two_more_weeks']);
  });

  test('two more weeks are a day that both know, across the turn of the year; to leave it open has none', () => {
    const today = Temporal.PlainDate.from('2026-12-21');
    expect(actOf('two_more_weeks', today)).toEqual({ outcome: 'left_open', againOn: '2027-01-04' });
    expect(actOf('left_open', today)).toEqual({ outcome: 'left_open', againOn: null });
    expect(actOf('kept', today)).toEqual({ outcome: 'kept', againOn: null });
  });

  test('the last word of a session stands, and to leave it open takes the one before back', () => {
    expect(rulingOf([])).toBeNull();
    expect(rulingOf([act('missed_told'), act('kept')])).toEqual({ outcome: 'kept' });
    expect(rulingOf([act('kept'), act('left_open')])).toBeNull();
  });

  test('what an earlier session ruled stands; what it left open is open to this one', () => {
    expect(ruleProblem(true, [], 'today')).toBeNull();
    expect(ruleProblem(true, [act('kept')], 'today')).toBeNull();
    expect(ruleProblem(true, [act('kept', 'before')], 'today')).toBe('ruled_before');
    expect(ruleProblem(true, [act('left_open', 'before', '2027-01-04')], 'today')).toBeNull();
    expect(ruleProblem(false, [], 'today')).toBe('nothing_to_settle');
  });
});

describe('whatever is said in whatever sessions', () => {
  const answers = fc.record({
    evidence: fc.constantFrom<Evidence>('doers_word', 'both', 'other_confirms', 'seen_in_session', 'shown_in_session'),
    doer: fc.option(fc.constantFrom(entry('kept'), entry('kept_late'), entry('not_kept'), entry('ask_to_excuse', { excuse: 'illness' }), entry('undone'))),
    other: fc.option(fc.constantFrom(entry('kept'), entry('not_kept'), entry('cant_say'), entry('undone'))),
  });
  const tries = fc.array(fc.record({ outcome: fc.constantFrom(...ruledOutcomes, 'left_open' as const), nextSession: fc.boolean() }), { maxLength: 8 });
  const terms = { attainment: { share: 0.85, coverage: 0 }, lateCounts: true, zone: 'Europe/Berlin' };

  test('no ruling touches what both saw kept, and none of an earlier session is taken back', () => {
    let ruled = 0;
    fc.assert(fc.property(answers, tries, (said, sayings) => {
      const acts: RulingAct[] = [];
      let sessionId = 0;
      const outcome = () => settleOccasion({ ...base, ...said, ruling: rulingOf(acts) });
      const before = outcome();
      for (const { outcome: choice, nextSession } of sayings) {
        if (nextSession) sessionId += 1;
        const [stood, isFromBefore] = [rulingOf(acts), acts.at(-1)?.sessionId !== String(sessionId)];
        if (ruleProblem(left(said) !== null, acts, String(sessionId)) === null) acts.push(act(choice, String(sessionId)));
        if (stood && isFromBefore) expect(rulingOf(acts)).toEqual(stood);
      }
      ruled += Number(rulingOf(acts) !== null);
      if (left(said) === null) expect(outcome()).toBe(before);
      if (said.doer?.answer === 'kept' && said.other?.answer === 'kept' && before === 'kept') expect(outcome()).toBe('kept');
      // Both entries stay; what was open is now in exactly one of the figures.
      const [open, now] = [countOutcomes([before]), countOutcomes([outcome()])];
      expect(now.E + now.excused).toBe(open.E + open.excused);
      const attained = attainmentOf({ ...terms, evidence: said.evidence }, [{ dueAt: evening, outcome: outcome(), ruling: rulingOf(acts), doer: said.doer, other: said.other }], later);
      if (rulingOf(acts)) expect(attained.disagreements).toBe(0);
    }), { numRuns: 2000 });
    expect(ruled).toBeGreaterThan(100);
  });
});
