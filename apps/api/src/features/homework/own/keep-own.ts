import { Injectable } from '@nestjs/common';
import { byReader, readAnswers } from '@groundwork/domain/homework/answers';
import { hasOwnWords } from '@groundwork/domain/homework/own/own';
import type { OwnPage } from '@groundwork/domain/homework/own-forms';
import { fieldsFor, readersOfPart } from '@groundwork/domain/homework/parts';
import { may, ownCase } from '../../../platform/access.js';
import { audit } from '../../../platform/audit.js';
import { Problem } from '../../../platform/problems.js';
import { newId } from '../../../platform/random.js';
import type { Tx } from '../../../platform/tx.js';
import { requireOwnConsent } from '../../cases/index.js';
import { discardDraft } from '../../drafts/index.js';
import { formOf } from '../begun/own-forms.js';
import { ownWork } from '../work/own-work.js';
import { factsOf, nextAct } from '../work/work.read.js';
import { addAct, lockPart } from '../work/work.store.js';
import { addOwnEntry } from './own.store.js';
import type { KeepOwn as Input, KeepOwnPage } from './own.dto.js';

/**
 * A partner keeps a page whose words are theirs alone (R72, class P), sealed under their own key; as often as they like, for
 * such pages are for whenever they are needed. A field that the therapist reads (A12's number) goes to the therapist, and
 * only if it was filled in: an answer without it would tell that something was written. Work that the therapist has
 * withdrawn is work_withdrawn, work without such words stale, and a person without a key own_key_missing. No audit row
 * where only own words were kept (R89): it would tell when somebody was writing.
 */
@Injectable()
export class KeepOwn {
  async execute(tx: Tx, partId: string, { id, answers }: Input): Promise<void> {
    await lockPart(tx, partId);
    const { caseId, work, part } = await ownWork(tx, 'own.write', partId);
    const { exercise } = work;
    if (!hasOwnWords(exercise)) throw new Problem('stale');
    if (factsOf(work, part).withdrawn) throw new Problem('work_withdrawn');
    const fields = fieldsFor(exercise.fields, part.part);
    const bundles = byReader(fields, exercise.reader, readersOfPart(exercise, part.part), readAnswers(fields, answers));
    const own = bundles.get('P') ?? [];
    bundles.delete('P');
    if (own.length > 0) await addOwnEntry(tx, { id, caseId, partId, exercise, answers: own });
    await discardDraft(tx, `own-${partId}`);
    const forOthers = new Map([...bundles].filter(([, here]) => here.length > 0));
    if (forOthers.size === 0) return;
    await addAct(tx, { id: newId(), caseId, partId, exercise, act: nextAct(part), kind: 'answer', bundles: forOthers });
    await audit(tx, { action: 'work.sent', caseId, subjectId: tx.who.personId, object: { type: 'assignment_part', id: partId } });
  }
  /** A page that nobody asked for, and that hangs on no work, so that nobody can tell that there is one. */
  async onItsOwn(tx: Tx, { id, exercise: key, answers }: KeepOwnPage): Promise<void> {
    const caseId = ownCase(tx);
    may(tx, 'own.write', caseId);
    await requireOwnConsent(tx, caseId);
    const exercise = formOf(key);
    await addOwnEntry(tx, { id, caseId, partId: null, exercise, answers: readAnswers(exercise.fields, answers) });
    await discardDraft(tx, placeOf(key));
  }
}

function placeOf(page: OwnPage): string {
  return `own-${page.toLowerCase()}`;
}
