import { Injectable } from '@nestjs/common';
import { askedInBundle, bundles, type BundleItem, bundleWeeks, rhythmInBundle } from '@groundwork/domain/homework/bundle';
import { refusalToGive } from '@groundwork/domain/homework/giving';
import { type Asked, partsOf } from '@groundwork/domain/homework/parts';
import type { Weekday } from '@groundwork/domain/schedule/cadence';
import type { Exercise } from '@groundwork/exercises/exercise';
import { current } from '@groundwork/exercises/library';
import { Temporal } from 'temporal-polyfill';
import { may } from '../../../platform/access.js';
import { audit } from '../../../platform/audit.js';
import { Problem } from '../../../platform/problems.js';
import { newId } from '../../../platform/random.js';
import type { Tx } from '../../../platform/tx.js';
import { type CaseFrame, caseOf, partnersOf } from '../../cases/index.js';
import { givenHere } from '../given-here.js';
import { isActive, mayGiveJoint, presetDay, refusalNow, standingOf } from '../work/standing.js';
import type { Refusal } from '../work/refusals.js';
import { type Given, givenTo } from '../work/work.read.js';
import { addWork, lockConnections } from '../work/work.store.js';
import { Bundle, BundleWork, type GiveBundle as Input } from './rhythm.dto.js';
import { todayIn } from './work-of.js';

interface Chosen {
  item: BundleItem;
  exercise: Exercise;
}

/** What of the bundle of this part a couple is not doing yet, and why it cannot be given; null where it can. */
async function bundleOf(tx: Tx, caseId: string, given: readonly Given[]): Promise<{ chosen: Chosen[]; refusal: Refusal | null }> {
  const standing = await standingOf(tx, caseId, given);
  const joint = await mayGiveJoint(tx, caseId);
  const isDone = (id: string): boolean => given.some((work) => work.exercise.id === id && isActive(tx, work));
  const chosen = bundles[standing.phase].flatMap((item): Chosen[] => {
    const exercise = current.find(({ id }) => id === item.exercise);
    return exercise && !isDone(item.exercise) ? [{ item, exercise }] : [];
  });
  const refusals = chosen.flatMap(({ exercise }) => refusalToGive(exercise, standing) ?? refusalNow(tx, exercise, joint) ?? []);
  return { chosen, refusal: refusals[0] ?? null };
}

/** R2: who is injured in what this work is about, as the therapist said it last. */
function injuredIn(given: readonly Given[], partnerIds: readonly string[]): string | null {
  const said = given.flatMap(({ parts }) => parts).find(({ part }) => part !== 'each');
  if (!said) return null;
  return said.part === 'injured' ? said.personId : (partnerIds.find((id) => id !== said.personId) ?? null);
}

/**
 * What one press would give. Null where both do all of it already, as far as the reader can tell: in Room view what one
 * was given alone on the couple page is not known, and is offered all the same.
 */
export async function bundleToGive(tx: Tx, caseId: string, given: readonly Given[]): Promise<Bundle | null> {
  const { chosen, refusal } = await bundleOf(tx, caseId, given);
  if (chosen.length === 0) return null;
  const partners = (await partnersOf(tx, caseId)).map(({ personId }) => personId);
  return Object.assign(new Bundle(), {
    weeks: bundleWeeks, isDivided: chosen.some(({ exercise }) => !partsOf(exercise).includes('each')), refusal, injuredId: injuredIn(given, partners),
    items: chosen.map(({ exercise: { id, title, minutes } }) => Object.assign(new BundleWork(), { exercise: id, title, minutes })),
  });
}

/**
 * Two items a week for each partner, for four weeks from today, in one act, on the couple page or before both in Room
 * view: what of it they do already is left out, and where one of the rest may not be given now, none is. Due on the
 * weekday of the next session.
 */
@Injectable()
export class GiveBundle {
  async onCouplePage(tx: Tx, caseId: string, input: Input): Promise<void> {
    may(tx, 'work.give', caseId);
    await this.giveAll(tx, caseId, null, input);
  }

  async inRoom(tx: Tx, input: Input): Promise<void> {
    const { caseId, sessionId } = await givenHere(tx);
    await this.giveAll(tx, caseId, sessionId, input);
  }

  private async giveAll(tx: Tx, caseId: string, sessionId: string | null, { id, injuredId }: Input): Promise<void> {
    const partners = (await partnersOf(tx, caseId)).map(({ personId }) => personId);
    const involved = partners.find((one) => one !== injuredId);
    if (!involved || !partners.includes(injuredId)) throw new Problem('fields', [{ field: 'injuredId', detail: 'Choose who is the injured partner.' }]);
    await lockConnections(tx, caseId);
    const { chosen, refusal } = await bundleOf(tx, caseId, await givenTo(tx, caseId));
    if (refusal) throw new Problem(refusal);
    if (chosen.length === 0) throw new Problem('already_done');
    const frame = await caseOf(tx, caseId);
    const weekday = Temporal.PlainDate.from(await presetDay(tx, frame)).dayOfWeek as Weekday;
    for (const [place, one] of chosen.entries()) {
      await this.give(tx, { caseId, sessionId, frame, weekday, id: place === 0 ? id : newId(), ...one, asked: askedInBundle(one.exercise, { injured: injuredId, involved }) });
    }
  }

  private async give(tx: Tx, { id, caseId, sessionId, frame, weekday, item, exercise, asked }: Chosen & { id: string; caseId: string; sessionId: string | null; frame: CaseFrame; weekday: Weekday; asked: Asked[] }): Promise<void> {
    const from = todayIn(tx, frame);
    await addWork(tx, {
      id, caseId, exercise, asked, note: '', dueOn: from.toString(), sessionId, rhythm: rhythmInBundle(item, weekday), until: from.add({ days: 7 * bundleWeeks - 1 }).toString(),
      delivery: 'at_once', deliveryDays: null, afterId: null,
    });
    await audit(tx, { action: 'work.given', caseId, object: { type: 'assignment', id }, reason: exercise.id });
  }
}
