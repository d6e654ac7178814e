import { Injectable } from '@nestjs/common';
import { sharedOf } from '@groundwork/domain/homework/own/own';
import { mayBegin } from '@groundwork/domain/homework/own-forms';
import { todayOf } from '@groundwork/domain/schedule/occasions';
import { exerciseOf } from '@groundwork/exercises/library';
import { hasLeft, may, ownCase } from '../../../platform/access.js';
import { audit } from '../../../platform/audit.js';
import { OwnWords } from '../../../platform/own-words.js';
import { Problem } from '../../../platform/problems.js';
import type { Tx } from '../../../platform/tx.js';
import type { WithOpening } from '../../identity/index.js';
import { caseOf, ownSecretsPolicy, requireOwnConsent } from '../../cases/index.js';
import { addBegun } from '../begun/begun.store.js';
import { ownWork, worksOfPartner } from '../work/own-work.js';
import { factsOf, nextAct } from '../work/work.read.js';
import { addAct, lockPart } from '../work/work.store.js';
import type { ShareOwn as Input } from './own.dto.js';
import { openedEntry, type OwnEntryHere, ownEntryIn, removeOwnEntry } from './own.store.js';

/**
 * What becomes of a page that only its author reads. Both ask for the opened key: whoever finds the phone open can do
 * neither. Removing stays with a partner who left. Shared is what the author chose of it (R72): a new item of class T, which the therapist has read from then on;
 * the page itself stays as it is, and what was shared cannot be unread. Removed is removed: no trace and no audit row of it
 * stays (R89). own_closed where the opening has ended or the page was locked with an earlier password.
 */
@Injectable()
export class ShareOwn {
  async execute(tx: Tx, entryId: string, { id, opening, keys }: Input): Promise<void> {
    const entry = await entryOf(tx, 'own.share', entryId, opening);
    const shared = sharedOf(entry.answers, keys);
    const partId = entry.partId ?? (await partFor(tx, entry));
    await lockPart(tx, partId);
    const { caseId, work, part } = await ownWork(tx, 'own.share', partId);
    if (factsOf(work, part).withdrawn) throw new Problem('work_withdrawn');
    await addAct(tx, { id, caseId, partId, exercise: work.exercise, act: nextAct(part), kind: 'answer', bundles: new Map([['T', shared]]) });
    await audit(tx, { action: 'work.shared', caseId, subjectId: tx.who.personId, object: { type: 'assignment_part', id: partId } });
  }

  async remove(tx: Tx, entryId: string, { opening }: WithOpening): Promise<void> {
    const { id } = await entryOf(tx, 'own.remove', entryId, opening);
    await removeOwnEntry(tx, ownCase(tx), id);
  }
}

/**
 * Where something of a page is shared that hangs on no work: with what was shared or given of its kind before, else as work
 * that its author begins with it (LR11: not where both signed that nothing is told alone).
 */
async function partFor(tx: Tx, { exercise: id, version }: OwnEntryHere): Promise<string> {
  const caseId = ownCase(tx);
  const exercise = exerciseOf(id, version);
  if (!exercise || !mayBegin(await ownSecretsPolicy(tx, caseId))) throw new Problem('not_found');
  const known = (await worksOfPartner(tx, caseId)).find((work) => work.exercise.id === id && !work.withdrawnAt);
  const part = known?.parts.find(({ personId }) => personId === tx.who.personId);
  const { zone, dayEnd } = await caseOf(tx, caseId);
  return part?.id ?? addBegun(tx, { caseId, exercise, dueOn: todayOf(zone, dayEnd, tx.instant).toString() });
}

async function entryOf(tx: Tx, permission: 'own.share' | 'own.remove', entryId: string, opening: string): Promise<OwnEntryHere> {
  const caseId = ownCase(tx);
  may(tx, permission, caseId);
  if (!hasLeft(tx.who)) await requireOwnConsent(tx, caseId);
  const sealed = await ownEntryIn(tx, caseId, entryId);
  if (!sealed) throw new Problem('not_found');
  const entry = openedEntry(OwnWords.from(tx, opening), sealed);
  if (!entry) throw new Problem('own_closed');
  return entry;
}
