import type { RefusedCategory } from '@groundwork/domain/criteria/refused-wordings';
import { newId } from '../../../platform/random.js';
import type { Tx } from '../../../platform/tx.js';
import type { Place } from '../../../platform/vault.js';

/** What was typed in Room view, or by a partner alone, and turned back (R36): kept for the therapist, sealed. */
export async function insertTurnedBack({ em, who, now, vault }: Tx, caseId: string, sessionId: string | null, words: string, categories: readonly RefusedCategory[]): Promise<void> {
  const id = newId();
  await em.query(
    `insert into turned_back (clinic_id, id, case_id, session_id, created_by, categories, words_sealed, turned_back_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [who.clinicId, id, caseId, sessionId, who.personId, categories, vault.seal(placeOf(id), words), now],
  );
}

/** False where it was decided already. */
export async function insertDecision({ em, who, now }: Tx, decision: { id: string; caseId: string; turnedBackId: string; decision: string }): Promise<boolean> {
  const made: unknown[] = await em.query(
    `insert into turned_back_decision (clinic_id, id, case_id, turned_back_id, decision, decided_by, decided_at) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (clinic_id, turned_back_id) do nothing returning id`,
    [who.clinicId, decision.id, decision.caseId, decision.turnedBackId, decision.decision, who.personId, now],
  );
  return made.length > 0;
}

export function placeOf(id: string): Place {
  return { table: 'turned_back', column: 'words_sealed', row: id };
}
