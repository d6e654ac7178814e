import type { FieldAnswer } from '@groundwork/domain/homework/answers';
import type { Exercise } from '@groundwork/exercises/exercise';
import { type OwnWords, sealOwn } from '../../../platform/own-words.js';
import type { Tx } from '../../../platform/tx.js';
import type { Place } from '../../../platform/vault.js';

/** What stands inside the seal: when it was kept as well, so that the row tells nobody. */
interface Inside {
  keptAt: string;
  answers: FieldAnswer[];
}

export interface OwnEntryHere extends Inside {
  id: string;
  /** Null where it hangs on no work. */
  partId: string | null;
  exercise: string;
  version: number;
}

export interface SealedEntry {
  id: string;
  partId: string | null;
  exercise: string;
  version: number;
  sealed: Buffer;
}

const ENTRIES = `
  select e.id, e.part_id as "partId", e.exercise, e.exercise_version as version, e.words_sealed as sealed
    from own_entry e
   where e.clinic_id = $1 and e.case_id = $2 and e.person_id = $3`;

interface NewEntry {
  id: string;
  caseId: string;
  partId: string | null;
  exercise: Pick<Exercise, 'id' | 'version'>;
  answers: FieldAnswer[];
}

export async function addOwnEntry(tx: Tx, { id, caseId, partId, exercise, answers }: NewEntry): Promise<void> {
  const inside: Inside = { keptAt: tx.now.toISOString(), answers };
  await tx.em.query(
    'insert into own_entry (clinic_id, id, case_id, person_id, part_id, exercise, exercise_version, words_sealed) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [tx.who.clinicId, id, caseId, tx.who.personId, partId, exercise.id, exercise.version, await sealOwn(tx, entryPlace(id), JSON.stringify(inside))]);
}

/** The asking person's pages, of one piece of work or of one exercise where that is asked for; the newest first, as far as what they brought opens them. */
export async function ownEntriesIn(tx: Tx, words: OwnWords, caseId: string, { partId, exercise }: { partId?: string; exercise?: string }): Promise<{ entries: OwnEntryHere[]; someClosed: boolean }> {
  const rows: SealedEntry[] = await tx.em.query(`${ENTRIES} and ($4::uuid is null or e.part_id = $4) and ($5::text is null or e.exercise = $5)`, [tx.who.clinicId, caseId, tx.who.personId, partId ?? null, exercise ?? null]);
  const entries = rows.flatMap((row) => openedEntry(words, row) ?? []).sort((one, two) => two.keptAt.localeCompare(one.keptAt) || one.id.localeCompare(two.id));
  return { entries, someClosed: entries.length < rows.length };
}

/** One of the asking person's, sealed; null where there is none by this id. */
export async function ownEntryIn(tx: Tx, caseId: string, id: string): Promise<SealedEntry | null> {
  const rows: SealedEntry[] = await tx.em.query(`${ENTRIES} and e.id = $4`, [tx.who.clinicId, caseId, tx.who.personId, id]);
  return rows[0] ?? null;
}

export async function removeOwnEntry(tx: Tx, caseId: string, id: string): Promise<void> {
  await tx.em.query('delete from own_entry where clinic_id = $1 and case_id = $2 and person_id = $3 and id = $4', [tx.who.clinicId, caseId, tx.who.personId, id]);
}

/** Null where what was brought does not open it. */
export function openedEntry(words: OwnWords, { sealed, ...row }: SealedEntry): OwnEntryHere | null {
  const text = words.open(entryPlace(row.id), sealed);
  return text === null ? null : { ...row, ...(JSON.parse(text) as Inside) };
}

function entryPlace(row: string): Place {
  return { table: 'own_entry', column: 'words_sealed', row };
}
