import { needsSharedPart } from './keeping.js';
import type { Asked, ExerciseShape } from './parts.js';

/** When a piece of work is put before whoever is asked. */
export const deliveries = ['at_once', 'after_session', 'after_days', 'after_step'] as const;
export type Delivery = (typeof deliveries)[number];

/** What one partner may know by themselves of what a piece of work waits for. */
export interface DeliveryFacts {
  readonly delivery: Delivery;
  /** The planned time of the first session after it was given is over. */
  readonly sessionOver: boolean;
  /** The days that it was to wait are over. */
  readonly daysOver: boolean;
  /** The step before it; null where it is no longer asked for, which holds nothing back. */
  readonly step: { readonly sealed: boolean; readonly opened: boolean; readonly ownSent: boolean } | null;
}

/**
 * Whether one partner has it before them. Sealed work is a step for both at once, at its opening; any other step is done
 * when its author has sent theirs. Nothing here is the other's private act, so that nothing that arrives, or does not,
 * tells of it (R73).
 */
export function isDelivered({ delivery, sessionOver, daysOver, step }: DeliveryFacts): boolean {
  switch (delivery) {
    case 'at_once':
      return true;
    case 'after_session':
      return sessionOver;
    case 'after_days':
      return daysOver;
    case 'after_step':
      return step === null || (step.sealed ? step.opened : step.ownSent);
  }
}

type Step = Pick<ExerciseShape, 'reader' | 'who'> & { readonly asked: readonly Asked[]; readonly repeats: boolean };

/**
 * Whether one piece of work may follow another: given once, to everybody whom the next one asks, and of its own kind.
 * Joint work follows what both come to read: after work that one writes for the therapist alone, its arriving would say
 * that they had written. Own work never waits for something joint, which rests when the shared part does (R6).
 */
export function mayFollow(next: Pick<ExerciseShape, 'reader' | 'who'> & { readonly asked: readonly Asked[] }, step: Step): boolean {
  const isAsked = next.asked.every(({ personId }) => step.asked.some((one) => one.personId === personId));
  const isOfItsKind = needsSharedPart(next) ? step.reader === 'J' || step.reader === 'H' : !needsSharedPart(step);
  return isAsked && isOfItsKind && !step.repeats;
}
