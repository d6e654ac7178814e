import type { ChosenHour } from '@groundwork/domain/reminders/evening';
import type { EntityManager } from 'typeorm';
import type { Tx } from '../../platform/tx.js';

/** The hour in force of the person who asks; null where none is wanted. */
export async function ownHour(tx: Tx, caseId: string): Promise<number | null> {
  const rows: { hour: number | null }[] = await tx.em.query(
    'select hour from reminder_choice where clinic_id = $1 and person_id = $2 and case_id = $3 order by chosen_at desc, id limit 1', [tx.who.clinicId, tx.who.personId, caseId]);
  return rows[0]?.hour ?? null;
}

export interface Chooser extends ChosenHour {
  caseId: string;
}

/** Everybody of the job's clinic who wants a mail, with the hour in force. Who has left their couple is not among them. */
export async function choosers(em: EntityManager, clinicId: string, now: Date): Promise<Chooser[]> {
  return em.query(
    `select chosen.person_id as "personId", chosen.case_id as "caseId", chosen.hour, c.zone
       from (select distinct on (r.person_id) r.person_id, r.case_id, r.hour from reminder_choice r where r.clinic_id = $1 order by r.person_id, r.chosen_at desc, r.id) chosen
       join case_partner m on m.clinic_id = $1 and m.case_id = chosen.case_id and m.person_id = chosen.person_id and (m.to_at is null or m.to_at > $2)
       join couple_case c on c.clinic_id = $1 and c.id = chosen.case_id
      where chosen.hour is not null order by chosen.person_id`,
    [clinicId, now],
  );
}

export interface Reader {
  /** The hour as it stands now: it may have been changed since the round began. */
  hour: number | null;
  mailboxIsOwn: boolean;
  sharedPartOpen: boolean;
  rests: boolean;
  ownRest: boolean;
  contactId: string;
  addressSealed: Buffer;
}

/** What one person's mail depends on, read in the transaction that claims it; null where there is no address. */
export async function readerOf(em: EntityManager, clinicId: string, { caseId, personId }: Chooser): Promise<Reader | null> {
  const rows: Reader[] = await em.query(
    `select (select r.hour from reminder_choice r where r.clinic_id = $1 and r.person_id = $3 order by r.chosen_at desc, r.id limit 1) as hour,
            exists (select 1 from identity.own_mailboxes(array[$3::uuid])) as "mailboxIsOwn",
            exists (select 1 from shared_part s where s.clinic_id = $1 and s.case_id = $2) as "sharedPartOpen",
            shared_part_rests($2) as rests,
            exists (select 1 from rest_request q where q.clinic_id = $1 and q.case_id = $2 and q.person_id = $3
              and not exists (select 1 from rest_request_end d where d.clinic_id = q.clinic_id and d.request_id = q.id)) as "ownRest",
            a.id as "contactId", a.value_sealed as "addressSealed"
       from person_contact a where a.clinic_id = $1 and a.person_id = $3 and a.kind = 'email'`,
    [clinicId, caseId, personId],
  );
  return rows[0] ?? null;
}
