/** Days over which the goalpost line counts (R32). */
export const goalpostDays = 60;
/** From so many asks on, the therapist reads the line (R32; a default that no study sets). */
export const goalpostLimit = 2;

/** That somebody asked for a change, drafted or refused. */
export interface Ask {
  readonly criterionId: string;
  readonly sessionId: string;
  readonly reason: string;
  readonly occasion: 'review' | 'found_out' | 'between';
  readonly askedAt: Date;
}

/**
 * R32: how often one partner asked for a change outside a review, from the limit on; null below. What was asked at a
 * review, after a found-out event or for safety does not count, and one agreement counts once in a session, however
 * often it was typed there.
 */
export function askedTooOften(asks: readonly Ask[]): { readonly asks: number; readonly since: Date } | null {
  const counted = asks.filter(({ occasion, reason }) => occasion === 'between' && reason !== 'safety');
  const times = new Set(counted.map(({ criterionId, sessionId }) => `${criterionId} ${sessionId}`)).size;
  const [first] = counted.map(({ askedAt }) => askedAt).sort((one, two) => one.getTime() - two.getTime());
  return first && times >= goalpostLimit ? { asks: times, since: first } : null;
}
