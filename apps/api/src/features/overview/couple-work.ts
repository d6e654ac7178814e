import type { Tx } from '../../platform/tx.js';
import { isAllowed } from '../../platform/access.js';
import { atOnce } from '../../platform/at-once.js';
import type { CaseFrame } from '../cases/index.js';
import { type UnreadWork, unreadParts, unreadWork, workGivenIn, workSince } from '../homework/index.js';
import { pastSessions } from '../sessions/index.js';
import { GivenHere, LaneWork, ListedSession } from './overview.dto.js';

/** What each partner has sent, by person. */
export type LaneOf = ReadonlyMap<string, LaneWork[]>;

/** What came since the last ended session, and what the asking member of staff has not read, newest first. */
export async function lanesOfWork(tx: Tx, caseId: string, lastEnd: Promise<Date | null>): Promise<LaneOf> {
  const [unread, since] = await atOnce([unreadParts(tx, caseId), lastEnd]);
  const isNew = (partId: string, sentAt: Date): boolean => since === null || sentAt > since || unread.has(partId);
  const sent = (await workSince(tx, caseId, unread.size > 0 ? null : since)).filter(({ partId, sentAt }) => isNew(partId, sentAt));
  const work = new Map<string, LaneWork[]>();
  for (const { partId, personId, title, reader, sentAt } of sent) {
    const one = Object.assign(new LaneWork(), { partId, title, reader, sentAt: sentAt.toISOString(), unread: unread.has(partId) });
    work.set(personId, [...(work.get(personId) ?? []), one]);
  }
  return work;
}

/** R77: asked of whoever answers it, the couple's own therapist. */
export async function unreadHere(tx: Tx, caseId: string): Promise<UnreadWork[]> {
  return isAllowed(tx, 'work.reply', caseId) ? unreadWork(tx, [caseId]) : [];
}

/** Past sessions, each with what was given before both in it. */
export async function listedSessions(tx: Tx, caseId: string, frame: Promise<CaseFrame>): Promise<ListedSession[]> {
  const sessions = await pastSessions(tx, caseId, frame);
  const given = await workGivenIn(tx, sessions.map(({ id }) => id));
  return sessions.map((session) => Object.assign(new ListedSession(), session, {
    given: given.filter(({ sessionId }) => sessionId === session.id).map(({ title, dueOn, askedIds }) => Object.assign(new GivenHere(), { title, dueOn, askedIds })),
  }));
}
