import { BLANK, type Cell } from '@groundwork/domain/consistency/cells';
import type { LocalDay } from '@groundwork/domain/consistency/local-days';
import type { StoredWeek } from './over-time.read.js';

/** Each partner's letters by the place of the day; blank where nothing was entered. */
export type Letters = (criterionId: string, personId: string) => (place: number) => Cell;

/** Looks letters up by the place of a day in `days`, which begin on a Monday. */
export function lettersOf(weeks: readonly StoredWeek[], days: readonly LocalDay[]): Letters {
  const mondays = new Map(days.flatMap(({ day, weekday }, place) => (weekday === 1 ? [[day, place / 7] as const] : [])));
  const byWriter = new Map<string, string[]>();
  for (const { criterionId, personId, week, cells } of weeks) {
    const at = mondays.get(week);
    if (at === undefined) continue;
    const key = `${criterionId} ${personId}`;
    const own = byWriter.get(key) ?? [];
    own[at] = cells;
    byWriter.set(key, own);
  }
  return (criterionId, personId) => {
    const own = byWriter.get(`${criterionId} ${personId}`);
    return (place) => own?.[Math.floor(place / 7)]?.[place % 7] ?? BLANK;
  };
}
