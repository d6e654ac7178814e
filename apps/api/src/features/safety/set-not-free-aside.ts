import { Injectable } from '@nestjs/common';
import { may } from '../../platform/access.js';
import { audit } from '../../platform/audit.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import { whoSaid } from './private-answers.read.js';
import { addAside } from './private-answers.store.js';

/** R88: the therapist sets aside what a partner said was not answered freely, once it was talked about alone. No partner can tell. */
@Injectable()
export class SetNotFreeAside {
  async execute(tx: Tx, caseId: string, notFreeId: string, id: string): Promise<void> {
    may(tx, 'not-free.set-aside', caseId);
    const personId = await whoSaid(tx, caseId, notFreeId);
    if (!personId) throw new Problem('not_found');
    if (!(await addAside(tx, { id, caseId, notFreeId }))) throw new Problem('already_done');
    await audit(tx, { action: 'not_free.set_aside', caseId, subjectId: personId, object: { type: 'not_free', id: notFreeId } });
  }
}
