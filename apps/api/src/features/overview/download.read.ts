import type { Tx } from '../../platform/tx.js';

/** The couple's sessions with both, oldest first. */
export async function jointSessions(tx: Tx, caseId: string): Promise<{ startsAt: Date }[]> {
  return tx.em.query('select starts_at as "startsAt" from session where clinic_id = $1 and case_id = $2 and cancelled_at is null order by starts_at, id limit 500', [tx.who.clinicId, caseId]);
}
