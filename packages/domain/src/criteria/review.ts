import { Temporal } from 'temporal-polyfill';
import { DomainError, type FieldCode } from '../problem.js';
import { parseDay } from '../schedule/slots.js';
import { catalogue } from '../settings/catalogue.js';

export interface ReviewLimits {
  /** Weeks from the session day when nobody chose a day. */
  readonly weeks: number;
  /** The most weeks that a review may lie ahead (R26). */
  readonly weeksMax: number;
}

export const reviewLimits: ReviewLimits = { weeks: catalogue.reviewWeeks.default, weeksMax: catalogue.reviewWeeksMax.default };

/** R26: an overdue review changes nothing for the couple for so many days; after them the agreement rests. */
export const restsAfterReviewDays = 28;

/** What is wrong with a review day, seen from a local day; null when it is fine (R26: no open-ended criteria). */
export function reviewProblem(reviewOn: string, today: Temporal.PlainDate, limits: ReviewLimits = reviewLimits): FieldCode | null {
  const day = parseDay(reviewOn);
  if (day === null) return 'not_a_date';
  if (Temporal.PlainDate.compare(day, today) <= 0) return 'review_not_after_today';
  return Temporal.PlainDate.compare(day, today.add({ weeks: limits.weeksMax })) > 0 ? 'review_too_far' : null;
}

/** The review day of a draft: the chosen one, or the session day some weeks on (R20). Refuses a day out of bounds. */
export function reviewDayOf(
  chosen: string | null | undefined,
  sessionDay: Temporal.PlainDate,
  limits: ReviewLimits = reviewLimits,
): string {
  const reviewOn = chosen ?? sessionDay.add({ weeks: limits.weeks }).toString();
  const problem = reviewProblem(reviewOn, sessionDay, limits);
  if (problem !== null) throw new DomainError('invalid_fields', [{ field: 'reviewOn', code: problem }]);
  return reviewOn;
}
