const DAY_MS = 86_400_000;

/** The local date a number of days on. A date has no zone: noon UTC keeps it on its own day. */
export function daysOn(localDate: string, days: number): string {
  return new Date(Date.parse(`${localDate}T12:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** "14 January", as the agreed sentence says it: a review is never more than twelve weeks off. */
export function dayAndMonthOf(localDate: string): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(Date.parse(`${localDate}T12:00:00Z`));
}

/** The Monday of a local date's week. */
export function mondayOf(localDate: string): string {
  const weekday = (new Date(`${localDate}T12:00:00Z`).getUTCDay() + 6) % 7;
  return daysOn(localDate, -weekday);
}
