import { Temporal } from 'temporal-polyfill';
import type { Asks } from '../schedule/cadence.js';

/** What the doer may seal about an occasion (R38). */
export const doerAnswers = ['kept', 'kept_late', 'not_kept', 'ask_to_excuse'] as const;
export type DoerAnswer = (typeof doerAnswers)[number] | (typeof lineAnswers)[number];

/** The doer's one line about a week of what has no fixed due time (d1). */
export const lineAnswers = ['kept', 'not_kept', 'did_not_come_up'] as const;

/** The doer's answers about a week in which so many times were agreed: the count decides between the first two. */
export const countAnswers = ['kept', 'not_kept', 'ask_to_excuse'] as const;

/** What the other partner may seal about it. */
export const otherAnswers = ['kept', 'not_kept', 'cant_say'] as const;
export type OtherAnswer = (typeof otherAnswers)[number];

export type Answer = DoerAnswer | OtherAnswer;

/** What one part may answer (R38, d1). The other partner has no weekly line: the list is empty. */
export function answersOf(part: 'doer' | 'other', asks: Asks): readonly Answer[] {
  if (asks === 'weekly_line') return part === 'doer' ? lineAnswers : [];
  if (part === 'other') return otherAnswers;
  return asks === 'weekly_count' ? countAnswers : doerAnswers;
}

/** What a count of a week comes to (d1): kept when it is as many times as was agreed, or more. */
export function answerForCount(count: number, times: number): 'kept' | 'not_kept' {
  return count >= times ? 'kept' : 'not_kept';
}

/** The last entry of one partner on one occasion; `undone` takes an earlier one back and counts as silence. */
export interface SealedEntry {
  readonly answer: Answer | 'undone';
  /** The reason asked for with `ask_to_excuse`: a key of the criterion's list, or anything else. */
  readonly excuse?: string | null;
  /** The doer's own tick beside `not_kept`: the other already knew. */
  readonly alreadyKnown?: boolean;
  readonly capturedAt: Temporal.Instant;
  readonly receivedAt: Temporal.Instant;
  /**
   * Whether that device had made a request between the opening and this entry (R43). Unknown counts as yes: a phone
   * that could have read the opened weeks is not believed about when it captured its entry.
   */
  readonly deviceSeenSinceOpening?: boolean;
}

export interface EntryTiming {
  /** Decides told against "for the session" (d1). */
  readonly beforeOpening: boolean;
  /** Late-entered: it settles the occasion anew but stays out of the agreement figures (R43, d5). */
  readonly lateEntered: boolean;
}

const offlineGrace = { hours: 7 * 24 };

/**
 * When an entry counts as made (R43). Captured inside the window and received within seven days of that is inside,
 * so that a phone without a network loses nothing, unless it has asked for anything since the opening. A capture
 * time after the receipt is a wrong clock: the receipt stands.
 */
export function timingOf(
  entry: SealedEntry,
  occasion: { readonly opened: Temporal.Instant | null; readonly closesAt: Temporal.Instant },
): EntryTiming {
  const moment = believedMoment(entry, occasion.opened);
  const beforeOpening = occasion.opened === null || isBefore(moment, occasion.opened);
  return { beforeOpening, lateEntered: !beforeOpening || !isBefore(moment, occasion.closesAt) };
}

function believedMoment(entry: SealedEntry, opened: Temporal.Instant | null): Temporal.Instant {
  if (!isBefore(entry.capturedAt, entry.receivedAt)) return entry.receivedAt;
  if (isBefore(entry.capturedAt.add(offlineGrace), entry.receivedAt)) return entry.receivedAt;
  const mayHaveRead = opened !== null && !isBefore(entry.receivedAt, opened) && entry.deviceSeenSinceOpening !== false;
  return mayHaveRead ? entry.receivedAt : entry.capturedAt;
}

function isBefore(one: Temporal.Instant, two: Temporal.Instant): boolean {
  return Temporal.Instant.compare(one, two) < 0;
}
