import { Injectable } from '@nestjs/common';
import { moveBetween } from '@groundwork/domain/phases/phases';
import { may } from '../../../platform/access.js';
import { audit } from '../../../platform/audit.js';
import { Problem } from '../../../platform/problems.js';
import type { Tx } from '../../../platform/tx.js';
import { isSharedPartOpen } from '../cases.read.js';
import type { MovePhase as Input } from './phase.dto.js';
import { standingPhase } from './phase.read.js';
import { addPeriod } from './phase.store.js';

/**
 * The therapist moves the couple to another part of the work, with the reason written down (R7, R8): one step forward
 * (phase_skipped), or back to any earlier one. A step back opens a new period and removes nothing (R13). To both partners
 * it is one joint change, seen while the shared part is open; the reason is the practice's. Of two at once one stands
 * (stale), and so is a decision about a part that has changed since; the part in which the couple is already is no move
 * (already_done).
 */
@Injectable()
export class MovePhase {
  async execute(tx: Tx, caseId: string, { id, from, to, rationale }: Input): Promise<void> {
    may(tx, 'phase.move', caseId);
    if (!(await isSharedPartOpen(tx, caseId))) throw new Problem('shared_part_not_ready');
    const { phase: cameFrom, number } = await standingPhase(tx, caseId);
    if (to === cameFrom) throw new Problem('already_done');
    if (from && from !== cameFrom) throw new Problem('stale');
    const move = moveBetween(cameFrom, to);
    if (!move) throw new Problem('phase_skipped');
    await addPeriod(tx, { id, caseId, number: number + 1, cameFrom, phase: to }, rationale);
    await audit(tx, { action: 'phase.moved', caseId, object: { type: 'phase_period', id }, reason: move });
  }
}
