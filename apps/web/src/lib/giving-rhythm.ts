import { mayFollow } from '@groundwork/domain/homework/delivery';
import { mayRepeat, type Rhythm as Repeats } from '@groundwork/domain/homework/rhythm';
import words from '../words/en/giving-rhythm.json';
import type { Schemas } from './api';
import { addDays, weekdayIndexOf } from './format';
import type { Asked, LibraryItem } from './giving';
import { type Rhythm, rhythmInWords, weekdayName } from './rhythm';
import { wordsOf } from './words';

type Give = Schemas['GiveWork'];

/** The words of how often and when something is given. */
export const gr = wordsOf(words);

const HOURS = 24;
const WEEKS = 4;

/** The last day that is preset: four weeks from the first. */
export const presetUntil = (first: string): string => addDays(first, 7 * WEEKS - 1);

export interface Often {
  value: string;
  label: string;
  body: Repeats | null;
}

/** How often this can be given (R73: sealed work on shared days and weeks alone); weekly by the day that is preset. */
export function oftens({ reader, comesAgain }: Pick<LibraryItem, 'reader' | 'comesAgain'>, dueOn: string): Often[] {
  const weekday = (weekdayIndexOf(dueOn) + 1) as 1;
  const all: Repeats[] = [
    { kind: 'daily_by_time' }, { kind: 'chosen_weekdays', weekdays: [] }, { kind: 'weekly', weekday }, { kind: 'refrain' },
    ...[2, 3, 4, 5, 6, 7].map((times) => ({ kind: 'n_per_week' as const, times })), { kind: 'per_event' }, { kind: 'response_within', hours: HOURS },
  ];
  const named = all.filter((rhythm) => comesAgain && mayRepeat(reader, rhythm)).map((body) => ({ value: valueOf(body), label: body.kind === 'chosen_weekdays' ? gr('terms.someDays') : rhythmInWords(wholeOf(body)), body }));
  return [{ value: 'once', label: rhythmInWords(null), body: null }, ...named];
}

const valueOf = (body: Repeats): string => (body.kind === 'n_per_week' ? `n_per_week.${body.times}` : body.kind);

function wholeOf(body: Repeats): Rhythm {
  const { weekdays = [], weekday = null, times = null, hours = null } = body as Partial<Rhythm>;
  return { kind: body.kind, weekdays, weekday, times, hours };
}

/** What is preset: the catalogue's own rhythm. */
export function usualOften({ usual }: Pick<LibraryItem, 'usual'>): string {
  if (!usual) return 'once';
  return usual.kind === 'n_per_week' ? `n_per_week.${usual.times}` : usual.kind;
}

/** The seven days, by number. */
export const weekdayOptions = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), label: weekdayName(day) }));

export interface TermValues {
  often: string;
  weekdays: number[];
  until: string;
  when: string;
  days: string;
  afterId: string;
}

/** What the form says of how often and when, as it is sent. */
export function termsFrom(options: readonly Often[], { often, weekdays, until, when, days, afterId }: TermValues): Pick<Give, 'rhythm' | 'delivery'> {
  const body = options.find(({ value }) => value === often)?.body;
  const rhythm = body && { ...body, ...(body.kind === 'chosen_weekdays' ? { weekdays: [...weekdays] as 1[] } : {}), until };
  const kind = WHENS.find((one) => one === when) ?? 'at_once';
  const delivery = { kind, ...(kind === 'after_days' ? { days: Number(days) } : {}), ...(kind === 'after_step' ? { afterId } : {}) };
  return { ...(rhythm ? { rhythm: rhythm as Give['rhythm'] } : {}), ...(kind === 'at_once' ? {} : { delivery }) };
}

export const WHENS = ['at_once', 'after_session', 'after_days', 'after_step'] as const;

interface Step {
  id: string;
  title: string;
  exercise: string;
  reader: LibraryItem['reader'];
  rhythm: Rhythm | null;
  asked: readonly Asked[];
}

/** What this could follow, for these people. */
export function stepsFor(item: LibraryItem, asked: readonly Asked[], given: readonly Step[], library: readonly LibraryItem[]): { value: string; label: string }[] {
  return given.flatMap((step) => {
    const who = library.find(({ exercise }) => exercise === step.exercise)?.who ?? 'each';
    return mayFollow({ ...item, asked: [...asked] }, { who, reader: step.reader, asked: [...step.asked], repeats: step.rhythm !== null }) ? [{ value: step.id, label: step.title }] : [];
  });
}
