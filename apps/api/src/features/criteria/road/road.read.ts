import type { OnTheRoad, RoadAnswer, RoadStep } from '@groundwork/domain/criteria/road/prepared-road';
import { Problem } from '../../../platform/problems.js';
import { instantOf } from '../../../platform/clock.js';
import type { Tx } from '../../../platform/tx.js';
import type { Stepped } from './road.store.js';

/** One proposal with what its reader may know of it: the policies give each reader their own steps and answers. */
export interface StoredProposal extends OnTheRoad, Stepped {
  readonly doerId: string;
  readonly followsId: string | null;
  readonly wordsSealed: Buffer;
  readonly sentAt: Date;
  /** When the therapist offered it. */
  readonly offeredAt: Date | null;
  /** The newest step that carries words for its author. */
  readonly line: { stepId: string; sealed: Buffer } | null;
}

interface Row extends Omit<StoredProposal, keyof OnTheRoad | 'line' | 'lastNumber'> {
  reachesAt: Date;
  answer: RoadAnswer | null;
  steps: { id: string; kind: RoadStep; number: number; line: string | null }[];
}

const PROPOSALS = `
  select p.id, p.case_id as "caseId", p.author_id as "authorId", p.other_id as "otherId", p.doer_id as "doerId", p.follows_id as "followsId",
         p.words_sealed as "wordsSealed", p.sent_at as "sentAt", p.reaches_at as "reachesAt", a.answer,
         (select o.at from proposal_step o where o.clinic_id = p.clinic_id and o.proposal_id = p.id and o.kind = 'offered') as "offeredAt",
         coalesce((select json_agg(json_build_object('id', s.id, 'kind', s.kind, 'number', s.number, 'line', encode(s.line_sealed, 'base64')) order by s.number)
           from proposal_step s where s.clinic_id = p.clinic_id and s.proposal_id = p.id), '[]') as steps
    from proposal p left join proposal_answer a on a.clinic_id = p.clinic_id and a.proposal_id = p.id
   where p.clinic_id = $1`;

function proposalFrom({ steps, reachesAt, ...row }: Row): StoredProposal {
  const said = steps.findLast(({ line }) => line !== null);
  return {
    ...row, reachesAt: instantOf(reachesAt), steps: steps.map(({ kind }) => kind), lastNumber: Math.max(0, ...steps.map(({ number }) => number)),
    line: said?.line ? { stepId: said.id, sealed: Buffer.from(said.line, 'base64') } : null,
  };
}

/** The proposals of a couple that the reader may see, in the order in which they were sent. */
export async function proposalsOf({ em, who }: Tx, caseId: string): Promise<StoredProposal[]> {
  const rows: Row[] = await em.query(`${PROPOSALS} and p.case_id = $2 order by p.sent_at, p.id`, [who.clinicId, caseId]);
  return rows.map(proposalFrom);
}

/** Of all couples within reach, for a therapist's list of many. */
export async function proposalsInReach({ em, who }: Tx): Promise<StoredProposal[]> {
  const rows: Row[] = await em.query(`${PROPOSALS} and p.case_id = any ($2) order by p.sent_at, p.id`, [who.clinicId, who.cases.map(({ caseId }) => caseId)]);
  return rows.map(proposalFrom);
}

/** One of them; another couple's, one that is not there and one that this reader may not see are one answer. */
export async function proposalOf({ em, who }: Tx, caseId: string, id: string): Promise<StoredProposal> {
  const rows: Row[] = await em.query(`${PROPOSALS} and p.case_id = $2 and p.id = $3`, [who.clinicId, caseId, id]);
  if (!rows[0]) throw new Problem('not_found');
  return proposalFrom(rows[0]);
}
