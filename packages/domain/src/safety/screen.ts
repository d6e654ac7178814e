import { Temporal } from 'temporal-polyfill';
import { catalogue } from '../settings/catalogue.js';

/** SR3: what the private questions cover, in the order in which they are asked. The last one is about the asked person. */
export const screenTopics = [
  'fear', 'hits', 'threats', 'injury', 'strangulation', 'sexual_coercion', 'stalking', 'device_monitoring', 'money_control', 'isolation', 'weapons',
  'children', 'separation_plans', 'own_behaviour',
] as const;
export type ScreenTopic = (typeof screenTopics)[number];

export const screenAnswers = ['yes', 'not_sure', 'no', 'rather_not_say'] as const;
export type ScreenAnswer = (typeof screenAnswers)[number];

/** Any line may be left out: nobody is made to answer. */
export type ScreenAnswers = { readonly [T in ScreenTopic]?: ScreenAnswer };

/**
 * SR1, SR2: whether the private questions are due for one partner: nobody has screened them yet, in a talk alone or
 * from afar, or it lies further back than the clinic's span. Days are of the case's zone.
 */
export function isScreenDue(
  lastScreenedOn: Temporal.PlainDate | null,
  today: Temporal.PlainDate,
  validDays: number = catalogue.screenValidDays.default,
): boolean {
  return lastScreenedOn === null || lastScreenedOn.until(today, { largestUnit: 'days' }).days > validDays;
}

/**
 * SR3: answers sent from afar wait until the therapist has recorded a decision after them. What was answered does not
 * enter: yes, not sure, no and silence all need one, and nothing is ever cleared by a count.
 */
export function awaitsDecision(sentAt: Temporal.Instant, decidedAt: Temporal.Instant | null): boolean {
  return decidedAt === null || Temporal.Instant.compare(decidedAt, sentAt) < 0;
}
