import { mayTakeBack } from '@groundwork/domain/criteria/road/prepared-road';
import { Injectable } from '@nestjs/common';
import { may, ownCase } from '../../../platform/access.js';
import { audit } from '../../../platform/audit.js';
import { Problem } from '../../../platform/problems.js';
import type { Tx } from '../../../platform/tx.js';
import { proposalsOf, type StoredProposal } from './road.read.js';
import { addStep } from './road.store.js';

/** R37: its author thinks again. From then on it is nobody's but theirs; the practice cannot read it any more. */
@Injectable()
export class TakeBackProposal {
  async execute(tx: Tx, proposalId: string, id: string): Promise<string> {
    const caseId = ownCase(tx);
    may(tx, 'proposal.send', caseId);
    const all = await proposalsOf(tx, caseId);
    const proposal = all.find((one) => one.id === proposalId);
    if (!proposal || !isTheirsToTakeBack(tx, proposal, all)) throw new Problem('not_found');
    await addStep(tx, proposal, { id, kind: 'taken_back' });
    await audit(tx, { action: 'proposal.taken_back', caseId, object: { type: 'proposal', id: proposalId } });
    return id;
  }
}

/** What answers the other's offer stays: that offer was answered by it. */
export function isTheirsToTakeBack({ who }: Tx, proposal: StoredProposal, all: readonly StoredProposal[]): boolean {
  return proposal.authorId === who.personId && mayTakeBack(proposal) && !isCounter(proposal, all);
}

/** Whether it says the other's offer in other words. */
export function isCounter({ followsId, authorId }: StoredProposal, all: readonly StoredProposal[]): boolean {
  return all.some((one) => one.id === followsId && one.authorId !== authorId);
}
