/** Days over which the goalpost line counts (R32). */
export const goalpostDays = 60;
/** From so many asks on, the therapist reads the line (R32; a default that no study sets). */
export const goalpostLimit = 2;

/** That somebody asked for a change, drafted or refused; or that a set which is met be counted otherwise. */
export interface Ask {
  readonly criterionId: string;
  readonly sessionId: string;
  readonly direction: 'easier' | 'clearer' | 'harder' | 'ended' | 'unmet';
  readonly reason: string;
  readonly occasion: 'review' | 'found_out' | 'between';
  readonly askedAt: Date;
}

export interface AskedTooOften {
  readonly asks: number;
  /** How many of them were about a set that is met (R33). */
  readonly contested: number;
  readonly since: Date;
}

/**
 * R32: how often one partner asked for a change outside a review, or would not let a met set stand, from the limit on;
 * null below. What was said at a review, after a found-out event or for safety does not count, and one agreement counts
 * once in a session, however often it was typed there.
 */
export function askedTooOften(asks: readonly Ask[]): AskedTooOften | null {
  const counted = asks.filter(({ occasion, reason }) => occasion === 'between' && reason !== 'safety');
  const keyOf = ({ criterionId, sessionId }: Ask): string => `${criterionId} ${sessionId}`;
  const times = new Set(counted.map(keyOf)).size;
  const contested = new Set(counted.filter(({ direction }) => direction === 'unmet').map(keyOf)).size;
  const [first] = counted.map(({ askedAt }) => askedAt).sort((one, two) => one.getTime() - two.getTime());
  return first && times >= goalpostLimit ? { asks: times, contested, since: first } : null;
}

/**
 * On which occasion a met set was contested. In the session in which it was found to be met it is part of that review:
 * to be disappointed there and say so is no moving of goalposts, and counts for nothing (R32).
 */
export function occasionOfContest(metInSession: string, sessionId: string, otherwise: 'found_out' | 'between'): Ask['occasion'] {
  return metInSession === sessionId ? 'review' : otherwise;
}
