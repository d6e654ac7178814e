import type { EntityManager } from 'typeorm';
import type { Tx } from '../../../platform/tx.js';

export async function addWeeklyChoice({ em, who, now }: Tx, { id, hour }: { id: string; hour: number | null }): Promise<void> {
  await em.query('insert into weekly_choice (clinic_id, id, person_id, hour, chosen_at) values ($1, $2, $3, $4, $5)', [who.clinicId, id, who.personId, hour, now]);
}

/** One person's mail of one Monday. */
export interface WeeklyMail {
  clinicId: string;
  personId: string;
  /** Local date. */
  monday: string;
}
const MOST_ATTEMPTS = 6;

/** Takes this Monday's one mail of this person for this transaction; null where somebody has it. After a refusal the next attempt can be taken. */
export async function claimWeekly(em: EntityManager, { clinicId, personId, monday }: WeeklyMail, now: Date): Promise<number | null> {
  const rows: { attempt: number }[] = await em.query(
    `insert into weekly_claim (clinic_id, person_id, monday, attempt, claimed_at)
     select $1, $2, $3::date, next.attempt, $4
       from (select coalesce(max(c.attempt), 0) + 1 as attempt from weekly_claim c where c.clinic_id = $1 and c.person_id = $2 and c.monday = $3::date) next
      where next.attempt = 1 or (next.attempt <= $5 and exists (select 1 from weekly_refusal r
        where r.clinic_id = $1 and r.person_id = $2 and r.monday = $3::date and r.attempt = next.attempt - 1))
     on conflict do nothing returning attempt`,
    [clinicId, personId, monday, now, MOST_ATTEMPTS],
  );
  return rows[0]?.attempt ?? null;
}

export async function addWeeklyRefusal(em: EntityManager, { clinicId, personId, monday }: WeeklyMail, attempt: number, now: Date): Promise<void> {
  await em.query('insert into weekly_refusal (clinic_id, person_id, monday, attempt, refused_at) values ($1, $2, $3, $4, $5)', [clinicId, personId, monday, attempt, now]);
}
