import { may } from '../../platform/access.js';
import { atOnce } from '../../platform/at-once.js';
import type { Tx } from '../../platform/tx.js';
import { casesOf } from '../cases/index.js';
import { nextSessions } from '../sessions/index.js';
import { CaseList, CaseRow } from './overview.dto.js';

/** The therapist's own cases: those with a session to come first, by its time; the others as they were opened. */
export async function caseList(tx: Tx): Promise<CaseList> {
  may(tx, 'case.list');
  const [next, cases] = await atOnce([nextSessions(tx), casesOf(tx)]);
  const rows = cases.map(({ id, names, sharedPart }) => Object.assign(new CaseRow(), { id, names, next: next.get(id) ?? null, sharedPart }));
  const planned = rows.filter((row) => row.next).sort((one, two) => (startOf(one) < startOf(two) ? -1 : 1));
  return Object.assign(new CaseList(), { cases: [...planned, ...rows.filter((row) => !row.next)] });
}

function startOf({ next }: CaseRow): string {
  return next?.startsAt ?? '';
}
