import { isAskedOf, type UrgentAction, type UrgentSource, type UrgentStep } from '@groundwork/domain/safety/urgent';
import type { Tx } from '../../../platform/tx.js';

/** Something urgent that nobody has acknowledged yet, without its words. */
export interface UrgentWaiting {
  id: string;
  caseId: string;
  personId: string;
  toldAt: string;
  dueAt: string;
  step: UrgentStep;
}

/**
 * What is urgent and waits for the asking person, over all couples in their reach, in one statement, oldest first: for
 * the therapist and dated cover at once, for the supervisor when nobody answered in time (SR22).
 */
export async function urgentItems(tx: Tx): Promise<UrgentWaiting[]> {
  const rows: (Omit<UrgentWaiting, 'toldAt' | 'dueAt'> & { toldAt: Date; dueAt: Date })[] = await tx.em.query(
    `select i.id, i.case_id as "caseId", i.person_id as "personId", i.told_at as "toldAt", i.due_at as "dueAt", coalesce(max(s.step), 0)::int as step
       from urgent_item i left join urgent_step s on s.clinic_id = i.clinic_id and s.item_id = i.id
      where i.clinic_id = $1 and not exists (select 1 from urgent_acknowledgement a where a.clinic_id = i.clinic_id and a.item_id = i.id)
      group by i.clinic_id, i.id, i.case_id, i.person_id, i.told_at, i.due_at order by i.told_at, i.id limit 500`,
    [tx.who.clinicId],
  );
  return rows
    .filter(({ caseId, step }) => tx.who.cases.some(({ caseId: mine, as }) => mine === caseId && (as === 'primary' || as === 'cover' || as === 'supervisor') && isAskedOf(as, step)))
    .map(({ toldAt, dueAt, ...row }) => ({ ...row, toldAt: toldAt.toISOString(), dueAt: dueAt.toISOString() }));
}

export interface UrgentRow {
  id: string;
  personId: string;
  source: UrgentSource;
  answerSealed: Buffer;
  toldAt: Date;
  dueAt: Date;
  step: UrgentStep;
  acknowledgementId: string | null;
  acknowledgedBy: string | null;
  acknowledgedAt: Date | null;
  action: UrgentAction | null;
  wordsSealed: Buffer | null;
}

/** Of one couple, for those on their case. */
export async function urgentOf(tx: Tx, caseId: string): Promise<UrgentRow[]> {
  return tx.em.query(
    `select i.id, i.person_id as "personId", i.source, i.answer_sealed as "answerSealed", i.told_at as "toldAt", i.due_at as "dueAt",
            coalesce((select max(s.step) from urgent_step s where s.clinic_id = i.clinic_id and s.item_id = i.id), 0)::int as step,
            a.id as "acknowledgementId", p.name as "acknowledgedBy", a.acknowledged_at as "acknowledgedAt", a.action, a.words_sealed as "wordsSealed"
       from urgent_item i
       left join urgent_acknowledgement a on a.clinic_id = i.clinic_id and a.item_id = i.id
       left join person p on p.clinic_id = a.clinic_id and p.id = a.acknowledged_by
      where i.clinic_id = $1 and i.case_id = $2 order by (a.id is null) desc, i.told_at desc, i.id limit 12`,
    [tx.who.clinicId, caseId],
  );
}

/** How often each partner of one couple has told something urgent, for those on their case. */
export async function urgentCounts(tx: Tx, caseId: string): Promise<{ personId: string; count: number }[]> {
  return tx.em.query('select person_id as "personId", count(*)::int as count from urgent_item where clinic_id = $1 and case_id = $2 group by person_id', [tx.who.clinicId, caseId]);
}

/** Whose it is; null where this couple has no such item. */
export async function whoTold(tx: Tx, caseId: string, itemId: string): Promise<string | null> {
  const rows: { personId: string }[] = await tx.em.query(
    'select person_id as "personId" from urgent_item where clinic_id = $1 and case_id = $2 and id = $3', [tx.who.clinicId, caseId, itemId]);
  return rows[0]?.personId ?? null;
}
