import { readSetting, settingKeys, type SettingRow, type SettingValues } from '@groundwork/domain/settings/catalogue';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import { Team } from './clinic.dto.js';

/** The clinic's settings in force, now or at an earlier time: the newest allowed value of each, else its default. */
export async function settingsOf(tx: Tx, at: Date = tx.now): Promise<SettingValues> {
  const rows: SettingRow[] = await tx.em.query('select key, value from setting where clinic_id = $1 and set_at <= $2 order by set_at, id', [tx.who.clinicId, at]);
  return Object.fromEntries(settingKeys.map((key) => [key, readSetting(rows, key)])) as unknown as SettingValues;
}

export interface ClinicFrame {
  name: string;
  country: string;
  zone: string;
}

export async function clinicOf(tx: Tx): Promise<ClinicFrame> {
  const rows: ClinicFrame[] = await tx.em.query('select name, country, zone from clinic where clinic_id = $1', [tx.who.clinicId]);
  const row = rows[0];
  if (!row) throw new Problem('not_found');
  return row;
}

export interface TeamMember {
  personId: string;
  joined: boolean;
  roles: string[];
}

/** The person of the team who signs in with this address, or was invited to. */
export async function teamMemberWith(tx: Tx, emailHash: Buffer): Promise<TeamMember | null> {
  const rows: { id: string; joined: boolean; roles: string[] }[] = await tx.em.query(
    `select p.id, p.account_id is not null as joined, array_agg(r.role) as roles
       from person p
       join staff_role r on r.clinic_id = p.clinic_id and r.person_id = p.id and r.from_at <= $3 and (r.to_at is null or r.to_at > $3)
      where p.clinic_id = $1 and (
        p.account_id in (select account_id from identity.account_for($2))
        or exists (select 1 from person_contact c where c.clinic_id = p.clinic_id and c.person_id = p.id and c.case_id is null and c.kind = 'email' and c.value_hash = $2))
      group by p.id, p.account_id order by joined desc limit 1`,
    [tx.who.clinicId, emailHash, tx.now],
  );
  const row = rows[0];
  return row ? { personId: row.id, joined: row.joined, roles: row.roles } : null;
}

/** Who works here, and each open invitation at its newest. Someone who has not joined yet is an invitation only. */
export async function team(tx: Tx): Promise<Team> {
  const people: { id: string; name: string; roles: string[] }[] = await tx.em.query(
    `select p.id, p.name, array_agg(distinct r.role order by r.role) as roles
       from person p join staff_role r on r.clinic_id = p.clinic_id and r.person_id = p.id
      where p.clinic_id = $1 and p.account_id is not null and r.from_at <= $2 and (r.to_at is null or r.to_at > $2)
      group by p.id, p.name order by p.name, p.id limit 500`,
    [tx.who.clinicId, tx.now],
  );
  const invitations: { id: string; name: string; used_at: Date | null; expires_at: Date }[] = await tx.em.query(
    `select * from (
       select distinct on (i.person_id) i.id, p.name, i.used_at, i.expires_at, i.created_at
         from invitation i join person p on p.clinic_id = i.clinic_id and p.id = i.person_id
        where i.clinic_id = $1 and i.kind = 'staff' order by i.person_id, i.created_at desc) newest
      order by created_at desc, name limit 200`,
    [tx.who.clinicId],
  );
  return Team.from(people, invitations, tx.now);
}

/** The names of everybody who works or has worked here; an admin reads them all. */
export async function namesOfStaff(tx: Tx): Promise<string[]> {
  const rows: { name: string }[] = await tx.em.query(
    'select distinct p.name from person p join staff_role r on r.clinic_id = p.clinic_id and r.person_id = p.id where p.clinic_id = $1', [tx.who.clinicId]);
  return rows.map(({ name }) => name);
}
