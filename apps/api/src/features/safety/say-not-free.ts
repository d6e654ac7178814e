import { Injectable } from '@nestjs/common';
import { may, ownCase } from '../../platform/access.js';
import { audit } from '../../platform/audit.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import type { SayNotFree as Input } from './private-answers.dto.js';
import { isOwn } from './private-answers.read.js';
import { addNotFree } from './private-answers.store.js';

/**
 * R88: "I was not free when I answered", about any own entry or signature, at any time. For the therapist alone; the
 * entry and the signature stay as they are for everyone. Said again, it gets the same answer as the first time.
 */
@Injectable()
export class SayNotFree {
  async execute(tx: Tx, { id, about, aboutId }: Input): Promise<void> {
    const caseId = ownCase(tx);
    may(tx, 'not-free.say', caseId);
    if (!(await isOwn(tx, caseId, about, aboutId))) throw new Problem('not_found');
    await addNotFree(tx, { id, caseId, entryId: about === 'entry' ? aboutId : null, versionId: about === 'signature' ? aboutId : null });
    await audit(tx, { action: 'not_free.said', caseId, subjectId: tx.who.personId, object: { type: 'not_free', id } });
  }
}
