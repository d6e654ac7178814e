/** The three parts of the work, in their order. Partners read them as "Part 1" to "Part 3". */
export const phases = ['atonement', 'attunement', 'attachment'] as const;
export type Phase = (typeof phases)[number];

export type PhaseMove = 'forward' | 'back';

/**
 * R7: which way a change of phase goes: one step forward, or back to any earlier one. Null where it is none: the same
 * phase, or one that skips another.
 */
export function moveBetween(from: Phase, to: Phase): PhaseMove | null {
  const steps = phases.indexOf(to) - phases.indexOf(from);
  if (steps < 0) return 'back';
  return steps === 1 ? 'forward' : null;
}

/** R7: the phases to which a couple in this one may move, earliest first. */
export function movesFrom(from: Phase): Phase[] {
  return phases.filter((to) => moveBetween(from, to) !== null);
}

/**
 * R11: whether work whose template opens in `earliest` may be given to a couple in `phase`. Work of earlier phases may
 * always be given again; later work is refused. The one connection item of R17 is not decided here.
 */
export function isOpenIn(phase: Phase, earliest: Phase): boolean {
  return phases.indexOf(earliest) <= phases.indexOf(phase);
}
