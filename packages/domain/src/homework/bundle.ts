import type { Phase } from '../phases/phases.js';
import { type Asked, type ExerciseShape, partsOf } from './parts.js';
import type { Rhythm } from './rhythm.js';

export interface BundleItem {
  readonly exercise: string;
  readonly rhythm: 'weekly' | { readonly times: number };
}

/** For how many weeks a bundle is given. */
export const bundleWeeks = 4;

/**
 * Two items a week for each partner (K): the catalogue's frequencies are ceilings, and a tired couple finishes two. In the
 * first part both ask and do, one apologises exactly and the other lists questions; later both do the same two.
 */
export const bundles: Readonly<Record<Phase, readonly BundleItem[]>> = {
  atonement: [{ exercise: 'A05', rhythm: 'weekly' }, { exercise: 'A04', rhythm: 'weekly' }, { exercise: 'A07', rhythm: 'weekly' }],
  attunement: [{ exercise: 'B02', rhythm: 'weekly' }, { exercise: 'B04', rhythm: { times: 2 } }],
  attachment: [{ exercise: 'C01', rhythm: 'weekly' }, { exercise: 'C04', rhythm: 'weekly' }],
};

/** Who is asked for which part of it, from who is injured and who involved in what this work is about (R2). */
export function askedInBundle(exercise: ExerciseShape, people: { readonly injured: string; readonly involved: string }): Asked[] {
  return partsOf(exercise).flatMap((part): Asked[] => (part === 'each' ? [people.injured, people.involved].map((personId) => ({ personId, part })) : [{ personId: people[part], part }]));
}

/** A bundle's rhythm, on the weekday on which the couple usually looks at it. */
export function rhythmInBundle({ rhythm }: BundleItem, weekday: Extract<Rhythm, { kind: 'weekly' }>['weekday']): Rhythm {
  return rhythm === 'weekly' ? { kind: 'weekly', weekday } : { kind: 'n_per_week', times: rhythm.times };
}
