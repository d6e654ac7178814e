import { addDays, weekdayIndexOf } from '../../lib/format';

export interface WeekRow<O> { monday: string; days: { date: string; occasion: O | null }[] }

/** Occasions of single days laid out as whole weeks, Monday first, without gaps between the first and the last week. */
export function weekRows<O extends { day: string }>(occasions: readonly O[]): WeekRow<O>[] {
  const byDate = new Map(occasions.map((occasion) => [occasion.day, occasion]));
  const dates = [...byDate.keys()].sort();
  const first = dates[0];
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return [];
  const rows: WeekRow<O>[] = [];
  for (let monday = addDays(first, -weekdayIndexOf(first)); monday <= last; monday = addDays(monday, 7)) {
    const days = [0, 1, 2, 3, 4, 5, 6].map((away) => addDays(monday, away));
    rows.push({ monday, days: days.map((date) => ({ date, occasion: byDate.get(date) ?? null })) });
  }
  return rows;
}
