import { dateOf, daysBetween, localDateOf, shortDayOf, timeOf, weekdayOf } from '../../lib/format';
import type { PlannedSession } from '../contract';
import { t } from '../words';

interface Clock {
  zone: string;
  today: string;
}

/** "today", "tomorrow", "Thursday" within the coming week, else "Thu 3 Dec". */
export function dayAhead(localDate: string, today: string): string {
  const away = daysBetween(today, localDate);
  if (away === 0) return t('staff.today');
  if (away === 1) return t('staff.tomorrow');
  return away > 1 && away < 7 ? weekdayOf(localDate) : shortDayOf(localDate);
}

/** "today", "yesterday", "Tuesday" within the last week, else "Tue 3 Nov". */
export function dayBack(day: string, today: string): string {
  const ago = daysBetween(day, today);
  if (ago === 0) return t('staff.today');
  if (ago === 1) return t('staff.yesterday');
  return ago > 1 && ago < 7 ? weekdayOf(day) : shortDayOf(day);
}

/** "today, 17:00, 75 minutes" of a planned session; without a today, by its date. */
export function sessionInWords({ localDate, localTime, minutes }: PlannedSession, today?: string): string {
  const day = today ? dayAhead(localDate, today) : shortDayOf(localDate);
  return t('staff.session', { day, time: localTime.slice(0, 5), minutes });
}

/** The local day of something that happened, with its year once that is another one. */
export function happenedOn(instant: string, { zone, today }: Clock): string {
  const day = localDateOf(instant, { zone });
  return day.slice(0, 4) === today.slice(0, 4) ? shortDayOf(day) : dateOf(day);
}

/** "Tue 24 Nov, 18:40" of an instant, for signatures and expiries. */
export function momentOf(instant: string, { zone }: Pick<Clock, 'zone'>): string {
  return t('staff.moment', { day: shortDayOf(localDateOf(instant, { zone })), time: timeOf(instant, { zone }) });
}
