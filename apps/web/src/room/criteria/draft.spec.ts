import { draftOf, lastReviewDay, missingIn, newDraft } from './draft';

const said = { doerId: 'daniel', by: '18:30', noticeBy: '17:30', shows: 'that I am not left guessing', then: 'we plan one weekend away', commitment: 'I add nothing before then', reviewOn: '2027-01-18', frank: 'yes', honest: 'yes', fair: 'yes' };

describe('A couple writes its first sentence', () => {
  it('finds the review eight weeks after the session, across the turn of the year', () => {
    expect(newDraft('2026-11-23', 'I add nothing before then').reviewOn).toBe('2027-01-18');
  });

  it('may move the review to twelve weeks on and no later', () => {
    expect(lastReviewDay('2026-11-23')).toBe('2027-02-15');
  });

  it('starts with nobody chosen as the one who does it, and nothing ticked', () => {
    expect(missingIn(newDraft('2026-11-23', 'I add nothing before then'))).toEqual(['doerId', 'shows', 'then', 'frank', 'honest', 'fair']);
  });

  it('can be signed once the four questions are answered and the three ticks are made', () => {
    expect(missingIn(draftOf(said))).toEqual([]);
  });

  it.each(['shows', 'then', 'commitment', 'by', 'reviewOn'])('asks again when only spaces were typed for %s', (field) => {
    expect(missingIn(draftOf({ ...said, [field]: '   ' }))).toEqual([field]);
  });

  it.each(['frank', 'honest', 'fair'])('waits for the tick %s', (check) => {
    expect(missingIn(draftOf({ ...said, [check]: undefined }))).toEqual([check]);
  });
});
