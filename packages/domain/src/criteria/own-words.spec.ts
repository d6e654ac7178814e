import { Temporal } from 'temporal-polyfill';
import type { FieldCode } from '../problem.js';
import { asksOf, type Cadence, cadenceKinds } from '../schedule/cadence.js';
import { nextOccasions } from '../schedule/occasions.js';
import { fieldsOf } from './template-inputs.js';
import { fillTemplate, shortOf, type TemplateDraft, type TemplateFrame } from './templates.js';
import { scheduleOf } from './terms.js';

const frame: TemplateFrame = {
  zone: 'Europe/Berlin', dayEnd: '03:00', entryWindowDays: 7, share: 0.85, coverage: 0.8, sessionDay: Temporal.PlainDate.from('2026-11-23'), askerName: 'Ana',
};
const said = 'leave the phone in the hall after ten';
const own = (fields: Partial<TemplateDraft>): TemplateDraft => ({ template: 'own_words', behaviour: said, ...fields });
const drafts: Record<Cadence['kind'], TemplateDraft> = {
  daily_by_time: own({ often: 'daily_by_time', at: '22:00' }),
  chosen_weekdays: own({ often: 'chosen_weekdays', weekdays: [5, 1, 3], at: '22:00' }),
  weekly: own({ often: 'weekly', weekday: 4, at: '20:00' }),
  n_per_week: own({ often: 'n_per_week', times: 3 }),
  per_event: own({ often: 'per_event' }),
  refrain: own({ often: 'refrain' }),
  response_within: own({ often: 'response_within', hours: 12 }),
  once: own({ often: 'once', on: '2026-12-04', at: '18:00' }),
};
const filled = (draft: TemplateDraft) => fillTemplate(draft, frame);

describe('a couple says in its own words what will be done', () => {
  test.each(cadenceKinds)('%s comes due as they said, and no word of theirs is among the terms', (kind) => {
    const { terms, behaviour, short } = filled(drafts[kind]);
    expect(terms.cadence.kind).toBe(kind);
    expect([behaviour, short, shortOf(terms, 'Ana', said)]).toEqual([said, said, said]);
    expect(JSON.stringify(terms)).not.toContain('phone');
    expect(nextOccasions(scheduleOf(terms, null), Temporal.Instant.from('2026-11-23T09:00:00Z'), 1)).toHaveLength(1);
  });

  test('the days stand in order, and the single day is due once', () => {
    expect(filled(drafts.chosen_weekdays).terms.cadence).toEqual({ kind: 'chosen_weekdays', weekdays: [1, 3, 5], time: '22:00' });
    const once = nextOccasions(scheduleOf(filled(drafts.once).terms, null), Temporal.Instant.from('2026-11-23T09:00:00Z'), 3);
    expect(once.map(({ slot, dueAt }) => [slot, dueAt.toString()])).toEqual([['1', '2026-12-04T17:00:00Z']]);
  });

  test('a time leaves room for late, a count of the week does not, and a weekly line has nothing to excuse', () => {
    const presets = cadenceKinds.map((kind) => [kind, filled(drafts[kind]).terms.lateCounts, filled(drafts[kind]).terms.excuses.length]);
    expect(presets).toEqual([
      ['daily_by_time', true, 3], ['chosen_weekdays', true, 3], ['weekly', true, 3], ['n_per_week', false, 3], ['per_event', false, 0],
      ['refrain', false, 0], ['response_within', false, 0], ['once', true, 3],
    ]);
    expect(cadenceKinds.map((kind) => asksOf(filled(drafts[kind]).terms.cadence))).toEqual([
      'occasion', 'occasion', 'occasion', 'weekly_count', 'weekly_line', 'weekly_line', 'weekly_line', 'occasion',
    ]);
  });

  test.each(cadenceKinds)('%s names each field that it still needs, and each that it has no use for', (kind) => {
    const missing = fieldsOf('own_words', kind).filter((field) => field !== 'often').map((field) => ({ field, code: 'required' }));
    expect(() => filled({ template: 'own_words', often: kind })).toThrow(expect.objectContaining({ code: 'invalid_fields', fields: expect.arrayContaining(missing) }));
    expect(() => filled({ ...drafts[kind], noticeBy: '17:00' })).toThrow(expect.objectContaining({ fields: [{ field: 'noticeBy', code: 'not_asked_for' }] }));
  });
});

describe('what a template presets can be agreed otherwise', () => {
  test('each part of it, and the rest stands', () => {
    const changed = filled({ template: 'home_on_time', by: '18:30', noticeBy: '17:30', kind: 'honesty', evidence: 'both', excuses: ['travel', 'illness'], lateCounts: false, share: 90, coverage: 70, weeks: 6, windowDays: 3 });
    expect(changed.terms).toMatchObject({ kind: 'honesty', evidence: 'both', excuses: ['illness', 'travel'], lateCounts: false, attainment: { share: 0.9, coverage: 0.7, weeks: 6 }, entryWindowDays: 3 });
    expect(filled({ template: 'home_on_time', by: '18:30', noticeBy: '17:30', share: 90 }).terms).toMatchObject({ attainment: { share: 0.9, coverage: 0.8 }, lateCounts: true, entryWindowDays: 7 });
  });

  test.each<[string, TemplateDraft, { field: string; code: FieldCode }[]]>([
    ['blank words', { ...drafts.weekly, behaviour: '  ' }, [{ field: 'behaviour', code: 'required' }]],
    ['a cadence that is none', own({ often: 'hourly' as 'once' }), [{ field: 'often', code: 'not_allowed' }]],
    ['no times a week', { ...drafts.n_per_week, times: 0 }, [{ field: 'times', code: 'out_of_range' }]],
    ['a day that does not exist', { ...drafts.once, on: '2026-02-30' }, [{ field: 'on', code: 'not_a_date' }]],
    ['a single day after its review', { ...drafts.once, on: '2027-01-19' }, [{ field: 'on', code: 'out_of_range' }]],
    ['less than half as enough', { ...drafts.weekly, share: 49 }, [{ field: 'share', code: 'out_of_range' }]],
    ['a reason that is on no list', { ...drafts.weekly, excuses: ['golf'] }, [{ field: 'excuses', code: 'not_allowed' }]],
    ['an excuse for a weekly line', { ...drafts.refrain, excuses: ['illness'] }, [{ field: 'excuses', code: 'not_asked_for' }]],
    ['late for a count of the week', { ...drafts.n_per_week, lateCounts: true }, [{ field: 'lateCounts', code: 'not_asked_for' }]],
    ['a weekly line that the other one confirms', { ...drafts.per_event, evidence: 'other_confirms' }, [{ field: 'evidence', code: 'not_allowed' }]],
    ['a month of weeks beyond the review', { ...drafts.weekly, weeks: 13 }, [{ field: 'weeks', code: 'out_of_range' }]],
    ['an entry window without an end', { ...drafts.weekly, windowDays: 15 }, [{ field: 'windowDays', code: 'out_of_range' }]],
  ])('but not %s', (_what, draft, fields) => {
    expect(() => filled(draft)).toThrow(expect.objectContaining({ code: 'invalid_fields', fields }));
  });
});
