import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { answerForCount } from '@groundwork/domain/consistency/entries';
import { DomainError, type FieldCode } from '@groundwork/domain/problem';
import type { Occasion } from '@groundwork/domain/schedule/occasions';
import { may, ownCase } from '../../platform/access.js';
import { audit } from '../../platform/audit.js';
import { dateOf } from '../../platform/clock.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import type { MakeEntry as Input } from './criteria.dto.js';
import { entriesOn, occasionKey, openingsOf, versionsOf } from './criteria.read.js';
import { insertEntry } from './criteria.store.js';
import { type ActiveVersion, answersFor, isActive, isLookedAt, occasionOf, partOf } from './occasions.js';
import { rollUpWeek } from './rollups/roll-up.js';

/**
 * Seals one partner's entry about one occasion (R38). Own facts alone decide: nothing the other has entered is read.
 * After the window or the opening a first entry is still taken, and settles as late-entered (R43); one that stands
 * already is then no longer replaced, for its author has seen, or may have been told, the other's.
 */
@Injectable()
export class MakeEntry {
  async execute(tx: Tx, input: Input): Promise<string> {
    const caseId = ownCase(tx);
    may(tx, 'entry.make', caseId);
    const { personId } = tx.who;
    const versions = await versionsOf(tx, caseId);
    const version = versions.find(({ versionId }) => versionId === input.versionId);
    if (!version) throw new Problem('not_found');
    const occasion = isActive(version) ? occasionOf(version, input.slot) : null;
    if (!isActive(version) || !occasion) throw new Problem('no_such_occasion');
    if (Temporal.Instant.compare(tx.instant, occasion.opensAt) < 0) throw new Problem('entry_too_early');
    if (occasion.rested) throw new Problem('occasion_rests');
    const asPart = partOf(version, personId);
    const answers = answersFor(version, personId);
    if (answers.length === 0) throw new Problem('no_such_occasion');
    refuseUnfitting(version, asPart, answers, input);
    const { versionId, slot, answer } = input;
    const last = (await entriesOn(tx, [versionId], personId)).find((entry) => entry.slot === slot);
    const stands = last !== undefined && last.answer !== 'undone';
    if (stands && (await isClosed(tx, version, occasion))) throw new Problem('undo_too_late');
    await insertEntry(tx, {
      id: input.id, caseId, versionId, slot, authorId: personId, seq: (last?.seq ?? 0) + 1, asPart, answer,
      excuse: input.excuse ?? null, alreadyKnown: input.alreadyKnown ?? false, times: input.times ?? null, replacesId: stands ? last.id : null,
      capturedAt: capturedBefore(input.capturedAt, tx), receivedAt: tx.now,
    });
    await rollUpWeek(tx, versions, version, slot);
    await audit(tx, { action: 'entry.made', caseId, object: { type: 'entry', id: input.id } });
    return input.id;
  }
}

/**
 * Whether own entries can no longer be replaced or taken back: the window is over, or the opening has come (R43), also
 * where it left this occasion closed, so that trying tells nothing.
 */
export async function isClosed(tx: Tx, version: ActiveVersion, occasion: Occasion): Promise<boolean> {
  if (Temporal.Instant.compare(tx.instant, occasion.closesAt) >= 0) return true;
  const { versionId } = version;
  return (await openingsOf(tx, [versionId])).has(occasionKey(versionId, occasion.slot)) || isLookedAt(version, occasion);
}

/** A phone whose clock runs ahead cannot have written after it sent. */
function capturedBefore(capturedAt: string, tx: Tx): Date {
  const captured = Temporal.Instant.from(capturedAt);
  return Temporal.Instant.compare(captured, tx.instant) > 0 ? tx.now : dateOf(captured);
}

function refuseUnfitting(version: ActiveVersion, asPart: 'doer' | 'other', answers: readonly string[], { answer, excuse, alreadyKnown, times }: Input): void {
  if (!answers.includes(answer)) throw new DomainError('invalid_fields', [{ field: 'answer', code: 'not_allowed' }]);
  // R47: a reason of the list that was signed, and only with the answer that asks for one.
  const fits = answer === 'ask_to_excuse' ? version.terms.excuses.includes(excuse ?? '') : !excuse;
  if (!fits) throw new DomainError('invalid_fields', [{ field: 'excuse', code: excuse ? 'not_allowed' : 'required' }]);
  if (alreadyKnown && (asPart !== 'doer' || answer !== 'not_kept')) throw new DomainError('invalid_fields', [{ field: 'alreadyKnown', code: 'not_allowed' }]);
  const countProblem = misfitOfCount(version, asPart, answer, times);
  if (countProblem) throw new DomainError('invalid_fields', [{ field: 'times', code: countProblem }]);
}

/** The doer counts where so many times a week were agreed (d1), and the count says which of the two answers it is. */
function misfitOfCount({ terms }: ActiveVersion, asPart: 'doer' | 'other', answer: string, times: number | undefined): FieldCode | null {
  const { cadence } = terms;
  const counts = cadence.kind === 'n_per_week' && asPart === 'doer' && answer !== 'ask_to_excuse';
  if (!counts) return times === undefined ? null : 'not_asked_for';
  if (times === undefined) return 'required';
  return answerForCount(times, cadence.times) === answer ? null : 'not_allowed';
}
