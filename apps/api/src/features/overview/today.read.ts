import type { Tx } from '../../platform/tx.js';

/** When something last happened in each case within reach, by case: what partners entered, sent, signed or said, and sessions that ended. For staff. */
export async function lastActivities(tx: Tx): Promise<Map<string, Date>> {
  const last = (table: string, at: string) => `(select max(x.${at}) from ${table} x where x.clinic_id = c.clinic_id and x.case_id = c.id)`;
  const rows: { id: string; at: Date }[] = await tx.em.query(
    `select c.id, greatest(c.opened_at, ${last('entry', 'received_at')}, ${last('exercise_answer', 'sent_at')}, ${last('screen_report', 'sent_at')},
            ${last('not_free', 'said_at')}, ${last('consent', 'signed_at')}, ${last('session', 'ended_at')}) as at
       from couple_case c where c.clinic_id = $1`,
    [tx.who.clinicId],
  );
  return new Map(rows.map(({ id, at }) => [id, at]));
}
