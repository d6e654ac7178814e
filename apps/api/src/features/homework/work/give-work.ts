import { Injectable } from '@nestjs/common';
import { refusalToGive } from '@groundwork/domain/homework/giving';
import { mayAsk } from '@groundwork/domain/homework/parts';
import { todayOf } from '@groundwork/domain/schedule/occasions';
import { current } from '@groundwork/exercises/library';
import { Temporal } from 'temporal-polyfill';
import { may } from '../../../platform/access.js';
import { audit } from '../../../platform/audit.js';
import { Problem } from '../../../platform/problems.js';
import type { Tx } from '../../../platform/tx.js';
import { caseOf, partnersOf } from '../../cases/index.js';
import { givenHere } from '../given-here.js';
import { mayGiveJoint, refusalNow, standingOf } from './standing.js';
import type { GiveWork as Input } from './work.dto.js';
import { termsOf } from '../rhythm/terms.js';
import { givenTo } from './work.read.js';
import { addWork, lockConnections } from './work.store.js';

const DAYS_AHEAD = 366;

/**
 * The therapist gives something to do, on the couple page or before both in Room view: in its newest version, to one or
 * both partners, until a day (local to the couple, today to a year on), with a line of their own. Work of a later part is
 * refused, and so is a connection item of the first part that is not enabled or not the only one (R11, R17); joint work
 * while the shared part is not open or rests (R3, R6), what the other never reads while both look on (R87), and what the
 * program cannot keep its word on yet.
 */
@Injectable()
export class GiveWork {
  async onCouplePage(tx: Tx, caseId: string, input: Input): Promise<void> {
    may(tx, 'work.give', caseId);
    await give(tx, caseId, null, input);
  }

  async inRoom(tx: Tx, input: Input): Promise<void> {
    const { caseId, sessionId } = await givenHere(tx);
    await give(tx, caseId, sessionId, input);
  }
}

async function give(tx: Tx, caseId: string, sessionId: string | null, input: Input): Promise<void> {
  const { id, asked, dueOn, note } = input;
  const exercise = current.find((one) => one.id === input.exercise);
  if (!exercise) throw new Problem('fields', [{ field: 'exercise', detail: 'Choose something to give.' }]);
  const partners = (await partnersOf(tx, caseId)).map(({ personId }) => personId);
  if (!mayAsk(exercise, asked, partners)) throw new Problem('fields', [{ field: 'asked', detail: 'Choose who this is for.' }]);
  await refuseOtherDays(tx, caseId, dueOn);
  await lockConnections(tx, caseId);
  const given = await givenTo(tx, caseId);
  const terms = termsOf(exercise, input, given);
  const standing = await standingOf(tx, caseId, given);
  const refusal = refusalToGive(exercise, standing) ?? refusalNow(tx, exercise, await mayGiveJoint(tx, caseId));
  if (refusal) throw new Problem(refusal);
  await addWork(tx, { id, caseId, exercise, asked, note, dueOn, sessionId, ...terms });
  await audit(tx, { action: 'work.given', caseId, object: { type: 'assignment', id }, reason: exercise.id });
}

async function refuseOtherDays(tx: Tx, caseId: string, dueOn: string): Promise<void> {
  const { zone, dayEnd } = await caseOf(tx, caseId);
  const today = todayOf(zone, dayEnd, tx.instant);
  const day = Temporal.PlainDate.from(dueOn);
  if (Temporal.PlainDate.compare(day, today) < 0) throw new Problem('fields', [{ field: 'dueOn', detail: 'Choose today or a day to come.' }]);
  if (Temporal.PlainDate.compare(day, today.add({ days: DAYS_AHEAD })) > 0) throw new Problem('fields', [{ field: 'dueOn', detail: 'Choose a day within a year.' }]);
}
