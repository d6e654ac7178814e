import { mayTake } from '@groundwork/domain/criteria/road/prepared-road';
import { refuseRefusedWords } from '@groundwork/domain/criteria/refused';
import { DomainError } from '@groundwork/domain/problem';
import { Injectable } from '@nestjs/common';
import { may } from '../../../platform/access.js';
import { audit } from '../../../platform/audit.js';
import { Problem } from '../../../platform/problems.js';
import type { Tx } from '../../../platform/tx.js';
import { isSharedPartOpen, refuseWhileResting, restingPrivately } from '../../cases/index.js';
import { refuseBeyondLimit } from '../active-limit.js';
import { versionsOf } from '../criteria.read.js';
import { passedIn } from '../wording.js';
import type { TakeStep as Input } from './road.dto.js';
import { proposalOf, type StoredProposal } from './road.read.js';
import { addStep, openProposed } from './road.store.js';

/**
 * The therapist's act on a proposal (R22): back to its author with a private line, on to the other partner, or what was
 * accepted into the room. An offer needs an open shared part that does not rest, of an author who has not stepped back
 * (R6), words that are not refused (R36) and, where they are hard to keep, the tick that they may stay (R35). Two acts
 * at once: one of them stands.
 */
@Injectable()
export class TakeStep {
  async execute(tx: Tx, caseId: string, proposalId: string, { id, step, line, keepWords = false }: Input): Promise<string> {
    may(tx, 'proposal.step', caseId);
    const proposal = await proposalOf(tx, caseId, proposalId);
    const goesBack = step === 'returned' || step === 'called_back';
    if (goesBack !== (line !== undefined)) throw new DomainError('invalid_fields', [{ field: 'line', code: goesBack ? 'required' : 'not_asked_for' }]);
    if (!mayTake(step, proposal, tx.instant)) throw new Problem('stale');
    if (step === 'offered') await this.refuseUnlessShareable(tx, proposal, keepWords);
    await addStep(tx, proposal, { id, kind: step, ...(line === undefined ? {} : { line }) });
    await audit(tx, { action: `proposal.${step}`, caseId, subjectId: proposal.authorId, object: { type: 'proposal', id: proposalId } });
    return id;
  }

  private async refuseUnlessShareable(tx: Tx, { id, caseId, authorId, doerId, wordsSealed }: StoredProposal, keepWords: boolean): Promise<void> {
    if (!(await isSharedPartOpen(tx, caseId))) throw new Problem('shared_part_not_ready');
    await refuseWhileResting(tx, caseId);
    if (await restingPrivately(tx, caseId, authorId)) throw new Problem('shared_part_not_ready');
    const words = openProposed(tx, id, wordsSealed);
    refuseRefusedWords(words);
    passedIn(words, keepWords);
    await refuseBeyondLimit(tx, await versionsOf(tx, caseId), doerId);
  }
}
