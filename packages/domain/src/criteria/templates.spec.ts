import { Temporal } from 'temporal-polyfill';
import type { FieldCode } from '../problem.js';
import { asksOf } from '../schedule/cadence.js';
import { occasionsOf } from '../schedule/occasions.js';
import { readSetting } from '../settings/catalogue.js';
import { lintOf } from './lint.js';
import { refusedIn } from './refused.js';
import { fieldsOf, templateKeys } from './template-inputs.js';
import { fillTemplate, shortOf, type TemplateDraft, type TemplateFrame } from './templates.js';
import { type CriterionTerms, scheduleOf } from './terms.js';

const frame: TemplateFrame = {
  zone: 'Europe/Berlin', dayEnd: '03:00', entryWindowDays: 7, share: readSetting([], 'attainmentShare'),
  coverage: readSetting([], 'coverage'), sessionDay: Temporal.PlainDate.from('2026-11-23'), askerName: 'Ana',
};
const homeOnTime: TemplateDraft = { template: 'home_on_time', by: '18:30', noticeBy: '17:30' };
const drafts: Record<(typeof templateKeys)[number], TemplateDraft> = {
  home_on_time: homeOnTime,
  tell_same_day: { template: 'tell_same_day' },
  ask_me_anything: { template: 'ask_me_anything', weekday: 7, at: '19:00', minutes: 20 },
  travel_check_in: { template: 'travel_check_in', by: '13:00' },
  listen_when_it_hurts: { template: 'listen_when_it_hurts', minutes: 10, hours: 24 },
};
const filled = (draft: TemplateDraft) => fillTemplate(draft, frame);

test('the template fills what Ana and Daniel are not asked for', () => {
  expect(filled(homeOnTime)).toEqual({
    behaviour: 'be home by 18:30 on workdays, or message by 17:30 with the new time',
    short: 'Home by 18:30, or message by 17:30',
    terms: {
      template: 'home_on_time',
      inputs: { by: '18:30', noticeBy: '17:30' },
      kind: 'reliability',
      cadence: { kind: 'chosen_weekdays', weekdays: [1, 2, 3, 4, 5], time: '18:30' },
      zone: 'Europe/Berlin', dayEnd: '03:00', entryWindowDays: 7,
      evidence: 'doers_word', lateCounts: true, excuses: ['illness', 'work_emergency', 'transport'],
      attainment: { share: 0.85, coverage: 0.8 }, reviewOn: '2027-01-18',
    },
  });
});

describe('the five agreements that a couple can start from', () => {
  test.each([
    ['tell_same_day', 'tell Ana the same day when the other person makes contact, and say what the answer was', 'Tell Ana the same day when the other person makes contact'],
    ['ask_me_anything', 'sit down with Ana on Sundays at 19:00 for 20 minutes and open with "ask me anything"', '"Ask me anything", Sundays at 19:00, 20 minutes'],
    ['travel_check_in', 'message Ana by 13:00 on each travel day, with the place, the company and the time of the next call', 'On travel days, message Ana by 13:00'],
    ['listen_when_it_hurts', 'put the phone down when Ana says that it hurts, and offer 10 minutes now or a time within 24 hours', 'When Ana says that it hurts: phone down, 10 minutes now or a time within 24 hours'],
  ] as const)('%s is said in full and in short', (template, behaviour, short) => {
    const said = filled(drafts[template]);
    expect(said).toMatchObject({ behaviour, short });
    expect(shortOf(said.terms, 'Ana', behaviour)).toBe(short);
  });

  test.each(templateKeys)('the words of %s pass the lint and are refused to nobody', (template) => {
    const { behaviour } = filled(drafts[template]);
    expect(lintOf({ behaviour, commitment: '' })).toEqual([]);
    expect(refusedIn(behaviour)).toEqual([]);
  });

  test('what has no fixed due time gets one line a week, on Sunday; the talk is on its own evening', () => {
    const asked = templateKeys.map((template) => [template, asksOf(filled(drafts[template]).terms.cadence)]);
    expect(Object.fromEntries(asked)).toEqual({
      home_on_time: 'occasion', tell_same_day: 'weekly_line', ask_me_anything: 'occasion', travel_check_in: 'weekly_line', listen_when_it_hurts: 'weekly_line',
    });
    for (const template of templateKeys.filter((one) => one !== 'home_on_time')) {
      const occasions = occasionsOf(scheduleOf(filled(drafts[template]).terms, '2026-W48'), Temporal.PlainDate.from('2026-11-23'), Temporal.PlainDate.from('2026-12-06'));
      expect([template, occasions.map(({ slot }) => slot)]).toEqual([template, ['2026-W48', '2026-W49']]);
    }
  });

  test('a weekly line has nothing that is late and nothing to excuse', () => {
    for (const template of ['tell_same_day', 'travel_check_in', 'listen_when_it_hurts'] as const) {
      expect(filled(drafts[template]).terms).toMatchObject({ evidence: 'doers_word', lateCounts: false, excuses: [] });
    }
  });

  test('each freezes its own inputs, and the hours it offers are its cadence', () => {
    expect(filled({ ...drafts.listen_when_it_hurts, hours: 12 }).terms).toMatchObject({ inputs: { minutes: 10, hours: 12 }, cadence: { kind: 'response_within', hours: 12 } });
    expect(filled(drafts.ask_me_anything).terms).toMatchObject({ inputs: { weekday: 7, at: '19:00', minutes: 20 }, cadence: { kind: 'weekly', weekday: 7, time: '19:00' } });
  });
});

test('an agreement that was signed before there were other templates still reads as it did', () => {
  const stored = JSON.parse('{"template":"home_on_time","inputs":{"by":"18:30","noticeBy":"17:30"},"cadence":{"kind":"chosen_weekdays","weekdays":[1,2,3,4,5],"time":"18:30"},"zone":"Europe/Berlin","dayEnd":"03:00","entryWindowDays":7,"evidence":"doers_word","lateCounts":true,"excuses":["illness","work_emergency","transport"],"attainment":{"share":0.85,"coverage":0.8},"reviewOn":"2027-01-18"}') as CriterionTerms;
  expect(shortOf(stored, 'Ana', 'be home by 18:30')).toBe('Home by 18:30, or message by 17:30');
  expect(asksOf(stored.cadence)).toBe('occasion');
});

test.each([
  [[1, 2, 3, 4, 5, 6, 7], 'every day'],
  [[7, 6], 'at weekends'],
  [[5, 1, 3, 1], 'on Mondays, Wednesdays and Fridays'],
  [[2], 'on Tuesdays'],
] as const)('the days %j read "%s"', (weekdays, words) => {
  expect(filled({ ...homeOnTime, weekdays }).behaviour).toBe(`be home by 18:30 ${words}, or message by 17:30 with the new time`);
});

test('a late shift ends after midnight, and the message may come before it', () => {
  expect(filled({ ...homeOnTime, by: '00:30', noticeBy: '23:30' }).short).toBe('Home by 00:30, or message by 23:30');
});

test('the couple may look at it sooner than in eight weeks', () => {
  expect(filled({ ...homeOnTime, reviewOn: '2026-12-07' }).terms.reviewOn).toBe('2026-12-07');
  expect(filled({ ...homeOnTime, reviewOn: '2027-02-15' }).terms.reviewOn).toBe('2027-02-15');
  expect(fillTemplate(homeOnTime, { ...frame, review: { weeks: 4, weeksMax: 12 } }).terms.reviewOn).toBe('2026-12-21');
});

test.each<[string, TemplateDraft, { field: string; code: FieldCode }[]]>([
  ['a message at the time itself', { ...homeOnTime, noticeBy: '18:30' }, [{ field: 'noticeBy', code: 'notice_not_before_due' }]],
  ['a message after midnight for the evening before', { ...homeOnTime, noticeBy: '00:30' }, [{ field: 'noticeBy', code: 'notice_not_before_due' }]],
  ['times that are none', { ...homeOnTime, by: '25:00', noticeBy: 'soon' }, [{ field: 'by', code: 'not_a_time' }, { field: 'noticeBy', code: 'not_a_time' }]],
  ['no weekday', { ...homeOnTime, weekdays: [] }, [{ field: 'weekdays', code: 'not_a_weekday' }]],
  ['an eighth day', { ...drafts.ask_me_anything, weekday: 8 as 7 }, [{ field: 'weekday', code: 'not_a_weekday' }]],
  ['a talk without an end', { ...drafts.ask_me_anything, minutes: 61 }, [{ field: 'minutes', code: 'out_of_range' }]],
  ['a talk of half minutes', { ...drafts.ask_me_anything, minutes: 20.5 }, [{ field: 'minutes', code: 'out_of_range' }]],
  ['an answer some day', { ...drafts.listen_when_it_hurts, hours: 49 }, [{ field: 'hours', code: 'out_of_range' }]],
  ['what belongs to another template', { ...drafts.tell_same_day, by: '18:30' }, [{ field: 'by', code: 'not_asked_for' }]],
  ['a review on the day of the session', { ...homeOnTime, reviewOn: '2026-11-23' }, [{ field: 'reviewOn', code: 'review_not_after_today' }]],
  ['a review after more than twelve weeks', { ...homeOnTime, reviewOn: '2027-02-16' }, [{ field: 'reviewOn', code: 'review_too_far' }]],
  ['a review on a day that does not exist', { ...homeOnTime, reviewOn: '2027-02-30' }, [{ field: 'reviewOn', code: 'not_a_date' }]],
])('a couple cannot agree on %s', (_what, draft, fields) => {
  expect(() => filled(draft)).toThrow(expect.objectContaining({ code: 'invalid_fields', fields }));
});

test('each template names every field that it still needs', () => {
  for (const template of templateKeys) {
    const missing = fieldsOf(template).map((field) => ({ field, code: 'required' }));
    if (missing.length === 0) expect(() => filled({ template })).not.toThrow();
    else expect(() => filled({ template })).toThrow(expect.objectContaining({ code: 'invalid_fields', fields: expect.arrayContaining(missing) }));
  }
});
