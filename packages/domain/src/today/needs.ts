import { Temporal } from 'temporal-polyfill';
import { startOfDay } from '../schedule/occasions.js';
import type { Clock } from '../schedule/clock.js';
import { restsAfterReviewDays } from '../criteria/review.js';

/** What may need a therapist, in the order in which it is read: safety first. */
export const needKinds = [
  'urgent', 'screen_to_decide', 'was_not_free', 'afraid_to_refuse', 'criterion_not_free', 'pulse_flag', 'words_turned_back', 'screen_missing',
  'line_waiting', 'proposal_declined', 'proposal_to_read', 'proposal_accepted', 'work_unread', 'contact_ready', 'consent_missing', 'share_ready', 'criterion_ready', 'criterion_waiting', 'weeks_to_open', 'review_due', 'partner_silent', 'misses_to_ask', 'note_missing',
] as const;
export type NeedKind = (typeof needKinds)[number];

const SAFETY: ReadonlySet<NeedKind> = new Set(['urgent', 'screen_to_decide', 'was_not_free', 'afraid_to_refuse', 'criterion_not_free', 'pulse_flag', 'words_turned_back', 'screen_missing']);

/** Days for which something may be snoozed: what is urgent not at all, what was said about safety or written alone is back the next day, a talk alone and unread work within a week. */
const MOST_DAYS: Partial<Record<NeedKind, number>> = { urgent: 0, line_waiting: 1, screen_to_decide: 1, was_not_free: 1, afraid_to_refuse: 1, criterion_not_free: 7, pulse_flag: 7, words_turned_back: 7, screen_missing: 7, work_unread: 7 };
const MOST_DAYS_ELSE = 14;

export function isSafety(kind: NeedKind): boolean {
  return SAFETY.has(kind);
}

/** For how many days this may be snoozed at most; 0: it is taken up or passed on (SR22). */
export function mostDaysSnoozed(kind: NeedKind): number {
  return MOST_DAYS[kind] ?? MOST_DAYS_ELSE;
}

/** Where a kind stands among the others: a smaller number is read first. */
export function placeOf(kind: NeedKind): number {
  return needKinds.indexOf(kind);
}

/** When what was snoozed is back: at the start of the couple's local day, so many days on. */
export function backAt(frame: { zone: string; dayEnd: Clock }, today: Temporal.PlainDate, days: number): Temporal.Instant {
  return startOfDay(frame, today.add({ days }));
}

/** R26: the therapist is reminded of a review on its day and 7 and 14 days after; from 28 on the agreement rests and asks for nothing. */
const REMINDED_AFTER = [14, 7, 0] as const;
export type ReviewStage = (typeof REMINDED_AFTER)[number];

/** Which reminder of an overdue review stands on this local day; null before the review and once the agreement rests. A later one is not covered by a snooze of an earlier. */
export function reviewStage(reviewOn: Temporal.PlainDate, today: Temporal.PlainDate): ReviewStage | null {
  const overdue = reviewOn.until(today, { largestUnit: 'days' }).days;
  if (overdue >= restsAfterReviewDays) return null;
  return REMINDED_AFTER.find((after) => overdue >= after) ?? null;
}
