import { Injectable } from '@nestjs/common';
import { mostTimes, restsOneIn, windowOf } from '@groundwork/domain/homework/together/times';
import { Temporal } from 'temporal-polyfill';
import { may } from '../../../platform/access.js';
import { audit } from '../../../platform/audit.js';
import { Problem } from '../../../platform/problems.js';
import { isDrawn } from '../../../platform/random.js';
import type { Tx } from '../../../platform/tx.js';
import { caseOf } from '../../cases/index.js';
import { givenHere } from '../given-here.js';
import { workOf } from '../rhythm/work-of.js';
import type { Work } from '../work/work.read.js';
import { dayIn, instantIn } from './local-time.js';
import type { SetTime as Input } from './together.dto.js';
import { talksIn } from './together.read.js';
import { addStart, addTime } from './together.store.js';

const WEEKS_AHEAD = 26;

/**
 * A time for what both do together, set on the couple page or before both in Room view (R65, R67): so far ahead that the whole
 * question can still be asked, at most half a year on, and no more than a few weeks' worth. Whether it rests by plan is drawn
 * here and told to nobody before. A talk in session begins without the question.
 */
@Injectable()
export class SetTime {
  async onCouplePage(tx: Tx, caseId: string, assignmentId: string, input: Input): Promise<void> {
    may(tx, 'work.give', caseId);
    await set(tx, caseId, assignmentId, null, input);
  }

  async inRoom(tx: Tx, assignmentId: string, input: Input): Promise<void> {
    const { caseId, sessionId } = await givenHere(tx);
    await set(tx, caseId, assignmentId, sessionId, input);
  }

  /** R67: before both and the therapist nobody is asked first. Once a session (already_done). */
  async begin(tx: Tx, assignmentId: string, id: string): Promise<void> {
    const { caseId, sessionId } = await givenHere(tx);
    await jointWork(tx, caseId, assignmentId);
    const localDay = dayIn(await caseOf(tx, caseId), tx.instant).toString();
    if (!(await addStart(tx, { id, caseId, assignmentId, sessionId, localDay }))) throw new Problem('already_done');
    await audit(tx, { action: 'talk.begun', caseId, object: { type: 'assignment', id: assignmentId } });
  }
}

async function jointWork(tx: Tx, caseId: string, assignmentId: string): Promise<Work> {
  const work = (await workOf(tx, caseId)).find(({ id, exercise }) => id === assignmentId && exercise.bothSafe);
  if (!work) throw new Problem('not_found');
  if (work.withdrawnAt) throw new Problem('work_withdrawn');
  return work;
}

async function set(tx: Tx, caseId: string, assignmentId: string, sessionId: string | null, { id, localDate, localTime }: Input): Promise<void> {
  await jointWork(tx, caseId, assignmentId);
  const frame = await caseOf(tx, caseId);
  const startsAt = instantIn(frame, localDate, localTime);
  const window = windowOf(startsAt);
  if (Temporal.Instant.compare(window.opensAt, tx.instant) < 0) throw new Problem('fields', [{ field: 'localTime', detail: 'Choose a time at least two hours from now. Each is asked before it.' }]);
  const last = dayIn(frame, tx.instant).add({ weeks: WEEKS_AHEAD });
  if (Temporal.PlainDate.compare(dayIn(frame, startsAt), last) > 0) throw new Problem('fields', [{ field: 'localDate', detail: 'Choose a day within half a year.' }]);
  const ahead = (await talksIn(tx, caseId)).get(assignmentId)?.times.filter((time) => Temporal.Instant.compare(time.startsAt, tx.instant) > 0) ?? [];
  if (ahead.length >= mostTimes) throw new Problem('fields', [{ field: 'localDate', detail: 'There are enough times ahead. Set more once some have passed.' }]);
  const isNew = await addTime(tx, { id, caseId, assignmentId, localDay: dayIn(frame, startsAt).toString(), window, startsAt, sessionId, afterPause: null, rests: isDrawn(restsOneIn) });
  if (!isNew) throw new Problem('already_done');
  await audit(tx, { action: 'talk.time_set', caseId, object: { type: 'talk_time', id } });
}
