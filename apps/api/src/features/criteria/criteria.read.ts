import { lastDayBefore, type RecordedReason } from '@groundwork/domain/criteria/amendments/allowed';
import type { Direction } from '@groundwork/domain/criteria/amendments/direction';
import { grouped } from '@groundwork/domain/grouped';
import { type RestEdge, restSpans } from '@groundwork/domain/rest/edges';
import type { RestSpan } from '@groundwork/domain/schedule/occasions';
import { Temporal } from 'temporal-polyfill';
import type { CriterionTerms } from '@groundwork/domain/criteria/terms';
import type { SealedEntry } from '@groundwork/domain/consistency/entries';
import { dueDayOf } from '@groundwork/domain/schedule/slots';
import { readSetting, type SettingRow } from '@groundwork/domain/settings/catalogue';
import { atOnce } from '../../platform/at-once.js';
import { instantOf } from '../../platform/clock.js';
import type { Tx } from '../../platform/tx.js';
import type { EntryRow, Reader } from './criteria.store.js';

/** One version as it stands. Without endorsement it is not active and makes no occasions (R24). */
export interface StoredVersion {
  readonly criterionId: string;
  readonly versionId: string;
  readonly number: number;
  readonly caseId: string;
  readonly doerId: string;
  readonly askerId: string;
  readonly terms: CriterionTerms;
  readonly wordsSealed: Buffer;
  readonly textHash: Buffer;
  readonly reviewOn: string;
  readonly createdAt: Date;
  readonly firstSlot: string | null;
  readonly firstDueAt: Date | null;
  readonly endorsedAt: Date | null;
  /** Of a change (R29): what it does to what the doer owes, why, and which number it follows. Null of the first text. */
  readonly direction: Direction | null;
  readonly reason: RecordedReason | null;
  readonly baseNumber: number | null;
  /** The last local day on which it counts because a later text follows or it was ended (R30, R31); null while nothing does. */
  readonly followedUntil: string | null;
  /** The review that was held of this very text (X07); null while none was. */
  readonly reviewId: string | null;
  /** The couple's rests: what falls due inside them rests (R6). */
  readonly rests: readonly RestSpan[];
  /** Until when the last opening looked: what did not open then reads "open" (R48), and is not asked for again. */
  readonly openedThrough: Temporal.Instant | null;
}

const VERSIONS = `
  select v.criterion_id as "criterionId", v.id as "versionId", v.number, v.case_id as "caseId", c.doer_id as "doerId", c.asker_id as "askerId",
         v.terms, v.words_sealed as "wordsSealed", v.text_hash as "textHash", v.review_on::text as "reviewOn", v.created_at as "createdAt",
         v.direction, v.reason, v.base_number as "baseNumber",
         e.first_slot as "firstSlot", e.first_due_at as "firstDueAt", e.endorsed_at as "endorsedAt",
         (select r.id from review r where r.clinic_id = v.clinic_id and r.version_id = v.id) as "reviewId"
    from criterion c
    join criterion_version v on v.clinic_id = c.clinic_id and v.criterion_id = c.id
    left join endorsement e on e.clinic_id = v.clinic_id and e.version_id = v.id
   where c.clinic_id = $1`;
const ORDER = 'order by c.created_at, c.id, v.number';

/**
 * From the text that counted at $3 on: what one after it replaced before then makes nothing any more. Looked up once an agreement,
 * and behind a fence (`offset 0`): the planner, who knows nothing of what row policies leave over, would read all texts and drop the older ones.
 */
const VERSIONS_SINCE = VERSIONS.replace('join criterion_version v on v.clinic_id = c.clinic_id and v.criterion_id = c.id', `cross join lateral (
      select coalesce((select o.number from criterion_version o join endorsement f on f.clinic_id = o.clinic_id and f.version_id = o.id
                        where o.clinic_id = c.clinic_id and o.case_id = c.case_id and o.criterion_id = c.id and f.first_due_at <= $3 order by o.number desc limit 1), 0) as number limit 1) stood
    cross join lateral (
      select t.* from criterion_version t
       where t.clinic_id = c.clinic_id and t.criterion_id = c.id and t.number >= stood.number offset 0) v`);
/** Of the agreement of one of its texts, $4, and never less than that one. */
const VERSIONS_BESIDE = VERSIONS_SINCE.replace('from criterion c', 'from criterion_version b join criterion c on c.clinic_id = b.clinic_id and c.id = b.criterion_id and b.id = $4').replace('t.number >= stood.number', 't.number >= least(stood.number, b.number)');

const EDGES = 'select case_id as "caseId", at, kind from rest_edge where clinic_id = $1';
/**
 * From the edge that was the last one then: it says whether the couple rested. Under row policies only a bare comparison may use
 * the index; `coalesce` beside the column would read every edge there ever was.
 */
const EDGES_SINCE = `and at >= (select coalesce((select b.at from rest_edge b where b.clinic_id = $1 and b.case_id = $2 and b.at <= $3 order by b.at desc limit 1), '-infinity'))`;
const LOOKED_IN = 'select case_id as "caseId", through_at as through from opening_act where clinic_id = $1 and case_id = $2 order by through_at desc limit 1';

type VersionRow = Omit<StoredVersion, 'rests' | 'openedThrough' | 'followedUntil'>;
type CaseFacts = Pick<StoredVersion, 'rests' | 'openedThrough'>;
interface EdgeRow {
  caseId: string;
  at: Date;
  kind: RestEdge['kind'];
}
interface ThroughRow {
  caseId: string;
  through: Date;
}

function versionsFrom(rows: readonly VersionRow[], edges: readonly EdgeRow[], looked: readonly ThroughRow[]): StoredVersion[] {
  const facts = new Map<string, CaseFacts>();
  const [edgesOf, throughOf] = [grouped(edges, ({ caseId }) => caseId), new Map(looked.map(({ caseId, through }) => [caseId, through]))];
  const factsOf = (caseId: string): CaseFacts => {
    const through = throughOf.get(caseId);
    const rests = restSpans((edgesOf.get(caseId) ?? []).map(({ at, kind }) => ({ at: instantOf(at), kind })));
    return { rests, openedThrough: through ? instantOf(through) : null };
  };
  const followed = followedUntil(rows);
  return rows.map((version) => {
    const ofCase = facts.get(version.caseId) ?? factsOf(version.caseId);
    facts.set(version.caseId, ofCase);
    return { ...version, ...ofCase, followedUntil: followed.get(version.versionId) ?? null };
  });
}

/** What endorsed later texts of the same agreement leave to each text: of several that follow, the earliest decides. */
function followedUntil(rows: readonly VersionRow[]): ReadonlyMap<string, string> {
  const until = new Map<string, string>();
  for (const texts of grouped(rows, ({ criterionId }) => criterionId).values()) {
    let earliest: string | null = null;
    for (const text of texts.sort((one, two) => two.number - one.number)) {
      if (earliest !== null) until.set(text.versionId, earliest);
      if (text.firstSlot === null) continue;
      const leaves = leavesUntil(text);
      if (earliest === null || leaves < earliest) earliest = leaves;
    }
  }
  return until;
}

/** An ending stands in its slot with the last day itself. */
function leavesUntil({ direction, terms, firstSlot }: VersionRow): string {
  const slot = firstSlot ?? '';
  if (direction === 'ended') return slot;
  const day = dueDayOf(terms.cadence, slot);
  if (!day) throw new Error('a slot of another cadence');
  return lastDayBefore(day).toString();
}

/** The versions of a case that the reader may see, in the order in which they were drafted. */
export async function versionsOf({ em, who }: Reader, caseId: string): Promise<StoredVersion[]> {
  const of = [who.clinicId, caseId];
  const [rows, edges, looked] = await atOnce([
    em.query(`${VERSIONS} and c.case_id = $2 ${ORDER}`, of) as Promise<VersionRow[]>,
    em.query(`${EDGES} and case_id = $2 order by at`, of) as Promise<EdgeRow[]>,
    em.query(LOOKED_IN, of) as Promise<ThroughRow[]>,
  ]);
  return versionsFrom(rows, edges, looked);
}

/**
 * The same as far as it makes occasions that fall due after `since`, or may be signed: what costs as much after ten years
 * as after a month. Texts that were followed before it, and rests that were over, are left out.
 */
export async function versionsSince({ em, who }: Reader, caseId: string, since: Date): Promise<StoredVersion[]> {
  const of = [who.clinicId, caseId, since];
  const [rows, edges, looked] = await atOnce([
    em.query(`${VERSIONS_SINCE} and c.case_id = $2 ${ORDER}`, of) as Promise<VersionRow[]>,
    em.query(`${EDGES} and case_id = $2 ${EDGES_SINCE} order by at`, of) as Promise<EdgeRow[]>,
    em.query(LOOKED_IN, of.slice(0, 2)) as Promise<ThroughRow[]>,
  ]);
  return versionsFrom(rows, edges, looked);
}

/** Rests of many couples, each from the edge that was its last one then. */
const EDGES_OF_MANY = `select e.case_id as "caseId", e.at, e.kind from unnest($2::uuid[]) as k (id)
  cross join lateral (select coalesce((select b.at from rest_edge b where b.clinic_id = $1 and b.case_id = k.id and b.at <= $3 order by b.at desc limit 1), '-infinity') as at limit 1) b
  cross join lateral (select r.case_id, r.at, r.kind from rest_edge r where r.clinic_id = $1 and r.case_id = k.id and r.at >= b.at offset 0) e order by e.at`;
const LOOKED_INTO_MANY = `select k.id as "caseId", o.through_at as through from unnest($2::uuid[]) as k (id)
  cross join lateral (select a.through_at from opening_act a where a.clinic_id = $1 and a.case_id = k.id order by a.through_at desc limit 1) o`;
/** Few, and found however old they are. */
const TALKED_ABOUT = `${VERSIONS.replace('join criterion_version v on', `join (
      select t.* from criterion_version t where t.clinic_id = $1 and t.id = any (array(
        select a.version_id from signature_answer a where a.clinic_id = $1 and a.case_id = any ($2) and a.free <> 'yes')) offset 0) v on`)} and c.case_id = any ($2)`;

/**
 * For staff, of these couples: texts that make occasions after `since` or may still be signed, and those, however old, about which somebody's
 * word asks for a talk (R24). Texts that were followed before `since` are left out, so that ten years cost what a season costs.
 */
export async function versionsToLookAt({ em, who }: Reader, caseIds: readonly string[], since: Date): Promise<StoredVersion[]> {
  const of = [who.clinicId, caseIds, since];
  const [rows, asked, edges, looked] = await atOnce([
    em.query(`${VERSIONS_SINCE} and c.case_id = any ($2) ${ORDER}`, of) as Promise<VersionRow[]>,
    em.query(TALKED_ABOUT, of.slice(0, 2)) as Promise<VersionRow[]>,
    em.query(EDGES_OF_MANY, of) as Promise<EdgeRow[]>,
    em.query(LOOKED_INTO_MANY, of.slice(0, 2)) as Promise<ThroughRow[]>,
  ]);
  const known = new Set(rows.map(({ versionId }) => versionId));
  const criteria = [...new Set(rows.map(({ criterionId }) => criterionId))];
  const earlier = asked.filter(({ versionId }) => !known.has(versionId)).sort((one, two) => one.number - two.number);
  const all = earlier.length === 0 ? rows : criteria.flatMap((id) => [...earlier, ...rows].filter(({ criterionId }) => criterionId === id));
  return versionsFrom(all, edges, looked);
}

/** All texts of the agreement of which `versionId` is one, from the one that counted at `since`, or `versionId` itself, on. */
export async function versionsBeside({ em, who }: Reader, caseId: string, versionId: string, since: Date): Promise<StoredVersion[]> {
  const [rows, edges, looked] = await atOnce([
    em.query(
      `${VERSIONS_BESIDE} and c.case_id = $2 order by v.number`, [who.clinicId, caseId, since, versionId]) as Promise<VersionRow[]>,
    em.query(`${EDGES} and case_id = $2 ${EDGES_SINCE} order by at`, [who.clinicId, caseId, since]) as Promise<EdgeRow[]>,
    em.query(LOOKED_IN, [who.clinicId, caseId]) as Promise<ThroughRow[]>,
  ]);
  return versionsFrom(rows, edges, looked);
}

/** For the job: the endorsed versions of all couples of the clinic. */
export async function activeVersionsOfClinic({ em, who }: Reader): Promise<StoredVersion[]> {
  const [rows, edges, looked] = await atOnce([
    em.query(`${VERSIONS} and e.id is not null order by v.id`, [who.clinicId]) as Promise<VersionRow[]>,
    em.query(`${EDGES} order by at`, [who.clinicId]) as Promise<EdgeRow[]>,
    em.query(`select case_id as "caseId", max(through_at) as through from opening_act where clinic_id = $1 group by case_id`, [who.clinicId]) as Promise<ThroughRow[]>,
  ]);
  return versionsFrom(rows, edges, looked);
}

/** Until when the last opening of this couple looked; null before the first. */
export async function openedThrough({ em, who }: Reader, caseId: string): Promise<Date | null> {
  const rows: { through: Date | null }[] = await em.query('select max(through_at) as through from opening_act where clinic_id = $1 and case_id = $2', [who.clinicId, caseId]);
  return rows[0]?.through ?? null;
}

/** The last entry of one partner on one occasion. */
export interface StoredEntry extends SealedEntry {
  readonly id: string;
  readonly versionId: string;
  readonly slot: string;
  readonly authorId: string;
  readonly seq: number;
  readonly times: number | null;
}

type EntryFields = Pick<EntryRow, 'id' | 'versionId' | 'slot' | 'authorId' | 'seq' | 'answer' | 'excuse' | 'alreadyKnown' | 'times' | 'capturedAt' | 'receivedAt'>;

const ENTRY_FIELDS = `e.id, e.version_id as "versionId", e.slot, e.author_id as "authorId", e.seq, e.answer, e.excuse,
  e.already_known as "alreadyKnown", e.times, e.captured_at as "capturedAt", e.received_at as "receivedAt"`;

/** Of thousands of entries few are asked when they were made. */
function entryFrom(row: EntryFields): StoredEntry {
  return {
    ...row,
    get capturedAt() { return instantOf(row.capturedAt); },
    get receivedAt() { return instantOf(row.receivedAt); },
  };
}

/** The standing entries on these versions, as the row policies let this reader see them; `authorId` narrows to one author's. */
export async function entriesOn({ em, who }: Reader, versionIds: string[], authorId: string | null = null): Promise<StoredEntry[]> {
  const rows: EntryFields[] = await em.query(
    `select distinct on (e.version_id, e.slot, e.author_id) ${ENTRY_FIELDS}
       from entry e where e.clinic_id = $1 and e.version_id = any ($2) and ($3::uuid is null or e.author_id = $3)
      order by e.version_id, e.slot, e.author_id, e.seq desc`,
    [who.clinicId, versionIds, authorId],
  );
  return rows.map(entryFrom);
}

/** An occasion by its name. */
interface Named {
  readonly versionId: string;
  readonly slot: string;
}

/** The standing entries of the asker themselves on these occasions. */
export async function ownEntriesOn({ em, who }: Tx, occasions: readonly Named[]): Promise<StoredEntry[]> {
  const rows: EntryFields[] = await em.query(
    `select distinct on (e.version_id, e.slot) ${ENTRY_FIELDS}
       from entry e where e.clinic_id = $1 and e.author_id = $2 and e.version_id = any ($3) and e.slot = any ($4)
      order by e.version_id, e.slot, e.seq desc`,
    [who.clinicId, who.personId, ...namesOf(occasions)],
  );
  const asked = new Set(occasions.map(({ versionId, slot }) => occasionKey(versionId, slot)));
  return rows.filter(({ versionId, slot }) => asked.has(occasionKey(versionId, slot))).map(entryFrom);
}

/** Texts and slots, each once: one walk along an index, which meets a few neighbours that nobody asked for, instead of a descent for each occasion. */
function namesOf(occasions: readonly Named[]): [versions: string[], slots: string[]] {
  return [[...new Set(occasions.map(({ versionId }) => versionId))], [...new Set(occasions.map(({ slot }) => slot))]];
}

/** One's own entry, current or not; another's is as if it were not there, opened or not. */
export async function ownEntry({ em, who }: Tx, id: string): Promise<Pick<EntryRow, 'versionId' | 'slot' | 'asPart'> | undefined> {
  const rows: Pick<EntryRow, 'versionId' | 'slot' | 'asPart'>[] = await em.query(
    'select version_id as "versionId", slot, as_part as "asPart" from entry where clinic_id = $1 and id = $2 and author_id = $3',
    [who.clinicId, id, who.personId],
  );
  return rows[0];
}

/** When each occasion opened: by `versionId slot`. */
export type Openings = ReadonlyMap<string, Temporal.Instant>;

interface OpeningFields extends Named {
  readonly openedAt: Date;
}

export async function openingsOf({ em, who }: Reader, versionIds: string[]): Promise<Openings> {
  const rows: OpeningFields[] = await em.query(
    'select version_id as "versionId", slot, opened_at as "openedAt" from opening where clinic_id = $1 and version_id = any ($2)',
    [who.clinicId, versionIds],
  );
  return openingsFrom(rows);
}

function openingsFrom(rows: OpeningFields[]): Openings {
  return new Map(rows.map(({ versionId, slot, openedAt }) => [occasionKey(versionId, slot), instantOf(openedAt)]));
}

/** The same for these occasions, and perhaps some neighbours of theirs. */
export async function openingsOn({ em, who }: Reader, occasions: readonly Named[]): Promise<Openings> {
  const rows: OpeningFields[] = await em.query(
    'select version_id as "versionId", slot, opened_at as "openedAt" from opening where clinic_id = $1 and version_id = any ($2) and slot = any ($3)',
    [who.clinicId, ...namesOf(occasions)],
  );
  return openingsFrom(rows);
}

/** Names an occasion among those of a case. */
export function occasionKey(versionId: string, slot: string): string {
  return `${versionId} ${slot}`;
}

/** R24, as one bit each: both signed this text and nobody answered "no". */
export async function signaturesStand({ em }: Tx, versionIds: string[]): Promise<ReadonlySet<string>> {
  const rows: { id: string }[] = await em.query('select id from unnest($1::uuid[]) as v (id) where keeper.signatures_stand(id)', [versionIds]);
  return new Set(rows.map(({ id }) => id));
}

/** When the person signed each version. */
export async function ownSignatures({ em, who }: Tx, versionIds: string[]): Promise<ReadonlyMap<string, Date>> {
  if (versionIds.length === 0) return new Map();
  const rows: { versionId: string; signedAt: Date }[] = await em.query(
    'select version_id as "versionId", signed_at as "signedAt" from signature where clinic_id = $1 and version_id = any ($2) and person_id = $3',
    [who.clinicId, versionIds, who.personId],
  );
  return new Map(rows.map(({ versionId, signedAt }) => [versionId, signedAt]));
}

export interface StoredSignature {
  versionId: string;
  personId: string;
  signedAt: Date;
}

/** Who signed these versions when, as the row policies let this reader see it. */
export async function signaturesOf({ em, who }: Tx, versionIds: string[]): Promise<StoredSignature[]> {
  return em.query(
    `select version_id as "versionId", person_id as "personId", signed_at as "signedAt" from signature
      where clinic_id = $1 and version_id = any ($2) order by signed_at, id`,
    [who.clinicId, versionIds],
  );
}

export interface SignatureWithAnswer {
  versionId: string;
  personId: string;
  signedAt: Date;
  free: 'yes' | 'not_sure' | 'no';
}

/** For staff alone: the policies give nobody else a row of the answers. */
export async function signaturesWithAnswers({ em, who }: Tx, versionIds: string[]): Promise<SignatureWithAnswer[]> {
  return em.query(
    `select s.version_id as "versionId", s.person_id as "personId", s.signed_at as "signedAt", a.free
       from signature s join signature_answer a on a.clinic_id = s.clinic_id and a.id = s.id and a.version_id = s.version_id
      where s.clinic_id = $1 and s.version_id = any ($2) and a.version_id = any ($2) order by s.signed_at, s.id`,
    [who.clinicId, versionIds],
  );
}

/** What of them a list of many couples speaks of: those under texts that are not agreed, and every word that asks for a talk (R24). */
export async function signaturesToSpeakOf({ em, who }: Tx, caseIds: readonly string[], notAgreed: readonly string[]): Promise<SignatureWithAnswer[]> {
  return em.query(
    `select s.version_id as "versionId", s.person_id as "personId", s.signed_at as "signedAt", a.free
       from (select t.id, t.version_id, t.free from signature_answer t where t.clinic_id = $1 and t.case_id = any ($2) and t.free <> 'yes'
              union select o.id, o.version_id, o.free from signature_answer o where o.clinic_id = $1 and o.version_id = any ($3)) a
       join signature s on s.clinic_id = $1 and s.id = a.id and s.version_id = a.version_id order by s.signed_at, s.id`,
    [who.clinicId, caseIds, notAgreed],
  );
}

/** For the job, which has no request to read the settings with: days after which the weeks open by themselves (R38). */
export async function autoOpenDays({ em, who }: Reader): Promise<number> {
  const rows: SettingRow[] = await em.query(`select key, value from setting where clinic_id = $1 and key = 'autoOpenDays' order by set_at, id`, [who.clinicId]);
  return readSetting(rows, 'autoOpenDays');
}
