import type { Direction } from '@groundwork/domain/criteria/amendments/direction';
import type { Tx } from '../../../platform/tx.js';
import { placeOfFoundOut } from './amend.store.js';

/** In Room view: when the couple's last found-out event was entered, from the keeper and for the rule alone (R30). */
export async function foundOutAt({ em }: Tx, caseId: string): Promise<Date | null> {
  const rows: { at: Date | null }[] = await em.query('select keeper.found_out_at($1) as at', [caseId]);
  return rows[0]?.at ?? null;
}

export interface StoredFoundOut {
  id: string;
  enteredAt: Date;
  words: string;
}

/** For staff: the newest first. */
export async function foundOutOf({ em, who, vault }: Tx, caseId: string): Promise<StoredFoundOut[]> {
  const rows: { id: string; enteredAt: Date; wordsSealed: Buffer }[] = await em.query(
    'select id, entered_at as "enteredAt", words_sealed as "wordsSealed" from found_out_event where clinic_id = $1 and case_id = $2 order by entered_at desc, id',
    [who.clinicId, caseId],
  );
  return rows.map(({ id, enteredAt, wordsSealed }) => ({ id, enteredAt, words: vault.open(placeOfFoundOut(id), wordsSealed) }));
}

export interface StoredAsk {
  criterionId: string;
  sessionId: string;
  askedBy: string | null;
  direction: Direction | 'unmet';
  reason: string;
  occasion: 'review' | 'found_out' | 'between';
  askedAt: Date;
}

/** For the couple's therapist: what was asked for since a moment, drafted or refused. */
export async function asksSince({ em, who }: Tx, caseId: string, since: Date): Promise<StoredAsk[]> {
  return em.query(
    `select criterion_id as "criterionId", session_id as "sessionId", asked_by as "askedBy", direction, reason, occasion, asked_at as "askedAt"
       from amendment_ask where clinic_id = $1 and case_id = $2 and asked_at >= $3 order by asked_at, id`,
    [who.clinicId, caseId, since],
  );
}
