import { mayAnswer, mayRevise, reachesTherapistAt } from '@groundwork/domain/criteria/road/prepared-road';
import { DomainError } from '@groundwork/domain/problem';
import { Injectable } from '@nestjs/common';
import { may, ownCase } from '../../../platform/access.js';
import { audit } from '../../../platform/audit.js';
import { dateOf, instantOf } from '../../../platform/clock.js';
import { Problem } from '../../../platform/problems.js';
import { newId } from '../../../platform/random.js';
import type { Tx } from '../../../platform/tx.js';
import { partnersOf, requireOwnConsent } from '../../cases/index.js';
import { settingsOf } from '../../clinic/index.js';
import { discardDraft } from '../../drafts/index.js';
import { refuseOutright } from '../wording.js';
import { wordsOf } from './proposed.js';
import type { SendProposal as Input } from './road.dto.js';
import { proposalOf, type StoredProposal } from './road.read.js';
import { addAnswer, addProposal } from './road.store.js';

/**
 * A partner sends a proposal to the therapist (R22); the other partner has nothing of it. What its author offers to do
 * without being asked waits first (R37). Said in answer to an offer it is a counter-proposal (R23) and goes the same road.
 * A wording that is refused outright goes to nobody but, as such, to the therapist (R36).
 */
@Injectable()
export class SendProposal {
  async execute(tx: Tx, input: Input): Promise<string> {
    const caseId = ownCase(tx);
    may(tx, 'proposal.send', caseId);
    await requireOwnConsent(tx, caseId);
    const { id, doerId, shows, then, commitment, frank, honest, fair, followsId = null, ...choice } = input;
    const words = await wordsOf(tx, caseId, doerId, choice, { shows, then, commitment });
    refuseOutright(caseId, null, words);
    const followed = followsId === null ? null : await proposalOf(tx, caseId, followsId);
    const isCounter = followed !== null && this.isCounter(tx, followed, doerId);
    const { offerPauseHours } = await settingsOf(tx);
    const reachesAt = dateOf(reachesTherapistAt(instantOf(tx.now), doerId === tx.who.personId && !isCounter, offerPauseHours));
    if (followed && isCounter) await addAnswer(tx, followed, newId(), 'countered');
    const otherId = (await partnersOf(tx, caseId)).find(({ personId }) => personId !== tx.who.personId)?.personId ?? '';
    await addProposal(tx, { id, caseId, otherId, doerId, followsId, proposed: { ...words, choice, answers: { frank, honest, fair } }, reachesAt });
    await discardDraft(tx, followsId === null ? 'proposal' : `proposal-${followsId}`);
    await audit(tx, { action: isCounter ? 'proposal.countered' : 'proposal.sent', caseId, object: { type: 'proposal', id } });
    return id;
  }

  /** The other's offer said in other words, about the same doer; or the own one that came back. */
  private isCounter({ who }: Tx, followed: StoredProposal, doerId: string): boolean {
    if (followed.doerId !== doerId) throw new DomainError('invalid_fields', [{ field: 'doerId', code: 'not_allowed' }]);
    if (followed.authorId === who.personId) {
      if (!mayRevise(followed)) throw new Problem('not_found');
      return false;
    }
    if (!mayAnswer(followed)) throw new Problem('already_done');
    return true;
  }
}
