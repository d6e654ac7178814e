import { TypeOrmModule } from '@nestjs/typeorm';
import { Column, Entity, type EntityManager, PrimaryColumn } from 'typeorm';
import type { Tx } from '../../platform/tx.js';

@Entity('reminder_choice')
export class ReminderChoiceRow {
  @PrimaryColumn('uuid') clinicId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  @Column('uuid') personId: string;
  @Column('smallint', { nullable: true }) hour: number | null;
  @Column('timestamptz') chosenAt: Date;
}

export const remindersRows = TypeOrmModule.forFeature([ReminderChoiceRow]);

export async function addChoice(tx: Tx, { id, caseId, hour }: { id: string; caseId: string; hour: number | null }): Promise<void> {
  await tx.em.insert(ReminderChoiceRow, { clinicId: tx.who.clinicId, id, caseId, personId: tx.who.personId, hour, chosenAt: tx.now });
}

/** One person's mail of one local day. */
export interface EveningMail {
  clinicId: string;
  caseId: string;
  personId: string;
  /** Local date. */
  day: string;
}
const MOST_ATTEMPTS = 6;

/**
 * Takes the day's one mail of this person for this transaction; null where somebody has it already. Of two that ask at
 * once the key lets one through. After a refusal by the mail server the next attempt can be taken, six in all.
 */
export async function claimMail(em: EntityManager, { clinicId, caseId, personId, day }: EveningMail, now: Date): Promise<number | null> {
  const rows: { attempt: number }[] = await em.query(
    `insert into mail_claim (clinic_id, kind, person_id, local_day, attempt, case_id, claimed_at)
     select $1, 'evening', $2, $3::date, next.attempt, $4, $5
       from (select coalesce(max(c.attempt), 0) + 1 as attempt from mail_claim c where c.clinic_id = $1 and c.kind = 'evening' and c.person_id = $2 and c.local_day = $3::date) next
      where next.attempt = 1 or (next.attempt <= $6 and exists (select 1 from mail_refusal r
        where r.clinic_id = $1 and r.kind = 'evening' and r.person_id = $2 and r.local_day = $3::date and r.attempt = next.attempt - 1))
     on conflict do nothing returning attempt`,
    [clinicId, personId, day, caseId, now, MOST_ATTEMPTS],
  );
  return rows[0]?.attempt ?? null;
}

export async function addRefusal(em: EntityManager, { clinicId, caseId, personId, day }: EveningMail, attempt: number, now: Date): Promise<void> {
  await em.query(
    `insert into mail_refusal (clinic_id, kind, person_id, local_day, attempt, case_id, refused_at) values ($1, 'evening', $2, $3, $4, $5, $6)`,
    [clinicId, personId, day, attempt, caseId, now],
  );
}
