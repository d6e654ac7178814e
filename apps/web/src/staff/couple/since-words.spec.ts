import type { CouplePage, Counts, StaffCriterion, StaffOccasion } from '../contract';
import { askOf } from './ask';
import { endedEarlier, firstDue } from './since';
import { askInWords, leftOpenInWords, sinceInWords } from './since-words';

const today = '2026-11-23';
const since = '2026-11-16T18:00:00Z';

function homeOnTime(outcomes: Record<string, StaffOccasion['outcome']>, counts: Partial<Counts>): StaffCriterion {
  const occasions = Object.entries(outcomes).map(([slot, outcome]): StaffOccasion => ({ slot, day: slot, dueAt: `${slot}T17:30:00Z`, outcome, opened: false, doer: null, other: null, times: null, ruledOn: null, againOn: null }));
  const all: Counts = { total: 0, kept: 0, late: 0, missed: 0, toldFirst: 0, open: 0, excused: 0, rest: 0, didNotComeUp: 0, ...counts };
  const text = { doerName: 'Daniel', askerName: 'Ana', behaviour: 'be home by 18:30', shows: '', then: '', commitment: '', reviewOn: '2027-01-14', sentence: '' };
  return { id: 'c', number: 1, state: 'active', text, doerId: 'd', askerId: 'a', asks: 'occasion', signatures: [], reviewOn: '2027-01-14', awaitsReview: true, direction: null, endsOn: null, manyRunning: null, activeFrom: '2026-11-02', sinceCounts: all, counts: all, occasions };
}

describe('Since Ana and Daniel were last here', () => {
  it('nine evenings were kept and Tuesday was seen differently', () => {
    const criterion = homeOnTime({ '2026-11-16': 'kept', '2026-11-17': 'disputed' }, { total: 10, kept: 9, open: 1 });
    expect(sinceInWords(criterion, { since, today: '2026-11-20' })).toBe('kept 9 of 10; 1 open: Tuesday, entries differ');
  });

  it('the evening before the last session is not named again', () => {
    const criterion = homeOnTime({ '2026-11-16': 'missed_told', '2026-11-19': 'missed_told' }, { total: 3, kept: 2, missed: 1, toldFirst: 1 });
    expect(sinceInWords(criterion, { since, today })).toBe('kept 2 of 3; 1 missed: Thursday, told first');
  });

  it('several open evenings each keep their own reason, late ones their day', () => {
    const criterion = homeOnTime({ '2026-11-17': 'unrecorded', '2026-11-18': 'kept_late', '2026-11-20': 'unconfirmed' }, { total: 5, kept: 3, late: 1, open: 2 });
    expect(sinceInWords(criterion, { since, today })).toBe('kept 3 of 5; 1 of them late: Wednesday; 2 open: Tuesday (no entry), Friday (unconfirmed)');
  });

  it('of many open evenings the last three are named', () => {
    const days = Object.fromEntries(['16', '17', '18', '19', '20'].map((day) => [`2026-11-${day}`, 'unrecorded' as const]));
    expect(sinceInWords(homeOnTime(days, { total: 4, open: 4 }), { since, today })).toContain('4 open: Wednesday (no entry), Thursday (no entry), Friday (no entry) and 1 earlier');
  });

  it('what a session left open is named with its day, and from that day on as something to look at', () => {
    const { occasions } = homeOnTime({ '2026-11-11': 'disputed', '2026-11-12': 'disputed', '2026-11-13': 'disputed', '2026-11-17': 'disputed' }, {});
    const again = ['2026-12-04', '2026-12-04', '2026-12-11', null];
    const left = { asks: 'occasion' as const, occasions: occasions.map((one, place) => ({ ...one, againOn: again[place] ?? null })) };
    expect(leftOpenInWords(left, today)).toBe('Left open until Friday 4 December: Wednesday 11 November, Thursday 12 November; Left open until Friday 11 December: Friday 13 November');
    expect(leftOpenInWords(left, '2026-12-04')).toContain('To look at again: Wednesday 11 November, Thursday 12 November; Left open');
    expect(leftOpenInWords({ ...left, occasions }, today)).toBeNull();
  });

  it('a weekly line is named by its week', () => {
    const line = { ...homeOnTime({ '2026-11-22': 'missed_told' }, { total: 1, missed: 1, didNotComeUp: 2 }), asks: 'weekly_line' as const };
    expect(sinceInWords(line, { since, today })).toBe('kept 0 of 1; 1 missed: week of 16 Nov, told first; did not come up in 2 weeks');
    const ask = askOf({ since, criteria: [line] });
    expect(ask.kind === 'nothing_yet' ? '' : askInWords(ask, today)).toBe('“Daniel, what helped you say so first in the week of 16 Nov?”');
  });

  it('evenings that fell due and wait for their entries are counted, not passed over', () => {
    const days = { '2026-11-14': 'pending', '2026-11-19': 'pending', '2026-11-20': 'pending', [today]: 'pending' } as const;
    expect(sinceInWords(homeOnTime(days, {}), { since, today })).toBe('2 fell due, none is settled yet');
    expect(sinceInWords(homeOnTime({ '2026-11-20': 'pending' }, {}), { since, today })).toBe('1 fell due, it is not settled yet');
  });

  it('nothing has fallen due the day after signing', () => {
    expect(sinceInWords(homeOnTime({ [today]: 'pending' }, {}), { since, today })).toBe('nothing has fallen due');
  });
});

describe('What Ana and Daniel have behind them', () => {
  const over = { ...homeOnTime({ '2026-11-13': 'kept' }, {}), state: 'ended' as const, awaitsReview: false, endsOn: '2026-11-13' };

  it('is no news since the last session once it was over before that', () => {
    expect(endedEarlier(over, since)).toBe(true);
    expect(endedEarlier({ ...over, state: 'active', endsOn: null }, since)).toBe(false);
    expect(endedEarlier(over, null)).toBe(false);
  });

  it('stays where it fell due since then, waits for its review, or has a day to look at again', () => {
    expect(endedEarlier({ ...over, occasions: homeOnTime({ '2026-11-17': 'kept' }, {}).occasions }, since)).toBe(false);
    expect(endedEarlier({ ...over, awaitsReview: true }, since)).toBe(false);
    expect(endedEarlier({ ...over, occasions: over.occasions.map((one) => ({ ...one, againOn: '2026-12-04' })) }, since)).toBe(false);
  });
});

describe('The therapist is offered one question', () => {
  const asked = (outcomes: Record<string, StaffOccasion['outcome']>, counts: Partial<Counts> = {}) => askOf({ since, criteria: [homeOnTime(outcomes, counts)] });

  it('about the day that Ana and Daniel saw differently, before any miss', () => {
    expect(asked({ '2026-11-17': 'disputed', '2026-11-19': 'missed_told' })).toEqual({ kind: 'entries_differ', day: '2026-11-17', asks: 'occasion', doer: 'Daniel', asker: 'Ana' });
  });

  it('about the latest of two such days', () => {
    expect(asked({ '2026-11-17': 'disputed', '2026-11-18': 'disputed' })).toMatchObject({ day: '2026-11-18' });
  });

  it('about a miss that Daniel told, before an evening that nobody wrote down', () => {
    expect(asked({ '2026-11-18': 'missed_told', '2026-11-20': 'unrecorded' })).toMatchObject({ kind: 'told_first', day: '2026-11-18' });
  });

  it('about what Ana noticed when every evening was kept', () => {
    expect(asked({ '2026-11-18': 'kept' }, { total: 1, kept: 1 })).toEqual({ kind: 'all_kept', doer: 'Daniel', asker: 'Ana' });
  });

  it('and to none before anything has settled', () => {
    expect(asked({ '2026-11-23': 'pending' })).toEqual({ kind: 'nothing_yet' });
  });

  it('"no entries yet" is said only while neither has entered anything', () => {
    const pending = homeOnTime({ '2026-11-23': 'pending' }, {});
    const pageWith = (part: Partial<StaffOccasion>): CouplePage => ({ criteria: [{ ...pending, occasions: pending.occasions.map((one) => ({ ...one, ...part })) }] }) as CouplePage;
    expect(firstDue(pageWith({}))?.day).toBe('2026-11-23');
    expect(firstDue(pageWith({ doer: 'kept' }))).toBeNull();
    expect(firstDue(pageWith({ other: 'not_kept' }))).toBeNull();
    const line = { ...homeOnTime({ '2026-11-22': 'did_not_come_up' }, { didNotComeUp: 1 }), asks: 'weekly_line' as const };
    expect(firstDue({ criteria: [pending, { ...line, occasions: line.occasions.map((one) => ({ ...one, doer: 'did_not_come_up' as const })) }] } as CouplePage)).toBeNull();
  });
});
