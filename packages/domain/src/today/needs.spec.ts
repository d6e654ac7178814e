import { Temporal } from 'temporal-polyfill';
import { backAt, isSafety, mostDaysSnoozed, needKinds, placeOf, reviewStage } from './needs.js';

const day = (text: string) => Temporal.PlainDate.from(text);

test('what concerns safety stands before everything else on the therapist’s list', () => {
  const places = needKinds.map((kind) => [isSafety(kind), placeOf(kind)] as const);
  const lastOfSafety = Math.max(...places.filter(([safety]) => safety).map(([, place]) => place));
  expect(places.filter(([safety]) => !safety).every(([, place]) => place > lastOfSafety)).toBe(true);
  expect(needKinds.filter(isSafety)).toEqual(['urgent', 'screen_to_decide', 'was_not_free', 'afraid_to_refuse', 'criterion_not_free', 'pulse_flag', 'words_turned_back', 'screen_missing']);
});

test('what a partner said about safety is snoozed for a day at most, a talk alone and unread work for a week, a note for a fortnight, what is urgent never', () => {
  expect([mostDaysSnoozed('screen_to_decide'), mostDaysSnoozed('was_not_free'), mostDaysSnoozed('screen_missing'), mostDaysSnoozed('note_missing'), mostDaysSnoozed('line_waiting'), mostDaysSnoozed('work_unread'), mostDaysSnoozed('partner_silent'), mostDaysSnoozed('urgent')]).toEqual([1, 1, 7, 14, 1, 7, 14, 0]);
});

test('what was snoozed is back when the couple’s day begins, also across a change of the clocks', () => {
  const frame = { zone: 'Europe/Berlin', dayEnd: '03:00' } as const;
  expect(backAt(frame, day('2026-12-07'), 1).toString()).toBe('2026-12-08T02:00:00Z');
  expect(backAt(frame, day('2027-03-27'), 1).toString()).toBe('2027-03-28T01:00:00Z');
});

test.each([
  ['the day before', '2027-01-31', null],
  ['on its day', '2027-02-01', 0],
  ['six days late', '2027-02-07', 0],
  ['a week late', '2027-02-08', 7],
  ['two weeks late', '2027-02-15', 14],
  ['27 days late', '2027-02-28', 14],
  ['28 days late, when the agreement rests', '2027-03-01', null],
])('a review planned for 1 February, %s', (_when, today, stage) => {
  expect(reviewStage(day('2027-02-01'), day(today))).toBe(stage);
});
