import { Temporal } from 'temporal-polyfill';

export const unreadFlags = ['session_today', 'a_week'] as const;
export type UnreadFlag = (typeof unreadFlags)[number];

const WEEK = Temporal.Duration.from({ hours: 7 * 24 });

/**
 * R77: why unread work is told with more weight: the couple comes today (local days of the couple), or the oldest of it
 * has waited for 7 times 24 hours. Null where neither is so. The session is the nearer reason.
 */
export function unreadFlag(since: Temporal.Instant, now: Temporal.Instant, today: Temporal.PlainDate, sessionOn: Temporal.PlainDate | null): UnreadFlag | null {
  if (sessionOn?.equals(today)) return 'session_today';
  return Temporal.Instant.compare(since.add(WEEK), now) <= 0 ? 'a_week' : null;
}
