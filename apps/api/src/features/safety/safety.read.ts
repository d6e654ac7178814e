import type { Decision } from '@groundwork/domain/safety/decisions';
import type { Tx } from '../../platform/tx.js';

export interface Screen {
  personId: string;
  /** Local date of the couple's zone. */
  seenAloneOn: string;
  decision: Decision;
}

/** The therapist's last word on each partner (SR4): what was recorded last stands, whatever day it speaks of. */
export async function latestScreens(tx: Tx, caseId: string): Promise<Screen[]> {
  return tx.em.query(
    `select distinct on (person_id) person_id as "personId", seen_alone_on::text as "seenAloneOn", decision
       from safety_screen where clinic_id = $1 and case_id = $2 order by person_id, recorded_at desc`,
    [tx.who.clinicId, caseId],
  );
}
