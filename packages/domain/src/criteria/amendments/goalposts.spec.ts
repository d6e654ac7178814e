import { type Ask, askedTooOften, occasionOfContest } from './goalposts.js';

const ask = (over: Partial<Ask>): Ask => ({ criterionId: 'home', sessionId: 'first', direction: 'harder', reason: 'too_hard', occasion: 'between', askedAt: new Date('2026-12-09T09:00:00Z'), ...over });

describe('The line about goalposts', () => {
  it('is there from the second session on in which Ana asks outside a review', () => {
    expect(askedTooOften([])).toBeNull();
    expect(askedTooOften([ask({}), ask({})])).toBeNull();
    expect(askedTooOften([ask({ sessionId: 'second', askedAt: new Date('2026-12-16T09:00:00Z') }), ask({})])).toEqual({ asks: 2, contested: 0, since: new Date('2026-12-09T09:00:00Z') });
    expect(askedTooOften([ask({}), ask({ criterionId: 'lunch' })])).toMatchObject({ asks: 2 });
  });

  it.each([['at a review', { occasion: 'review' }], ['after a found-out event', { occasion: 'found_out' }], ['for safety', { reason: 'safety' }]] as const)('counts nothing that was asked %s', (_, over) => {
    expect(askedTooOften([ask({}), ask({ sessionId: 'second', ...over })])).toBeNull();
  });

  it('counts a met set that is contested in a later session, once a session', () => {
    const contest = { direction: 'unmet', reason: 'not_enough' } as const;
    expect(askedTooOften([ask(contest), ask(contest), ask({ ...contest, sessionId: 'second' })])).toMatchObject({ asks: 2, contested: 2 });
    expect(askedTooOften([ask(contest), ask({ sessionId: 'second' })])).toMatchObject({ asks: 2, contested: 1 });
    // Asked to be more and contested in one session is one time.
    expect(askedTooOften([ask(contest), ask({})])).toBeNull();
  });

  it('takes what is said in the very session that found it met as part of the review', () => {
    expect(occasionOfContest('first', 'first', 'between')).toBe('review');
    expect(occasionOfContest('first', 'second', 'between')).toBe('between');
    expect(occasionOfContest('first', 'second', 'found_out')).toBe('found_out');
  });
});
