import { Temporal } from 'temporal-polyfill';

/** R91: the hours that a person may choose from, in the couple's zone. */
export const reminderHours = [7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21] as const;

const SPREAD_MINUTES = 15;
/** A program that stood still, or a mail server that refused, makes a mail this late and no later. */
const LATEST_MINUTES = 30;

/** How many minutes after the chosen hour a person's mails go out, 0 to 14: the same every day, spread by the person's id. */
export function minuteOf(personId: string): number {
  return Number.parseInt(personId.slice(0, 8), 16) % SPREAD_MINUTES;
}

/**
 * The moment of a person's mail on a local day of `zone`. An hour that the clocks leave out is taken as far after the gap
 * as it lay in it; of an hour that they show twice it is the first.
 */
export function mailTime(zone: string, day: Temporal.PlainDate, hour: number, personId: string): Temporal.Instant {
  const plainTime = Temporal.PlainTime.from({ hour, minute: minuteOf(personId) });
  return day.toZonedDateTime({ timeZone: zone, plainTime }).toInstant();
}

export interface ChosenHour {
  readonly personId: string;
  readonly zone: string;
  readonly hour: number;
}

/**
 * The local day whose mail is to go out now, or null (R91). Follows from the chosen hour, the zone and the clock alone:
 * never from anything that is due or was entered.
 */
export function mailDue({ personId, zone, hour }: ChosenHour, now: Temporal.Instant): Temporal.PlainDate | null {
  const day = now.toZonedDateTimeISO(zone).toPlainDate();
  const late = mailTime(zone, day, hour, personId).until(now).total('minutes');
  return late >= 0 && late < LATEST_MINUTES ? day : null;
}

export interface Quiet {
  /** A clear "no" to "Does anyone else read this mailbox?". */
  readonly mailboxIsOwn: boolean;
  readonly sharedPartOpen: boolean;
  /** The couple's last edge, whatever it came from: a planned rest day, a request, a session moved. */
  readonly rests: boolean;
  /** A private request that protects this very person stands. */
  readonly ownRest: boolean;
}

/** Whether this person gets no mail today (R6, R91): both while the shared part rests, and each alone from the own rest on. */
export function isQuiet({ mailboxIsOwn, sharedPartOpen, rests, ownRest }: Quiet): boolean {
  return !mailboxIsOwn || !sharedPartOpen || rests || ownRest;
}
