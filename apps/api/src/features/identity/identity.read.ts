import type { Tx } from '../../platform/tx.js';
import { StaffMe } from './identity.dto.js';

export async function staffMe(tx: Tx): Promise<StaffMe> {
  const rows: { name: string; clinic_name: string; country: string; zone: string }[] = await tx.em.query(
    'select p.name, c.name as clinic_name, c.country, c.zone from person p join clinic c on c.clinic_id = p.clinic_id where p.clinic_id = $1 and p.id = $2',
    [tx.who.clinicId, tx.who.personId],
  );
  const row = rows[0];
  return Object.assign(new StaffMe(), {
    personId: tx.who.personId, name: row?.name ?? '', clinicName: row?.clinic_name ?? '', country: row?.country ?? '', zone: row?.zone ?? '',
    roles: tx.who.roles, locked: tx.who.locked,
  });
}
