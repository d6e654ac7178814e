import { Temporal } from 'temporal-polyfill';
import { type Cadence, cadenceKinds } from '../../schedule/cadence.js';
import { fillTemplate, type TemplateDraft, type TemplateFrame } from '../templates.js';
import { draftedFrom, withStandingTerms } from './draft-again.js';

/** Of another clinic's settings than those under which it was agreed: what stands must not take them over. */
const frame = (share: number): TemplateFrame => ({
  zone: 'Europe/Berlin', dayEnd: '03:00', entryWindowDays: share === 0.85 ? 7 : 5, share, coverage: share - 0.05, sessionDay: Temporal.PlainDate.from('2026-11-23'), askerName: 'Ana',
});
const own = (fields: Partial<TemplateDraft>): TemplateDraft => ({ template: 'own_words', behaviour: 'leave the phone in the hall after ten', ...fields });
const ofCadence: Record<Cadence['kind'], TemplateDraft> = {
  daily_by_time: own({ often: 'daily_by_time', at: '22:00' }),
  chosen_weekdays: own({ often: 'chosen_weekdays', weekdays: [5, 1, 3], at: '22:00' }),
  weekly: own({ often: 'weekly', weekday: 4, at: '20:00' }),
  n_per_week: own({ often: 'n_per_week', times: 3 }),
  per_event: own({ often: 'per_event' }),
  refrain: own({ often: 'refrain' }),
  response_within: own({ often: 'response_within', hours: 12 }),
  once: own({ often: 'once', on: '2026-12-04', at: '18:00' }),
};
const ofTemplate: TemplateDraft[] = [
  { template: 'home_on_time', by: '18:30', noticeBy: '17:30' },
  { template: 'tell_same_day' },
  { template: 'ask_me_anything', weekday: 7, at: '19:00', minutes: 20 },
  { template: 'travel_check_in', by: '13:00' },
  { template: 'listen_when_it_hurts', minutes: 10, hours: 24 },
];
const all = [...ofTemplate.map((draft) => [draft.template, draft] as const), ...cadenceKinds.map((kind) => [`own words, ${kind}`, ofCadence[kind]] as const)];

describe('The form of a change begins with what stands', () => {
  test.each(all)('%s: sent back untouched it is the same text and the same terms, whatever the clinic has set since', (_, draft) => {
    const standing = fillTemplate({ ...draft, share: 90, coverage: 70, windowDays: 6 }, frame(0.85));
    expect(fillTemplate(draftedFrom(standing.terms, standing), frame(0.95))).toEqual(standing);
  });

  test.each(all)('%s: whoever did not look at what else is agreed leaves it as it stands', (_, draft) => {
    const standing = fillTemplate({ ...draft, share: 90, coverage: 70, windowDays: 6 }, frame(0.85));
    const { terms } = fillTemplate(withStandingTerms({ ...draft, reviewOn: standing.terms.reviewOn }, standing.terms), frame(0.95));
    expect(terms).toEqual(standing.terms);
  });

  test('words that are said in another rhythm bring the presets of that one', () => {
    const standing = fillTemplate({ ...ofCadence.n_per_week, share: 90 }, frame(0.85));
    const { terms } = fillTemplate(withStandingTerms(ofCadence.refrain, standing.terms), frame(0.85));
    expect(terms).toMatchObject({ cadence: { kind: 'refrain' }, attainment: { share: 0.85 }, excuses: [] });
  });
});
