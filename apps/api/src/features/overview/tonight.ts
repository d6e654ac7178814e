import { todayOf } from '@groundwork/domain/schedule/occasions';
import { may, ownCase } from '../../platform/access.js';
import type { Tx } from '../../platform/tx.js';
import { caseOf, requireOwnConsent } from '../cases/index.js';
import { dueTonight } from '../criteria/index.js';
import { firstTaskOf, workTonight } from '../homework/index.js';
import { Tonight } from './overview.dto.js';

/** A partner's evening: what is due, what waits for the own signature, the first task and the next work (R19). Own facts alone (R38). */
export async function tonight(tx: Tx): Promise<Tonight> {
  const caseId = ownCase(tx);
  may(tx, 'tonight.read', caseId);
  await requireOwnConsent(tx, caseId);
  const { zone, dayEnd } = await caseOf(tx, caseId);
  const { next, foundation } = await workTonight(tx, caseId);
  return Object.assign(new Tonight(), {
    today: todayOf(zone, dayEnd, tx.instant).toString(), zone, ...(await dueTonight(tx, caseId)), task: await firstTaskOf(tx), nextWork: next, foundation,
  });
}
