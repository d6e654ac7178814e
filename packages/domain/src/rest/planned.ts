import { Temporal } from 'temporal-polyfill';

const FORTNIGHT = 14;
const EPOCH = Temporal.PlainDate.from('1970-01-05');

/** What a couple's planned rest days follow from: joint facts alone. */
export interface PlannedRest {
  readonly caseId: string;
  /** Local day on which the shared part was opened; null before. */
  readonly openedOn: Temporal.PlainDate | null;
  /** Local days of the last fortnight and of today for which a session stood when the day began. */
  readonly sessionDays: readonly Temporal.PlainDate[];
}

/** Which day of the fortnight is the couple's own, 0 to 13 from a Monday. Spread over couples by their case id. */
export function plannedPlace(caseId: string): number {
  return Number.parseInt(caseId.slice(0, 8), 16) % FORTNIGHT;
}

/**
 * Whether this local day is the couple's planned rest day (R6): one a fortnight, after the day on which the shared part
 * was opened. A session moves it on to the next day without one, because in session there is work to look at.
 */
export function isPlannedRest({ caseId, openedOn, sessionDays }: PlannedRest, day: Temporal.PlainDate): boolean {
  const since = (((EPOCH.until(day).days - plannedPlace(caseId)) % FORTNIGHT) + FORTNIGHT) % FORTNIGHT;
  const own = day.subtract({ days: since });
  if (!openedOn || Temporal.PlainDate.compare(own, openedOn) <= 0) return false;
  const hasSession = (one: Temporal.PlainDate): boolean => sessionDays.some((sessionDay) => sessionDay.equals(one));
  const before = Array.from({ length: since }, (_, days) => own.add({ days }));
  return !hasSession(day) && before.every(hasSession);
}
