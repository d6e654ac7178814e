import { isPaintFirst, paintWindowDays } from '@groundwork/domain/homework/paint';
import type { Phase } from '@groundwork/domain/phases/phases';
import type { Tx } from '../../../platform/tx.js';
import type { Given } from '../work/work.read.js';
import { PaintFirst } from './rhythm.dto.js';

const DAY_MS = 24 * 60 * 60_000;

/** R18, for the therapist alone: what was sent of the last fourteen days' work, with the entries of agreements, all foundation. */
export async function paintFirst(tx: Tx, caseId: string, phase: Phase, given: readonly Given[]): Promise<PaintFirst | null> {
  const since = new Date(tx.now.getTime() - paintWindowDays * DAY_MS);
  const sent = (tag: 'foundation' | 'connection'): number => given
    .filter(({ exercise }) => exercise.tag === tag)
    .flatMap(({ parts, begun }) => [...parts, ...begun])
    .flatMap(({ acts }) => acts.filter(({ kind, sentAt }) => kind === 'answer' && sentAt > since)).length;
  const connection = sent('connection');
  if (!isPaintFirst(phase, { connection, foundation: sent('foundation') })) return null;
  const rows: { count: number }[] = await tx.em.query('select count(*)::int as count from entry where clinic_id = $1 and case_id = $2 and received_at > $3', [tx.who.clinicId, caseId, since]);
  const foundation = sent('foundation') + (rows[0]?.count ?? 0);
  return isPaintFirst(phase, { connection, foundation }) ? Object.assign(new PaintFirst(), { connection, foundation }) : null;
}
