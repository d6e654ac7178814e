import type { Tx } from '../../../platform/tx.js';
import type { KeptBackDays } from './kept-back.dto.js';

export interface NewKeptBack {
  id: string;
  caseId: string;
  from: string;
  through: string;
  after: Date;
  until: Date;
}

export async function insertKeptBack({ em, who, now }: Tx, { id, caseId, from, through, after, until }: NewKeptBack): Promise<void> {
  await em.query(
    'insert into kept_back (clinic_id, id, case_id, from_on, through_on, after_at, until_at, kept_by, kept_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
    [who.clinicId, id, caseId, from, through, after, until, who.personId, now],
  );
}

/** False where they were let go already. */
export async function insertEnd({ em, who, now }: Tx, end: { id: string; caseId: string; keptBackId: string }): Promise<boolean> {
  const made: unknown[] = await em.query(
    `insert into kept_back_end (clinic_id, id, case_id, kept_back_id, ended_by, ended_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (clinic_id, kept_back_id) do nothing returning id`,
    [who.clinicId, end.id, end.caseId, end.keptBackId, who.personId, now],
  );
  return made.length > 0;
}

/** What is kept back now, the latest first. For staff. */
export async function standingKeptBack({ em, who }: Tx, caseId: string): Promise<KeptBackDays[]> {
  const rows: (Omit<KeptBackDays, 'keptAt'> & { keptAt: Date })[] = await em.query(
    `select k.id, k.from_on::text as "from", k.through_on::text as through, k.kept_at as "keptAt" from kept_back k
      where k.clinic_id = $1 and k.case_id = $2
        and not exists (select 1 from kept_back_end d where d.clinic_id = k.clinic_id and d.kept_back_id = k.id)
      order by k.kept_at desc, k.id`,
    [who.clinicId, caseId],
  );
  return rows.map((row) => ({ ...row, keptAt: row.keptAt.toISOString() }));
}
