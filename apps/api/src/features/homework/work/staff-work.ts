import { combinedOf } from '@groundwork/domain/homework/states';
import { isAllowed, may } from '../../../platform/access.js';
import type { Tx } from '../../../platform/tx.js';
import { caseOf, partnersOf } from '../../cases/index.js';
import { settingsOf } from '../../clinic/index.js';
import { toGive } from './standing.js';
import { unreadParts } from './unread.read.js';
import { StaffPart, StaffWork, StaffWorkItem } from './work.dto.js';
import { RhythmOf } from '../rhythm/rhythm.dto.js';
import { bundleToGive } from '../rhythm/give-bundle.js';
import { paintFirst } from '../rhythm/paint.read.js';
import { loadsOf, repeatingFrom } from '../rhythm/repeating.js';
import { worksFrom } from '../rhythm/work-of.js';
import { givenTo, readyToOpen, stageIn, standingAct, type Work, type WorkPart } from './work.read.js';

/** What was given to a couple, what came of it, and what can be given next. For staff of the couple. */
export async function staffWork(tx: Tx, caseId: string): Promise<StaffWork> {
  may(tx, 'work.read', caseId);
  const frame = await caseOf(tx, caseId);
  const given = await givenTo(tx, caseId);
  const works = worksFrom(tx, given).filter(({ slot, isAsked, parts }) => slot === null || isAsked || parts.some(({ acts }) => acts.length > 0));
  const unread = await unreadParts(tx, caseId);
  const mayGive = isAllowed(tx, 'work.give', caseId);
  const ready = await readyToOpen(tx, works.filter(({ reader, openedAt }) => reader === 'H' && !openedAt));
  const giving = await toGive(tx, frame, given);
  return Object.assign(new StaffWork(), giving, {
    given: works.map((work) => itemFrom(work, unread, ready.has(work.id), mayGive)), mayGive,
    bundle: mayGive ? await bundleToGive(tx, caseId, given) : null, paintFirst: await paintFirst(tx, caseId, giving.phase, given),
    repeating: given.flatMap((one) => repeatingFrom(tx, one, mayGive)), load: loadsOf(tx, await partnersOf(tx, caseId), given, await settingsOf(tx)),
  });
}

function itemFrom(work: Work, unread: ReadonlySet<string>, isReady: boolean, mayGive: boolean): StaffWorkItem {
  const { id, exercise, reader, note, dueOn, sessionId, begunAlone, assignedAt, openedAt, withdrawnAt } = work;
  const state = combinedOf(work.parts.map((part) => stageIn(work, part)), withdrawnAt !== null);
  return Object.assign(new StaffWorkItem(), {
    id, exercise: exercise.id, version: exercise.version, title: exercise.title, tag: exercise.tag, reader, minutes: exercise.minutes, note, dueOn, sessionId, begunAlone,
    givenId: work.givenId, rhythm: RhythmOf.from(work.rhythm), delivery: work.delivery, deliveryDays: work.deliveryDays, afterId: work.afterId,
    givenAt: assignedAt.toISOString(), state, readyToOpen: isReady, openedAt: openedAt?.toISOString() ?? null, withdrawnAt: withdrawnAt?.toISOString() ?? null,
    mayWithdraw: mayGive && withdrawnAt === null && work.slot === null && (state === 'assigned' || state === 'part_sent'),
    asksFirst: exercise.bothSafe === true,
    parts: work.parts.map((part) => partFrom(work, part, unread.has(part.id))),
  });
}

function partFrom(work: Work, part: WorkPart, unread: boolean): StaffPart {
  const standing = standingAct(part);
  return Object.assign(new StaffPart(), {
    id: part.id, personId: part.personId, part: part.part, state: stageIn(work, part), unread,
    sentAt: part.acts.find(({ act }) => act === standing)?.sentAt.toISOString() ?? null,
    takenBackAt: standing === null ? (part.takenAt?.toISOString() ?? null) : null,
    repliedAt: part.replies.at(-1)?.repliedAt.toISOString() ?? null,
  });
}
