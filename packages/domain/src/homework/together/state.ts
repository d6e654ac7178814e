import { Temporal } from 'temporal-polyfill';
import type { Window } from './times.js';

/** A time for something that both do together, with what both know of it. */
export interface TalkTime extends Window {
  readonly id: string;
  readonly startsAt: Temporal.Instant;
  /** Of the couple. */
  readonly day: Temporal.PlainDate;
  /** What both read once the question has closed; null before. */
  readonly talks: boolean | null;
  /** R68: when the last pause of it ends; null where nobody paused. */
  readonly goesOnAt: Temporal.Instant | null;
  /** Where a pause before it ends: that one is over. */
  readonly afterTime: string | null;
}

export const talkStates = ['none', 'set', 'asked', 'talk', 'rest', 'paused'] as const;
export type TalkState = (typeof talkStates)[number];

export interface Standing {
  readonly state: TalkState;
  /** Null where there is none, or where a talk was begun in session. */
  readonly time: TalkTime | null;
}

/**
 * Where both stand with one piece of work at this moment, from joint facts alone (R67, R68): the same for both. A question
 * that is open comes first, then a pause, then this day's talk or rest (until the couple's day ends), then the next time.
 * `begunOn` is the local day of a talk that was begun in session.
 */
export function standingAt(times: readonly TalkTime[], begunOn: Temporal.PlainDate | null, now: Temporal.Instant, today: Temporal.PlainDate): Standing {
  const inOrder = [...times].sort((one, two) => Temporal.Instant.compare(one.startsAt, two.startsAt));
  const isPast = (instant: Temporal.Instant): boolean => Temporal.Instant.compare(instant, now) <= 0;
  const asked = inOrder.find(({ opensAt, closesAt }) => isPast(opensAt) && !isPast(closesAt));
  if (asked) return { state: 'asked', time: asked };
  const isOver = ({ id }: TalkTime): boolean => times.some(({ afterTime }) => afterTime === id);
  const paused = inOrder.find((time) => time.goesOnAt && !isPast(time.goesOnAt) && !isOver(time));
  if (paused) return { state: 'paused', time: paused };
  const closed = inOrder.findLast((time) => time.talks !== null && isPast(time.closesAt) && !isOver(time) && isOfToday(time, now, today));
  if (closed) return { state: closed.talks ? 'talk' : 'rest', time: closed };
  if (begunOn?.equals(today)) return { state: 'talk', time: null };
  const next = inOrder.find(({ opensAt }) => !isPast(opensAt));
  return next ? { state: 'set', time: next } : { state: 'none', time: null };
}

/** A talk of the evening before goes on this day where its pause ends now: for three hours from then on. */
function isOfToday({ day, goesOnAt }: TalkTime, now: Temporal.Instant, today: Temporal.PlainDate): boolean {
  return day.equals(today) || (goesOnAt !== null && now.since(goesOnAt).total('hours') < 3);
}
