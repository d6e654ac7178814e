import type { Temporal } from 'temporal-polyfill';
import { type ChosenHour, mailDue } from './evening.js';

const MONDAY = 1;

/**
 * The Monday of `zone` whose weekly mail is to go out to this person now, or null. Follows from the chosen hour and the
 * clock alone, never from what waits: the mail says the same whatever does (SR10).
 */
export function weeklyDue(chosen: ChosenHour, now: Temporal.Instant): Temporal.PlainDate | null {
  const day = mailDue(chosen, now);
  return day?.dayOfWeek === MONDAY ? day : null;
}
