import { Temporal } from 'temporal-polyfill';
import { fillTemplate, type TemplateDraft } from '../templates.js';
import type { CriterionTerms } from '../terms.js';
import type { CriterionWords } from '../words.js';
import { confirmedDirection } from './allowed.js';
import { changesBetween, directionOf } from './direction.js';
import { draftedFrom, withStandingTerms } from './draft-again.js';

const frame = { zone: 'Europe/Berlin', dayEnd: '03:00', entryWindowDays: 7, share: 0.85, coverage: 0.8, sessionDay: Temporal.PlainDate.from('2026-12-07'), askerName: 'Ana' };
const HOME: TemplateDraft = { template: 'home_on_time', by: '18:30', noticeBy: '17:30' };
const OWN: TemplateDraft = { template: 'own_words', behaviour: 'leave the phone in the hall', often: 'chosen_weekdays', weekdays: [1, 3, 5], at: '22:00' };

function text(draft: TemplateDraft, words: Partial<CriterionWords> = {}): { terms: CriterionTerms; words: CriterionWords } {
  const { terms, behaviour } = fillTemplate(draft, frame);
  return { terms, words: { behaviour, shows: 'that I am not left guessing', then: 'we plan one weekend away', commitment: 'I add nothing before the review', ...words } };
}

const between = (before: TemplateDraft, after: Partial<TemplateDraft>, words: Partial<CriterionWords> = {}) =>
  changesBetween(text(before), text({ ...before, ...after } as TemplateDraft, words)).map(({ part, direction }) => `${part} ${direction}`);

describe('What a change asks of the one who does it (R29)', () => {
  it.each<[string, TemplateDraft, Partial<TemplateDraft>, string[]]>([
    ['home half an hour later', HOME, { by: '19:00' }, ['when easier']],
    ['home earlier', HOME, { by: '18:00' }, ['when harder']],
    ['half past midnight is later than 23:30, not earlier', { ...HOME, by: '23:30' }, { by: '00:30' }, ['when easier']],
    ['a message an hour earlier', HOME, { noticeBy: '16:30' }, ['notice harder']],
    ['on Saturdays too', HOME, { weekdays: [1, 2, 3, 4, 5, 6] }, ['how_often harder']],
    ['not on Fridays', HOME, { weekdays: [1, 2, 3, 4] }, ['how_often easier']],
    ['as many days, but others', OWN, { weekdays: [2, 3, 5] }, ['how_often harder']],
    ['every day where it was three', OWN, { often: 'daily_by_time', weekdays: undefined }, ['how_often harder']],
    ['once a week where it was three times', OWN, { often: 'weekly', weekdays: undefined, weekday: 3 }, ['how_often easier']],
    ['a longer talk', { template: 'ask_me_anything', weekday: 7, at: '19:00', minutes: 20 }, { minutes: 30 }, ['minutes harder']],
    ['a talk on another day', { template: 'ask_me_anything', weekday: 7, at: '19:00', minutes: 20 }, { weekday: 6 }, ['how_often harder']],
    ['longer to offer a time', { template: 'listen_when_it_hurts', minutes: 10, hours: 24 }, { hours: 36 }, ['hours easier']],
    ['a message on travel days earlier', { template: 'travel_check_in', by: '13:00' }, { by: '11:00' }, ['when harder']],
    ['ninety per cent', HOME, { share: 90 }, ['enough harder']],
    ['eighty per cent', HOME, { share: 80 }, ['enough easier']],
    ['more to be written down', HOME, { coverage: 90 }, ['written_down harder']],
    ['only the last six weeks count', HOME, { weeks: 6 }, ['counted_weeks harder']],
    ['three days to write it down', HOME, { windowDays: 3 }, ['entry_days harder']],
    ['no excuses', HOME, { excuses: [] }, ['excuses harder']],
    ['travel excuses too', HOME, { excuses: ['illness', 'work_emergency', 'transport', 'travel'] }, ['excuses easier']],
    ['one excuse for another', HOME, { excuses: ['illness', 'work_emergency', 'travel'] }, ['excuses harder']],
    ['late with notice no longer counts', HOME, { lateCounts: false }, ['late harder']],
    ['both have to say so', HOME, { evidence: 'both' }, ['evidence harder']],
    ['the doer’s word is enough', { ...HOME, evidence: 'both' }, { evidence: 'doers_word' }, ['evidence easier']],
    ['a later review asks for longer', { ...HOME, reviewOn: '2027-02-01' }, { reviewOn: '2027-02-08' }, ['review harder']],
    ['an earlier review lets more be asked for sooner', { ...HOME, reviewOn: '2027-02-01' }, { reviewOn: '2027-01-25' }, ['review harder']],
    ['a later date for what is done once', { template: 'own_words', behaviour: 'close the account', often: 'once', on: '2026-12-20', at: '18:00' }, { on: '2026-12-22' }, ['how_often easier']],
    ['own words said otherwise', OWN, { behaviour: 'leave my phone in the hall' }, ['behaviour clearer']],
    ['another kind', HOME, { kind: 'honesty' }, ['kind clearer']],
    ['nothing', HOME, {}, []],
  ])('%s', (_, before, after, changes) => {
    expect(between(before, after)).toEqual(changes);
  });

  it('another template cannot be compared, so it is harder', () => {
    expect(directionOf(changesBetween(text(HOME), text({ template: 'travel_check_in', by: '18:30' })))).toBe('harder');
  });

  it('own words that were a template are harder: nobody can say what they leave out', () => {
    expect(between(HOME, { template: 'own_words', by: undefined, noticeBy: undefined, behaviour: 'be home', often: 'chosen_weekdays', weekdays: [1, 2, 3, 4, 5], at: '18:30' })).toContain('behaviour harder');
  });

  it('the asker’s part, the meaning and the "then" in other words are clearer', () => {
    expect(between(HOME, {}, { then: 'we plan two days away', commitment: 'I ask once', shows: 'that I can plan my evening' })).toEqual(['shows clearer', 'then clearer', 'commitment clearer']);
  });

  it('once the review was held a text that asks for less until another day is easier, and another day alone is longer', () => {
    const longer = { reviewOn: '2027-02-22' };
    const changes = (after: object) => changesBetween(text({ ...HOME, reviewOn: '2027-02-01' }), text({ ...HOME, ...longer, ...after }));
    expect([directionOf(changes({ by: '19:00' })), directionOf(changes({ by: '19:00' }), true)]).toEqual(['harder', 'easier']);
    expect(directionOf(changes({}), true)).toBe('harder');
    expect(directionOf(changes({ by: '18:00' }), true)).toBe('harder');
  });

  it('one harder part among easier ones makes all of it harder', () => {
    expect(directionOf(changesBetween(text(HOME), text({ ...HOME, by: '19:00', share: 90 })))).toBe('harder');
    expect(directionOf([])).toBeNull();
  });
});

describe('The therapist confirms the direction', () => {
  const clearer = [{ part: 'then', direction: 'clearer' }] as const;
  it('clearer may be called harder, and nothing may be called easier than it is', () => {
    expect(confirmedDirection(clearer, 'clearer')).toBe('clearer');
    expect(confirmedDirection(clearer, 'harder')).toBe('harder');
    expect(() => confirmedDirection(clearer, 'easier')).toThrow('invalid_fields');
    expect(() => confirmedDirection([{ part: 'when', direction: 'harder' }], 'clearer')).toThrow('invalid_fields');
    expect(() => confirmedDirection([{ part: 'when', direction: 'easier' }], 'harder')).toThrow('invalid_fields');
    expect(() => confirmedDirection([], 'clearer')).toThrow('nothing_changed');
  });
});

describe('The form of a change begins with what stands', () => {
  it.each<[string, TemplateDraft]>([
    ['a template', { ...HOME, share: 90, evidence: 'both', weeks: 4, reviewOn: '2027-02-01' }],
    ['a weekly talk', { template: 'ask_me_anything', weekday: 7, at: '19:00', minutes: 20 }],
    ['a weekly line', { template: 'listen_when_it_hurts', minutes: 10, hours: 24 }],
    ['own words', OWN],
    ['own words, so many times a week', { template: 'own_words', behaviour: 'walk', often: 'n_per_week', times: 3 }],
    ['own words, once', { template: 'own_words', behaviour: 'close it', often: 'once', on: '2026-12-20', at: '18:00' }],
    ['own words, within hours', { template: 'own_words', behaviour: 'answer', often: 'response_within', hours: 4 }],
  ])('and drafting %s again changes nothing', (_, draft) => {
    const before = text(draft);
    expect(changesBetween(before, text(draftedFrom(before.terms, before.words)))).toEqual([]);
    expect(fillTemplate(draftedFrom(before.terms, before.words), frame).terms).toEqual(before.terms);
  });

  it('what was agreed otherwise than the template stays when nobody touched it', () => {
    const { terms } = text({ ...HOME, share: 90, weeks: 4 });
    expect(withStandingTerms({ ...HOME, by: '19:00' }, terms)).toMatchObject({ by: '19:00', share: 90, weeks: 4, kind: 'reliability' });
    expect(withStandingTerms({ ...HOME, kind: 'honesty', share: 80 }, terms)).toEqual({ ...HOME, kind: 'honesty', share: 80 });
    expect(withStandingTerms(OWN, terms)).toEqual(OWN);
    expect(withStandingTerms({ ...OWN, often: 'per_event' }, text(OWN).terms)).toEqual({ ...OWN, often: 'per_event' });
  });
});
