import { may } from '../../../platform/access.js';
import { audit, auditView } from '../../../platform/audit.js';
import type { Tx } from '../../../platform/tx.js';
import { UrgentAcknowledged, UrgentItem, UrgentItems } from './urgent.dto.js';
import { type UrgentRow, urgentOf } from './urgent.read.js';
import { acknowledgementPlace, type UrgentAnswer, urgentPlace } from './urgent.store.js';

/** What is or was urgent with one couple, for those on their case. Each look is written down. */
export async function urgentOfCouple(tx: Tx, caseId: string): Promise<UrgentItems> {
  may(tx, 'urgent.read', caseId);
  const rows = await urgentOf(tx, caseId);
  await auditView(tx, 'urgent items', caseId);
  if (rows.length > 0) await audit(tx, { action: 'urgent.read', caseId });
  return Object.assign(new UrgentItems(), { items: rows.map((row) => opened(tx, row)) });
}

function opened(tx: Tx, { id, personId, source, answerSealed, toldAt, dueAt, step, ...rest }: UrgentRow): UrgentItem {
  const { contact, reach, words } = JSON.parse(tx.vault.open(urgentPlace(id), answerSealed)) as UrgentAnswer;
  return Object.assign(new UrgentItem(), {
    id, personId, source, contact, reach, words, toldAt: toldAt.toISOString(), dueAt: dueAt.toISOString(), step, acknowledged: acknowledgedOf(tx, rest),
  });
}

function acknowledgedOf(tx: Tx, { acknowledgementId, acknowledgedBy, acknowledgedAt, action, wordsSealed }: Pick<UrgentRow, 'acknowledgementId' | 'acknowledgedBy' | 'acknowledgedAt' | 'action' | 'wordsSealed'>): UrgentAcknowledged | null {
  if (!acknowledgementId || !acknowledgedAt || !action || !wordsSealed) return null;
  const words = tx.vault.open(acknowledgementPlace(acknowledgementId), wordsSealed);
  return Object.assign(new UrgentAcknowledged(), { by: acknowledgedBy ?? '', at: acknowledgedAt.toISOString(), action, words });
}
