import { Injectable } from '@nestjs/common';
import { startsAt } from '@groundwork/domain/sessions/series';
import { Temporal } from 'temporal-polyfill';
import { may } from '../../platform/access.js';
import { audit } from '../../platform/audit.js';
import { dateOf } from '../../platform/clock.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import { type CaseFrame, caseOf } from '../cases/index.js';
import { addSeries, planAhead } from './series.store.js';
import type { PlanSession } from './sessions.dto.js';
import { addPlanned } from './sessions.store.js';

const DAYS_AHEAD = 366;

/**
 * Plans a session at a date and time of the couple's zone, once or every week or fortnight at the same local time. A
 * time inside a gap of the clocks moves on by the gap, a doubled one is the first. It lies ahead, within a year. The
 * link of a series stands with the series.
 */
@Injectable()
export class PlanTherapySession {
  async execute(tx: Tx, permission: 'session.plan' | 'room.plan', caseId: string, input: PlanSession): Promise<void> {
    may(tx, permission, caseId);
    const frame = await caseOf(tx, caseId);
    const starts = startOf(tx, input, frame);
    const { id, repeat, minutes, link = null } = input;
    const session = { id, caseId, startsAt: starts, minutes };
    if (repeat) {
      const series = { caseId, firstOn: input.localDate, localTime: input.localTime, minutes };
      const seriesId = await addSeries(tx, { ...series, repeat, link });
      await addPlanned(tx, { ...session, link: null, seriesId, seriesOn: input.localDate });
      const today = tx.instant.toZonedDateTimeISO(frame.zone).toPlainDate();
      await planAhead({ em: tx.em, clinicId: tx.who.clinicId }, { ...series, id: seriesId, everyWeeks: repeat === 'weekly' ? 1 : 2, zone: frame.zone, plannedBy: tx.who.personId }, today, tx.now);
    } else await addPlanned(tx, { ...session, link });
    await audit(tx, { action: 'session.planned', caseId, object: { type: 'session', id }, ...(repeat ? { reason: repeat } : {}) });
  }
}

/** When it begins; refuses a time that is past or further off than a year, by its field. */
export function startOf(tx: Tx, { localDate, localTime }: Pick<PlanSession, 'localDate' | 'localTime'>, { zone }: Pick<CaseFrame, 'zone'>): Date {
  const starts = startsAt(Temporal.PlainDate.from(localDate), localTime, zone);
  refuseOtherTimes(starts, tx.instant.toZonedDateTimeISO(zone));
  return dateOf(starts.toInstant());
}

function refuseOtherTimes(starts: Temporal.ZonedDateTime, now: Temporal.ZonedDateTime): void {
  const day = Temporal.PlainDate.compare(starts.toPlainDate(), now.toPlainDate());
  if (day < 0) throw new Problem('fields', [{ field: 'localDate', detail: 'Choose a day to come.' }]);
  if (Temporal.ZonedDateTime.compare(starts, now) <= 0) throw new Problem('fields', [{ field: 'localTime', detail: 'Choose a time to come.' }]);
  if (Temporal.PlainDate.compare(starts.toPlainDate(), now.toPlainDate().add({ days: DAYS_AHEAD })) > 0) {
    throw new Problem('fields', [{ field: 'localDate', detail: 'Choose a day within a year.' }]);
  }
}
