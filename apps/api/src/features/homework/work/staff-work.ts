import { isMuch } from '@groundwork/domain/homework/giving';
import { isForAuthorAlone } from '@groundwork/domain/homework/own/own';
import { combinedOf, STAGES } from '@groundwork/domain/homework/states';
import { isAllowed, may } from '../../../platform/access.js';
import type { Tx } from '../../../platform/tx.js';
import { caseOf, partnersOf } from '../../cases/index.js';
import { settingsOf } from '../../clinic/index.js';
import { toGive } from './standing.js';
import { unreadParts } from './unread.read.js';
import { StaffPart, StaffWork, StaffWorkItem, WorkLoad } from './work.dto.js';
import { readyToOpen, stageIn, standingAct, type Work, type WorkPart, workOf } from './work.read.js';

/** What was given to a couple, what came of it, and what can be given next. For staff of the couple. */
export async function staffWork(tx: Tx, caseId: string): Promise<StaffWork> {
  may(tx, 'work.read', caseId);
  const frame = await caseOf(tx, caseId);
  const works = await workOf(tx, caseId);
  const unread = await unreadParts(tx, caseId);
  const mayGive = isAllowed(tx, 'work.give', caseId);
  const ready = await readyToOpen(tx, works.filter(({ reader, openedAt }) => reader === 'H' && !openedAt).map(({ id }) => id));
  return Object.assign(new StaffWork(), await toGive(tx, frame, works), {
    given: works.map((work) => itemFrom(work, unread, ready.has(work.id), mayGive)), mayGive,
    load: await loadOf(tx, caseId, works),
  });
}

function itemFrom(work: Work, unread: ReadonlySet<string>, isReady: boolean, mayGive: boolean): StaffWorkItem {
  const { id, exercise, reader, note, dueOn, sessionId, begunAlone, assignedAt, openedAt, withdrawnAt } = work;
  const state = combinedOf(work.parts.map((part) => stageIn(work, part)), withdrawnAt !== null);
  return Object.assign(new StaffWorkItem(), {
    id, exercise: exercise.id, version: exercise.version, title: exercise.title, tag: exercise.tag, reader, minutes: exercise.minutes, note, dueOn, sessionId, begunAlone,
    givenAt: assignedAt.toISOString(), state, readyToOpen: isReady, openedAt: openedAt?.toISOString() ?? null, withdrawnAt: withdrawnAt?.toISOString() ?? null,
    mayWithdraw: mayGive && withdrawnAt === null && (state === 'assigned' || state === 'part_sent'),
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

/** What only its author reads is nobody's load: whether it is done, only they know. R76: more than the clinic thinks good for one week is said to the therapist, and refused to nobody. */
async function loadOf(tx: Tx, caseId: string, works: readonly Work[]): Promise<WorkLoad[]> {
  const limits = await settingsOf(tx);
  return (await partnersOf(tx, caseId)).map(({ personId }) => {
    const active = works.filter((work) => !work.withdrawnAt && !isForAuthorAlone(work.reader) && work.parts.some((part) => part.personId === personId && !STAGES[stageIn(work, part)].done));
    const minutes = active.reduce((sum, { exercise }) => sum + exercise.minutes, 0);
    return Object.assign(new WorkLoad(), { personId, active: active.length, minutes, isMuch: isMuch({ count: active.length, minutes }, limits) });
  });
}
