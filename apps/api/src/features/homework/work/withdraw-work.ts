import { Injectable } from '@nestjs/common';
import { may } from '../../../platform/access.js';
import { audit } from '../../../platform/audit.js';
import { Problem } from '../../../platform/problems.js';
import type { Tx } from '../../../platform/tx.js';
import { givenTo } from './work.read.js';
import { addConnectionChoice, addWithdrawal } from './work.store.js';

/** The therapist no longer asks for a piece of work. What was sent stays its author's and staff's to read. Once (already_done). */
@Injectable()
export class WithdrawWork {
  async execute(tx: Tx, caseId: string, assignmentId: string, id: string): Promise<void> {
    may(tx, 'work.give', caseId);
    if (!(await givenTo(tx, caseId)).some((work) => work.id === assignmentId)) throw new Problem('not_found');
    if (!(await addWithdrawal(tx, { id, caseId, assignmentId }))) throw new Problem('already_done');
    await audit(tx, { action: 'work.withdrawn', caseId, object: { type: 'assignment', id: assignmentId } });
  }

  /** R17: allows this couple one connection item in the first part, or no longer. What is given stays given. */
  async chooseConnection(tx: Tx, caseId: string, id: string, enabled: boolean): Promise<void> {
    may(tx, 'work.give', caseId);
    await addConnectionChoice(tx, { id, caseId, enabled });
    await audit(tx, { action: enabled ? 'connection.enabled' : 'connection.not_enabled', caseId, object: { type: 'connection_choice', id } });
  }
}
