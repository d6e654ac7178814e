import { Injectable } from '@nestjs/common';
import { may, ownCase } from '../../../platform/access.js';
import { audit } from '../../../platform/audit.js';
import { Problem } from '../../../platform/problems.js';
import type { Tx } from '../../../platform/tx.js';
import { refuseWhileResting } from '../../cases/index.js';
import { workOf } from '../rhythm/work-of.js';
import { openTogether } from './work.store.js';

/**
 * In the session, on the therapist's act: what both have sealed opens to both at the same moment (R73), once. Where not
 * everything is there, whatever the reason, it is waiting_for_answers. Not while the shared part rests.
 */
@Injectable()
export class OpenAnswers {
  async execute(tx: Tx, assignmentId: string, id: string): Promise<void> {
    const caseId = ownCase(tx);
    may(tx, 'room.open-work', caseId);
    const { sessionId } = tx.who;
    if (!sessionId) throw new Problem('not_found');
    await refuseWhileResting(tx, caseId);
    const work = (await workOf(tx, caseId)).find((one) => one.id === assignmentId && one.reader === 'H');
    if (!work) throw new Problem('not_found');
    if (work.openedAt) throw new Problem('already_done');
    if (!(await openTogether(tx, id, work, sessionId))) throw new Problem('waiting_for_answers');
    await audit(tx, { action: 'work.opened', caseId, object: { type: 'assignment', id: work.givenId } });
  }
}
