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

/**
 * R67: before every time of it each is asked alone, and these times are set one by one. So it is given once and comes at
 * once: a rhythm beside them would ask for pages of talks that nobody has set, and a later day would come to one before the other.
 */
export function hasOwnTimes({ bothSafe }: Pick<ExerciseShape, 'bothSafe'>): boolean {
  return bothSafe === true;
}
