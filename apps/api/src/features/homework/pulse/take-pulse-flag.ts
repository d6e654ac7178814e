import { Injectable } from '@nestjs/common';
import { may } from '../../../platform/access.js';
import { audit } from '../../../platform/audit.js';
import { Problem } from '../../../platform/problems.js';
import type { Tx } from '../../../platform/tx.js';
import { whoseFlag } from './pulse.read.js';
import { addTaken } from './pulse.store.js';

/** R80: the therapist has taken up what a week's numbers told; it leaves the lists until a later week asks again. No partner can tell. */
@Injectable()
export class TakePulseFlag {
  async execute(tx: Tx, caseId: string, flagId: string, id: string): Promise<void> {
    may(tx, 'pulse.take', caseId);
    const personId = await whoseFlag(tx, caseId, flagId);
    if (!personId) throw new Problem('not_found');
    if (!(await addTaken(tx, { id, caseId, personId, flagId }))) throw new Problem('already_done');
    await audit(tx, { action: 'pulse.taken_up', caseId, subjectId: personId, object: { type: 'pulse_flag', id: flagId } });
  }
}
