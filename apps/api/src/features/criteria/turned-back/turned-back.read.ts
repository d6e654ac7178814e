import type { RefusedCategory } from '@groundwork/domain/criteria/refused-wordings';
import type { Tx } from '../../../platform/tx.js';
import { placeOf } from './turned-back.store.js';

export interface TurnedBack {
  id: string;
  caseId: string;
  /** Who typed it alone, on their own phone; null of Room view. */
  personId: string | null;
  categories: RefusedCategory[];
  words: string;
}

/** R36: what was turned back and waits for the therapist's word, oldest first, the same words once. Of one case, or of all within reach. For staff. */
export async function turnedBackOf({ em, who, vault }: Tx, caseId: string | null): Promise<TurnedBack[]> {
  const rows: (Omit<TurnedBack, 'words'> & { wordsSealed: Buffer })[] = await em.query(
    `select t.id, t.case_id as "caseId", case when t.session_id is null then t.created_by end as "personId", t.categories, t.words_sealed as "wordsSealed" from turned_back t
      where t.clinic_id = $1 and ($2::uuid is null or t.case_id = $2)
        and not exists (select 1 from turned_back_decision d where d.clinic_id = t.clinic_id and d.turned_back_id = t.id)
      order by t.turned_back_at, t.id`,
    [who.clinicId, caseId],
  );
  const waiting = rows.map(({ wordsSealed, ...row }) => ({ ...row, words: vault.open(placeOf(row.id), wordsSealed) }));
  return waiting.filter((one, at) => waiting.findIndex((other) => other.caseId === one.caseId && other.personId === one.personId && other.words === one.words) === at);
}

/** This one and all others of the case with the same words from the same place: one decision answers them. */
export async function sameWords(tx: Tx, caseId: string, turnedBackId: string): Promise<string[]> {
  const rows: { id: string; by: string | null; wordsSealed: Buffer }[] = await tx.em.query(
    'select id, case when session_id is null then created_by end as by, words_sealed as "wordsSealed" from turned_back where clinic_id = $1 and case_id = $2', [tx.who.clinicId, caseId]);
  const opened = rows.map(({ id, by, wordsSealed }) => ({ id, by, words: tx.vault.open(placeOf(id), wordsSealed) }));
  const decided = opened.find(({ id }) => id === turnedBackId);
  return opened.filter(({ by, words }) => decided?.by === by && decided.words === words).map(({ id }) => id);
}
