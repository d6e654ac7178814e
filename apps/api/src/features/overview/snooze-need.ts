import { Injectable } from '@nestjs/common';
import { todayOf } from '@groundwork/domain/schedule/occasions';
import { backAt } from '@groundwork/domain/today/needs';
import { may } from '../../platform/access.js';
import { audit } from '../../platform/audit.js';
import { dateOf } from '../../platform/clock.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import { caseOf } from '../cases/index.js';
import { inReach } from './needs.js';
import { addSnooze } from './snooze.store.js';
import type { Snooze } from './today.dto.js';

/**
 * The therapist snoozes one thing on Today with a reason; it is back at the start of the couple's local day, so many
 * days on. What concerns safety is back sooner (fields). What is not on the list any more needs no snooze (already_done).
 */
@Injectable()
export class SnoozeNeed {
  async execute(tx: Tx, caseId: string, { id, item, days, reason }: Snooze): Promise<void> {
    may(tx, 'today.snooze', caseId);
    const frame = await caseOf(tx, caseId);
    const { needs, snoozed } = await inReach(tx);
    const need = [...needs, ...snoozed].find((one) => one.caseId === caseId && one.item === item);
    if (!need) throw new Problem('already_done');
    if (days > need.mostDays) throw new Problem('fields', [{ field: 'days', detail: atMost(need.mostDays) }]);
    await addSnooze(tx, { id, caseId, item, until: dateOf(backAt(frame, todayOf(frame.zone, frame.dayEnd, tx.instant), days)), reason });
    await audit(tx, { action: 'today.snoozed', caseId, object: { type: 'case', id: caseId }, reason: need.kind });
  }
}

function atMost(days: number): string {
  if (days === 0) return 'This is taken up or passed on, not put off.';
  return `For this: ${days === 1 ? 'until tomorrow' : `${days} days`} at most.`;
}
