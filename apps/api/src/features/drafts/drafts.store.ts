import type { Words } from '@groundwork/domain/drafts/draft';
import { type OwnWords, sealOwn } from '../../platform/own-words.js';
import { newId } from '../../platform/random.js';
import type { Tx } from '../../platform/tx.js';
import type { Place } from '../../platform/vault.js';

/** Where a draft stands: which form, and the couple it is about, if any. It is always the asking person's own. */
export interface Spot {
  place: string;
  caseId: string | null;
}

interface Kept {
  words: Words;
  savedAt: Date;
}
export interface DraftHere {
  id: string;
  kept: Kept;
  other: Kept | null;
}
interface Row {
  id: string;
  words_sealed: Buffer;
  saved_at: Date;
  left_sealed: Buffer | null;
  left_at: Date | null;
}

const HERE = 'clinic_id = $1 and person_id = $2 and case_id is not distinct from $3 and place = $4';

/** R72: a form whose words are their author's own (`own-<part>`): its draft is sealed under that person's key as well. */
export const isOwnPlace = ({ place }: Spot): boolean => place.startsWith('own-');

/** Stands for words that are here and closed. No form has a field of this name, so they are the same as no others. */
const CLOSED: Words = { '': '' };

/** The draft at this spot, an own one's words as far as `own` opens them; `forChange` keeps others from changing it until this transaction ends. */
export async function draftAt(tx: Tx, spot: Spot, { forChange = false, own }: { forChange?: boolean; own?: OwnWords } = {}): Promise<DraftHere | null> {
  const rows: Row[] = await tx.em.query(
    `select id, words_sealed, saved_at, left_sealed, left_at from draft where ${HERE}${forChange ? ' for update' : ''}`, valuesOf(tx, spot));
  const row = rows[0];
  if (!row) return null;
  const open = (column: string, blob: Buffer): Words => {
    const text = isOwnPlace(spot) ? own?.open(sealOf(tx, spot, column), blob) : tx.vault.open(sealOf(tx, spot, column), blob);
    return typeof text === 'string' ? (JSON.parse(text) as Words) : CLOSED;
  };
  return {
    id: row.id,
    kept: { words: open('words_sealed', row.words_sealed), savedAt: row.saved_at },
    other: row.left_sealed && row.left_at ? { words: open('left_sealed', row.left_sealed), savedAt: row.left_at } : null,
  };
}

/** False where a draft came to stand here in the meantime. */
export async function addDraft(tx: Tx, spot: Spot, words: Words, savedAt: Date): Promise<boolean> {
  const rows: unknown[] = await tx.em.query(
    `insert into draft (clinic_id, person_id, case_id, place, id, words_sealed, saved_at) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (clinic_id, person_id, case_id, place) do nothing returning id`,
    [...valuesOf(tx, spot), newId(), await sealed(tx, spot, 'words_sealed', words), savedAt],
  );
  return rows.length > 0;
}

export async function changeDraft(tx: Tx, spot: Spot, words: Words, savedAt: Date): Promise<void> {
  await tx.em.query(`update draft set words_sealed = $5, saved_at = $6 where ${HERE}`, [...valuesOf(tx, spot), await sealed(tx, spot, 'words_sealed', words), savedAt]);
}

/** Beside the words of another device: neither is written over. */
export async function leaveBeside(tx: Tx, spot: Spot, words: Words): Promise<void> {
  await tx.em.query(`update draft set left_sealed = $5, left_at = $6 where ${HERE}`, [...valuesOf(tx, spot), await sealed(tx, spot, 'left_sealed', words), tx.now]);
}

export async function forgetOther(tx: Tx, spot: Spot): Promise<void> {
  await tx.em.query(`update draft set left_sealed = null, left_at = null where ${HERE}`, valuesOf(tx, spot));
}

export async function removeDraft(tx: Tx, spot: Spot): Promise<void> {
  await tx.em.query(`delete from draft where ${HERE}`, valuesOf(tx, spot));
}

/** Called by a verb that sends what was typed: the asking person's draft at this place is gone with it. */
export async function discardDraft(tx: Tx, place: string): Promise<void> {
  await tx.em.query('delete from draft where clinic_id = $1 and person_id = $2 and place = $3', [tx.who.clinicId, tx.who.personId, place]);
}

function valuesOf(tx: Tx, { caseId, place }: Spot): [string, string, string | null, string] {
  return [tx.who.clinicId, tx.who.personId, caseId, place];
}

async function sealed(tx: Tx, spot: Spot, column: string, words: Words): Promise<Buffer> {
  const [at, text] = [sealOf(tx, spot, column), JSON.stringify(words)];
  return isOwnPlace(spot) ? sealOwn(tx, at, text) : tx.vault.seal(at, text);
}

function sealOf(tx: Tx, { caseId, place }: Spot, column: string): Place {
  return { table: 'draft', column, row: [tx.who.personId, caseId ?? '', place].join('/') };
}
