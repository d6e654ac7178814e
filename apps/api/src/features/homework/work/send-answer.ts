import { Injectable } from '@nestjs/common';
import { byReader, type FieldAnswer, needingHelp, readAnswers } from '@groundwork/domain/homework/answers';
import { hasOwnWords } from '@groundwork/domain/homework/own/own';
import { fieldsFor, readersOfPart } from '@groundwork/domain/homework/parts';
import { mayTakeBack } from '@groundwork/domain/homework/states';
import type { Field } from '@groundwork/exercises/exercise';
import { audit } from '../../../platform/audit.js';
import { Problem } from '../../../platform/problems.js';
import { newId } from '../../../platform/random.js';
import type { Tx } from '../../../platform/tx.js';
import { discardDraft } from '../../drafts/index.js';
import { tellUrgent } from '../../safety/index.js';
import type { AddWords, SendAnswer as Input } from './my-work.dto.js';
import { type OwnWork, ownWork } from './own-work.js';
import { begin } from '../rhythm/begin.js';
import { workOf } from '../rhythm/work-of.js';
import { factsOf, isInHand, nextAct, standingAct } from './work.read.js';
import { addAct, addTakingBack, lockOpening, lockPart, shareAnswers } from './work.store.js';

/**
 * A partner sends their own part (R71): each field to its own readers (R72), any field left out. Once, and again only
 * where it was taken back or asked for again (already_done). Work that the therapist has withdrawn meanwhile is
 * work_withdrawn: the words stay with their author. The draft goes with the sending. An answer that needs help at once
 * is urgent for the practice from the same moment (SR20).
 * Where words are for their author alone, the page is kept another way (KeepOwn): stale here.
 */
@Injectable()
export class SendAnswer {
  async execute(tx: Tx, partId: string, { id, answers }: Input): Promise<void> {
    await lockPart(tx, partId);
    const own = await ownWork(tx, 'work.send', partId);
    const { caseId, work, part } = own;
    const { sent, reply, withdrawn } = factsOf(work, part);
    if (sent && reply !== 'ask_again') throw new Problem('already_done');
    if (withdrawn || !(work.mayStillSend || isInHand(part))) throw new Problem('work_withdrawn');
    const { exercise } = work;
    if (hasOwnWords(exercise)) throw new Problem('stale');
    const fields = fieldsFor(exercise.fields, part.part);
    const kept = readAnswers(fields, answers);
    const bundles = byReader(fields, exercise.reader, readersOfPart(exercise, part.part), kept);
    await begin(tx, own);
    await addAct(tx, { id, caseId, partId, exercise, act: nextAct(part), kind: 'answer', bundles });
    await discardDraft(tx, `work-${partId}`);
    await shareJoint(tx, own);
    await callForHelp(tx, fields, kept);
    await audit(tx, { action: 'work.sent', caseId, subjectId: tx.who.personId, object: { type: 'assignment_part', id: partId } });
  }

  /** R74: words added to what was sent, for the readers of the form. Nothing that was sent is rewritten. */
  async add(tx: Tx, partId: string, { id, words }: AddWords): Promise<void> {
    const own = await ownWork(tx, 'work.send', partId);
    const { caseId, work: { exercise }, part } = own;
    if (standingAct(part) === null) throw new Problem('stale');
    if (hasOwnWords(exercise)) throw new Problem('stale');
    const bundles = new Map([[exercise.reader, [{ key: 'addition', text: words }]]]);
    await addAct(tx, { id, caseId, partId, exercise, act: nextAct(part), kind: 'addition', bundles });
    await discardDraft(tx, `work-more-${partId}`);
    await shareJoint(tx, own);
    await audit(tx, { action: 'work.added_to', caseId, subjectId: tx.who.personId, object: { type: 'assignment_part', id: partId } });
  }

  /** R74: taken back before it is opened (undo_too_late after), so that the other never reads it. It can be sent anew. */
  async takeBack(tx: Tx, partId: string, id: string): Promise<void> {
    const { caseId, work: { id: workId, givenId } } = await ownWork(tx, 'work.send', partId);
    await lockOpening(tx, givenId);
    const work = (await workOf(tx, caseId)).find((one) => one.id === workId);
    const part = work?.parts.find((one) => one.id === partId);
    if (!work || !part) throw new Problem('not_found');
    const facts = factsOf(work, part);
    if (!facts.sent) throw new Problem('already_done');
    if (!mayTakeBack(facts)) throw new Problem('undo_too_late');
    await addTakingBack(tx, { id, caseId, partId, throughAct: nextAct(part) - 1 });
    await audit(tx, { action: 'work.taken_back', caseId, subjectId: tx.who.personId, object: { type: 'assignment_part', id: partId } });
  }
}

/** Class J at once; sealed work after its opening (what is added then). */
async function shareJoint(tx: Tx, { work, part }: OwnWork): Promise<void> {
  if (work.reader === 'J' || (work.reader === 'H' && work.openedAt)) await shareAnswers(tx, part.id);
}

/** SR20: what was chosen and cannot wait is urgent from this moment, in the words of the exercise. */
async function callForHelp(tx: Tx, fields: readonly Field[], answers: readonly FieldAnswer[]): Promise<void> {
  const calls = needingHelp(fields, answers);
  if (calls.length === 0) return;
  const words = calls.map(({ field, chosen }) => `${field.label}: ${field.choices?.find(({ key }) => key === chosen)?.label ?? chosen}`).join('\n');
  await tellUrgent(tx, { id: newId(), source: 'exercise', contact: 'not_said', reach: '', words });
}
