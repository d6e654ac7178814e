import { Injectable } from '@nestjs/common';
import { hasFear } from '@groundwork/domain/homework/together/times';
import { may, ownCase } from '../../../platform/access.js';
import { audit } from '../../../platform/audit.js';
import { Problem } from '../../../platform/problems.js';
import type { Tx } from '../../../platform/tx.js';
import { ownTalkAt } from './my-talks.js';
import type { AnswerSafe as Input } from './together.dto.js';
import { addAnswer, lockTalks } from './together.store.js';

/**
 * R67: a partner says alone whether this is a good time, as often as they like until the question closes; the last word
 * counts. For the therapist alone (class S), never shown again, and no byte of the other's moves. Outside the question, and
 * once what both read is settled: talk_not_asked.
 */
@Injectable()
export class AnswerSafe {
  async execute(tx: Tx, timeId: string, { id, answer, feelings, words }: Input): Promise<void> {
    const caseId = ownCase(tx);
    may(tx, 'talk.answer', caseId);
    await lockTalks(tx, caseId);
    const { work, standing } = await ownTalkAt(tx, caseId, timeId);
    if (standing.state !== 'asked' || standing.time?.id !== timeId || standing.time.talks !== null) throw new Problem('talk_not_asked');
    await addAnswer(tx, { id, caseId, assignmentId: work.id, timeId, answer, hasFear: hasFear(feelings), note: { feelings, words } });
    await audit(tx, { action: 'talk.answered', caseId, subjectId: tx.who.personId, object: { type: 'talk_time', id: timeId } });
  }
}
