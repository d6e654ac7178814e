import { Injectable } from '@nestjs/common';
import { firstDueOfChange } from '@groundwork/domain/criteria/amendments/allowed';
import { firstDueAfter, missingForActivation, refuseUnlessComplete, type Signature } from '@groundwork/domain/criteria/activation';
import { endOfDay, todayOf } from '@groundwork/domain/schedule/occasions';
import type { Temporal } from 'temporal-polyfill';
import { may, ownCase } from '../../platform/access.js';
import { audit } from '../../platform/audit.js';
import { dateOf } from '../../platform/clock.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import { settingsOf } from '../clinic/index.js';
import { isCurrentDraft } from './agreements.js';
import { countRunning } from './active-limit.js';
import type { Endorse } from './criteria.dto.js';
import { signaturesStand, type StoredVersion, versionsOf } from './criteria.read.js';
import { insertEndorsement, lockSession } from './criteria.store.js';
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
    if (version.firstSlot !== null) throw new Problem('already_done');
    if (!isCurrentDraft(version, versions)) throw new Problem('stale');
    if (input.textHash !== version.textHash.toString('hex')) throw new Problem('text_changed');
    // A change takes no place beside the text that it follows (R25).
    await this.refuseUnlessReady(tx, version, countRunning(tx, versions.filter((one) => one.criterionId !== criterionId), version.doerId));
    const { versionId } = version;
    await insertEndorsement(tx, { id: input.id, caseId, versionId, sessionId, endorsedBy: personId, endorsedAt: tx.now, ...beginningOf(version, tx.instant) });
    await audit(tx, { action: 'criterion.endorsed', caseId, object: { type: 'criterion_version', id: versionId } });
    return input.id;
  }

  private async refuseUnlessReady(tx: Tx, version: StoredVersion, activeForDoer: number): Promise<void> {
    const { versionId, doerId, askerId, terms, reviewOn, direction } = version;
    // R31: an ending needs both signatures and nothing else, however long its review is past.
    if (direction === 'ended') return this.refuseUnlessSigned(tx, versionId);
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

  private async refuseUnlessSigned(tx: Tx, versionId: string): Promise<void> {
    if (!(await signaturesStand(tx, [versionId])).has(versionId)) throw new Problem('waiting_for_signatures');
  }
}

/** Where it begins: the first text at its next due time (R24), a change in the week after (R30); an ending names the last day (R31). */
function beginningOf({ terms, number, direction }: StoredVersion, now: Temporal.Instant): { firstSlot: string; firstDueAt: Date } {
  if (direction === 'ended') {
    const today = todayOf(terms.zone, terms.dayEnd, now);
    return { firstSlot: today.toString(), firstDueAt: dateOf(endOfDay(terms, today)) };
  }
  const first = number === 1 ? firstDueAfter(terms, now) : firstDueOfChange(terms, now);
  if (!first) throw new Problem('criterion_not_ready');
  return { firstSlot: first.slot, firstDueAt: dateOf(first.dueAt) };
}
