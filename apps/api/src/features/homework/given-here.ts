import { may, ownCase } from '../../platform/access.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import { refuseWhileResting } from '../cases/index.js';

/** Where something is given before both: the couple and the session of this Room view; not while the shared part rests. */
export async function givenHere(tx: Tx): Promise<{ caseId: string; sessionId: string }> {
  const caseId = ownCase(tx);
  may(tx, 'room.give', caseId);
  const { sessionId } = tx.who;
  if (!sessionId) throw new Problem('not_found');
  await refuseWhileResting(tx, caseId);
  return { caseId, sessionId };
}
