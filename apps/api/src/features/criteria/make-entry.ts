import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { answerForCount } from '@groundwork/domain/consistency/entries';
import { DomainError, type FieldCode } from '@groundwork/domain/problem';
import { DAY_MS } from '@groundwork/domain/schedule/day-number';
import type { Occasion } from '@groundwork/domain/schedule/occasions';
import { firstDayNamed } from '@groundwork/domain/schedule/slots';
import { may, ownCase } from '../../platform/access.js';
import { atOnce } from '../../platform/at-once.js';
import { dateOf } from '../../platform/clock.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import type { MakeEntry as Input } from './criteria.dto.js';
import { occasionKey, type Openings, openingsOn, ownEntriesOn, versionsBeside } from './criteria.read.js';
import { type ActiveVersion, answersFor, isActive, isLookedAt, occasionOf, partOf } from './occasions.js';
import { insertRolledUp } from './rollups/roll-up.js';


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
    const about = { versionId: input.versionId, slot: input.slot };
    const [versions, own, openings] = await atOnce([versionsBeside(tx, caseId, input.versionId, beforeSlot(input.slot)), ownEntriesOn(tx, [about]), openingsOn(tx, [about])]);
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
    const last = own[0];
    const stands = last !== undefined && last.answer !== 'undone';
    if (stands && isClosed(tx, version, occasion, openings)) throw new Problem('undo_too_late');
    await insertRolledUp(tx, versions, version, {
      id: input.id, caseId, versionId, slot, authorId: personId, seq: (last?.seq ?? 0) + 1, asPart, answer,
      excuse: input.excuse ?? null, alreadyKnown: input.alreadyKnown ?? false, times: input.times ?? null, replacesId: stands ? last.id : null,
      capturedAt: capturedBefore(input.capturedAt, tx), receivedAt: tx.now,
    }, { action: 'entry.made', caseId, object: { type: 'entry', id: input.id } });
    return input.id;
  }
}

/**
 * Whether own entries can no longer be replaced or taken back: the window is over, or the opening has come (R43), also
 * where it left this occasion closed, so that trying tells nothing.
 */
export function isClosed(tx: Tx, version: ActiveVersion, occasion: Occasion, openings: Openings): boolean {
  if (Temporal.Instant.compare(tx.instant, occasion.closesAt) >= 0) return true;
  return openings.has(occasionKey(version.versionId, occasion.slot)) || isLookedAt(version, occasion);
}

/** Early enough for all that an entry about this slot can meet: the week before it in any zone; of a slot without a day, ever. */
export function beforeSlot(slot: string): Date {
  const named = firstDayNamed(slot);
  return named ? new Date(Date.parse(`${named.toString()}T00:00:00Z`) - 7 * DAY_MS) : new Date(0);
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
