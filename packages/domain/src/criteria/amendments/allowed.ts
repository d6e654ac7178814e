import { Temporal } from 'temporal-polyfill';
import { mondayOf } from '../../consistency/packed-weeks.js';
import { dayNumbered, numberOf } from '../../schedule/day-number.js';
import { firstOccasionAfter, type Occasion, startOfDay, todayOf } from '../../schedule/occasions.js';
import { dueDayOf } from '../../schedule/slots.js';
import { type CriterionTerms, scheduleOf } from '../terms.js';
import { DomainError } from '../../problem.js';
import type { Change, Direction } from './direction.js';
import { directionOf } from './direction.js';

/** Why a change is asked for (criteria.md, Amending). */
export const amendmentReasons = ['clearer', 'life_changed', 'too_hard', 'no_longer_needed', 'new_breach', 'safety'] as const;
export type AmendmentReason = (typeof amendmentReasons)[number];

/** Why a text stands as it does: asked for, or after a review that was held, where it goes on as it is or has been enough (X07). */
export const recordedReasons = [...amendmentReasons, 'goes_on', 'enough'] as const;
export type RecordedReason = (typeof recordedReasons)[number];

/** Days after a found-out event was entered for which a harder change may be asked for (R30): the session it was entered in and the one after it. */
export const foundOutDays = 14;

/** What makes a harder change possible (R30). */
export interface Occasioned {
  /** 'YYYY-MM-DD' of the standing text's review. */
  readonly reviewOn: string;
  /** Local day on which the last found-out event of the couple was entered; null without one. */
  readonly foundOutOn: string | null;
  readonly today: Temporal.PlainDate;
  /** Whether the review of the standing text was held: it was looked at and judged by its own rule (R33). */
  readonly isReviewed: boolean;
}

/** At a scheduled review, after a found-out event, or neither. */
export function occasionOfAsking(occasioned: Pick<Occasioned, 'reviewOn' | 'foundOutOn' | 'today'>): 'review' | 'found_out' | 'between' {
  const { reviewOn, today } = occasioned;
  if (Temporal.PlainDate.compare(Temporal.PlainDate.from(reviewOn), today) <= 0) return 'review';
  return wasFoundOut(occasioned) ? 'found_out' : 'between';
}

/** Whether the last found-out event is at most fourteen days old (R30). */
export function wasFoundOut({ foundOutOn, today }: Pick<Occasioned, 'foundOutOn' | 'today'>): boolean {
  if (foundOutOn === null) return false;
  const since = Temporal.PlainDate.from(foundOutOn).until(today, { largestUnit: 'days' }).days;
  return since >= 0 && since <= foundOutDays;
}

/**
 * R30, R31: easier, clearer and ended at any time; harder, which includes a longer term, only at a review or after a
 * found-out event. That the day has come is not enough: the review comes first, so that nobody asks for more instead of
 * saying that it was enough (R33).
 */
export function mayAmend(direction: Direction, occasioned: Occasioned): boolean {
  return direction !== 'harder' || occasioned.isReviewed || wasFoundOut(occasioned);
}

/**
 * Where an endorsed change starts (R30): its first due time after the week in which it was endorsed. Until then the
 * standing text makes its occasions, so that no credit is lost and no week is counted by two texts. Null when nothing is left.
 */
export function firstDueOfChange(terms: CriterionTerms, endorsedAt: Temporal.Instant): Occasion | null {
  const monday = mondayOf(todayOf(terms.zone, terms.dayEnd, endorsedAt)).add({ days: 7 });
  const schedule = scheduleOf(terms, null);
  const first = firstOccasionAfter(schedule, startOfDay(terms, monday).subtract({ nanoseconds: 1 }));
  // A week's line falls due in the very moment in which the next week begins.
  const day = first && dueDayOf(terms.cadence, first.slot);
  return day && Temporal.PlainDate.compare(day, monday) < 0 ? firstOccasionAfter(schedule, first.dueAt) : first;
}

/** The last local day of a text that another one follows: the Sunday before the first week of the next. */
export function lastDayBefore(nextDueOn: Temporal.PlainDate): Temporal.PlainDate {
  return dayNumbered(numberOf(mondayOf(nextDueOn)) - 1);
}

/**
 * The direction under which a change is put to signatures: the computed one, as the therapist read and confirmed it.
 * Only what looks clearer may be called harder; nothing may be called easier than it is (R29).
 */
export function confirmedDirection(changes: readonly Change[], said: Direction, isReviewed = false): Direction {
  const computed = directionOf(changes, isReviewed);
  if (computed === null) throw new DomainError('nothing_changed');
  if (said === computed || (computed === 'clearer' && said === 'harder')) return said;
  throw new DomainError('invalid_fields', [{ field: 'direction', code: 'not_allowed' }]);
}
