import { todayOf } from '@groundwork/domain/schedule/occasions';
import { Temporal } from 'temporal-polyfill';
import type { CaseFrame } from '../../cases/index.js';

/** The instant of a local day and clock time of the couple; an hour that the clocks leave out is the one after it. */
export function instantIn({ zone }: Pick<CaseFrame, 'zone'>, localDate: string, localTime: string): Temporal.Instant {
  return Temporal.PlainDate.from(localDate).toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(localTime) }).toInstant();
}

/** The couple's local day to which an instant belongs. */
export function dayIn({ zone, dayEnd }: Pick<CaseFrame, 'zone' | 'dayEnd'>, instant: Temporal.Instant): Temporal.PlainDate {
  return todayOf(zone, dayEnd, instant);
}
