import type { StoredVersion } from './criteria.read.js';

/** R24: in the room or within 72 hours. */
const SIGN_WITHIN_MS = 72 * 3_600_000;

/**
 * Whether the text can still be signed. A draft whose time is over leaves every list that both may see, whoever has
 * signed it: what remains would tell one partner about the other.
 */
export function maySign(version: StoredVersion, now: Date): boolean {
  return now.getTime() <= version.createdAt.getTime() + SIGN_WITHIN_MS;
}
