import type { EntityManager } from 'typeorm';
import type { ChosenHour } from '@groundwork/domain/reminders/evening';
import type { Tx } from '../../../platform/tx.js';

/** The asker's own hour in force, the clinic's zone, and whether an own address stands here. */
export async function ownWeekly({ em, who }: Tx): Promise<{ hour: number | null; zone: string; hasAddress: boolean }> {
  const rows: { hour: number | null; zone: string; hasAddress: boolean }[] = await em.query(
    `select (select w.hour from weekly_choice w where w.clinic_id = $1 and w.person_id = $2 order by w.chosen_at desc, w.id limit 1) as hour, c.zone,
            exists (select 1 from person_contact a where a.clinic_id = $1 and a.person_id = $2 and a.kind = 'email' and a.case_id is null) as "hasAddress"
       from clinic c where c.clinic_id = $1`,
    [who.clinicId, who.personId],
  );
  return rows[0] ?? { hour: null, zone: 'UTC', hasAddress: false };
}

/** For the job: everybody of the clinic who wants a weekly mail. */
export async function weeklyChoosers(em: EntityManager, clinicId: string): Promise<ChosenHour[]> {
  return em.query(
    `select chosen.person_id as "personId", chosen.hour, c.zone
       from (select distinct on (w.person_id) w.person_id, w.hour from weekly_choice w where w.clinic_id = $1 order by w.person_id, w.chosen_at desc, w.id) chosen
       join clinic c on c.clinic_id = $1 where chosen.hour is not null order by chosen.person_id`,
    [clinicId],
  );
}

export interface Mailbox {
  /** As it stands now: it may have been changed since the round began. */
  hour: number | null;
  contactId: string;
  addressSealed: Buffer;
}

/** Read in the transaction that claims; null where the person works here no more or has no address. */
export async function mailboxOf(em: EntityManager, clinicId: string, personId: string, now: Date): Promise<Mailbox | null> {
  const rows: Mailbox[] = await em.query(
    `select (select w.hour from weekly_choice w where w.clinic_id = $1 and w.person_id = $2 order by w.chosen_at desc, w.id limit 1) as hour,
            m.contact_id as "contactId", m.address_sealed as "addressSealed"
       from identity.staff_mailbox($2, $3) m`,
    [clinicId, personId, now],
  );
  return rows[0] ?? null;
}
