import { type AuthorState, authorState, type OtherState, otherState } from '@groundwork/domain/criteria/road/prepared-road';
import { todayOf } from '@groundwork/domain/schedule/occasions';
import { may, ownCase } from '../../../platform/access.js';
import type { Tx } from '../../../platform/tx.js';
import { caseOf, partnersOf, requireOwnConsent } from '../../cases/index.js';
import { settingsOf } from '../../clinic/index.js';
import { textsOf } from './proposed.js';
import { MyProposals, OfferedProposal, OwnProposal } from './road.dto.js';
import { proposalsOf, type StoredProposal } from './road.read.js';
import { openLine, openProposed } from './road.store.js';
import { isTheirsToTakeBack } from './take-back-proposal.js';

/**
 * What one partner has proposed, and what was offered to them. Nothing in it follows from what the other does alone: an
 * own one waits from the therapist's offer until the therapist's next act (R23).
 */
export async function myProposals(tx: Tx): Promise<MyProposals> {
  const caseId = ownCase(tx);
  may(tx, 'proposal.read', caseId);
  await requireOwnConsent(tx, caseId);
  const { personId } = tx.who;
  const all = await proposalsOf(tx, caseId);
  const partners = await partnersOf(tx, caseId);
  const texts = await textsOf(tx, partners);
  const { zone, dayEnd } = await caseOf(tx, caseId);
  const { offerPauseHours } = await settingsOf(tx);
  // Written anew, or met by an offer in other words: the later one stands for it.
  const isFollowed = ({ id }: StoredProposal) => all.some((one) => one.followsId === id);
  const own = all.filter((one) => one.authorId === personId && !isFollowed(one)).flatMap((one) => {
    const state = authorState(one, tx.instant);
    return state === null ? [] : [ownFrom(tx, one, state, all, texts)];
  });
  // In the order in which the therapist offered them: when they were written is not this reader's to know.
  const offers = all.filter((one) => one.authorId !== personId).sort((one, two) => (one.offeredAt?.getTime() ?? 0) - (two.offeredAt?.getTime() ?? 0));
  const offered = offers.flatMap((one) => {
    const state = otherState(one);
    return state === null ? [] : [offeredFrom(tx, one, state, texts)];
  });
  return Object.assign(new MyProposals(), {
    today: todayOf(zone, dayEnd, tx.instant).toString(), partnerId: partners.find((one) => one.personId !== personId)?.personId ?? null, pauseHours: offerPauseHours, own: own.reverse(), offered,
  });
}

/** How many offers wait for this partner's word; one statement, whatever there is. */
export async function countToAnswer(tx: Tx, caseId: string): Promise<number> {
  const all = await proposalsOf(tx, caseId);
  return all.filter((one) => one.authorId !== tx.who.personId && otherState(one) === 'to_answer').length;
}

type Texts = Awaited<ReturnType<typeof textsOf>>;

function ownFrom(tx: Tx, one: StoredProposal, state: AuthorState, all: readonly StoredProposal[], texts: Texts): OwnProposal {
  const { id, doerId, followsId, line } = one;
  const proposed = openProposed(tx, id, one.wordsSealed);
  return Object.assign(new OwnProposal(), {
    id, state, doerId, followsId, text: texts(doerId, proposed), answers: proposed.answers, choice: proposed.choice,
    line: line && openLine(tx, line.stepId, line.sealed),
    pausedUntil: state === 'paused' ? one.reachesAt.toString() : null, mayTakeBack: isTheirsToTakeBack(tx, one, all),
  });
}

function offeredFrom(tx: Tx, { id, doerId, wordsSealed }: StoredProposal, state: OtherState, texts: Texts): OfferedProposal {
  const proposed = openProposed(tx, id, wordsSealed);
  return Object.assign(new OfferedProposal(), { id, state, doerId, text: texts(doerId, proposed), choice: proposed.choice });
}
