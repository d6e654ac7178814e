import type { ReachedBy, UrgentAction, UrgentSource } from '@groundwork/domain/safety/urgent';
import type { EntityManager } from 'typeorm';
import { newId } from '../../../platform/random.js';
import type { Tx } from '../../../platform/tx.js';
import type { Place } from '../../../platform/vault.js';

/** More bytes than any answer takes: the sealed ones tell nobody how much was said. */
const SEALED_BYTES = 7000;

export interface UrgentAnswer {
  contact: ReachedBy;
  reach: string;
  words: string;
}

export function urgentPlace(row: string): Place {
  return { table: 'urgent_item', column: 'answer_sealed', row };
}

export function acknowledgementPlace(row: string): Place {
  return { table: 'urgent_acknowledgement', column: 'words_sealed', row };
}

function ofOneSize(answer: UrgentAnswer): string {
  const words = JSON.stringify(answer);
  return words + ' '.repeat(Math.max(0, SEALED_BYTES - Buffer.byteLength(words)));
}

export async function addUrgent(tx: Tx, item: { id: string; caseId: string; source: UrgentSource; dueAt: Date; lateAt: Date; answer: UrgentAnswer }): Promise<void> {
  await tx.em.query(
    'insert into urgent_item (clinic_id, id, case_id, person_id, source, answer_sealed, told_at, due_at, late_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
    [tx.who.clinicId, item.id, item.caseId, tx.who.personId, item.source, tx.vault.seal(urgentPlace(item.id), ofOneSize(item.answer)), tx.now, item.dueAt, item.lateAt],
  );
}

/** False where somebody has acknowledged it before. */
export async function addAcknowledgement(tx: Tx, made: { id: string; caseId: string; itemId: string; action: UrgentAction; words: string }): Promise<boolean> {
  const rows: unknown[] = await tx.em.query(
    `insert into urgent_acknowledgement (clinic_id, id, case_id, item_id, acknowledged_by, action, words_sealed, acknowledged_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (clinic_id, item_id) do nothing returning id`,
    [tx.who.clinicId, made.id, made.caseId, made.itemId, tx.who.personId, made.action, tx.vault.seal(acknowledgementPlace(made.id), made.words), tx.now],
  );
  return rows.length > 0;
}

/** Passes on what nobody has acknowledged, in the job's context, with an audit row for each. */
export async function passUrgentOn(em: EntityManager, clinicId: string, now: Date): Promise<void> {
  const passed: { item: string; caseId: string; step: number }[] = await em.query(
    'select passed_item as item, passed_case as "caseId", passed_step as step from keeper.pass_urgent_on($1)', [now]);
  for (const { item, caseId, step } of passed) {
    await em.query(
      `insert into audit (clinic_id, id, at, acting_as, case_id, action, object_type, object_id, reason, request_id) values ($1, $2, $3, 'job', $4, 'urgent.passed_on', 'urgent_item', $5, $6, $2)`,
      [clinicId, newId(), now, caseId, item, `step ${step}`],
    );
  }
}
