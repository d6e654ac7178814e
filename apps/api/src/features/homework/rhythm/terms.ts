import { mayFollow } from '@groundwork/domain/homework/delivery';
import { hasOwnTimes } from '@groundwork/domain/homework/keeping';
import { hasOwnWords } from '@groundwork/domain/homework/own/own';
import { mayRepeat, type Rhythm } from '@groundwork/domain/homework/rhythm';
import type { Exercise } from '@groundwork/exercises/exercise';
import { Temporal } from 'temporal-polyfill';
import { Problem } from '../../../platform/problems.js';
import type { GiveWork } from '../work/work.dto.js';
import type { Given } from '../work/work.read.js';
import type { NewWork } from '../work/work.store.js';
import type { RhythmInput } from './rhythm.dto.js';

type Terms = Pick<NewWork, 'rhythm' | 'until' | 'delivery' | 'deliveryDays' | 'afterId'>;
type Input = Pick<GiveWork, 'asked' | 'dueOn' | 'rhythm' | 'delivery'>;

const MOST_DAYS = 366;
const wrong = (field: string, detail: string): Problem => new Problem('fields', [{ field, detail }]);

/** How often and when it comes, checked (R71): each refusal names its field. What a kind does not ask for is refused, not dropped. */
export function termsOf(exercise: Exercise, { asked, dueOn, rhythm: input, delivery }: Input, given: readonly Given[]): Terms {
  const rhythm = rhythmFrom(input);
  if (rhythm && hasOwnTimes(exercise)) throw wrong('rhythm.kind', 'Given once: you set its times one by one, and each partner is asked alone before each.');
  if (hasOwnTimes(exercise) && (delivery?.kind ?? 'at_once') !== 'at_once') throw wrong('delivery.kind', 'It comes at once: the times that you set say when.');
  if (rhythm && hasOwnWords(exercise)) throw wrong('rhythm.kind', 'It is there for its author whenever they need it.');
  if (rhythm && !mayRepeat(exercise.reader, rhythm)) throw wrong('rhythm.kind', 'Sealed work comes on days or weeks, so that both write about the same time.');
  return { rhythm, until: rhythm ? lastDay(dueOn, input?.until) : null, ...deliveryFrom(exercise, asked, delivery, given) };
}

function rhythmFrom(input: RhythmInput | undefined): Rhythm | null {
  const { kind = 'once', weekdays, weekday, times, hours, until } = input ?? {};
  const needs: Record<string, unknown> = { chosen_weekdays: weekdays, weekly: weekday, n_per_week: times, response_within: hours };
  const given = Object.entries(needs).filter(([, value]) => value !== undefined);
  if (given.some(([of]) => of !== kind) || (kind === 'once' && until !== undefined)) throw wrong('rhythm.kind', 'Choose how often.');
  if (kind in needs && given.length === 0) throw wrong('rhythm.kind', 'Choose how often.');
  switch (kind) {
    case 'once':
      return null;
    case 'chosen_weekdays':
      return { kind, weekdays: weekdaysOf(weekdays ?? []) };
    case 'weekly':
      return { kind, weekday: weekday ?? 1 };
    case 'n_per_week':
      return { kind, times: times ?? 2 };
    case 'response_within':
      return { kind, hours: hours ?? 24 };
    default:
      return { kind };
  }
}

function weekdaysOf<Day extends number>(chosen: readonly Day[]): Day[] {
  if (chosen.length === 0) throw wrong('rhythm.weekdays', 'Choose at least one day.');
  return [...new Set(chosen)].sort((one, two) => one - two);
}

/** A repetition has an end: nothing is asked of anybody for good (Q5). */
function lastDay(dueOn: string, until: string | undefined): string {
  if (until === undefined) throw wrong('rhythm.until', 'Choose the last day.');
  const days = Temporal.PlainDate.from(until).since(Temporal.PlainDate.from(dueOn)).days;
  if (days < 0 || days > MOST_DAYS) throw wrong('rhythm.until', 'Choose a day after the first one, within a year.');
  return until;
}

function deliveryFrom(exercise: Exercise, asked: GiveWork['asked'], delivery: GiveWork['delivery'], given: readonly Given[]): Pick<Terms, 'delivery' | 'deliveryDays' | 'afterId'> {
  const { kind = 'at_once', days, afterId } = delivery ?? {};
  if ((days !== undefined) !== (kind === 'after_days') || (afterId !== undefined) !== (kind === 'after_step')) throw wrong('delivery.kind', 'Choose when it comes.');
  if (afterId !== undefined) {
    const step = given.find(({ id, withdrawnAt }) => id === afterId && !withdrawnAt);
    const follows = step && mayFollow({ ...exercise, asked }, { ...step.exercise, reader: step.reader, asked: step.parts, repeats: step.rhythm !== null });
    if (!follows) throw wrong('delivery.afterId', 'It can follow work that was given once to the same people: joint work after joint work, own work after own.');
  }
  return { delivery: kind, deliveryDays: days ?? null, afterId: afterId ?? null };
}
