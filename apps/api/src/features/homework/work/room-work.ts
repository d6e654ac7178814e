import { may, ownCase } from '../../../platform/access.js';
import { Problem } from '../../../platform/problems.js';
import type { Tx } from '../../../platform/tx.js';
import { caseOf, type Partner, partnersOf } from '../../cases/index.js';
import { replyFrom, sentFrom } from './my-work.js';
import { RoomAnswerPart, RoomAnswers, RoomAsked, RoomWork, RoomWorkItem, type RoomWorkState } from './room-work.dto.js';
import { toGive } from './standing.js';
import { bundleToGive } from '../rhythm/give-bundle.js';
import { worksFrom, workOf } from '../rhythm/work-of.js';
import { RhythmOf } from '../rhythm/rhythm.dto.js';
import { givenTo, readyToOpen, type Work, wordsOf } from './work.read.js';

const SHOWN_MS = 90 * 24 * 60 * 60_000;

/** R87: work that both know of, for the screen that both look at: joint work of the last weeks, and what was given in this session. */
export async function roomWork(tx: Tx): Promise<RoomWork> {
  const caseId = ownCase(tx);
  may(tx, 'room.read', caseId);
  const given = await givenTo(tx, caseId);
  const works = worksFrom(tx, given);
  const ready = await readySealed(tx, works);
  const partners = await partnersOf(tx, caseId);
  const items = works.filter((work) => isShown(tx, work) && isTold(work, ready)).map((work) => itemFrom(tx, work, ready, partners));
  return Object.assign(new RoomWork(), await toGive(tx, await caseOf(tx, caseId), given), { items, bundle: await bundleToGive(tx, caseId, given) });
}

/** What both may read of one piece of work: sealed work after its opening, joint work as it was shared. */
export async function roomAnswers(tx: Tx, assignmentId: string): Promise<RoomAnswers> {
  const caseId = ownCase(tx);
  may(tx, 'room.read', caseId);
  const work = (await workOf(tx, caseId)).find(({ id }) => id === assignmentId);
  if (!work || !isShown(tx, work)) throw new Problem('not_found');
  const partners = await partnersOf(tx, caseId);
  const item = itemFrom(tx, work, await readySealed(tx, [work]), partners);
  const words = await wordsOf(tx, work.parts.map(({ id }) => id));
  const parts = work.parts.map((part) => Object.assign(new RoomAnswerPart(), askedFrom(part, partners), {
    acts: (words.get(part.id) ?? []).map(sentFrom), replies: part.replies.map(replyFrom),
  }));
  return Object.assign(new RoomAnswers(), item, { parts });
}

function isShown(tx: Tx, work: Work): boolean {
  if (work.sessionId === tx.who.sessionId) return !work.withdrawnAt;
  return !work.withdrawnAt && (work.reader === 'H' || work.reader === 'J') && tx.now.getTime() - work.assignedAt.getTime() <= SHOWN_MS;
}

/** Of work that comes again: what is asked now, and what can be opened or read. */
function isTold({ slot, id, isAsked, openedAt, parts }: Work, ready: ReadonlySet<string>): boolean {
  return slot === null || isAsked || ready.has(id) || openedAt !== null || parts.some(({ acts }) => acts.length > 0);
}

function readySealed(tx: Tx, works: readonly Work[]): Promise<ReadonlySet<string>> {
  return readyToOpen(tx, works.filter(({ reader }) => reader === 'H'));
}

function itemFrom(tx: Tx, work: Work, ready: ReadonlySet<string>, partners: readonly Partner[]): RoomWorkItem {
  const { id, version, title, tag, who, minutes } = work.exercise;
  return Object.assign(new RoomWorkItem(), {
    id: work.id, exercise: id, version, title, tag, reader: work.reader, minutes, dueOn: work.dueOn, rhythm: RhythmOf.from(work.rhythm), together: who === 'both', delivery: work.delivery, deliveryDays: work.deliveryDays, afterId: work.afterId, isNew: work.sessionId === tx.who.sessionId,
    state: stateOf(work, ready.has(work.id)), asked: work.parts.map((part) => askedFrom(part, partners)),
  });
}

/** Sealed work says nothing of who has sent before it is ready. Of joint work, what was shared is there to be read. */
function stateOf(work: Work, isReady: boolean): RoomWorkState {
  if (work.reader === 'H') return work.openedAt ? 'opened' : isReady ? 'ready' : 'waiting';
  return work.parts.some(({ acts }) => acts.length > 0) ? 'opened' : 'given';
}

function askedFrom({ personId, part }: Work['parts'][number], partners: readonly Partner[]): RoomAsked {
  return Object.assign(new RoomAsked(), { personId, part, firstName: partners.find((one) => one.personId === personId)?.firstName ?? '' });
}
