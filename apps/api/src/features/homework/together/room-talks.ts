import { Temporal } from 'temporal-polyfill';
import { may, ownCase } from '../../../platform/access.js';
import { atOnce } from '../../../platform/at-once.js';
import type { Tx } from '../../../platform/tx.js';
import { caseOf } from '../../cases/index.js';
import { workOf } from '../rhythm/work-of.js';
import { dayIn } from './local-time.js';
import { RoomTalk, RoomTalks } from './together.dto.js';
import { talksIn } from './together.read.js';

/** R87: what both do together and when, for the screen that both look at. What was answered, talked or rested is not on it. */
export async function roomTalks(tx: Tx): Promise<RoomTalks> {
  const caseId = ownCase(tx);
  may(tx, 'room.read', caseId);
  const [frame, works, byWork] = await atOnce([caseOf(tx, caseId), workOf(tx, caseId), talksIn(tx, caseId)]);
  const today = dayIn(frame, tx.instant);
  const talks = works.filter(({ exercise, withdrawnAt }) => exercise.bothSafe && !withdrawnAt).map((work) => {
    const here = byWork.get(work.id);
    return Object.assign(new RoomTalk(), {
      workId: work.id, title: work.exercise.title, isBegun: here?.begunOn?.equals(today) ?? false,
      ahead: (here?.times ?? []).filter(({ startsAt }) => Temporal.Instant.compare(startsAt, tx.instant) > 0).map(({ startsAt }) => startsAt.toString()),
    });
  });
  return Object.assign(new RoomTalks(), { zone: frame.zone, talks });
}
