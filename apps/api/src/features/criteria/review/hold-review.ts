import { Injectable } from '@nestjs/common';
import { judge, judgingVersion } from '@groundwork/domain/criteria/reviews/judging';
import { hasCome, isLettingInOpen, mayJudgeAgain } from '@groundwork/domain/criteria/reviews/steps';
import { DomainError } from '@groundwork/domain/problem';
import { Temporal } from 'temporal-polyfill';
import { may, ownCase } from '../../../platform/access.js';
import { audit } from '../../../platform/audit.js';
import { Problem } from '../../../platform/problems.js';
import { newId } from '../../../platform/random.js';
import type { Tx } from '../../../platform/tx.js';
import { refuseWhileResting } from '../../cases/index.js';
import { agreementsOf, type OneAgreement, standingOf } from '../agreements.js';
import { ChangeCriterion } from '../amend/change-criterion.js';
import { openingsOf, type StoredVersion, versionsOf } from '../criteria.read.js';
import { lockSession } from '../criteria.store.js';
import { isActive, toOpen, todayIn } from '../occasions.js';
import { choiceOf, stepsOf, thensOf, verdictOf } from './held.js';
import { periodOf, settledIn, toJudge } from './period.js';
import type { AnswerThen, ConcludeReview, HoldReview as Input, KeepMeaning } from './review.dto.js';
import { reviewsOf, type StoredReview } from './review.read.js';
import { insertBasis, insertReview, insertStep, type NewStep } from './review.store.js';

/**
 * X07, in the room: what was agreed is looked at together. Held on the agreed day or later, once for each text, after the
 * weeks are opened; judged at once by the rule that both signed (R33, R41), and no later act un-meets what is met. Every
 * step is a row for good.
 */
@Injectable()
export class HoldReview {
  constructor(private readonly changes: ChangeCriterion) {}

  async execute(tx: Tx, { id, criterionId }: Input): Promise<string> {
    const { caseId, sessionId } = await this.inSession(tx);
    const { agreement, standing } = await this.standing(tx, caseId, criterionId);
    if (standing.reviewId !== null) throw new Problem('already_done');
    if (!hasCome(Temporal.PlainDate.from(standing.reviewOn), todayIn(standing, tx.instant))) throw new DomainError('review_not_yet');
    await this.refuseSealed(tx, agreement);
    await insertReview(tx, { id, caseId, criterionId, versionId: standing.versionId, sessionId });
    await this.judge(tx, agreement, standing, { id: newId(), caseId, reviewId: id, sessionId, number: 1 });
    await audit(tx, { action: 'review.held', caseId, object: { type: 'review', id } });
    return id;
  }

  /** After rulings in the same review: judged once more, unless it is met (R33) or something was chosen. */
  async again(tx: Tx, reviewId: string, id: string): Promise<string> {
    const { caseId, sessionId } = await this.inSession(tx);
    const review = await this.review(tx, caseId, reviewId);
    const { agreement, standing } = await this.ofReview(tx, caseId, review);
    if (!mayJudgeAgain(verdictOf(review), choiceOf(review) !== null)) throw new Problem('already_done');
    await this.judge(tx, agreement, standing, { id, caseId, reviewId, sessionId, number: stepsOf(review, 'judged').length + 1 });
    return id;
  }

  /** What it meant, in the asker's own words; or that it was said aloud. Both read it. */
  async meaning(tx: Tx, reviewId: string, { id, words }: KeepMeaning): Promise<string> {
    const { caseId, sessionId } = await this.inSession(tx);
    const review = await this.review(tx, caseId, reviewId);
    if (stepsOf(review, 'meaning').length > 0) throw new Problem('already_done');
    await this.take(tx, { id, caseId, reviewId, sessionId, step: 'meaning', number: 1, answer: words === undefined ? 'spoken' : 'written', words });
    return id;
  }

  /** R81: what came of the "then" of a set that is met: done, put off with a reason, or declined. */
  async lettingIn(tx: Tx, reviewId: string, { id, answer, reason }: AnswerThen): Promise<string> {
    const { caseId, sessionId } = await this.inSession(tx);
    const review = await this.review(tx, caseId, reviewId);
    const answers = thensOf(review);
    if (!isLettingInOpen(verdictOf(review), answers)) throw new Problem('already_done');
    const isPutOff = answer === 'deferred';
    if (isPutOff !== (reason !== undefined)) throw new DomainError('invalid_fields', [{ field: 'reason', code: isPutOff ? 'required' : 'not_asked_for' }]);
    await this.take(tx, { id, caseId, reviewId, sessionId, step: 'then', number: answers.length + 1, answer, words: reason });
    return id;
  }

  /** Exactly one: it goes on, less is asked, it ends, or it ends and the next set is written. One that nobody signed can be chosen anew in a later session. */
  async conclude(tx: Tx, reviewId: string, { id, choice, reviewOn }: ConcludeReview): Promise<string> {
    const { caseId, sessionId } = await this.inSession(tx);
    const review = await this.review(tx, caseId, reviewId);
    await this.ofReview(tx, caseId, review);
    if (choiceOf(review)?.sessionId === sessionId) throw new Problem('already_done');
    if (reviewOn !== undefined && choice !== 'continue') throw new DomainError('invalid_fields', [{ field: 'reviewOn', code: 'not_asked_for' }]);
    await this.take(tx, { id, caseId, reviewId, sessionId, step: 'next', number: stepsOf(review, 'next').length + 1, answer: choice });
    const { criterionId } = review;
    if (choice === 'continue') await this.changes.goOn(tx, criterionId, { id: newId(), reviewOn });
    if (choice === 'close' || choice === 'next_set') await this.changes.end(tx, criterionId, { id: newId(), reason: 'enough' });
    return id;
  }

  private async inSession(tx: Tx): Promise<{ caseId: string; sessionId: string }> {
    const caseId = ownCase(tx);
    may(tx, 'room.review', caseId);
    const { sessionId } = tx.who;
    if (!sessionId) throw new Problem('not_found');
    await refuseWhileResting(tx, caseId);
    await lockSession(tx, sessionId);
    return { caseId, sessionId };
  }

  private async standing(tx: Tx, caseId: string, criterionId: string): Promise<{ agreement: OneAgreement; standing: StoredVersion }> {
    const agreement = agreementsOf(await versionsOf(tx, caseId), tx.instant).find((one) => one.criterionId === criterionId);
    const standing = agreement && standingOf(agreement.endorsed);
    if (!agreement || !standing || standing.direction === 'ended') throw new Problem('not_found');
    return { agreement, standing };
  }

  private async review(tx: Tx, caseId: string, reviewId: string): Promise<StoredReview> {
    const review = (await reviewsOf(tx, caseId)).find(({ id }) => id === reviewId);
    if (!review) throw new Problem('not_found');
    return review;
  }

  /** Refuses where a later text stands by now: that one has a review of its own. */
  private async ofReview(tx: Tx, caseId: string, { criterionId, versionId }: StoredReview): Promise<{ agreement: OneAgreement; standing: StoredVersion }> {
    const found = await this.standing(tx, caseId, criterionId);
    if (found.standing.versionId !== versionId) throw new Problem('stale');
    return found;
  }

  private async refuseSealed(tx: Tx, { endorsed }: OneAgreement): Promise<void> {
    const texts = endorsed.filter(isActive);
    const openings = await openingsOf(tx, texts.map(({ versionId }) => versionId));
    if (texts.some((version) => toOpen(version, openings, tx.instant).length > 0)) throw new DomainError('weeks_first');
  }

  private async judge(tx: Tx, agreement: OneAgreement, standing: StoredVersion, step: Omit<NewStep, 'step' | 'answer'>): Promise<void> {
    const period = periodOf(agreement, standing);
    const judged = judge(standing.terms, period, toJudge(await settledIn(tx, agreement, period)));
    await this.take(tx, { ...step, step: 'judged', answer: judged.verdict });
    await insertBasis(tx, step.id, step.caseId, judgingVersion, judged, standing.terms.attainment);
  }

  private async take(tx: Tx, step: NewStep): Promise<void> {
    await insertStep(tx, step);
    await audit(tx, { action: `review.${step.step}`, caseId: step.caseId, object: { type: 'review', id: step.reviewId }, reason: step.answer });
  }
}
