import type { RecordedReason } from '@groundwork/domain/criteria/amendments/allowed';
import type { Direction } from '@groundwork/domain/criteria/amendments/direction';
import { newId } from '../../../platform/random.js';
import type { Tx } from '../../../platform/tx.js';
import type { Place } from '../../../platform/vault.js';

interface Ask {
  caseId: string;
  criterionId: string;
  sessionId: string;
  askedBy: string | null;
  direction: Direction | 'unmet';
  reason: RecordedReason | 'not_enough';
  occasion: 'review' | 'found_out' | 'between';
  outcome: 'drafted' | 'refused';
}

/** R32: that a change was asked for, or a met set to be counted otherwise, kept for the therapist alone. */
export async function insertAsk({ em, who, now }: Tx, ask: Ask): Promise<void> {
  const { caseId, criterionId, sessionId, askedBy, direction, reason, occasion, outcome } = ask;
  await em.query(
    `insert into amendment_ask (clinic_id, id, case_id, criterion_id, session_id, asked_by, direction, reason, occasion, outcome, typed_by, asked_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [who.clinicId, newId(), caseId, criterionId, sessionId, askedBy, direction, reason, occasion, outcome, who.personId, now],
  );
}

export async function insertFoundOut({ em, who, now, vault }: Tx, event: { id: string; caseId: string; sessionId: string; words: string }): Promise<void> {
  const { id, caseId, sessionId, words } = event;
  await em.query(
    'insert into found_out_event (clinic_id, id, case_id, session_id, words_sealed, entered_by, entered_at) values ($1, $2, $3, $4, $5, $6, $7)',
    [who.clinicId, id, caseId, sessionId, vault.seal(placeOfFoundOut(id), words), who.personId, now],
  );
}

export function placeOfFoundOut(id: string): Place {
  return { table: 'found_out_event', column: 'words_sealed', row: id };
}
