import { Temporal } from 'temporal-polyfill';
import { unreadFlag } from './unread.js';

const today = Temporal.PlainDate.from('2026-12-07');
const now = Temporal.Instant.from('2026-12-07T09:00:00Z');
const flag = (since: string, sessionOn: string | null = null) => unreadFlag(Temporal.Instant.from(since), now, today, sessionOn ? Temporal.PlainDate.from(sessionOn) : null);

test.each([
  ['sent this morning', '2026-12-07T08:00:00Z', null, null],
  ['a second short of seven days', '2026-11-30T09:00:01Z', null, null],
  ['seven days', '2026-11-30T09:00:00Z', null, 'a_week'],
  ['sent this morning, and the couple comes today', '2026-12-07T08:00:00Z', '2026-12-07', 'session_today'],
  ['sent this morning, and the couple comes tomorrow', '2026-12-07T08:00:00Z', '2026-12-08', null],
  ['seven days, and the couple comes today', '2026-11-30T09:00:00Z', '2026-12-07', 'session_today'],
])('unread work, %s', (_when, since, sessionOn, told) => {
  expect(flag(since, sessionOn)).toBe(told);
});
