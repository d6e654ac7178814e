import type { FieldAnswer } from '@groundwork/domain/homework/answers';
import type { Clock } from '@groundwork/domain/schedule/clock';
import { BOTH, type Couple, type Which } from './couple.js';

export type Part = 'injured' | 'involved' | 'each';

/** Who is asked: both for the same form, both for their own part, or the injured partner alone. */
const ASKED = {
  each: () => BOTH.map((who) => [who, 'each'] as const),
  byPart: () => [[0, 'involved'], [1, 'injured']] as const,
  injured: () => [[1, 'injured']] as const,
} satisfies Record<string, () => readonly (readonly [Which, Part])[]>;

export interface Given {
  readonly exercise: string;
  readonly asked: keyof typeof ASKED;
  /** Days back to the day by which it is asked for; a negative number lies ahead. */
  readonly dueAgo: number;
  readonly note?: string;
}

/** On the couple page, or before both while a session runs. */
export async function give(couple: Couple, where: 'page' | 'room', { exercise, asked, dueAgo, note = '' }: Given): Promise<string> {
  return couple.therapist.make(where === 'room' ? '/api/room/work' : couple.path('work'), {
    exercise, note, dueOn: couple.stage.calendar.day(dueAgo).toString(),
    asked: ASKED[asked]().map(([who, part]) => ({ personId: couple.ids[who], part })),
  });
}

interface Item {
  partId: string;
  exercise: string;
  state: string;
}

const NEXT_MORNING = 11 * 3_600_000;

/** A partner does what is on the list, and the therapist reads it the next morning, as far as that is past; answers the part's id. */
export async function doWork(couple: Couple, who: Which, exercise: string, answers: readonly FieldAnswer[]): Promise<string> {
  const { clock, calendar } = couple.stage;
  const { items } = await couple.partners[who].get<{ items: Item[] }>('/api/my/work');
  const item = items.find((one) => one.exercise === exercise && one.state === 'to_do');
  if (!item) throw new Error(`${exercise} is not on the list`);
  await couple.partners[who].make(`/api/my/work/${item.partId}/answer`, { answers });
  const morning = new Date(clock.now().getTime() + NEXT_MORNING);
  // What came since the day before yesterday is still to be read when the practice is opened.
  if (morning < calendar.at(2, '12:00')) await clock.at(morning, () => readWork(couple, item.partId));
  return item.partId;
}

export async function readWork(couple: Couple, partId: string): Promise<number> {
  const { acts } = await couple.therapist.get<{ acts: { act: number }[] }>(couple.path(`work/answers/${partId}`));
  return acts.at(-1)?.act ?? 1;
}

export async function replyTo(couple: Couple, partId: string, words: string, kind: 'accept' | 'ask_again' = 'accept'): Promise<void> {
  const act = await readWork(couple, partId);
  await couple.therapist.make(couple.path(`work/answers/${partId}/reply`), { act, kind, forBoth: false, words });
}

/** In the room, once both have sent it: what was sealed is read together. */
export async function openTogether(couple: Couple, workId: string): Promise<void> {
  await couple.therapist.make(`/api/room/work/${workId}/opening`);
}

/** In the room, without being asked first. */
export async function beginTalk(couple: Couple, workId: string): Promise<void> {
  await couple.therapist.make(`/api/room/work/${workId}/talk`);
}

/** In the room, for an evening at home. */
export async function setTalk(couple: Couple, workId: string, ago: number, localTime: Clock): Promise<void> {
  await couple.therapist.make(`/api/room/work/${workId}/times`, { localDate: couple.stage.calendar.day(ago).toString(), localTime });
}

/** Asked alone before a talk, a partner says yes; on a day of rest nobody is asked. */
export async function wantsToTalk(couple: Couple, who: Which): Promise<void> {
  const { talks } = await couple.partners[who].get<{ talks: { state: string; timeId: string | null }[] }>('/api/my/talks');
  const asked = talks.find(({ state }) => state === 'asked');
  if (asked) await couple.partners[who].make(`/api/my/talks/${asked.timeId ?? ''}/answer`, { answer: 'yes', feelings: [], words: '' });
}
