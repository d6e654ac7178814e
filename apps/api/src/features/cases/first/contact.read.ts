import type { ContactWay } from '@groundwork/domain/cases/one-first';
import type { Tx } from '../../../platform/tx.js';
import { type Said, saidPlace } from './contact.store.js';

/** The partner who came first, as far as the asker may know: staff, and that partner. Null where both came at once. */
export async function firstPartner(tx: Tx, caseId: string): Promise<string | null> {
  const rows: { personId: string }[] = await tx.em.query('select person_id as "personId" from first_partner where clinic_id = $1 and case_id = $2', [tx.who.clinicId, caseId]);
  return rows[0]?.personId ?? null;
}

export interface StandingWord {
  number: number;
  how: ContactWay;
  /** Local date. */
  fromOn: string | null;
  said: Said;
}

/** What the first partner said last. */
export async function standingWord(tx: Tx, caseId: string): Promise<StandingWord | null> {
  const rows: (Omit<StandingWord, 'said'> & { id: string; sealed: Buffer })[] = await tx.em.query(
    'select id, number, how, from_on::text as "fromOn", said_sealed as sealed from contact_word where clinic_id = $1 and case_id = $2 order by number desc limit 1',
    [tx.who.clinicId, caseId],
  );
  const row = rows[0];
  return row ? { number: row.number, how: row.how, fromOn: row.fromOn, said: JSON.parse(tx.vault.open(saidPlace(row.id), row.sealed)) as Said } : null;
}

export interface OtherPartner {
  caseId: string;
  zone: string;
  /** Null while the other has no name. */
  otherId: string | null;
  isInvited: boolean;
  how: ContactWay | null;
  /** Local date. */
  fromOn: string | null;
}

/** In every case within reach that began with one partner, how it stands with the other as long as they have not joined. For staff. */
export async function othersToCome(tx: Tx): Promise<OtherPartner[]> {
  return tx.em.query(
    `select f.case_id as "caseId", c.zone, o.person_id as "otherId", w.how, w.from_on::text as "fromOn",
            exists (select 1 from invitation i where i.clinic_id = f.clinic_id and i.case_id = f.case_id and i.person_id = o.person_id) as "isInvited"
       from first_partner f join couple_case c on c.clinic_id = f.clinic_id and c.id = f.case_id
       left join case_partner o on o.clinic_id = f.clinic_id and o.case_id = f.case_id and o.person_id <> f.person_id
       left join person p on p.clinic_id = o.clinic_id and p.id = o.person_id
       left join lateral (select x.how, x.from_on from contact_word x where x.clinic_id = f.clinic_id and x.case_id = f.case_id order by x.number desc limit 1) w on true
      where f.clinic_id = $1 and p.account_id is null`,
    [tx.who.clinicId],
  );
}
