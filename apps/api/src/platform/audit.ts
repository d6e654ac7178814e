import { newId } from './random.js';
import type { Tx } from './tx.js';

export interface Act {
  action: string;
  caseId?: string;
  /** The person it is about, where that is not the actor. */
  subjectId?: string;
  object?: { type: string; id: string };
  /** A code, never words. */
  reason?: string;
}

/** Writes the audit row of an act (R86) in the act's own transaction. */
export async function audit(tx: Tx, act: Act): Promise<void> {
  await tx.em.query(
    `insert into audit (clinic_id, id, at, actor_id, acting_as, case_id, subject_id, action, object_type, object_id, reason, request_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [tx.who.clinicId, newId(), tx.now, tx.who.personId, tx.who.kind, act.caseId ?? null, act.subjectId ?? null,
      act.action, act.object?.type ?? null, act.object?.id ?? null, act.reason ?? null, tx.requestId],
  );
}

const WINDOW_MS = 5 * 60_000;

/** Records that a person of the practice looked at a couple's screen, in the look's own transaction; once in five minutes. */
export async function auditView(tx: Tx, screen: 'couple page' | 'session note' | 'private answers' | 'phase changes' | 'urgent items' | 'private line' | 'exercise answers' | 'consistency' | 'agreed texts' | 'proposals' | 'numbers' | 'talks', caseId: string): Promise<void> {
  const window = new Date(Math.floor(tx.now.getTime() / WINDOW_MS) * WINDOW_MS);
  await tx.em.query(
    'insert into view_audit (clinic_id, person_id, case_id, screen, window_at, request_id) values ($1, $2, $3, $4, $5, $6) on conflict do nothing',
    [tx.who.clinicId, tx.who.personId, caseId, screen, window, tx.requestId],
  );
}
