import { mayPutUp } from '@groundwork/domain/criteria/road/prepared-road';
import { Injectable } from '@nestjs/common';
import { may, ownCase } from '../../../platform/access.js';
import { audit } from '../../../platform/audit.js';
import { Problem } from '../../../platform/problems.js';
import { newId } from '../../../platform/random.js';
import type { Tx } from '../../../platform/tx.js';
import { refuseWhileResting } from '../../cases/index.js';
import { lockSession } from '../criteria.store.js';
import { putToSignatures } from '../put-to-signatures.js';
import { proposalOf } from './road.read.js';
import { addStep, openProposed } from './road.store.js';

/**
 * In the room, what was prepared and accepted becomes a text for both to sign (R22): from here on it is as if it had been
 * written there. Its review and its first day follow from this session. The therapist has let its words stay by offering it.
 */
@Injectable()
export class PutUpProposal {
  async execute(tx: Tx, proposalId: string, id: string): Promise<string> {
    const caseId = ownCase(tx);
    may(tx, 'room.draft', caseId);
    const { sessionId } = tx.who;
    if (!sessionId) throw new Problem('not_found');
    await refuseWhileResting(tx, caseId);
    await lockSession(tx, sessionId);
    const proposal = await proposalOf(tx, caseId, proposalId);
    if (!mayPutUp(proposal)) throw new Problem('already_done');
    const { choice, shows, then, commitment } = openProposed(tx, proposalId, proposal.wordsSealed);
    await putToSignatures(tx, { id, caseId, sessionId, road: 'prepared', doerId: proposal.doerId, template: choice, shows, then, commitment, keepWords: true });
    await addStep(tx, proposal, { id: newId(), kind: 'put_up', criterionId: id });
    await audit(tx, { action: 'proposal.put_up', caseId, object: { type: 'proposal', id: proposalId } });
    return id;
  }
}
