import type { Tx } from '../../platform/tx.js';

/** Who last chose a value for each setting, and when. */
export async function lastSet(tx: Tx): Promise<Map<string, { at: Date; by: string }>> {
  const rows: { key: string; at: Date; by: string }[] = await tx.em.query(
    `select distinct on (s.key) s.key, s.set_at as at, p.name as by from setting s join person p on p.clinic_id = s.clinic_id and p.id = s.set_by
      where s.clinic_id = $1 order by s.key, s.set_at desc, s.id desc`, [tx.who.clinicId]);
  return new Map(rows.map(({ key, at, by }) => [key, { at, by }]));
}
