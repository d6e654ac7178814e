import { templateKeys } from '@groundwork/domain/criteria/template-inputs';
import { choiceOf, draftOf, hasItsTimes, lastReviewDay, missingIn, newDraft } from './draft';

const said = { doerId: 'daniel', by: '18:30', noticeBy: '17:30', shows: 'that I am not left guessing', then: 'we plan one weekend away', commitment: 'I add nothing before then', reviewOn: '2027-01-18', frank: 'yes', honest: 'yes', fair: 'yes' };

describe('A couple writes its first sentence', () => {
  it('finds the review eight weeks after the session, across the turn of the year', () => {
    expect(newDraft('home_on_time', '2026-11-23', 'I add nothing before then').reviewOn).toBe('2027-01-18');
  });

  it('may move the review to twelve weeks on and no later', () => {
    expect(lastReviewDay('2026-11-23')).toBe('2027-02-15');
  });

  it('starts with nobody chosen as the one who does it, and nothing ticked', () => {
    expect(missingIn(newDraft('home_on_time', '2026-11-23', 'I add nothing before then'))).toEqual(['doerId', 'shows', 'then', 'frank', 'honest', 'fair']);
  });

  it('can be signed once the four questions are answered and the three ticks are made', () => {
    expect(missingIn(draftOf('home_on_time', said))).toEqual([]);
  });

  it.each(['shows', 'then', 'commitment', 'by', 'reviewOn'])('asks again when only spaces were typed for %s', (field) => {
    expect(missingIn(draftOf('home_on_time', { ...said, [field]: '   ' }))).toEqual([field]);
  });

  it.each(['frank', 'honest', 'fair'])('waits for the tick %s', (check) => {
    expect(missingIn(draftOf('home_on_time', { ...said, [check]: undefined }))).toEqual([check]);
  });

  it.each(templateKeys)('has the times of %s preset, so that two sentences and a name are all that is left', (template) => {
    const draft = newDraft(template, '2026-11-23', 'I add nothing before then');
    expect(hasItsTimes(draft)).toBe(true);
    expect(missingIn(draft)).toEqual(['doerId', 'shows', 'then', 'frank', 'honest', 'fair']);
  });

  it('sends what the template asks for and nothing of another one', () => {
    expect(choiceOf(draftOf('ask_me_anything', { ...said, weekday: '7', at: '19:00', minutes: '20' }))).toEqual({ template: 'ask_me_anything', weekday: 7, at: '19:00', minutes: 20 });
    expect(choiceOf(draftOf('tell_same_day', said))).toEqual({ template: 'tell_same_day' });
  });

  it('asks for the hours again when they were taken out', () => {
    const draft = draftOf('listen_when_it_hurts', { ...said, minutes: '10', hours: '' });
    expect([missingIn(draft), hasItsTimes(draft)]).toEqual([['hours'], false]);
  });

  it('says it in own words, and each cadence asks for its own', () => {
    const own = { ...said, behaviour: 'leave the phone in the hall', often: 'chosen_weekdays', 'weekdays.5': 'yes', 'weekdays.1': 'yes', at: '22:00', by: '', noticeBy: '' };
    expect(choiceOf(draftOf('own_words', own))).toEqual({ template: 'own_words', behaviour: 'leave the phone in the hall', often: 'chosen_weekdays', weekdays: [1, 5], at: '22:00' });
    expect(choiceOf(draftOf('own_words', { ...own, often: 'n_per_week', times: '3' }))).toEqual({ template: 'own_words', behaviour: 'leave the phone in the hall', often: 'n_per_week', times: 3 });
    expect(missingIn(draftOf('own_words', { ...said, behaviour: '', often: 'once', at: '18:00' }))).toEqual(['behaviour', 'on']);
    expect(missingIn(newDraft('own_words', '2026-11-23', 'I add nothing before then'))).toEqual(['doerId', 'behaviour', 'shows', 'then', 'frank', 'honest', 'fair']);
    expect(hasItsTimes(newDraft('own_words', '2026-11-23', ''))).toBe(true);
  });

  it('sends nothing of what else is agreed until it was looked at, and then as it stands', () => {
    expect(choiceOf(draftOf('home_on_time', { ...said, share: '90' }))).toEqual({ template: 'home_on_time', by: '18:30', noticeBy: '17:30' });
    const looked = { ...said, terms: 'shown', asks: 'occasion', kind: 'honesty', evidence: 'both', 'excuses.travel': 'yes', share: '90', coverage: '', weeks: '', windowDays: '3' };
    expect(choiceOf(draftOf('home_on_time', looked))).toEqual({
      template: 'home_on_time', by: '18:30', noticeBy: '17:30', kind: 'honesty', evidence: 'both', excuses: ['travel'], lateCounts: false, share: 90, coverage: undefined, weeks: undefined, windowDays: 3,
    });
    expect(choiceOf(draftOf('tell_same_day', { ...looked, asks: 'weekly_line' }))).not.toHaveProperty('excuses');
  });
});
