import type { ExerciseShape } from './parts.js';
import { isJoint } from './readers.js';

/** R3, R6: what both read, and what both do together whoever reads it, waits for the shared part and rests with it. */
export function needsSharedPart({ reader, who }: Pick<ExerciseShape, 'reader' | 'who'>): boolean {
  return isJoint(reader) || who === 'both';
}

/** R87: what one partner writes and the other never reads is not given while both look at the screen. */
export function mayGiveBeforeBoth({ reader }: Pick<ExerciseShape, 'reader'>): boolean {
  return reader !== 'S' && reader !== 'P';
}
