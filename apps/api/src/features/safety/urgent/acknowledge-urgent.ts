import { Injectable } from '@nestjs/common';
import { may } from '../../../platform/access.js';
import { audit } from '../../../platform/audit.js';
import { Problem } from '../../../platform/problems.js';
import type { Tx } from '../../../platform/tx.js';
import type { AcknowledgeUrgent as Input } from './urgent.dto.js';
import { whoTold } from './urgent.read.js';
import { addAcknowledgement } from './urgent.store.js';

/** SR20, SR22: somebody on the case takes it up and writes down what was done; the first one's word stands (already_done). */
@Injectable()
export class AcknowledgeUrgent {
  async execute(tx: Tx, caseId: string, itemId: string, { id, action, words }: Input): Promise<void> {
    may(tx, 'urgent.acknowledge', caseId);
    const personId = await whoTold(tx, caseId, itemId);
    if (!personId) throw new Problem('not_found');
    if (!(await addAcknowledgement(tx, { id, caseId, itemId, action, words }))) throw new Problem('already_done');
    await audit(tx, { action: 'urgent.acknowledged', caseId, subjectId: personId, object: { type: 'urgent_item', id: itemId }, reason: action });
  }
}
