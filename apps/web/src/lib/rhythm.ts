import rhythm from '../words/en/rhythm.json';
import type { Schemas } from './api';
import { addDays, weekdayOf } from './format';
import { wordsOf } from './words';

export type Rhythm = Schemas['RhythmOf'];

const r = wordsOf(rhythm);
const A_MONDAY = '2026-12-07';

/** "Tuesday" of 2; 1 is Monday. */
export function weekdayName(weekday: number): string {
  return weekdayOf(addDays(A_MONDAY, weekday - 1));
}

/** How often a piece of work comes, in words for whoever reads it. */
export function rhythmInWords(of: Rhythm | null): string {
  const { kind = 'once', weekday, weekdays = [], times, hours } = of ?? {};
  return r(`rhythm.${kind}`, { day: weekdayName(weekday ?? 1), days: weekdays.map(weekdayName).join(', '), times: times ?? 2, hours: hours ?? 24 });
}
