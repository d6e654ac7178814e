import { saidOn } from '@groundwork/domain/consistency/packed-weeks';
import { todayOf } from '@groundwork/domain/schedule/occasions';
import type { Temporal } from 'temporal-polyfill';
import { may } from '../../platform/access.js';
import { atOnce } from '../../platform/at-once.js';
import type { Tx } from '../../platform/tx.js';
import { casesOf } from '../cases/index.js';
import { recentlySaid } from '../criteria/index.js';
import { nextSessions } from '../sessions/index.js';
import { CaseList, CaseRow } from './overview.dto.js';

const LATELY_DAYS = 28;

/** The therapist's own cases: those with a session to come first, by its time; the others as they were opened. */
export async function caseList(tx: Tx): Promise<CaseList> {
  may(tx, 'case.list');
  const couples = casesOf(tx);
  const [next, cases, said] = await atOnce([nextSessions(tx, couples), couples, recentlySaid(tx, LATELY_DAYS)]);
  const today = todayIn(tx);
  const rows = cases.map(({ id, zone, dayEnd, partners, isShared }) => {
    const [day, lately] = [today(zone, dayEnd), said.get(id) ?? []];
    const saidBy = (personId: string): number => lately.reduce((sum, one) => (one.personId === personId ? sum + saidOn(one.days, day, LATELY_DAYS) : sum), 0);
    return Object.assign(new CaseRow(), { id, names: partners.map(({ firstName }) => firstName), next: next.get(id) ?? null, sharedPart: isShared ? ('open' as const) : ('preparing' as const), entries: partners.map(({ personId }) => saidBy(personId)) });
  });
  const planned = rows.filter((row) => row.next).sort((one, two) => (startOf(one) < startOf(two) ? -1 : 1));
  return Object.assign(new CaseList(), { cases: [...planned, ...rows.filter((row) => !row.next)] });
}

function startOf({ next }: CaseRow): string {
  return next?.startsAt ?? '';
}

/** Most couples of a practice share a zone: each is looked up once. */
function todayIn(tx: Tx): (zone: string, dayEnd: string) => Temporal.PlainDate {
  const known = new Map<string, Temporal.PlainDate>();
  return (zone, dayEnd) => {
    const day = known.get(`${zone} ${dayEnd}`) ?? todayOf(zone, dayEnd, tx.instant);
    known.set(`${zone} ${dayEnd}`, day);
    return day;
  };
}
