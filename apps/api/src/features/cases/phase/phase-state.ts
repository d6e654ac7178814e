import { movesFrom, type Phase } from '@groundwork/domain/phases/phases';
import { isAllowed, may } from '../../../platform/access.js';
import { atOnce } from '../../../platform/at-once.js';
import { auditView } from '../../../platform/audit.js';
import type { Tx } from '../../../platform/tx.js';
import { isSharedPartOpen } from '../cases.read.js';
import { isSharedPartResting } from '../rest/rest.read.js';
import { PhaseChange, PhaseHistory, PhaseState } from './phase.dto.js';
import { currentPhase, phaseDecisions, standingPhase } from './phase.read.js';

/** Where the couple is, and where the asker may move it (R7): nowhere before the shared part is open (R3). */
export async function phaseOf(tx: Tx, caseId: string): Promise<PhaseState> {
  const [{ phase, since }, mayMove] = await atOnce([standingPhase(tx, caseId), isAllowed(tx, 'phase.move', caseId) && isSharedPartOpen(tx, caseId)]);
  const moves = mayMove ? movesFrom(phase) : [];
  return Object.assign(new PhaseState(), { phase, since: since?.toISOString() ?? null, moves });
}

/** What both partners read of it: nothing while the shared part rests (R6). */
export async function jointPhase(tx: Tx, caseId: string): Promise<Phase | null> {
  const rests = (await isSharedPartResting(tx, caseId)) || !(await isSharedPartOpen(tx, caseId));
  return rests ? null : currentPhase(tx, caseId);
}

/** Every change with the therapist's reason. For the chart's readers. */
export async function phaseHistory(tx: Tx, caseId: string): Promise<PhaseHistory> {
  may(tx, 'phase.read', caseId);
  await auditView(tx, 'phase changes', caseId);
  const changes = (await phaseDecisions(tx, caseId)).map(({ fromAt, ...change }) => Object.assign(new PhaseChange(), { ...change, fromAt: fromAt.toISOString() }));
  return Object.assign(new PhaseHistory(), { changes });
}
