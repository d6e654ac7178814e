import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { may } from '../../platform/access.js';
import { audit } from '../../platform/audit.js';
import { dateOf } from '../../platform/clock.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import { caseOf } from '../cases/index.js';
import type { PlanSession } from './sessions.dto.js';
import { addPlanned } from './sessions.store.js';

const DAYS_AHEAD = 366;

/**
 * Plans a session at a date and time of the couple's zone. A time inside a gap of the clocks moves on by the gap, a
 * doubled one is the first. It lies ahead, within a year.
 */
@Injectable()
export class PlanTherapySession {
  async execute(tx: Tx, permission: 'session.plan' | 'room.plan', caseId: string, input: PlanSession): Promise<void> {
    may(tx, permission, caseId);
    const { zone } = await caseOf(tx, caseId);
    const starts = Temporal.PlainDate.from(input.localDate).toZonedDateTime({ timeZone: zone, plainTime: input.localTime });
    refuseOtherTimes(starts, tx.instant.toZonedDateTimeISO(zone));
    await addPlanned(tx, { id: input.id, caseId, startsAt: dateOf(starts.toInstant()), minutes: input.minutes });
    await audit(tx, { action: 'session.planned', caseId, object: { type: 'session', id: input.id } });
  }
}

function refuseOtherTimes(starts: Temporal.ZonedDateTime, now: Temporal.ZonedDateTime): void {
  const day = Temporal.PlainDate.compare(starts.toPlainDate(), now.toPlainDate());
  if (day < 0) throw new Problem('fields', [{ field: 'localDate', detail: 'Choose a day to come.' }]);
  if (Temporal.ZonedDateTime.compare(starts, now) <= 0) throw new Problem('fields', [{ field: 'localTime', detail: 'Choose a time to come.' }]);
  if (Temporal.PlainDate.compare(starts.toPlainDate(), now.toPlainDate().add({ days: DAYS_AHEAD })) > 0) {
    throw new Problem('fields', [{ field: 'localDate', detail: 'Choose a day within a year.' }]);
  }
}
