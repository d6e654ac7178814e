/** Time of day as people write it, 'HH:MM' on 24 hours, in the case's zone. */
export type Clock = string;

const pattern = /^([01]\d|2[0-3]):([0-5]\d)$/;

export function isClock(value: string): boolean {
  return pattern.test(value);
}

/** A calendar day written 'YYYY-MM-DD' that exists. Without a library: forms in the browser ask, too. */
export function isLocalDate(value: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (parts === null) return false;
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}

/** Minutes since midnight; the caller has checked the form. */
export function minutesOf(clock: Clock): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

/**
 * Whether a clock time falls in the night part of a local day, after midnight. A time equal to the day end is the
 * day's last moment, not its first: "by midnight on Friday" means the night that follows Friday.
 */
export function isAfterMidnight(clock: Clock, dayEnd: Clock): boolean {
  return minutesOf(clock) <= minutesOf(dayEnd);
}

/** Minutes from the start of the local day, so that 00:30 comes after 23:30 when the day ends at 03:00. */
export function minutesIntoDay(clock: Clock, dayEnd: Clock): number {
  return minutesOf(clock) - minutesOf(dayEnd) + (isAfterMidnight(clock, dayEnd) ? 24 * 60 : 0);
}
