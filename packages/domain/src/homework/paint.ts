import type { Phase } from '../phases/phases.js';

/** Whole days that R18 looks back. */
export const paintWindowDays = 14;

/** R18: in the first part, more that connects than that founds, over the window. For the therapist alone. */
export function isPaintFirst(phase: Phase, entries: { readonly connection: number; readonly foundation: number }): boolean {
  return phase === 'atonement' && entries.connection > entries.foundation;
}
