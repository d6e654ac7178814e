import { Temporal } from 'temporal-polyfill';
import { BLANK, type Cell } from '@groundwork/domain/consistency/cells';
import { cellOn, mondayOf, RECENT_WEEKS } from '@groundwork/domain/consistency/packed-weeks';
import { grouped } from '@groundwork/domain/grouped';
import type { Cadence } from '@groundwork/domain/schedule/cadence';
import { dueDayOf } from '@groundwork/domain/schedule/slots';
import { activeVersionsOfClinic, entriesOn, occasionKey, type Openings, openingsOf, type StoredEntry } from '../criteria.read.js';
import type { Reader } from '../criteria.store.js';
import { type ActiveVersion, dayOf, isActive } from '../occasions.js';
import { weekCells } from './roll-up.js';

/** One rollup as it stands or as the facts would have it; `week` is null in a recent row. */
interface RollUp {
  criterionId: string;
  readerId: string;
  week: string | null;
  until: string;
  cells: string;
  otherCells: string | null;
}
type Query = <Row>(sql: string, values?: unknown[]) => Promise<Row[]>;

/** A rollup that the facts do not make, or that they make otherwise. */
export interface Difference {
  clinicId: string;
  criterionId: string;
  readerId: string;
  row: string;
  stands: string | null;
  should: string | null;
}
interface Criterion {
  versions: ActiveVersion[];
  entries: StoredEntry[];
  openings: Openings;
}

const AT_ONCE = 50;
const NOTHING = '.'.repeat(7 * RECENT_WEEKS);

/**
 * Works every rollup out again from the facts and names each that differs (P4). For a login that row security does not
 * bind, as for backups; `mend` writes what the facts say. Rows that hold nothing are as good as none.
 */
export async function verifyRollups(query: Query, mend = false): Promise<Difference[]> {
  const found: Difference[] = [];
  for (const { clinicId } of await query<{ clinicId: string }>('select clinic_id as "clinicId" from clinic order by clinic_id')) {
    const reader: Reader = { em: { query: query as Reader['em']['query'] }, who: { clinicId } };
    const versions = (await activeVersionsOfClinic(reader)).filter(isActive);
    const criteria = [...grouped(versions, ({ criterionId }) => criterionId).values()];
    for (let from = 0; from < criteria.length; from += AT_ONCE) found.push(...(await differences(query, reader, criteria.slice(from, from + AT_ONCE))));
    if (mend) for (const criterion of criteria.filter(([one]) => found.some(({ criterionId }) => criterionId === one?.criterionId))) await rewrite(query, reader, criterion);
  }
  return found;
}

async function differences(query: Query, reader: Reader, criteria: ActiveVersion[][]): Promise<Difference[]> {
  const { clinicId } = reader.who;
  const stored = await storedRollUps(query, clinicId, criteria.flatMap(([one]) => one?.criterionId ?? []));
  const facts = await factsOf(reader, criteria);
  const should = facts.map(namedAlone).flatMap(rollUpsOf);
  const [is, ought] = [byName(stored), byName(should)];
  const strays = facts.flatMap(straysOf).map((stray) => ({ clinicId, ...stray }));
  return strays.concat([...new Set([...is.keys(), ...ought.keys()])].flatMap((name) => {
    const [one, other] = [is.get(name), ought.get(name)];
    const { criterionId, readerId, week } = (one ?? other) as RollUp;
    const [stands, says] = [one ? saidBy(one) : null, other ? saidBy(other) : null];
    return stands === says || isEmpty(one ?? other) && isEmpty(other ?? one) ? [] : [{ clinicId, criterionId, readerId, row: week ?? 'recent', stands, should: says }];
  }));
}

/** Entries whose slot the cadence of their version does not know: no program writes one, so each is named rather than read. */
function straysOf(criterion: Criterion): Omit<Difference, 'clinicId'>[] {
  const named = new Set(namedAlone(criterion).entries);
  return criterion.entries.filter((entry) => !named.has(entry)).map(({ authorId, versionId, slot }) => (
    { criterionId: criterion.versions.find((one) => one.versionId === versionId)?.criterionId ?? '', readerId: authorId, row: slot, stands: 'a slot of another cadence', should: null }));
}

/** A criterion without what its versions' cadences do not name. */
function namedAlone(criterion: Criterion): Criterion {
  const cadences = new Map(criterion.versions.map(({ versionId, terms }) => [versionId, terms.cadence]));
  return { ...criterion, entries: criterion.entries.filter(({ versionId, slot }) => dueDayOf(cadences.get(versionId) as Cadence, slot) !== null) };
}

async function factsOf(reader: Reader, criteria: ActiveVersion[][]): Promise<Criterion[]> {
  const ids = criteria.flat().map(({ versionId }) => versionId);
  const [entries, openings] = [await entriesOn(reader, ids), await openingsOf(reader, ids)];
  const byVersion = grouped(entries, ({ versionId }) => versionId);
  return criteria.map((versions) => ({ versions, openings, entries: versions.flatMap(({ versionId }) => byVersion.get(versionId) ?? []) }));
}

/** What the facts of one criterion make: the weeks and the recent row of each partner, and what is opened to both. */
function rollUpsOf(criterion: Criterion): RollUp[] {
  const [first] = criterion.versions;
  if (!first) return [];
  const { criterionId, doerId, askerId, caseId } = first;
  const own = [doerId, askerId].map((readerId) => weeksOf(criterion, readerId));
  const recent = own.flatMap((weeks) => {
    const last = weeks.at(-1);
    if (!last) return [];
    const until = Temporal.PlainDate.from(last.until);
    return [{ ...last, week: null, cells: daysUntil(until).map((day) => letterIn(weeks, day)).join('') }];
  });
  const opened = new Set(criterion.versions.flatMap((version) => openedDays(version, criterion.openings)));
  const last = [...opened].sort().at(-1);
  if (last === undefined) return [...own.flat(), ...recent];
  const until = mondayOf(Temporal.PlainDate.from(last)).add({ days: 6 });
  const [cells, otherCells] = own.map((weeks) => daysUntil(until).map((day) => (opened.has(day.toString()) ? shown(letterIn(weeks, day)) : BLANK)).join(''));
  return [...own.flat(), ...recent, { criterionId, readerId: caseId, week: null, until: until.toString(), cells: cells ?? NOTHING, otherCells: otherCells ?? NOTHING }];
}

function weeksOf({ versions, entries, openings }: Criterion, readerId: string): RollUp[] {
  const known = new Map(versions.map((version) => [version.versionId, version]));
  const own = entries.filter(({ authorId }) => authorId === readerId);
  const weeks = grouped(own, (entry) => {
    const version = known.get(entry.versionId);
    return version ? mondayOf(dayOf(version, entry)).toString() : '';
  });
  return [...weeks].sort(([one], [two]) => one.localeCompare(two)).map(([week, ofWeek]) => {
    const monday = Temporal.PlainDate.from(week);
    return { criterionId: versions[0]?.criterionId ?? '', readerId, week, until: monday.add({ days: 6 }).toString(), cells: weekCells(versions, monday, ofWeek, openings), otherCells: null };
  });
}

function openedDays(version: ActiveVersion, openings: Openings): string[] {
  const prefix = occasionKey(version.versionId, '');
  return [...openings.keys()].filter((key) => key.startsWith(prefix)).map((key) => dayOf(version, { slot: key.slice(prefix.length) }).toString());
}

function daysUntil(until: Temporal.PlainDate): Temporal.PlainDate[] {
  return Array.from({ length: 7 * RECENT_WEEKS }, (_, back) => until.subtract({ days: 7 * RECENT_WEEKS - 1 - back }));
}

function letterIn(weeks: readonly RollUp[], day: Temporal.PlainDate): Cell {
  const week = weeks.find((one) => one.week === mondayOf(day).toString());
  return week ? cellOn({ until: Temporal.PlainDate.from(week.until), cells: week.cells }, day) : BLANK;
}

/** A day that opened blank has a mark of its own. */
function shown(cell: Cell): Cell {
  return cell === BLANK ? '-' : cell;
}

async function storedRollUps(query: Query, clinicId: string, criterionIds: string[]): Promise<RollUp[]> {
  return query<RollUp>(
    `select criterion_id as "criterionId", person_id as "readerId", week::text, (week + 6)::text as until, cells, null as "otherCells"
       from criterion_week where clinic_id = $1 and criterion_id = any ($2)
     union all
     select criterion_id, reader_id, null, until::text, cells, other_cells from criterion_recent where clinic_id = $1 and criterion_id = any ($2)`,
    [clinicId, criterionIds],
  );
}

/** By the same functions that the program's own acts use. */
async function rewrite(query: Query, reader: Reader, versions: ActiveVersion[]): Promise<void> {
  const [one] = versions;
  const [facts] = await factsOf(reader, [versions]);
  if (!one || !facts) return;
  const { clinicId } = reader.who;
  const stored = (await storedRollUps(query, clinicId, [one.criterionId])).map((row) => ({ ...row, cells: BLANK.repeat(7) }));
  const weeks = new Map([...byName(stored), ...byName(rollUpsOf(facts))]);
  for (const { readerId, week, cells } of [...weeks.values()].filter((row) => row.week !== null)) {
    await query('select keeper.write_week($1, $2, $3, $4, $5, $6)', [clinicId, one.caseId, one.criterionId, readerId, week, cells]);
  }
  if (versions.some((version) => openedDays(version, facts.openings).length > 0)) await query('select keeper.roll_up_opened($1, $2)', [clinicId, one.criterionId]);
}

function byName(rows: readonly RollUp[]): Map<string, RollUp> {
  return new Map(rows.map((row) => [`${row.criterionId} ${row.readerId} ${row.week ?? 'recent'}`, row]));
}

function saidBy({ until, cells, otherCells }: RollUp): string {
  return [until, cells, otherCells].join(' ').trim();
}

function isEmpty(row: RollUp | undefined): boolean {
  return row === undefined || /^\.*$/.test(row.cells + (row.otherCells ?? ''));
}
