import { dateOf, shortDayOf } from '../../lib/format';
import { t } from './words';

export type ShownDay = (localDate: string) => string;

/** "Tue 24 Nov", with the year once that is another one. */
export const shownFrom = (today: string): ShownDay => (day) => (day.slice(0, 4) === today.slice(0, 4) ? shortDayOf(day) : dateOf(day));

/** "Sun 20 Dec to 3 January 2027"; without an end "from Sun 20 Dec on". */
export function spanOf({ from, until }: { from: string; until: string | null }, day: ShownDay): string {
  return until ? t('monday.load.awaySpan', { from: day(from), until: day(until) }) : t('monday.couplesOf.fromOn', { from: day(from) });
}
