import { mayAnswer } from '@groundwork/domain/criteria/road/prepared-road';
import { Injectable } from '@nestjs/common';
import { may, ownCase } from '../../../platform/access.js';
import { audit } from '../../../platform/audit.js';
import { Problem } from '../../../platform/problems.js';
import type { Tx } from '../../../platform/tx.js';
import type { AnswerProposal as Input } from './road.dto.js';
import { proposalOf } from './road.read.js';
import { addAnswer } from './road.store.js';

/**
 * The other partner says yes or no to what was offered (R23), to the therapist alone: the author's page stays as it was.
 * A yes binds nobody; both still sign the text in their own account (R24).
 */
@Injectable()
export class AnswerProposal {
  async execute(tx: Tx, proposalId: string, { id, answer }: Input): Promise<string> {
    const caseId = ownCase(tx);
    may(tx, 'proposal.answer', caseId);
    const proposal = await proposalOf(tx, caseId, proposalId);
    if (proposal.authorId === tx.who.personId) throw new Problem('not_found');
    if (!mayAnswer(proposal)) throw new Problem(proposal.answer ? 'already_done' : 'not_found');
    await addAnswer(tx, proposal, id, answer);
    await audit(tx, { action: `proposal.${answer}`, caseId, object: { type: 'proposal', id: proposalId } });
    return id;
  }
}
