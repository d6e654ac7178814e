import type { FieldAnswer } from '@groundwork/domain/homework/answers';
import { newId } from '../../../platform/random.js';
import type { Tx } from '../../../platform/tx.js';
import type { Place } from '../../../platform/vault.js';

export function pulsePlace(row: string): Place {
  return { table: 'pulse', column: 'words_sealed', row };
}

/** One after the other where one person sends twice at once. */
export async function lockPulse(tx: Tx): Promise<void> {
  await tx.em.query('select pg_advisory_xact_lock(hashtextextended($1, 3))', [tx.who.personId]);
}

interface NewPulse {
  id: string;
  caseId: string;
  week: string;
  number: number;
  formVersion: number;
  answers: readonly FieldAnswer[];
}

export async function addPulse(tx: Tx, { id, caseId, week, number, formVersion, answers }: NewPulse): Promise<void> {
  await tx.em.query(
    `insert into pulse (clinic_id, id, case_id, person_id, week, number, form_version, words_sealed, sent_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [tx.who.clinicId, id, caseId, tx.who.personId, week, number, formVersion, tx.vault.seal(pulsePlace(id), JSON.stringify(answers)), tx.now]);
}

/** Its author writes it and never reads it. */
export async function addFlag(tx: Tx, flag: { caseId: string; pulseId: string }): Promise<void> {
  await tx.em.query(
    'insert into pulse_flag (clinic_id, id, case_id, person_id, pulse_id, raised_at) values ($1, $2, $3, $4, $5, $6)',
    [tx.who.clinicId, newId(), flag.caseId, tx.who.personId, flag.pulseId, tx.now]);
}

/** False where it was taken up before. */
export async function addTaken(tx: Tx, taken: { id: string; caseId: string; personId: string; flagId: string }): Promise<boolean> {
  const rows: unknown[] = await tx.em.query(
    `insert into pulse_flag_taken (clinic_id, id, case_id, person_id, flag_id, taken_by, taken_at) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (clinic_id, flag_id) do nothing returning id`,
    [tx.who.clinicId, taken.id, taken.caseId, taken.personId, taken.flagId, tx.who.personId, tx.now]);
  return rows.length > 0;
}
