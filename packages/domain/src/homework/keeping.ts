import type { ExerciseShape } from './parts.js';
import { isJoint } from './readers.js';

export const notKeptYetCodes = ['work_needs_both_safe'] as const;
export type NotKeptYet = (typeof notKeptYetCodes)[number];

/**
 * The one place that says which exercises the program can keep its word on: what an exercise promises by its class of
 * readers or its kind, and the program does not do yet; null where it may be given. A talk that is
 * asked about first needs the private question (R67).
 */
export function notKeptYet({ bothSafe }: ExerciseShape): NotKeptYet | null {
  return bothSafe ? 'work_needs_both_safe' : null;
}

/** R3, R6: what both read, and what both do together whoever reads it, waits for the shared part and rests with it. */
export function needsSharedPart({ reader, who }: Pick<ExerciseShape, 'reader' | 'who'>): boolean {
  return isJoint(reader) || who === 'both';
}

/** R87: what one partner writes and the other never reads is not given while both look at the screen. */
export function mayGiveBeforeBoth({ reader }: Pick<ExerciseShape, 'reader'>): boolean {
  return reader !== 'S' && reader !== 'P';
}
