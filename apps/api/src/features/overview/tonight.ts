import { todayOf } from '@groundwork/domain/schedule/occasions';
import { may, ownCase } from '../../platform/access.js';
import { atOnce } from '../../platform/at-once.js';
import type { Tx } from '../../platform/tx.js';
import { caseOf, requireOwnConsent } from '../cases/index.js';
import { countToAnswer, dueTonight } from '../criteria/index.js';
import { firstTaskOf, foundationDue, talksNear, workToDo } from '../homework/index.js';
import { Tonight } from './overview.dto.js';

/** A partner's evening: what is due, what waits for the own signature, the first task and the next work (R19). Own facts alone (R38). */
export async function tonight(tx: Tx): Promise<Tonight> {
  const caseId = ownCase(tx);
  may(tx, 'tonight.read', caseId);
  // Before their own consent nothing below is answered (R3); asked with it, so that an evening is two round trips.
  const [, { zone, dayEnd }, toDo, due, toAnswer, task, talks] = await atOnce([requireOwnConsent(tx, caseId), caseOf(tx, caseId), workToDo(tx, caseId), dueTonight(tx, caseId), countToAnswer(tx, caseId), firstTaskOf(tx), talksNear(tx, caseId)]);
  const today = todayOf(zone, dayEnd, tx.instant);
  const talkAt = talks.find((at) => todayOf(zone, dayEnd, at).equals(today))?.toString() ?? null;
  return Object.assign(new Tonight(), { today: today.toString(), zone, ...due, toAnswer, task, nextWork: toDo[0] ?? null, foundation: foundationDue(toDo, today), talkAt });
}
