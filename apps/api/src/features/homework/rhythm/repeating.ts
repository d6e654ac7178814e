import { isMuch } from '@groundwork/domain/homework/giving';
import { hasOwnTimes } from '@groundwork/domain/homework/keeping';
import { isForAuthorAlone } from '@groundwork/domain/homework/own/own';
import { timesAWeek } from '@groundwork/domain/homework/rhythm';
import { STAGES } from '@groundwork/domain/homework/states';
import type { Tx } from '../../../platform/tx.js';
import type { Partner } from '../../cases/index.js';
import { AskedPart, RepeatingWork, WorkLoad } from '../work/work.dto.js';
import { type Given, stageIn } from '../work/work.read.js';
import { RhythmOf } from './rhythm.dto.js';
import { todayIn } from './work-of.js';

/** Whether work that comes again has come to its end: its last day is past, or the therapist no longer asks for it. */
export function isOver(tx: Tx, { repeatsUntil, withdrawnAt, ...frame }: Given): boolean {
  return withdrawnAt !== null || (repeatsUntil !== null && repeatsUntil < todayIn(tx, frame).toString());
}

export function repeatingFrom(tx: Tx, given: Given, mayGive: boolean): RepeatingWork[] {
  const { id, exercise, reader, note, dueOn, repeatsUntil, rhythm, parts } = given;
  if (!rhythm || !repeatsUntil) return [];
  const over = isOver(tx, given);
  return [Object.assign(new RepeatingWork(), {
    id, exercise: exercise.id, version: exercise.version, title: exercise.title, tag: exercise.tag, reader, minutes: exercise.minutes, note, dueOn: repeatsUntil, rhythm: RhythmOf.from(rhythm),
    from: dueOn, until: repeatsUntil, asked: parts.map(({ personId, part }) => Object.assign(new AskedPart(), { personId, part })), isOver: over, mayEnd: mayGive && !over,
  })];
}

/** What only its author reads is nobody's load: whether it is done, only they know. R76: more than the clinic thinks good for one week is said to the therapist, and refused to nobody. What comes again counts until it ends, as often as it comes; a talk as often as its times are set in the coming week. */
export function loadsOf(tx: Tx, partners: readonly Partner[], given: readonly Given[], limits: { workMostActive: number; workMostMinutes: number }): WorkLoad[] {
  return partners.map(({ personId }) => {
    const active = given.filter((work) => isBefore(tx, work, personId));
    const minutes = active.reduce((sum, { exercise, rhythm, timesAhead }) => sum + exercise.minutes * (hasOwnTimes(exercise) ? timesAhead : timesAWeek(rhythm)), 0);
    return Object.assign(new WorkLoad(), { personId, active: active.length, minutes, isMuch: isMuch({ count: active.length, minutes }, limits) });
  });
}

function isBefore(tx: Tx, work: Given, personId: string): boolean {
  const own = work.parts.find((part) => part.personId === personId);
  if (!own || work.withdrawnAt || isForAuthorAlone(work.reader)) return false;
  if (work.rhythm) return !isOver(tx, work);
  return work.timesAhead > 0 || !STAGES[stageIn(work, own)].done;
}
