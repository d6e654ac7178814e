import type { RoadAnswer, RoadStep } from '@groundwork/domain/criteria/road/prepared-road';
import type { Tx } from '../../../platform/tx.js';
import type { Place } from '../../../platform/vault.js';
import type { Proposed } from './proposed.js';

const wordsPlace = (row: string): Place => ({ table: 'proposal', column: 'words_sealed', row });
const linePlace = (row: string): Place => ({ table: 'proposal_step', column: 'line_sealed', row });

export const openProposed = ({ vault }: Tx, id: string, sealed: Buffer): Proposed => JSON.parse(vault.open(wordsPlace(id), sealed)) as Proposed;
export const openLine = ({ vault }: Tx, stepId: string, sealed: Buffer): string => vault.open(linePlace(stepId), sealed);

interface NewProposal {
  id: string;
  caseId: string;
  otherId: string;
  doerId: string;
  followsId: string | null;
  proposed: Proposed;
  reachesAt: Date;
}

export async function addProposal({ em, who, now, vault }: Tx, { id, caseId, otherId, doerId, followsId, proposed, reachesAt }: NewProposal): Promise<void> {
  await em.query(
    `insert into proposal (clinic_id, id, case_id, author_id, other_id, doer_id, follows_id, words_sealed, sent_at, reaches_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [who.clinicId, id, caseId, who.personId, otherId, doerId, followsId, vault.seal(wordsPlace(id), JSON.stringify(proposed)), now, reachesAt],
  );
}

/** The people of a proposal, and the number that its next step takes: two at once, and one of them is told that something changed. */
export interface Stepped {
  id: string;
  caseId: string;
  authorId: string;
  otherId: string;
  lastNumber: number;
}

export async function addStep({ em, who, now, vault }: Tx, of: Stepped, step: { id: string; kind: RoadStep; line?: string; criterionId?: string }): Promise<void> {
  await em.query(
    `insert into proposal_step (clinic_id, id, case_id, proposal_id, author_id, other_id, number, kind, line_sealed, criterion_id, by_id, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [who.clinicId, step.id, of.caseId, of.id, of.authorId, of.otherId, of.lastNumber + 1, step.kind,
      step.line === undefined ? null : vault.seal(linePlace(step.id), step.line), step.criterionId ?? null, who.personId, now],
  );
}

export async function addAnswer({ em, who, now }: Tx, of: Pick<Stepped, 'id' | 'caseId' | 'authorId' | 'otherId'>, id: string, answer: RoadAnswer): Promise<void> {
  await em.query(
    'insert into proposal_answer (clinic_id, id, case_id, proposal_id, author_id, other_id, answer, answered_at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [who.clinicId, id, of.caseId, of.id, of.authorId, of.otherId, answer, now],
  );
}
