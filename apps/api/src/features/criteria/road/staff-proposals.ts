import { lintOf } from '@groundwork/domain/criteria/lint';
import { therapistState } from '@groundwork/domain/criteria/road/prepared-road';
import { may } from '../../../platform/access.js';
import { auditView } from '../../../platform/audit.js';
import type { Tx } from '../../../platform/tx.js';
import { partnersOf } from '../../cases/index.js';
import { versionsOf } from '../criteria.read.js';
import { heavyStart } from '../active-limit.js';
import { textsOf } from './proposed.js';
import { StaffProposal, StaffProposals } from './road.dto.js';
import { proposalsInReach, proposalsOf, type StoredProposal } from './road.read.js';
import { openProposed } from './road.store.js';
import { isCounter } from './take-back-proposal.js';

/** What is on the prepared road of a couple, for the practice: who, in which words, and where it stands. */
export async function staffProposals(tx: Tx, caseId: string): Promise<StaffProposals> {
  may(tx, 'proposal.review', caseId);
  const all = await proposalsOf(tx, caseId);
  const texts = await textsOf(tx, await partnersOf(tx, caseId));
  const versions = await versionsOf(tx, caseId);
  await auditView(tx, 'proposals', caseId);
  const proposals = all.flatMap((one) => {
    const state = therapistState(one, tx.instant);
    if (state === null || (state === 'countered' && isSaidAnew(one, all))) return [];
    const proposed = openProposed(tx, one.id, one.wordsSealed);
    return [Object.assign(new StaffProposal(), {
      id: one.id, authorId: one.authorId, doerId: one.doerId, state, sentAt: one.sentAt.toISOString(), isCounter: isCounter(one, all),
      text: texts(one.doerId, proposed), answers: proposed.answers, lints: [...new Set(lintOf(proposed).map(({ code }) => code))],
      manyRunning: heavyStart(tx, versions, one.doerId),
    })];
  });
  return Object.assign(new StaffProposals(), { proposals });
}

/** The other words are on their own way by now: offered, or put up. */
function isSaidAnew({ id }: StoredProposal, all: readonly StoredProposal[]): boolean {
  return all.some(({ followsId, steps }) => followsId === id && steps.includes('offered'));
}

/** What waits for the therapist on the prepared road, of one couple or of all within reach. */
export interface ProposalWaiting {
  id: string;
  caseId: string;
  state: 'to_read' | 'accepted' | 'declined';
  /** Who wrote it, or who answered it. */
  personId: string;
}

export async function proposalsWaiting(tx: Tx, caseId: string | null): Promise<ProposalWaiting[]> {
  const all = caseId === null ? await proposalsInReach(tx) : await proposalsOf(tx, caseId);
  return all.flatMap((one) => {
    const state = therapistState(one, tx.instant);
    return state === 'to_read' || state === 'accepted' || state === 'declined' ? [{ id: one.id, caseId: one.caseId, state, personId: state === 'to_read' ? one.authorId : one.otherId }] : [];
  });
}
