import { Temporal } from 'temporal-polyfill';

/** The one source of the current time. Tests and the demo set it; nothing else in the program reads a clock. */
export abstract class Clock {
  abstract now(): Date;
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

/** A database or clock instant as the domain speaks of it. */
export function instantOf(date: Date): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(date.getTime());
}

export function dateOf(instant: Temporal.Instant): Date {
  return new Date(instant.epochMilliseconds);
}

/** The zone of the machine, where it has one that people name. */
export function zoneOfThisMachine(): string | undefined {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return timeZone.includes('/') && isZone(timeZone) ? timeZone : undefined;
}

/** Whether the zone has a name that the rules of local days know. */
export function isZone(zone: string): boolean {
  try {
    new Temporal.ZonedDateTime(0n, zone);
    return zone.includes('/') || zone === 'UTC';
  } catch {
    return false;
  }
}
