import { Temporal } from 'temporal-polyfill';
import type { FieldCode } from '../problem.js';
import { readSetting } from '../settings/catalogue.js';
import { homeOnTime, type HomeOnTimeInput, shortOf, type TemplateFrame } from './templates.js';

const frame: TemplateFrame = {
  zone: 'Europe/Berlin', dayEnd: '03:00', entryWindowDays: 7, share: readSetting([], 'attainmentShare'),
  coverage: readSetting([], 'coverage'), sessionDay: Temporal.PlainDate.from('2026-11-23'),
};
const input: HomeOnTimeInput = { by: '18:30', noticeBy: '17:30' };

test('the template fills what Ana and Daniel are not asked for', () => {
  expect(homeOnTime(input, frame)).toEqual({
    behaviour: 'be home by 18:30 on workdays, or message by 17:30 with the new time',
    short: 'Home by 18:30, or message by 17:30',
    terms: {
      template: 'home_on_time',
      inputs: { by: '18:30', noticeBy: '17:30' },
      cadence: { kind: 'chosen_weekdays', weekdays: [1, 2, 3, 4, 5], time: '18:30' },
      zone: 'Europe/Berlin', dayEnd: '03:00', entryWindowDays: 7,
      evidence: 'doers_word', lateCounts: true, excuses: ['illness', 'work_emergency', 'transport'],
      attainment: { share: 0.85, coverage: 0.8 }, reviewOn: '2027-01-18',
    },
  });
});

test.each([
  [[1, 2, 3, 4, 5, 6, 7], 'every day'],
  [[7, 6], 'at weekends'],
  [[5, 1, 3, 1], 'on Mondays, Wednesdays and Fridays'],
  [[2], 'on Tuesdays'],
] as const)('the days %j read "%s"', (weekdays, words) => {
  expect(homeOnTime({ ...input, weekdays }, frame).behaviour).toBe(`be home by 18:30 ${words}, or message by 17:30 with the new time`);
});

test('a late shift ends after midnight, and the message may come before it', () => {
  const { terms } = homeOnTime({ by: '00:30', noticeBy: '23:30' }, frame);
  expect(shortOf(terms)).toBe('Home by 00:30, or message by 23:30');
});

test('the couple may look at it sooner than in eight weeks', () => {
  expect(homeOnTime({ ...input, reviewOn: '2026-12-07' }, frame).terms.reviewOn).toBe('2026-12-07');
  expect(homeOnTime({ ...input, reviewOn: '2027-02-15' }, frame).terms.reviewOn).toBe('2027-02-15');
  expect(homeOnTime(input, { ...frame, review: { weeks: 4, weeksMax: 12 } }).terms.reviewOn).toBe('2026-12-21');
});

test.each<[string, Partial<HomeOnTimeInput>, { field: string; code: FieldCode }[]]>([
  ['a message at the time itself', { noticeBy: '18:30' }, [{ field: 'noticeBy', code: 'notice_not_before_due' }]],
  ['a message after midnight for the evening before', { noticeBy: '00:30' }, [{ field: 'noticeBy', code: 'notice_not_before_due' }]],
  ['times that are none', { by: '25:00', noticeBy: 'soon' }, [{ field: 'by', code: 'not_a_time' }, { field: 'noticeBy', code: 'not_a_time' }]],
  ['no weekday', { weekdays: [] }, [{ field: 'weekdays', code: 'not_a_weekday' }]],
  ['a review on the day of the session', { reviewOn: '2026-11-23' }, [{ field: 'reviewOn', code: 'review_not_after_today' }]],
  ['a review after more than twelve weeks', { reviewOn: '2027-02-16' }, [{ field: 'reviewOn', code: 'review_too_far' }]],
  ['a review on a day that does not exist', { reviewOn: '2027-02-30' }, [{ field: 'reviewOn', code: 'not_a_date' }]],
])('a couple cannot agree on %s', (_what, change, fields) => {
  expect(() => homeOnTime({ ...input, ...change }, frame)).toThrow(expect.objectContaining({ code: 'invalid_fields', fields }));
});
