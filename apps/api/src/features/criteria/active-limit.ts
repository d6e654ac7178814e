import { hardCapPerDoer } from '@groundwork/domain/criteria/activation';
import { DomainError } from '@groundwork/domain/problem';
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
