/** R75: why a piece of work did not happen. For the therapist alone, and never shown to its author again. */
export const notDoneReasons = ['forgot', 'no_time', 'too_hard', 'unclear', 'disagree', 'unsafe'] as const;
export type NotDoneReason = (typeof notDoneReasons)[number];

/** SR5: whoever names this reason is helped at once, and the practice knows from the same moment. */
export function isUrgentReason(reason: NotDoneReason): boolean {
  return reason === 'unsafe';
}
