import { type GivenBefore, hadBy, refusalToGive, type Standing, suggestions } from '@groundwork/domain/homework/giving';
import { hasOwnTimes, mayGiveBeforeBoth, needsSharedPart } from '@groundwork/domain/homework/keeping';
import { hasOwnWords } from '@groundwork/domain/homework/own/own';
import { fewerReadersOf, partsOf } from '@groundwork/domain/homework/parts';
import { mayRepeat, type Rhythm } from '@groundwork/domain/homework/rhythm';
import { type Stage, STAGES } from '@groundwork/domain/homework/states';
import type { Weekday } from '@groundwork/domain/schedule/cadence';
import { todayOf } from '@groundwork/domain/schedule/occasions';
import type { Exercise } from '@groundwork/exercises/exercise';
import { current, isDoneOnce, usualRhythm } from '@groundwork/exercises/library';
import { Temporal } from 'temporal-polyfill';
import type { Tx } from '../../../platform/tx.js';
import { type CaseFrame, currentPhase, isSharedPartOpen, isSharedPartResting, partnersOf } from '../../cases/index.js';
import { comingSessions } from '../../sessions/index.js';
import type { Refusal } from './refusals.js';
import { AskedPart, LibraryItem, type ToGive, WorkSuggestion } from './work.dto.js';
import { RhythmOf } from '../rhythm/rhythm.dto.js';
import { isOver } from '../rhythm/repeating.js';
import { type Given, isConnectionEnabled, stageIn, type WorkPart } from './work.read.js';

const NOT_HAD: readonly Stage[] = ['withdrawn', 'closed'];
const WEEK = 7;
const SESSION_WITHIN = 14;

/** Whether work still lies before somebody, as far as the reader can tell: in Room view sealed work does until it is opened. */
export function isActive(tx: Tx, work: Given): boolean {
  if (work.withdrawnAt) return false;
  if (work.rhythm) return !isOver(tx, work);
  if (tx.who.kind !== 'room') return !work.parts.every((part) => STAGES[stageIn(work, part)].done);
  if (work.reader === 'H') return work.openedAt === null;
  return work.reader === 'J' ? !work.parts.every(({ acts }) => acts.length > 0) : work.sessionId === tx.who.sessionId;
}

/**
 * Who has a piece of work before them or has done it: what was said not to have happened, and noted (R75), is still to be
 * done. In Room view everybody who was asked, so that nothing there tells who has sent.
 */
function hadIn(tx: Tx, work: Given): string[] {
  if (tx.who.kind === 'room') return work.withdrawnAt ? [] : work.parts.map(({ personId }) => personId);
  const isHad = (part: WorkPart): boolean => !NOT_HAD.includes(stageIn(work, part));
  return [...work.parts, ...work.begun].filter(isHad).map(({ personId }) => personId);
}

/** R17: a connection item counts until it is done: sealed work until it was opened, on every screen alike. */
export function activeConnections(tx: Tx, works: readonly Given[]): number {
  return works.filter((work) => work.exercise.tag === 'connection' && (work.reader === 'H' && !work.rhythm ? !work.withdrawnAt && !work.openedAt : isActive(tx, work))).length;
}

export async function standingOf(tx: Tx, caseId: string, works: readonly Given[]): Promise<Standing> {
  return { phase: await currentPhase(tx, caseId), connectionEnabled: await isConnectionEnabled(tx, caseId), activeConnections: activeConnections(tx, works) };
}

/** R3, R6: joint work is given while the shared part is open and does not rest. */
export async function mayGiveJoint(tx: Tx, caseId: string): Promise<boolean> {
  return (await isSharedPartOpen(tx, caseId)) && !(await isSharedPartResting(tx, caseId));
}

/** Why an exercise is not given where and when it is asked for: joint work before the shared part, private work before both. */
export function refusalNow(tx: Tx, exercise: Exercise, joint: boolean): Refusal | null {
  if (needsSharedPart(exercise) && !joint) return 'shared_part_not_ready';
  return tx.who.kind === 'room' && !mayGiveBeforeBoth(exercise) ? 'work_not_before_both' : null;
}

/** Everything that can be given, with three suggestions whose people, day and reason are set. */
export async function toGive(tx: Tx, frame: CaseFrame, works: readonly Given[]): Promise<ToGive> {
  const standing = await standingOf(tx, frame.id, works);
  const joint = await mayGiveJoint(tx, frame.id);
  const refusal = (exercise: Exercise): Refusal | null => refusalToGive(exercise, standing) ?? refusalNow(tx, exercise, joint);
  const before: GivenBefore[] = works.map((work) => ({ exercise: work.exercise.id, active: isActive(tx, work), asked: work.parts, had: hadIn(tx, work) }));
  const partners = (await partnersOf(tx, frame.id)).map(({ personId }) => personId);
  const all = current.map((exercise) => ({ ...exercise, isOnce: isDoneOnce(exercise) }));
  const open = all.filter((exercise) => refusal(exercise) === null);
  const dueOn = await presetDay(tx, frame);
  return {
    phase: standing.phase, connectionEnabled: standing.connectionEnabled, dueOn,
    suggestions: suggestions(open, standing, before, partners).map(({ exercise, reason, asked }) => Object.assign(new WorkSuggestion(), {
      exercise: exercise.id, reason, dueOn, why: exercise.why, asked: asked?.map((one) => Object.assign(new AskedPart(), { personId: one.personId, part: one.part })) ?? null,
    })),
    library: all.map((exercise) => itemFrom(exercise, { refusal: refusal(exercise), hadBy: hadBy(exercise, before) }, Temporal.PlainDate.from(dueOn).dayOfWeek)),
  };
}

function itemFrom(exercise: Exercise, now: Pick<LibraryItem, 'refusal' | 'hadBy'>, weekday: number): LibraryItem {
  const { id, version, title, phase, who, tag, reader, minutes, howOften } = exercise;
  return Object.assign(new LibraryItem(), { exercise: id, version, title, phase, who, parts: [...partsOf(exercise)], tag, reader, fewer: fewerReadersOf(exercise.fields, reader), minutes, howOften, usual: RhythmOf.from(usualIn(exercise, weekday as Weekday)), comesAgain: !hasOwnWords(exercise) && !hasOwnTimes(exercise), ownTimes: hasOwnTimes(exercise), ...now });
}

/** The day of the next session where there is one within two weeks, else a week from today (local days). */
export async function presetDay(tx: Tx, frame: CaseFrame): Promise<string> {
  const today = todayOf(frame.zone, frame.dayEnd, tx.instant);
  const [next] = await comingSessions(tx, frame, tx.who.sessionId);
  const last = today.add({ days: WEEK });
  const day = next ? Temporal.PlainDate.from(next.localDate) : today;
  const isNear = Temporal.PlainDate.compare(day, today) > 0 && Temporal.PlainDate.compare(day, today.add({ days: SESSION_WITHIN })) <= 0;
  return (isNear ? day : last).toString();
}

/** The catalogue's ceiling as a rhythm, weekly on the day that is preset; null where it is given once, or cannot come so often (R73). */
function usualIn(exercise: Exercise, weekday: Weekday): Rhythm | null {
  const usual = usualRhythm(exercise);
  if (!usual) return null;
  const rhythm: Rhythm = usual.kind === 'daily' ? { kind: 'daily_by_time' } : usual.kind === 'weekly' ? { kind: 'weekly', weekday } : usual.kind === 'whenever' ? { kind: 'per_event' } : { kind: 'n_per_week', times: usual.times };
  return !hasOwnWords(exercise) && !hasOwnTimes(exercise) && mayRepeat(exercise.reader, rhythm) ? rhythm : null;
}
