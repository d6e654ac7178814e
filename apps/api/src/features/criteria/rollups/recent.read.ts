import type { PackedDays } from '@groundwork/domain/consistency/packed-weeks';
import { writtenDay } from '@groundwork/domain/schedule/slots';
import { cut, ID_LENGTH } from '../../../platform/one-text.js';
import type { Tx } from '../../../platform/tx.js';

/** A row ends with the Sunday of its last week, which may lie ahead of today. */
const AHEAD_DAYS = 14;
const DAY_LENGTH = 10;

/** What each partner said in the last so many days, of every couple within reach: a row for each agreement and partner, however old the record. For staff. */
export async function recentlySaid(tx: Tx, days: number): Promise<ReadonlyMap<string, { personId: string; days: PackedDays }[]>> {
  const letters = days + AHEAD_DAYS;
  // Person, last day and letters of each agreement stand one after the other, each of its own length: a list of a caseload is cut, not parsed.
  const cases: { caseId: string; said: string }[] = await tx.em.query(
    `select case_id as "caseId", string_agg(reader_id::text || until::text || right(cells, $2), '') as said from criterion_recent
      where clinic_id = $1 and reader_id <> case_id group by case_id`, [tx.who.clinicId, letters]);
  return new Map(cases.map(({ caseId, said }) => [caseId, cut(said, ID_LENGTH + DAY_LENGTH + letters).map((one) => {
    const until = writtenDay(one.slice(ID_LENGTH, ID_LENGTH + DAY_LENGTH));
    return { personId: one.slice(0, ID_LENGTH), days: { until, cells: one.slice(ID_LENGTH + DAY_LENGTH) } };
  })]));
}
