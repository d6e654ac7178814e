import { Temporal } from 'temporal-polyfill';

/** SR5: where somebody said that they do not feel safe. */
export const urgentSources = ['help', 'note', 'exercise'] as const;
export type UrgentSource = (typeof urgentSources)[number];

/** How this person may be reached without danger: their own choice, and the practice's to keep to. */
export const contactWays = ['phone', 'in_session', 'no_contact'] as const;
export type ContactWay = (typeof contactWays)[number];

/** What the practice reads of it. An answer in an exercise says nothing of how to call: nobody was asked. */
export const reachedBy = [...contactWays, 'not_said'] as const;
export type ReachedBy = (typeof reachedBy)[number];

/** SR22: what was done about it. */
export const urgentActions = ['talked', 'called', 'left_word', 'plan_made', 'passed_on', 'other'] as const;
export type UrgentAction = (typeof urgentActions)[number];

const END_OF_DAY = Temporal.PlainTime.from('17:00');
const SATURDAY = 6;

/**
 * By when somebody acknowledges it: 17:00 of the clinic's zone, so many working days (Monday to Friday; no holidays are
 * known) after the day on which it was told. SR20, D.
 */
export function acknowledgeBy(toldAt: Temporal.Instant, zone: string, workingDays: number): Temporal.Instant {
  let day = toldAt.toZonedDateTimeISO(zone).toPlainDate();
  for (let left = workingDays; left > 0;) {
    day = day.add({ days: 1 });
    if (day.dayOfWeek < SATURDAY) left -= 1;
  }
  return day.toZonedDateTime({ timeZone: zone, plainTime: END_OF_DAY }).toInstant();
}

/** 0: just told; 1: not acknowledged in time; 2: nor a working day later. */
export type UrgentStep = 0 | 1 | 2;

/**
 * SR22: whose list it stands on. The therapist and dated cover from the first moment, the supervisor once nobody has
 * acknowledged it in time. Everybody on the case reads it on the couple page at any time.
 */
export function isAskedOf(relation: 'primary' | 'cover' | 'supervisor', step: UrgentStep): boolean {
  return relation !== 'supervisor' || step > 0;
}
