import { foundOutDays } from '@groundwork/domain/criteria/amendments/allowed';
import { askedTooOften, goalpostDays } from '@groundwork/domain/criteria/amendments/goalposts';
import { DAY_MS } from '@groundwork/domain/schedule/day-number';
import { todayOf } from '@groundwork/domain/schedule/occasions';
import { may } from '../../../platform/access.js';
import { audit } from '../../../platform/audit.js';
import { instantOf } from '../../../platform/clock.js';
import { Problem } from '../../../platform/problems.js';
import type { Tx } from '../../../platform/tx.js';
import { caseOf, partnersOf } from '../../cases/index.js';
import { sessionOf } from '../../sessions/index.js';
import { EnterFoundOut as Input, FoundOutEvent, GoalpostLine, Goalposts } from './amend.dto.js';
import { asksSince, foundOutOf } from './amend.read.js';
import { insertFoundOut } from './amend.store.js';


/** R32, for the couple's own therapist: computed when read and stored nowhere; and the found-out events (R57). */
export async function goalposts(tx: Tx, caseId: string): Promise<Goalposts> {
  may(tx, 'goalposts.read', caseId);
  const { zone, dayEnd } = await caseOf(tx, caseId);
  const dayOf = (at: Date) => todayOf(zone, dayEnd, instantOf(at));
  const asks = await asksSince(tx, caseId, new Date(tx.now.getTime() - goalpostDays * DAY_MS));
  const lines = (await partnersOf(tx, caseId)).flatMap(({ personId, firstName }) => {
    const asked = askedTooOften(asks.filter(({ askedBy }) => askedBy === personId));
    return asked ? [Object.assign(new GoalpostLine(), { firstName, asks: asked.asks, contested: asked.contested, since: dayOf(asked.since).toString() })] : [];
  });
  const events = await foundOutOf(tx, caseId);
  const foundOut = events.map(({ id, enteredAt, words }) => Object.assign(new FoundOutEvent(), { id, words, enteredOn: dayOf(enteredAt).toString() }));
  const until = events[0] && dayOf(events[0].enteredAt).add({ days: foundOutDays }).toString();
  const openUntil = until !== undefined && until >= dayOf(tx.now).toString() ? until : null;
  return Object.assign(new Goalposts(), { lines, foundOut, openUntil });
}

/** R57: a found-out event, entered by the therapist alone in the record of a session. It opens the road for harder changes (R30); neither partner reads it. */
export async function enterFoundOut(tx: Tx, caseId: string, { id, sessionId, words }: Input): Promise<string> {
  may(tx, 'found-out.enter', caseId);
  const session = await sessionOf(tx, await caseOf(tx, caseId), sessionId);
  if (!session.startedAt) throw new Problem('not_found');
  await insertFoundOut(tx, { id, caseId, sessionId, words });
  await audit(tx, { action: 'found-out.entered', caseId, object: { type: 'found_out_event', id } });
  return id;
}
