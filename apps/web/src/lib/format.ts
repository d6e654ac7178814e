import { say } from './words';

// Day before month and a 24 hour clock, as the screens are written; a second language brings its own.
const LOCALE = 'en-GB';
type Zoned = { zone: string };
const evening = 17;

const formatters = new Map<string, Intl.DateTimeFormat>();
function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify(options);
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(LOCALE, options);
  formatters.set(key, made);
  return made;
}

/** "18:30" of an instant, in the case's zone. */
export function timeOf(instant: string, { zone }: Zoned): string {
  return formatter({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(new Date(instant));
}

/** The local date (YYYY-MM-DD) of an instant, in the case's zone. */
export function localDateOf(instant: string, { zone }: Zoned): string {
  const parts = formatter({ year: 'numeric', month: '2-digit', day: '2-digit', timeZone: zone }).formatToParts(new Date(instant));
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

// A local date has no zone: noon UTC keeps it on its own day whatever the device says.
const noonOf = (localDate: string): Date => new Date(`${localDate}T12:00:00Z`);

/** "Tuesday 24 November" of a local date. */
export function dayOf(localDate: string): string {
  return formatter({ weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(noonOf(localDate)).replace(',', '');
}
/** "Tue 24 Nov" of a local date. */
export function shortDayOf(localDate: string): string {
  return formatter({ weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(noonOf(localDate)).replace(',', '');
}
/** "24 Nov" of a local date: for the edges of calendars. */
export function dayMonthOf(localDate: string): string {
  return formatter({ day: 'numeric', month: 'short', timeZone: 'UTC' }).format(noonOf(localDate));
}
/** "Tuesday" of a local date. */
export function weekdayOf(localDate: string): string {
  return formatter({ weekday: 'long', timeZone: 'UTC' }).format(noonOf(localDate));
}
/** "14 January 2027" of a local date: for reviews and signatures, where the year matters. */
export function dateOf(localDate: string): string {
  return formatter({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(noonOf(localDate));
}
/** "week of 7 Dec", named by its Monday; `lastDay` is its Sunday. */
export function weekOf(lastDay: string): string {
  return say('when.week', { day: dayMonthOf(addDays(lastDay, -6)) });
}
/** Monday = 0 … Sunday = 6, for calendars. */
export function weekdayIndexOf(localDate: string): number {
  return (noonOf(localDate).getUTCDay() + 6) % 7;
}
/** "Ireland" of "IE". */
export function countryName(code: string): string {
  return new Intl.DisplayNames([LOCALE], { type: 'region' }).of(code) ?? code;
}
/** The local date so many days on. */
export function addDays(localDate: string, days: number): string {
  return new Date(noonOf(localDate).getTime() + days * 86_400_000).toISOString().slice(0, 10);
}
/** Whole days from one local date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((noonOf(to).getTime() - noonOf(from).getTime()) / 86_400_000);
}

/** A due time as people say it: "tonight by 18:30", "tomorrow by 18:30", "Thursday by 18:30", "3 December by 18:30". */
export function byWhen(instant: string, { zone, today }: Zoned & { today: string }): string {
  const day = localDateOf(instant, { zone });
  const time = timeOf(instant, { zone });
  const away = daysBetween(today, day);
  if (away === 0) return say(Number(time.slice(0, 2)) >= evening ? 'when.tonightBy' : 'when.todayBy', { time });
  if (away === 1) return say('when.tomorrowBy', { time });
  if (away > 1 && away < 7) return say('when.dayBy', { day: weekdayOf(day), time });
  return say('when.dayBy', { day: dayOf(day), time });
}

/** "Madrid time" when the case's clock is not the one this device shows, else nothing. */
export function zoneNote({ zone }: Zoned, device: string = Intl.DateTimeFormat().resolvedOptions().timeZone): string {
  if (zone === device) return '';
  const city = zone.split('/').at(-1) ?? zone;
  return say('when.zone', { city: city.replaceAll('_', ' ') });
}

/** "a, b or c" */
export function orInWords(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words);
}
