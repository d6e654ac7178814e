import { Injectable } from '@nestjs/common';
import { asksAgain, mayReturnAt, restsOneIn, windowOf } from '@groundwork/domain/homework/together/times';
import { may, ownCase } from '../../../platform/access.js';
import { audit } from '../../../platform/audit.js';
import { Problem } from '../../../platform/problems.js';
import { isDrawn, newId } from '../../../platform/random.js';
import type { Tx } from '../../../platform/tx.js';
import { dayIn, instantIn } from './local-time.js';
import { ownTalkAt } from './my-talks.js';
import type { PauseTalk as Input } from './together.dto.js';
import { addPause, addTime, lockTalks } from './together.store.js';

/**
 * R68: either pauses a talk that goes on, and names when they come back, within a day. Both read the time and nobody's name,
 * and it is a miss of nothing. Where it is far enough off for the question, each is asked alone again before. Where the other
 * was faster, or no talk goes on: no_talk_now.
 */
@Injectable()
export class PauseTalk {
  async execute(tx: Tx, timeId: string, { id, localDate, localTime }: Input): Promise<void> {
    const caseId = ownCase(tx);
    may(tx, 'talk.mine', caseId);
    await lockTalks(tx, caseId);
    const { frame, work, standing } = await ownTalkAt(tx, caseId, timeId);
    if (standing.state !== 'talk' || standing.time?.id !== timeId) throw new Problem('no_talk_now');
    const goesOnAt = instantIn(frame, localDate, localTime);
    if (!mayReturnAt(goesOnAt, tx.instant)) throw new Problem('fields', [{ field: 'localTime', detail: 'Choose a time within the next 24 hours.' }]);
    await addPause(tx, { id, caseId, assignmentId: work.id, timeId, goesOnAt });
    if (asksAgain(goesOnAt, tx.instant)) {
      await addTime(tx, {
        id: newId(), caseId, assignmentId: work.id, localDay: dayIn(frame, goesOnAt).toString(), window: windowOf(goesOnAt), startsAt: goesOnAt,
        sessionId: null, afterPause: id, rests: isDrawn(restsOneIn),
      });
    }
    await audit(tx, { action: 'talk.paused', caseId, object: { type: 'talk_time', id: timeId } });
  }
}
