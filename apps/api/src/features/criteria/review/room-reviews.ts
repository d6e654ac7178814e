import { hasCome, isLettingInDue, isLettingInOpen, mayJudgeAgain } from '@groundwork/domain/criteria/reviews/steps';
import { Temporal } from 'temporal-polyfill';
import { may, ownCase } from '../../../platform/access.js';
import type { Tx } from '../../../platform/tx.js';
import { agreementsOf, type OneAgreement, standingOf } from '../agreements.js';
import { openingsOf, type Openings, signaturesStand, type StoredVersion, versionsOf } from '../criteria.read.js';
import { isActive, todayIn, toOpen } from '../occasions.js';
import { maySign } from '../signing-time.js';
import { openText, textFrom } from '../version-text.js';
import { choiceOf, heldFrom, stepsOf, thensOf, verdictOf } from './held.js';
import { countsOf, firstDayOfPeriod, periodOf, settledIn } from './period.js';
import { ReviewLine, RoomReview, RoomReviews } from './review.dto.js';
import { reviewsOf, type StoredReview } from './review.read.js';

interface InRoom extends ReviewLine {
  agreement: OneAgreement;
  version: StoredVersion;
  review: StoredReview | null;
  isPutToSignatures: boolean;
}

/** X07: the reviews that Room view leads through now, each where it stands; every step is read from its row again. */
export async function roomReviews(tx: Tx): Promise<RoomReviews> {
  const caseId = ownCase(tx);
  may(tx, 'room.read', caseId);
  const reviews: RoomReview[] = [];
  for (const one of await reviewsInRoom(tx, caseId, await versionsOf(tx, caseId))) reviews.push(await reviewFrom(tx, one));
  return Object.assign(new RoomReviews(), { reviews });
}

/** The same in one line each. */
export async function reviewLines(tx: Tx, caseId: string, versions: readonly StoredVersion[]): Promise<ReviewLine[]> {
  return (await reviewsInRoom(tx, caseId, versions)).map(({ criterionId, state, isOnAgenda }) => Object.assign(new ReviewLine(), { criterionId, state, isOnAgenda }));
}

async function reviewsInRoom(tx: Tx, caseId: string, versions: readonly StoredVersion[]): Promise<InRoom[]> {
  const reviews = await reviewsOf(tx, caseId);
  const openings = await openingsOf(tx, versions.filter(isActive).map(({ versionId }) => versionId));
  const agreements = agreementsOf(versions, tx.instant);
  const stand = await signaturesStand(tx, agreements.flatMap(({ draft }) => draft?.versionId ?? []));
  const isWaiting = ({ draft }: OneAgreement): boolean => draft !== null && (stand.has(draft.versionId) || maySign(draft, tx.now));
  return agreements.flatMap((agreement) => {
    const standing = standingOf(agreement.endorsed);
    const here = standing && standing.direction !== 'ended' ? ofStanding(tx, agreement, standing, reviews, openings, isWaiting(agreement)) : null;
    return [...(here ? [here] : []), ...thensToCome(tx, agreement, reviews.filter((one) => one !== here?.review))];
  });
}

function ofStanding(tx: Tx, agreement: OneAgreement, version: StoredVersion, reviews: readonly StoredReview[], openings: Openings, isWaiting: boolean): InRoom | null {
  const { criterionId } = agreement;
  const review = reviews.find(({ id }) => id === version.reviewId) ?? null;
  if (!review && !hasCome(Temporal.PlainDate.from(version.reviewOn), todayIn(version, tx.instant))) return null;
  const isSealed = agreement.endorsed.filter(isActive).some((text) => toOpen(text, openings, tx.instant).length > 0);
  const choice = review && choiceOf(review);
  const isPutToSignatures = choice !== null && isWaiting;
  // What nobody signed is chosen anew in a later session.
  const isDecided = choice !== null && (isPutToSignatures || choice.sessionId === tx.who.sessionId);
  const state = review ? (isDecided ? 'decided' : 'open') : isSealed ? 'weeks_first' : 'due';
  return { criterionId, state, agreement, version, review, isPutToSignatures, isOnAgenda: true };
}

/** R81: the "then" of a review that is over, in each later session until it was done or declined. Put off twice it stands on the session's list. */
function thensToCome(tx: Tx, agreement: OneAgreement, reviews: readonly StoredReview[]): InRoom[] {
  const ofAgreement = reviews.filter(({ criterionId }) => criterionId === agreement.criterionId);
  const open = ofAgreement.filter((review) => isThenAsked(tx, review));
  return open.flatMap((review) => {
    const version = agreement.endorsed.find(({ versionId }) => versionId === review.versionId);
    const isOnAgenda = isLettingInDue(verdictOf(review), thensOf(review));
    return version ? [{ criterionId: agreement.criterionId, state: 'then' as const, agreement, version, review, isPutToSignatures: false, isOnAgenda }] : [];
  });
}

/** Whether the "then" is asked for in this session: once it is enough, and again in each later one after it was put off (R81). */
function isThenAsked(tx: Tx, review: StoredReview): boolean {
  return isLettingInOpen(verdictOf(review), thensOf(review)) && stepsOf(review, 'then').at(-1)?.sessionId !== tx.who.sessionId;
}

async function reviewFrom(tx: Tx, { criterionId, state, agreement, version, review, isPutToSignatures }: InRoom): Promise<RoomReview> {
  const period = periodOf(agreement, version);
  const verdict = review && verdictOf(review);
  return Object.assign(new RoomReview(), {
    criterionId, state, reviewOn: version.reviewOn, isPutToSignatures,
    text: textFrom(openText(tx, version.versionId, version.wordsSealed), version.reviewOn),
    counts: countsOf(await settledIn(tx, agreement, period)),
    from: String(firstDayOfPeriod(agreement, period) ?? period.reviewOn), to: period.reviewOn.subtract({ days: 1 }).toString(),
    held: review && heldFrom(review, version),
    mayJudgeAgain: review !== null && state === 'open' && mayJudgeAgain(verdict, choiceOf(review) !== null),
    isThenOpen: review !== null && isThenAsked(tx, review),
  });
}
