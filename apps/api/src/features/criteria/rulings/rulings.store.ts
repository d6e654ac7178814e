import type { RulingAct } from '@groundwork/domain/consistency/rulings';
import type { Tx } from '../../../platform/tx.js';

interface NewRuling extends RulingAct {
  id: string;
  caseId: string;
  versionId: string;
  slot: string;
  /** Its place among the acts about this occasion; of two at once one is taken. */
  number: number;
}

export async function insertRuling({ em, who, now }: Tx, ruling: NewRuling): Promise<void> {
  const { id, caseId, versionId, slot, number, outcome, againOn, sessionId } = ruling;
  await em.query(
    `insert into ruling (clinic_id, id, case_id, version_id, slot, number, outcome, again_on, session_id, ruled_by, ruled_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [who.clinicId, id, caseId, versionId, slot, number, outcome, againOn, sessionId, who.personId, now],
  );
}
