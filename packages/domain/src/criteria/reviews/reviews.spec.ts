import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { type Outcome, settleOccasion } from '../../consistency/settle.js';
import { dueDayOf } from '../../schedule/slots.js';
import { occasionsOf } from '../../schedule/occasions.js';
import { fillTemplate, type TemplateDraft } from '../templates.js';
import { type CriterionTerms, scheduleOf } from '../terms.js';
import { judge, type JudgedOccasion, standingVerdict, verdicts } from './judging.js';
import { hasCome, isLettingInDue, isLettingInOpen, lettingInAnswers, mayJudgeAgain } from './steps.js';

const day = (text: string) => Temporal.PlainDate.from(text);
const frame = { zone: 'Europe/Berlin', dayEnd: '03:00', entryWindowDays: 7, share: 0.85, coverage: 0.8, sessionDay: day('2026-12-07'), askerName: 'Ana' };
const termsOf = (draft: TemplateDraft): CriterionTerms => fillTemplate({ reviewOn: '2027-02-01', ...draft }, frame).terms;
const HOME = termsOf({ template: 'home_on_time', by: '18:30', noticeBy: '17:30' });
const LINE = termsOf({ template: 'tell_same_day' });
const TO_THE_REVIEW = { from: null, reviewOn: day('2027-02-01') };

type Said = 'kept' | 'not_kept' | null;

/** The occasions of a text from 7 December to the day after the review, opened, each answered by the doer as said. */
function lived(terms: CriterionTerms, firstSlot: string, says: (at: number, day: string) => Said, isOpened: (at: number) => boolean = () => true): JudgedOccasion[] {
  return occasionsOf(scheduleOf(terms, firstSlot), day('2026-12-07'), day('2027-02-02')).map((occasion, at) => {
    const { slot, dueAt, closesAt } = occasion;
    const on = dueDayOf(terms.cadence, slot) ?? day('2026-12-07');
    const [opened, answer] = [isOpened(at), says(at, on.toString())];
    const doer = opened && answer ? { answer, capturedAt: dueAt, receivedAt: dueAt } : null;
    const outcome: Outcome = settleOccasion({
      evidence: terms.evidence, lateCounts: terms.lateCounts, excusesAllowed: terms.excuses, doer, other: null, ruling: null, rested: false,
      opened: opened ? closesAt : null, closesAt, now: Temporal.Instant.from('2027-03-01T00:00:00Z'),
    });
    return { slot, versionNumber: 1, day: on, dueAt, terms, outcome, opened, doer, other: null, ruling: null };
  });
}

describe('A review judges by the rule that both signed', () => {
  it('counts the days before the agreed one and no later, whenever the couple meets', () => {
    const judged = judge(HOME, TO_THE_REVIEW, lived(HOME, '2026-12-07', (_, on) => (on < '2027-02-01' ? 'kept' : 'not_kept')));
    expect(judged).toMatchObject({ verdict: 'met', figures: { kept: 40, counted: 40, due: 40 } });
    expect(judged.cutOff.toString()).toBe('2027-02-01T02:00:00Z');
    expect(judged.occasions.at(-1)?.slot).toBe('2027-01-29');
  });

  it('counts the line about the week that ends where the review day begins, and not the week before a window of weeks', () => {
    const all = lived(LINE, '2026-W50', () => 'kept');
    expect(judge(LINE, TO_THE_REVIEW, all).figures.due).toBe(8);
    const four = { ...LINE, attainment: { ...LINE.attainment, weeks: 4 } };
    expect(judge(four, TO_THE_REVIEW, all).figures.due).toBe(4);
  });

  it('begins where the last review ended, so that each day belongs to one review', () => {
    const all = lived(HOME, '2026-12-07', () => 'kept');
    const [first, second] = [judge(HOME, { from: null, reviewOn: day('2027-01-04') }, all), judge(HOME, { from: day('2027-01-04'), reviewOn: day('2027-02-01') }, all)];
    expect(first.figures.due + second.figures.due).toBe(40);
    expect(second.occasions[0]?.slot).toBe('2027-01-04');
  });

  it('leaves out on both sides what no opening has shown: nobody’s private rest makes a set unmet', () => {
    const judged = judge(HOME, TO_THE_REVIEW, lived(HOME, '2026-12-07', () => 'kept', (at) => at % 3 !== 0));
    expect(judged).toMatchObject({ verdict: 'met', figures: { kept: 26, due: 26 } });
  });

  it('says that too little was written down, and never that this was a miss', () => {
    expect(judge(HOME, TO_THE_REVIEW, lived(HOME, '2026-12-07', (at) => (at < 20 ? 'kept' : null))).verdict).toBe('not_yet_known');
    expect(judge(HOME, TO_THE_REVIEW, []).verdict).toBe('not_yet_known');
    expect(judge(HOME, TO_THE_REVIEW, lived(HOME, '2026-12-07', (at) => (at < 30 ? 'kept' : 'not_kept'))).verdict).toBe('not_met');
  });
});

describe('What the steps of a review allow', () => {
  it('met once is met, whatever is judged before or after', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...verdicts), { maxLength: 6 }), fc.array(fc.constantFrom(...verdicts), { maxLength: 6 }), (before, after) => {
      expect(standingVerdict([...before, 'met', ...after])).toBe('met');
    }));
    expect(standingVerdict([])).toBeNull();
    expect(standingVerdict(['review_decides', 'not_met'])).toBe('not_met');
  });

  it('what is met, or concluded, is not judged again', () => {
    expect(verdicts.map((verdict) => mayJudgeAgain(verdict, false))).toEqual([false, true, true, true]);
    expect(verdicts.some((verdict) => mayJudgeAgain(verdict, true))).toBe(false);
  });

  it.each([['the day before', '2027-01-31', false], ['on the day', '2027-02-01', true], ['six weeks late, while it rests', '2027-03-15', true]])('it can be held %s: %s', (_, today, can) => {
    expect(hasCome(day('2027-02-01'), day(today))).toBe(can);
  });

  it('the "then" is asked for once it is enough, until it was done or declined, and stands on the list when it was put off twice', () => {
    expect(verdicts.map((verdict) => isLettingInOpen(verdict, []))).toEqual([true, false, false, false]);
    expect(lettingInAnswers.map((answer) => isLettingInOpen('met', [answer]))).toEqual([false, true, false]);
    expect([[], ['deferred'], ['deferred', 'deferred'], ['deferred', 'deferred', 'done']].map((answers) => isLettingInDue('met', answers as never))).toEqual([false, false, true, false]);
  });
});
