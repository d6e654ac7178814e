import { Injectable } from '@nestjs/common';
import { may, ownCase } from '../../platform/access.js';
import { audit } from '../../platform/audit.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import { refuseWhileResting } from '../cases/index.js';
import { openingsOf, versionsOf } from './criteria.read.js';
import { markOpened, ofVersion, openOccasions } from './criteria.store.js';
import { isActive, passedOver, toOpen } from './occasions.js';

/**
 * In the session, on the therapist's act: every occasion that is due and not open yet opens to both at the same moment
 * (R38). What is open stays as it is, so a second tap opens nothing twice. What a private rest keeps closed (R6), or the
 * therapist keeps back, the act passes over without a word: it reads "open" for both. Not while the shared part rests.
 */
@Injectable()
export class OpenWeeks {
  async execute(tx: Tx, id: string): Promise<string> {
    const caseId = ownCase(tx);
    may(tx, 'room.open-weeks', caseId);
    const { sessionId } = tx.who;
    if (!sessionId) throw new Problem('not_found');
    await refuseWhileResting(tx, caseId);
    const versions = (await versionsOf(tx, caseId)).filter(isActive);
    const openings = await openingsOf(tx, versions.map(({ versionId }) => versionId));
    const due = versions.flatMap((version) => ofVersion(version, toOpen(version, openings, tx.instant)));
    if (due.length > 0) {
      const before = versions.flatMap((version) => ofVersion(version, passedOver(version, openings, tx.instant)));
      await openOccasions(tx, sessionId, [...before, ...due], tx.now);
      await markOpened(tx, { id, caseId, sessionId, through: tx.now }, tx.now);
    }
    await audit(tx, { action: 'weeks.opened', caseId, object: { type: 'opening', id } });
    return id;
  }
}
