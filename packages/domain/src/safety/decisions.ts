import type { Temporal } from 'temporal-polyfill';
import { catalogue } from '../settings/catalogue.js';

/** SR4: what the therapist decided after seeing one partner alone. */
export const decisions = [
  'conjoint_suitable',
  'suitable_with_conditions',
  'individual_work_only',
  'refer_out',
  'need_more_information',
] as const;
export type Decision = (typeof decisions)[number];

/** R3: whether the decision opens joint work, with or without conditions. */
export function isSuitable(decision: Decision): boolean {
  return decision === 'conjoint_suitable' || decision === 'suitable_with_conditions';
}

/** SR1: whether a private screen still stands today; days are of the case's zone. A day to come is no screen. */
export function isCurrent(
  seenAloneOn: Temporal.PlainDate,
  today: Temporal.PlainDate,
  validDays: number = catalogue.screenValidDays.default,
): boolean {
  const age = seenAloneOn.until(today, { largestUnit: 'days' }).days;
  return age >= 0 && age <= validDays;
}
