import { Injectable } from '@nestjs/common';
import { isUrgentReason } from '@groundwork/domain/homework/not-done';
import { mayBeNotDone } from '@groundwork/domain/homework/states';
import { audit } from '../../../platform/audit.js';
import { Problem } from '../../../platform/problems.js';
import { newId } from '../../../platform/random.js';
import type { Tx } from '../../../platform/tx.js';
import { tellUrgent } from '../../safety/index.js';
import type { SayNotDone as Input } from './my-work.dto.js';
import { begin } from '../rhythm/begin.js';
import { ownWork } from './own-work.js';
import { factsOf, nextAct } from './work.read.js';
import { addAct, lockPart } from './work.store.js';

/**
 * A partner says that a piece of work did not happen, and why (R75): to the therapist alone, whoever reads the answers,
 * so that nothing the other reads moves. It stays to do until the therapist has taken note of it, and can still be sent.
 * Sent already, or said already: already_done. "Unsafe" is urgent for the practice from the same moment (SR5).
 */
@Injectable()
export class SayNotDone {
  async execute(tx: Tx, partId: string, { id, reason, words }: Input): Promise<void> {
    await lockPart(tx, partId);
    const own = await ownWork(tx, 'work.send', partId);
    const { caseId, work, part } = own;
    if (work.withdrawnAt || !work.mayStillSend) throw new Problem('work_withdrawn');
    if (!mayBeNotDone(factsOf(work, part))) throw new Problem('already_done');
    const { exercise } = work;
    const said = [{ key: 'reason', text: reason }, ...(words === '' ? [] : [{ key: 'words', text: words }])];
    await begin(tx, own);
    await addAct(tx, { id, caseId, partId, exercise, act: nextAct(part), kind: 'not_done', bundles: new Map([['T', said]]) });
    if (isUrgentReason(reason)) await tellUrgent(tx, { id: newId(), source: 'exercise', contact: 'not_said', reach: '', words: [exercise.title, words].filter(Boolean).join('\n') });
    await audit(tx, { action: 'work.not_done', caseId, subjectId: tx.who.personId, object: { type: 'assignment_part', id: partId } });
  }
}
