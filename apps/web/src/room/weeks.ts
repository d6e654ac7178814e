import { mondayOf } from './dates';

export interface Week<Day> { monday: string; days: Day[] }

/** Days in the order they came, week by week. */
export function weeksOf<Day extends { slot: string }>(days: readonly Day[]): Week<Day>[] {
  const weeks: Week<Day>[] = [];
  for (const day of days) {
    const monday = mondayOf(day.slot);
    const last = weeks.at(-1);
    if (last?.monday === monday) last.days.push(day);
    else weeks.push({ monday, days: [day] });
  }
  return weeks;
}
