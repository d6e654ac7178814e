import type { CoverPurpose, Days, Reach } from '@groundwork/domain/practice/cover';
import type { ReminderKind } from '@groundwork/domain/practice/monday';
import { dateOf } from '../../platform/clock.js';
import type { Tx } from '../../platform/tx.js';

export async function addCapacity(tx: Tx, { id, personId, couples }: { id: string; personId: string; couples: number }): Promise<void> {
  await tx.em.query('insert into capacity (clinic_id, id, person_id, couples, set_by, set_at) values ($1, $2, $3, $4, $5, $6)', [tx.who.clinicId, id, personId, couples, tx.who.personId, tx.now]);
}

/** Without days the person is here. */
export async function addAbsence(tx: Tx, { id, personId, days }: { id: string; personId: string; days: Days | null }): Promise<void> {
  await tx.em.query('insert into absence (clinic_id, id, person_id, from_on, until_on, set_by, set_at) values ($1, $2, $3, $4, $5, $6, $7)', [
    tx.who.clinicId, id, personId, days?.from.toString() ?? null, days?.until.toString() ?? null, tx.who.personId, tx.now,
  ]);
}

export async function addReminder(tx: Tx, { id, caseId, kind, aboutId }: { id: string; caseId: string; kind: ReminderKind; aboutId: string }): Promise<void> {
  await tx.em.query('insert into reminder (clinic_id, id, case_id, kind, about_id, asked_by, asked_at) values ($1, $2, $3, $4, $5, $6, $7)', [
    tx.who.clinicId, id, caseId, kind, aboutId, tx.who.personId, tx.now,
  ]);
}

/** R4: closes the one and opens the other at the same moment, or answers why not. */
export async function setPrimary(tx: Tx, caseId: string, from: string | null, to: string): Promise<'done' | 'stale' | 'not_a_therapist'> {
  const rows: { answer: 'done' | 'stale' | 'not_a_therapist' }[] = await tx.em.query('select identity.set_primary($1, $2, $3, $4) as answer', [caseId, from, to, tx.now]);
  return rows[0]?.answer ?? 'stale';
}

interface Assigned {
  caseIds: string[];
  personId: string;
  as: 'cover' | 'supervisor';
  reach: Reach;
  purpose: CoverPurpose | null;
}
export async function assignStaff(tx: Tx, { caseIds, personId, as, reach, purpose }: Assigned): Promise<'done' | 'not_a_therapist' | 'is_primary'> {
  const rows: { answer: 'done' | 'not_a_therapist' | 'is_primary' }[] = await tx.em.query('select identity.assign_staff($1, $2, $3, $4, $5, $6, $7) as answer', [
    caseIds, personId, as, dateOf(reach.from), reach.to ? dateOf(reach.to) : null, purpose, tx.now,
  ]);
  return rows[0]?.answer ?? 'not_a_therapist';
}

export async function endAssignment(tx: Tx, caseId: string, personId: string, as: 'cover' | 'supervisor'): Promise<boolean> {
  const rows: { ended: boolean }[] = await tx.em.query('select identity.end_assignment($1, $2, $3, $4) as ended', [caseId, personId, as, tx.now]);
  return rows[0]?.ended === true;
}

export async function endRoles(tx: Tx, personId: string): Promise<{ answer: 'done' | 'last_admin' | 'still_has_couples'; couples: number }> {
  const rows: { result: { answer: 'done' | 'last_admin' | 'still_has_couples'; couples: number } }[] = await tx.em.query('select identity.end_roles($1, $2) as result', [personId, tx.now]);
  return rows[0]?.result ?? { answer: 'last_admin', couples: 0 };
}
