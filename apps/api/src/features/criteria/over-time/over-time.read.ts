import type { Tx } from '../../../platform/tx.js';

/** One partner's letters of one ISO week, Monday first. */
export interface StoredWeek {
  criterionId: string;
  personId: string;
  /** Local date of its Monday. */
  week: string;
  cells: string;
}

/** For staff: the letters of a couple since a Monday, at most 53 rows a year for each partner and agreement. */
export async function weeksSince({ em, who }: Tx, caseId: string, monday: string): Promise<StoredWeek[]> {
  return em.query(
    `select criterion_id as "criterionId", person_id as "personId", week::text, cells
       from criterion_week where clinic_id = $1 and case_id = $2 and week >= $3`,
    [who.clinicId, caseId, monday],
  );
}
