import { type Days, daysProblem, type DaysProblem } from '@groundwork/domain/practice/cover';
import type { Temporal } from 'temporal-polyfill';
import { Problem } from '../../platform/problems.js';

const WORDS: Record<DaysProblem, { field: 'from' | 'until'; detail: string }> = {
  starts_in_the_past: { field: 'from', detail: 'Choose today or a day to come.' },
  ends_before_it_starts: { field: 'until', detail: 'Choose a day that is not before the first one.' },
  too_long: { field: 'until', detail: 'Choose a day within a year.' },
};

/** The days as they were chosen, or which of the two needs another look. */
export function chosenDays(days: Days, today: Temporal.PlainDate): Days {
  const problem = daysProblem(days, today);
  if (problem) throw new Problem('fields', [WORDS[problem]]);
  return days;
}
