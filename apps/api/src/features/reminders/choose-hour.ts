import { Injectable } from '@nestjs/common';
import { may, ownCase } from '../../platform/access.js';
import { audit } from '../../platform/audit.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import { requireOwnConsent } from '../cases/index.js';
import { ownMailbox } from '../identity/index.js';
import type { ChooseHour as Input } from './reminders.dto.js';
import { MyReminder } from './reminders.dto.js';
import { ownHour } from './reminders.read.js';
import { addChoice } from './reminders.store.js';

/**
 * A person chooses the hour of their own reminder, or ends it (R91). An hour can be chosen only where nobody else reads
 * the mailbox; ending it always can. Own facts alone: neither page of the other moves.
 */
@Injectable()
export class ChooseHour {
  async execute(tx: Tx, { id, hour }: Input): Promise<void> {
    const caseId = ownCase(tx);
    may(tx, 'reminder.choose', caseId);
    await requireOwnConsent(tx, caseId);
    if (hour !== null && (await ownMailbox(tx)) !== 'no') throw new Problem('fields', [{ field: 'hour', detail: 'First say that nobody else reads your mailbox.' }]);
    await addChoice(tx, { id, caseId, hour });
    await audit(tx, { action: hour === null ? 'reminder.ended' : 'reminder.chosen', caseId, object: { type: 'reminder_choice', id } });
  }

  async read(tx: Tx): Promise<MyReminder> {
    const caseId = ownCase(tx);
    may(tx, 'reminder.choose', caseId);
    await requireOwnConsent(tx, caseId);
    return Object.assign(new MyReminder(), { hour: await ownHour(tx, caseId), mailboxShared: await ownMailbox(tx) });
  }
}
