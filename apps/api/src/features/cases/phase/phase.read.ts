import type { Phase } from '@groundwork/domain/phases/phases';
import type { Tx } from '../../../platform/tx.js';
import { rationalePlace } from './phase.store.js';

/** A couple that nothing was decided about is in the first part. */
const FIRST: Phase = 'atonement';

export interface StandingPhase {
  phase: Phase;
  /** How many changes led here. */
  number: number;
  since: Date | null;
}

/** Where the couple is, as far as the asker may see it: a partner or Room view only while the shared part is open. */
export async function standingPhase(tx: Tx, caseId: string): Promise<StandingPhase> {
  const rows: StandingPhase[] = await tx.em.query(
    'select phase, number, from_at as since from phase_period where clinic_id = $1 and case_id = $2 order by number desc limit 1', [tx.who.clinicId, caseId]);
  return rows[0] ?? { phase: FIRST, number: 0, since: null };
}

/** R11: the phase that decides what may be given and agreed. */
export async function currentPhase(tx: Tx, caseId: string): Promise<Phase> {
  return (await standingPhase(tx, caseId)).phase;
}

/** When the couple came into each part, oldest first: the moments alone. */
export async function phaseBeginnings(tx: Tx, caseId: string): Promise<{ phase: Phase; since: Date }[]> {
  return tx.em.query('select phase, from_at as since from phase_period where clinic_id = $1 and case_id = $2 order by number', [tx.who.clinicId, caseId]);
}

export interface PhaseDecision {
  id: string;
  cameFrom: Phase;
  phase: Phase;
  fromAt: Date;
  movedBy: string;
  rationale: string;
}

/** Every change with its reason, newest first. For staff: to nobody else the reasons are rows. */
export async function phaseDecisions(tx: Tx, caseId: string): Promise<PhaseDecision[]> {
  const rows: (Omit<PhaseDecision, 'rationale'> & { sealed: Buffer })[] = await tx.em.query(
    `select p.id, p.came_from as "cameFrom", p.phase, p.from_at as "fromAt", coalesce(s.name, '') as "movedBy", r.words_sealed as sealed
       from phase_period p join phase_rationale r on r.clinic_id = p.clinic_id and r.id = p.id
       left join person s on s.clinic_id = p.clinic_id and s.id = p.moved_by
      where p.clinic_id = $1 and p.case_id = $2 order by p.number desc limit 50`,
    [tx.who.clinicId, caseId],
  );
  return rows.map(({ sealed, ...decision }) => ({ ...decision, rationale: tx.vault.open(rationalePlace(decision.id), sealed) }));
}
