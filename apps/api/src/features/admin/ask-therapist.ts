import { mondayList } from '@groundwork/domain/practice/monday';
import { may } from '../../platform/access.js';
import { audit } from '../../platform/audit.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import { Asked, AskedOfMe, type AskTherapist } from './admin.dto.js';
import { addReminder } from './admin.store.js';
import { mondayFacts } from './monday.js';
import { adminCases } from './practice.read.js';
import { openReminders } from './reminders.read.js';

/**
 * An admin asks whoever answers for the couple, never a partner, about something that stands on the list; once a week each.
 * What is done by now, or was asked already, is already_done.
 */
export async function askTherapist(tx: Tx, { id, kind, aboutId }: AskTherapist): Promise<void> {
  may(tx, 'monday.ask');
  const facts = await mondayFacts(tx);
  const row = mondayList(facts).find((one) => one.ask === kind && one.aboutId === aboutId);
  // A note that is signed by now is nothing that the list knows of.
  if (!row && kind !== 'note' && (await adminCases(tx, [aboutId])).length === 0) throw new Problem('not_found');
  if (!row?.caseId || row.askedAt) throw new Problem('already_done');
  await addReminder(tx, { id, caseId: row.caseId, kind, aboutId });
  await audit(tx, { action: 'therapist.asked', caseId: row.caseId, object: { type: kind, id: aboutId } });
}

/** What the practice asked about one's own couples and is still open. */
export async function askedOfMe(tx: Tx): Promise<AskedOfMe> {
  may(tx, 'reminder.read');
  const asked = (await openReminders(tx)).map(({ id, kind, caseId, names, who, sessionId, askedAt }) =>
    Object.assign(new Asked(), { id, kind, caseId, names, askedAt: askedAt.toISOString(), ...(who ? { who } : {}), ...(sessionId ? { sessionId } : {}) }));
  return Object.assign(new AskedOfMe(), { asked });
}
