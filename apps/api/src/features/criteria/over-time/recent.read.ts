import type { Tx } from '../../../platform/tx.js';

/** The last fourteen weeks of letters: of one partner, or (where the reader is the case) what has opened to both. */
export interface StoredRecent {
  caseId: string;
  criterionId: string;
  readerId: string;
  /** Local date of its last day, a Sunday. */
  until: string;
  cells: string;
}

/** For staff: three rows an agreement, however old it is. */
export async function recentLetters({ em, who }: Tx, caseIds: string[]): Promise<StoredRecent[]> {
  return em.query(
    `select case_id as "caseId", criterion_id as "criterionId", reader_id as "readerId", until::text, cells
       from criterion_recent where clinic_id = $1 and case_id = any ($2)`,
    [who.clinicId, caseIds],
  );
}
