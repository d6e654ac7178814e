import { acknowledgeBy, type UrgentSource } from '@groundwork/domain/safety/urgent';
import { may, ownCase } from '../../../platform/access.js';
import { audit } from '../../../platform/audit.js';
import { dateOf } from '../../../platform/clock.js';
import type { Tx } from '../../../platform/tx.js';
import { clinicOf, settingsOf } from '../../clinic/index.js';
import { addUrgent, type UrgentAnswer } from './urgent.store.js';

/**
 * SR5: a partner says that they do not feel safe, and how they may be reached. For the therapist, dated cover and the
 * supervisor; nothing changes on the other's pages, and nothing is shown again to the author either. Needs no consent:
 * whoever is afraid is not asked to sign first.
 */
export async function tellUrgent(tx: Tx, { id, source, ...answer }: UrgentAnswer & { id: string; source: UrgentSource }): Promise<void> {
  const caseId = ownCase(tx);
  may(tx, 'urgent.tell', caseId);
  const [{ zone }, { urgentDays }] = [await clinicOf(tx), await settingsOf(tx)];
  const dueAt = dateOf(acknowledgeBy(tx.instant, zone, urgentDays));
  const lateAt = dateOf(acknowledgeBy(tx.instant, zone, urgentDays + 1));
  await addUrgent(tx, { id, caseId, source, dueAt, lateAt, answer });
  await audit(tx, { action: 'urgent.told', caseId, subjectId: tx.who.personId, object: { type: 'urgent_item', id } });
}
