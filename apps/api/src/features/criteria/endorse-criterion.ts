import { Injectable } from '@nestjs/common';
import { firstDueAfter, missingForActivation, refuseUnlessComplete, type Signature } from '@groundwork/domain/criteria/activation';
import { todayOf } from '@groundwork/domain/schedule/occasions';
import { may, ownCase } from '../../platform/access.js';
import { audit } from '../../platform/audit.js';
import { dateOf } from '../../platform/clock.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import { settingsOf } from '../clinic/index.js';
import { countRunning } from './active-limit.js';
import type { Endorse } from './criteria.dto.js';
import { signaturesStand, type StoredVersion, versionsOf } from './criteria.read.js';
import { insertEndorsement, lockSession } from './criteria.store.js';
import { isActive } from './occasions.js';
import { openText } from './version-text.js';

/**
 * The therapist endorses, in the room and under the session's date, what both have signed (R24); it is active from
 * its next due time. Refuses while R20–R28 lack anything; whatever concerns signing is one answer.
 */
@Injectable()
export class EndorseCriterion {
  async execute(tx: Tx, criterionId: string, number: number, input: Endorse): Promise<string> {
    const caseId = ownCase(tx);
    may(tx, 'room.endorse', caseId);
    const { sessionId, personId } = tx.who;
    if (!sessionId) throw new Problem('not_found');
    await lockSession(tx, sessionId);
    const versions = await versionsOf(tx, caseId);
    const version = versions.find((one) => one.criterionId === criterionId && one.number === number);
    if (!version) throw new Problem('not_found');
    if (isActive(version)) throw new Problem('already_done');
    if (input.textHash !== version.textHash.toString('hex')) throw new Problem('text_changed');
    await this.refuseUnlessReady(tx, version, countRunning(tx, versions, version.doerId));
    const first = firstDueAfter(version.terms, tx.instant);
    if (!first) throw new Problem('criterion_not_ready');
    const { versionId } = version;
    await insertEndorsement(tx, {
      id: input.id, caseId, versionId, sessionId, endorsedBy: personId, endorsedAt: tx.now, firstSlot: first.slot, firstDueAt: dateOf(first.dueAt),
    });
    await audit(tx, { action: 'criterion.endorsed', caseId, object: { type: 'criterion_version', id: versionId } });
    return input.id;
  }

  private async refuseUnlessReady(tx: Tx, version: StoredVersion, activeForDoer: number): Promise<void> {
    const { versionId, doerId, askerId, terms, reviewOn } = version;
    const textHash = version.textHash.toString('hex');
    const today = todayOf(terms.zone, terms.dayEnd, tx.instant);
    const { maxActivePerDoer } = await settingsOf(tx);
    // Room view has one bit about the signatures and never their answers.
    const stand = (await signaturesStand(tx, [versionId])).has(versionId);
    const signatures: Signature[] = stand ? [doerId, askerId].map((personId) => ({ personId, textHash, free: 'yes' })) : [];
    const missing = missingForActivation(
      // The row's own constraints keep the three ticks; no draft is stored with a finding.
      { doerId, askerId, textHash, reviewOn, words: openText(tx, versionId, version.wordsSealed), ticks: { frank: true, honest: true, fair: true }, untickedFindings: 0 },
      signatures,
      // Room view opens only on an open shared part, and only in a session.
      { today, isSharedPartOpen: true, sessionOn: today, activeForDoer, maxActivePerDoer },
    );
    refuseUnlessComplete(missing);
  }
}
