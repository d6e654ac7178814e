import { Injectable } from '@nestjs/common';
import { may, ownCase } from '../../platform/access.js';
import { audit } from '../../platform/audit.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import { requireOwnConsent } from '../cases/index.js';
import { discardDraft } from '../drafts/index.js';
import type { SendFirstTask } from './homework.dto.js';
import { addFirstTask, FIRST_TASK } from './homework.store.js';

/** A partner sends the first task, with or without a question, once (R71); it opens with their own consent (R3). */
@Injectable()
export class AnswerFirstTask {
  async execute(tx: Tx, { id, question }: SendFirstTask): Promise<void> {
    const caseId = ownCase(tx);
    may(tx, 'task.send', caseId);
    await requireOwnConsent(tx, caseId);
    if (!(await addFirstTask(tx, { id, caseId, question }))) throw new Problem('already_done');
    await discardDraft(tx, FIRST_TASK.draft);
    await audit(tx, { action: 'exercise.sent', caseId, subjectId: tx.who.personId, object: { type: 'exercise_answer', id } });
  }
}
