import { hardCapPerDoer } from '@groundwork/domain/criteria/activation';
import { DomainError } from '@groundwork/domain/problem';
import { DAY_MS } from '@groundwork/domain/schedule/day-number';
import type { Tx } from '../../platform/tx.js';
import { settingsOf } from '../clinic/index.js';
import type { StoredVersion } from './criteria.read.js';
import { isRunning } from './occasions.js';

/** How many criteria run for this doer (R25). */
export function countRunning(tx: Tx, versions: readonly StoredVersion[], doerId: string): number {
  return new Set(versions.filter((version) => version.doerId === doerId && isRunning(version, tx.instant)).map(({ criterionId }) => criterionId)).size;
}

/** Says at drafting already what the endorsement would refuse (R25). */
export async function refuseBeyondLimit(tx: Tx, versions: readonly StoredVersion[], doerId: string): Promise<void> {
  const { maxActivePerDoer } = await settingsOf(tx);
  if (countRunning(tx, versions, doerId) >= Math.min(maxActivePerDoer, hardCapPerDoer)) throw new DomainError('too_many_active');
}

/** The first four weeks of a couple's agreements, in which two for one person are enough (R25). */
const FIRST_DAYS = 28;
const ENOUGH_AT_FIRST = 2;

/** R25: how many run for this doer, where in the first weeks they are more than enough already; null otherwise. */
export function heavyByNow(tx: Tx, versions: readonly StoredVersion[], doerId: string): number | null {
  const running = heavyStart(tx, versions, doerId);
  return running !== null && running > ENOUGH_AT_FIRST ? running : null;
}

/** How many run for this doer, where one more would be much for the first weeks; null where it is no matter. */
export function heavyStart(tx: Tx, versions: readonly StoredVersion[], doerId: string): number | null {
  const began = versions.flatMap(({ endorsedAt }) => endorsedAt?.getTime() ?? []);
  const isEarly = began.length > 0 && tx.now.getTime() - Math.min(...began) < FIRST_DAYS * DAY_MS;
  const running = countRunning(tx, versions, doerId);
  return isEarly && running >= ENOUGH_AT_FIRST ? running : null;
}
