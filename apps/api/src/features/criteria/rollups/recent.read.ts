import type { PackedDays } from '@groundwork/domain/consistency/packed-weeks';
import { Temporal } from 'temporal-polyfill';
import type { Tx } from '../../../platform/tx.js';

interface RecentRow {
  caseId: string;
  /** Person, last day and letters of each agreement. */
  rows: [personId: string, until: string, cells: string][];
}

/** A row ends with the Sunday of its last week, which may lie ahead of today. */
const AHEAD_DAYS = 14;

/** What each partner said in the last so many days, of every couple within reach: a row for each agreement and partner, however old the record. For staff. */
export async function recentlySaid(tx: Tx, days: number): Promise<ReadonlyMap<string, { personId: string; days: PackedDays }[]>> {
  const cases: RecentRow[] = await tx.em.query(
    `select case_id as "caseId", json_agg(json_build_array(reader_id, until, right(cells, $2))) as rows from criterion_recent
      where clinic_id = $1 and reader_id <> case_id group by case_id`, [tx.who.clinicId, days + AHEAD_DAYS]);
  const known = new Map<string, Temporal.PlainDate>();
  const dayOf = (text: string): Temporal.PlainDate => {
    const day = known.get(text) ?? Temporal.PlainDate.from(text);
    known.set(text, day);
    return day;
  };
  return new Map(cases.map(({ caseId, rows }) => [caseId, rows.map(([personId, until, cells]) => ({ personId, days: { until: dayOf(until), cells } }))]));
}
