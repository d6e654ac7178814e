import type { Tx } from '../../../platform/tx.js';

/** When the review of each text was held, by version; for staff, of these couples. A text is reviewed once. */
export async function reviewsHeld({ em, who }: Tx, caseIds: string[], since: Date): Promise<ReadonlyMap<string, Date>> {
  const rows: { versionId: string; heldAt: Date }[] = await em.query(
    'select version_id as "versionId", held_at as "heldAt" from review where clinic_id = $1 and case_id = any ($2) and held_at >= $3', [who.clinicId, caseIds, since]);
  return new Map(rows.map(({ versionId, heldAt }) => [versionId, heldAt]));
}
