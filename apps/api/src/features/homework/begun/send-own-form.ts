import { Injectable } from '@nestjs/common';
import { byReader, type FieldAnswer, readAnswers } from '@groundwork/domain/homework/answers';
import { fearIn, mayBegin } from '@groundwork/domain/homework/own-forms';
import { readersOfPart } from '@groundwork/domain/homework/parts';
import { todayOf } from '@groundwork/domain/schedule/occasions';
import type { Exercise } from '@groundwork/exercises/exercise';
import { may, ownCase } from '../../../platform/access.js';
import { audit } from '../../../platform/audit.js';
import { Problem } from '../../../platform/problems.js';
import { newId } from '../../../platform/random.js';
import type { Tx } from '../../../platform/tx.js';
import { caseOf, ownSecretsPolicy, requireOwnConsent } from '../../cases/index.js';
import { discardDraft } from '../../drafts/index.js';
import { tellUrgent } from '../../safety/index.js';
import { addAct } from '../work/work.store.js';
import type { SendOwnForm as Input } from './begun.dto.js';
import { addBegun } from './begun.store.js';
import { formOf } from './own-forms.js';

/**
 * A partner begins a form of their own accord and sends it in one act (R63: something not told yet goes to its author's
 * therapist): for author and therapist, each box to its own readers (R72). Where nothing is told alone (LR11) there is
 * none to begin. What stands where fear has its place is urgent for the practice at once (SR5). Nothing of the other
 * partner's moves.
 */
@Injectable()
export class SendOwnForm {
  async execute(tx: Tx, { id, of, exercise: key, answers }: Input): Promise<void> {
    const caseId = ownCase(tx);
    may(tx, 'work.send', caseId);
    if (of !== tx.who.personId) throw new Problem('other_person');
    await requireOwnConsent(tx, caseId);
    if (!mayBegin(await ownSecretsPolicy(tx, caseId))) throw new Problem('not_found');
    const exercise = formOf(key);
    const kept = readAnswers(exercise.fields, answers);
    const bundles = byReader(exercise.fields, exercise.reader, readersOfPart(exercise, 'each'), kept);
    const { zone, dayEnd } = await caseOf(tx, caseId);
    const partId = await addBegun(tx, { caseId, exercise, dueOn: todayOf(zone, dayEnd, tx.instant).toString() });
    await addAct(tx, { id, caseId, partId, exercise, act: 1, kind: 'answer', bundles });
    await discardDraft(tx, `begun-${key.toLowerCase()}`);
    const fear = fearIn(key, kept);
    if (fear) await callForHelp(tx, exercise, fear);
    await audit(tx, { action: 'work.begun', caseId, subjectId: tx.who.personId, object: { type: 'assignment_part', id: partId } });
  }
}

async function callForHelp(tx: Tx, { title, fields }: Exercise, { key, text = '' }: FieldAnswer): Promise<void> {
  const label = fields.find((field) => field.key === key)?.label ?? '';
  await tellUrgent(tx, { id: newId(), source: 'exercise', contact: 'not_said', reach: '', words: [title, label, text].join('\n') });
}
