import type { Decision } from '@groundwork/domain/safety/decisions';
import type { Tx } from '../../platform/tx.js';

export interface Screen {
  caseId: string;
  personId: string;
  /** Local date of the couple's zone. */
  seenAloneOn: string;
  decision: Decision;
  recordedAt: Date;
}

/** The therapist's last word on each partner (SR4), of one case or of all within reach: what was recorded last stands, whatever day it speaks of. */
export async function latestScreens(tx: Tx, caseId: string | null): Promise<Screen[]> {
  return tx.em.query(
    `select distinct on (case_id, person_id) case_id as "caseId", person_id as "personId", seen_alone_on::text as "seenAloneOn", decision, recorded_at as "recordedAt"
       from safety_screen where clinic_id = $1 and ($2::uuid is null or case_id = $2) order by case_id, person_id, recorded_at desc`,
    [tx.who.clinicId, caseId],
  );
}
