import { Injectable } from '@nestjs/common';
import { confirmedDirection, mayAmend, type RecordedReason } from '@groundwork/domain/criteria/amendments/allowed';
import { changesBetween, type Direction, directionOf } from '@groundwork/domain/criteria/amendments/direction';
import { reviewDayOf } from '@groundwork/domain/criteria/review';
import { DomainError } from '@groundwork/domain/problem';
import { may, ownCase } from '../../../platform/access.js';
import { audit } from '../../../platform/audit.js';
import { Problem, ToldProblem } from '../../../platform/problems.js';
import type { Tx } from '../../../platform/tx.js';
import { refuseWhileResting } from '../../cases/index.js';
import { insertChange, lockSession } from '../criteria.store.js';
import { sealText } from '../version-text.js';
import { passedIn, refuseOutright } from '../wording.js';
import type { ChangeCriterion as Input, EndCriterion as EndInput } from './amend.dto.js';
import { insertAsk } from './amend.store.js';
import { templateFrame } from '../template-frame.js';
import { todayIn } from '../occasions.js';
import { firstDayOf, newText, type Standing, standingIn } from './standing.js';

/** The same words are not asked about again. */
const TICKED = { frank: true, honest: true, fair: true };

/**
 * In the room (R29): a later text of an agreement, to be signed like the first. The direction is computed and the
 * therapist's word confirms it. Harder is refused to everyone but at a review or after a found-out event (R30), and
 * that it was asked for is kept for the therapist (R32). Easier, clearer and ended at any time (R31).
 */
@Injectable()
export class ChangeCriterion {
  async execute(tx: Tx, criterionId: string, input: Input): Promise<string> {
    const { id, reason, askedBy, direction: said, frank, honest, fair, keepWords = false, ...text } = input;
    const asked = await this.asked(tx, criterionId, askedBy);
    const { standing, caseId, sessionId } = asked;
    const changed = await newText(tx, standing, text);
    const { words } = changed;
    refuseOutright(caseId, sessionId, words);
    const terms = { ...changed.terms, ...passedIn(words, keepWords) };
    const direction = confirmedDirection(changed.changes, said, standing.occasioned.isReviewed);
    if (!mayAmend(direction, standing.occasioned)) this.refuseHarder({ ...asked, criterionId, reason });
    if (firstDayOf(tx, changed) === null) throw new DomainError('invalid_fields', [{ field: 'reviewOn', code: 'out_of_range' }]);
    const { version } = standing;
    const change = { direction, reason, baseNumber: version.number };
    await this.insert(tx, { id, ...asked, ...change, words, terms, ticks: { frank, honest, fair } });
    return id;
  }

  /** R31: the same text, to be signed as ended; it stops at the end of the day of its endorsement. */
  async end(tx: Tx, criterionId: string, { id, reason, askedBy }: Omit<EndInput, 'reason'> & { reason: RecordedReason }): Promise<string> {
    const asked = await this.asked(tx, criterionId, askedBy);
    const { version, text } = asked.standing;
    await this.insert(tx, { id, ...asked, direction: 'ended', reason, baseNumber: version.number, words: text, terms: version.terms, ticks: TICKED });
    return id;
  }

  /** At a review: the same words and terms until another review day, to be signed like the first (R26, R30). */
  async goOn(tx: Tx, criterionId: string, { id, reviewOn }: { id: string; reviewOn: string | undefined }): Promise<string> {
    const asked = await this.asked(tx, criterionId, undefined);
    const { standing, caseId, sessionId } = asked;
    const { version, text } = standing;
    const { review } = await templateFrame(tx, caseId, text.askerName);
    const terms = { ...version.terms, reviewOn: reviewDayOf(reviewOn, todayIn(version, tx.instant), review) };
    refuseOutright(caseId, sessionId, text);
    const changes = changesBetween({ terms: version.terms, words: text }, { terms, words: text });
    const direction = directionOf(changes, standing.occasioned.isReviewed);
    if (direction === null) throw new DomainError('nothing_changed');
    if (!mayAmend(direction, standing.occasioned)) throw new Problem('harder_waits');
    if (firstDayOf(tx, { terms }) === null) throw new DomainError('invalid_fields', [{ field: 'reviewOn', code: 'out_of_range' }]);
    await this.insert(tx, { id, ...asked, direction, reason: 'goes_on', baseNumber: version.number, words: text, terms, ticks: TICKED });
    return id;
  }

  private async asked(tx: Tx, criterionId: string, askedBy: string | undefined): Promise<Asked> {
    const caseId = ownCase(tx);
    may(tx, 'room.change', caseId);
    const { sessionId } = tx.who;
    if (!sessionId) throw new Problem('not_found');
    await refuseWhileResting(tx, caseId);
    await lockSession(tx, sessionId);
    const standing = await standingIn(tx, caseId, criterionId);
    const { doerId, askerId } = standing.version;
    if (askedBy && ![doerId, askerId].includes(askedBy)) throw new DomainError('invalid_fields', [{ field: 'askedBy', code: 'not_allowed' }]);
    return { standing, caseId, sessionId, askedBy: askedBy ?? null };
  }

  private refuseHarder({ standing, caseId, criterionId, sessionId, askedBy, reason }: Asked & { criterionId: string; reason: Input['reason'] }): never {
    throw new ToldProblem(new Problem('harder_waits'), (tx) =>
      insertAsk(tx, { caseId, criterionId, sessionId, askedBy, direction: 'harder', reason, occasion: standing.occasion, outcome: 'refused' }));
  }

  private async insert(tx: Tx, change: Asked & ToInsert): Promise<void> {
    const { id, standing, caseId, sessionId, askedBy, words, terms, ticks, direction, reason, baseNumber } = change;
    const { version: { criterionId, doerId, askerId }, text: { doerName, askerName }, occasion, nextNumber } = standing;
    await insertChange(tx, {
      id, caseId, criterionId, number: nextNumber, road: 'room', sessionId, terms, ...ticks, reviewOn: terms.reviewOn, direction, reason, askedBy, occasion, baseNumber,
      ...sealText(tx, id, { behaviour: words.behaviour, shows: words.shows, then: words.then, commitment: words.commitment }, { doerId, askerId, doerName, askerName }, terms, { direction, reason, baseNumber }),
      createdBy: tx.who.personId, createdAt: tx.now,
    });
    await insertAsk(tx, { caseId, criterionId, sessionId, askedBy, direction, reason, occasion, outcome: 'drafted' });
    await audit(tx, { action: 'criterion.changed', caseId, object: { type: 'criterion_version', id }, reason: `${direction}, ${reason}` });
  }
}

interface Asked {
  standing: Standing;
  caseId: string;
  sessionId: string;
  askedBy: string | null;
}

interface ToInsert {
  id: string;
  direction: Direction;
  reason: RecordedReason;
  baseNumber: number;
  words: Standing['text'] | Awaited<ReturnType<typeof newText>>['words'];
  terms: Standing['version']['terms'];
  ticks: { frank: boolean; honest: boolean; fair: boolean };
}
