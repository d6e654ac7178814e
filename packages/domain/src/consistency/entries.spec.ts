import { Temporal } from 'temporal-polyfill';
import { answerForCount, answersOf, timingOf } from './entries.js';

const at = (text: string): Temporal.Instant => Temporal.Instant.from(text);
const closesAt = at('2026-12-01T02:00:00Z');
const opened = at('2026-11-26T10:00:00Z');

describe('when an entry counts as made', () => {
  test('an entry inside the window is inside, opened later or not', () => {
    const entry = { answer: 'kept', capturedAt: at('2026-11-23T19:00:00Z'), receivedAt: at('2026-11-23T19:00:01Z') } as const;
    expect(timingOf(entry, { closesAt, opened: null })).toEqual({ beforeOpening: true, lateEntered: false });
    expect(timingOf(entry, { closesAt, opened })).toEqual({ beforeOpening: true, lateEntered: false });
  });

  test('an entry after the window but before the session is told, and late-entered', () => {
    const entry = { answer: 'not_kept', capturedAt: closesAt, receivedAt: closesAt } as const;
    expect(timingOf(entry, { closesAt, opened: null })).toEqual({ beforeOpening: true, lateEntered: true });
  });

  test('an entry after the opening is late-entered even though the seven days are not over', () => {
    const entry = { answer: 'kept', capturedAt: opened, receivedAt: opened } as const;
    expect(timingOf(entry, { closesAt, opened })).toEqual({ beforeOpening: false, lateEntered: true });
  });

  test('a phone whose clock runs ahead is taken at the time of receipt', () => {
    const entry = { answer: 'kept', capturedAt: at('2027-01-01T00:00:00Z'), receivedAt: at('2026-11-23T19:00:00Z') } as const;
    expect(timingOf(entry, { closesAt, opened })).toEqual({ beforeOpening: true, lateEntered: false });
  });

  test('a phone found again inside the window but sent after it still counts as inside', () => {
    const entry = { answer: 'kept', capturedAt: at('2026-11-30T20:00:00Z'), receivedAt: at('2026-12-03T20:00:00Z') } as const;
    expect(timingOf(entry, { closesAt, opened: null })).toEqual({ beforeOpening: true, lateEntered: false });
  });
});

test('a count of the week is kept from the agreed number on, and its answers leave no room for late', () => {
  expect([0, 2, 3, 5].map((count) => answerForCount(count, 3))).toEqual(['not_kept', 'not_kept', 'kept', 'kept']);
  expect(answersOf('doer', 'weekly_count')).toEqual(['kept', 'not_kept', 'ask_to_excuse']);
  expect(answersOf('other', 'weekly_count')).toEqual(['kept', 'not_kept', 'cant_say']);
  expect(answersOf('other', 'weekly_line')).toEqual([]);
});
