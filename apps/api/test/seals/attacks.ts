import { createHash } from 'node:crypto';
import type { Finding } from '../../src/features/seals/index.js';
import { SigningKey } from '../../src/platform/vault.js';
import type { Superuser } from './sealed.js';

export interface SealedFact {
  clinicId: string;
  fact: string;
  key: string;
  seal: number;
}
interface Column {
  name: string;
  type: string;
}
interface Table {
  columns: Column[];
  keys: string[];
}
export interface Ground {
  facts: SealedFact[];
  tables: Map<string, Table>;
  /** Seals of the clinic that all facts are of. */
  seals: number;
}
/** What somebody did with SQL in hand, and how to tell that the verifier has seen this very thing. */
export interface Attack {
  what: string;
  isNamedIn(findings: readonly Finding[]): boolean;
}
export type Chance = (below: number) => number;
type Kind = (admin: Superuser, ground: Ground, chance: Chance, taken: Set<string>) => Promise<Attack | null>;

/** Repeats itself from its seed (xorshift). */
export function chanceFrom(seed: number): Chance {
  let state = seed || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

export async function groundOf(admin: Superuser): Promise<Ground> {
  const facts = await admin.rows<SealedFact>(`select clinic_id as "clinicId", fact, key, batch as seal from seal.leaf where batch is not null order by fact, key`);
  const columns = await admin.rows<Column & { fact: string; key: number }>(`
    select c.relname as fact, a.attname as name, format_type(a.atttypid, null) as type, coalesce(array_position(i.indkey::int[], a.attnum::int), -1) as key
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped left join pg_index i on i.indrelid = c.oid and i.indisprimary
     where c.relnamespace = 'public'::regnamespace order by a.attnum`);
  const tables = new Map<string, Table>();
  for (const fact of new Set(facts.map((one) => one.fact))) {
    const own = columns.filter((one) => one.fact === fact && one.name !== 'clinic_id');
    tables.set(fact, { columns: own, keys: own.filter(({ key }) => key >= 0).sort((one, two) => one.key - two.key).map(({ name }) => name) });
  }
  return { facts, tables, seals: Math.max(...facts.map(({ seal }) => seal)) };
}

/** Another value of the type, never the one that stands there. */
const OTHER: Record<string, (column: string) => string> = {
  uuid: () => 'gen_random_uuid()',
  text: (column) => `coalesce(${column}, '') || 'x'`,
  integer: (column) => `coalesce(${column}, 0) + 1`,
  smallint: (column) => `coalesce(${column}, 0) + 1`,
  boolean: (column) => `not coalesce(${column}, false)`,
  date: (column) => `coalesce(${column}, date '2026-01-01') + 1`,
  bytea: (column) => `coalesce(${column}, '') || '\\x00'`,
  jsonb: (column) => `jsonb_build_object('was', ${column})`,
  'text[]': (column) => `coalesce(${column}, '{}') || 'x'::text`,
  'uuid[]': (column) => `coalesce(${column}, '{}') || gen_random_uuid()`,
  'timestamp with time zone': (column) => `coalesce(${column}, now()) + interval '1 microsecond'`,
};
const other = ({ name, type }: Column): string => {
  const change = OTHER[type];
  if (!change) throw new Error(`no other value is known of ${type}`);
  return change(`"${name}"`);
};

const whereIs = (ground: Ground, { fact }: SealedFact): string => ['clinic_id = $1', ...(ground.tables.get(fact)?.keys ?? []).map((key, n) => `to_jsonb("${key}") = ($2::jsonb -> ${n})`)].join(' and ');
const named = ({ fact, key }: SealedFact) => (findings: readonly Finding[]): boolean => findings.some((one) => one.fact === fact && one.key === key);
const atSeal = (...numbers: number[]) => (findings: readonly Finding[]): boolean => findings.some(({ seal, fact }) => fact === undefined && numbers.includes(seal ?? 0));

/** A fact, and a seal if asked for, that no other attack of the same go has touched: so that each is found for itself. */
function pick<One>(from: readonly One[], nameOf: (one: One) => string, chance: Chance, taken: Set<string>): One | null {
  for (let tries = 0; tries < 40; tries += 1) {
    const one = from[chance(from.length)] as One;
    if (taken.has(nameOf(one))) continue;
    taken.add(nameOf(one));
    return one;
  }
  return null;
}
const aFact = (ground: Ground, chance: Chance, taken: Set<string>): SealedFact | null => pick(ground.facts, ({ fact, key }) => `${fact} ${key}`, chance, taken);
/** Every other number only: what is done to one shows at the next as well. */
function aSeal(ground: Ground, chance: Chance, taken: Set<string>): number | null {
  return pick(Array.from({ length: Math.floor(ground.seals / 2) }, (_, n) => 2 * n + 1), (number) => `seal ${number}`, chance, taken);
}

const edit: Kind = async (admin, ground, chance, taken) => {
  const one = aFact(ground, chance, taken);
  if (!one) return null;
  const { columns } = ground.tables.get(one.fact) as Table;
  const column = columns[chance(columns.length)] as Column;
  await admin.client.query(`update public.${one.fact} set "${column.name}" = ${other(column)} where ${whereIs(ground, one)}`, [one.clinicId, one.key]);
  return { what: `${column.name} of ${one.fact} ${one.key}`, isNamedIn: named(one) };
};

const remove: Kind = async (admin, ground, chance, taken) => {
  const one = aFact(ground, chance, taken);
  if (!one) return null;
  await admin.client.query(`delete from public.${one.fact} where ${whereIs(ground, one)}`, [one.clinicId, one.key]);
  return { what: `removed ${one.fact} ${one.key}`, isNamedIn: named(one) };
};

/** Two facts of one table change places in a column: who said it, when, what. */
const reorder: Kind = async (admin, ground, chance, taken) => {
  const one = aFact(ground, chance, taken);
  const alike = ground.facts.filter(({ fact, key }) => fact === one?.fact && key !== one.key && !taken.has(`${fact} ${key}`));
  const two = alike[chance(alike.length || 1)];
  if (!one || !two) return null;
  const { columns, keys } = ground.tables.get(one.fact) as Table;
  for (const { name } of columns.filter((column) => !keys.includes(column.name))) {
    const [left] = await admin.rows<{ v: string | null }>(`select "${name}"::text as v from public.${one.fact} where ${whereIs(ground, one)}`, [one.clinicId, one.key]);
    const [right] = await admin.rows<{ v: string | null }>(`select "${name}"::text as v from public.${one.fact} where ${whereIs(ground, two)}`, [two.clinicId, two.key]);
    if (!left || !right || left.v === right.v) continue;
    taken.add(`${two.fact} ${two.key}`);
    const type = columns.find((column) => column.name === name)?.type;
    for (const [place, { v }] of [[one, right], [two, left]] as const) {
      await admin.client.query(`update public.${place.fact} set "${name}" = $3::text::${type} where ${whereIs(ground, place)}`, [place.clinicId, place.key, v]);
    }
    return { what: `${name} of ${one.fact} ${one.key} and ${two.key} swapped`, isNamedIn: (findings) => named(one)(findings) && named(two)(findings) };
  }
  return null;
};

/** A fact that nobody ever said: past the triggers, or through them by a login that is not the program's. */
const insert = (pastTriggers: boolean): Kind => async (admin, ground, chance, taken) => {
  const one = aFact(ground, chance, taken);
  const { columns, keys } = ground.tables.get(one?.fact ?? '') ?? { columns: [], keys: [] };
  const fresh = columns.find(({ name, type }) => keys.includes(name) && ['uuid', 'text', 'integer', 'smallint'].includes(type));
  if (!one || !fresh) return null;
  const list = columns.map(({ name }) => `"${name}"`).join();
  const values = columns.map((column) => (column === fresh ? other(column) : `"${column.name}"`)).join();
  if (!pastTriggers) await admin.client.query('set local session_replication_role to origin');
  const added = await admin.rows<{ key: string }>(
    `insert into public.${one.fact} (clinic_id, ${list}) select clinic_id, ${values} from public.${one.fact} where ${whereIs(ground, one)}
     returning jsonb_build_array(${keys.map((key) => `"${key}"`).join()})::text as key`, [one.clinicId, one.key]);
  await admin.client.query('set local session_replication_role to replica');
  const key = added[0]?.key;
  return key === undefined ? null : { what: `invented ${one.fact} ${key}${pastTriggers ? ' past the triggers' : ''}`, isNamedIn: named({ ...one, key }) };
};

/** The leaf is changed along with the fact, so that the two agree. */
const editBoth: Kind = async (admin, ground, chance, taken) => {
  const seal = aSeal(ground, chance, taken);
  const own = ground.facts.filter((one) => one.seal === seal && !taken.has(`${one.fact} ${one.key}`));
  const one = own[chance(own.length || 1)];
  if (!one || seal === null) return null;
  taken.add(`${one.fact} ${one.key}`);
  const { columns, keys } = ground.tables.get(one.fact) as Table;
  const column = columns.find(({ name }) => !keys.includes(name)) as Column;
  await admin.client.query(`update public.${one.fact} set "${column.name}" = ${other(column)} where ${whereIs(ground, one)}`, [one.clinicId, one.key]);
  await admin.client.query(`update seal.leaf set hash = (select sha256(convert_to(to_jsonb(t)::text, 'UTF8')) from public.${one.fact} t where ${whereIs(ground, one)}) where clinic_id = $1 and fact = '${one.fact}' and key = $2`, [one.clinicId, one.key]);
  return { what: `${column.name} of ${one.fact} ${one.key} with its leaf`, isNamedIn: atSeal(seal) };
};

/** Nothing but the seal still knows of it. */
const removeBoth: Kind = async (admin, ground, chance, taken) => {
  const seal = aSeal(ground, chance, taken);
  const own = ground.facts.filter((one) => one.seal === seal && !taken.has(`${one.fact} ${one.key}`));
  const one = own[chance(own.length || 1)];
  if (!one || seal === null) return null;
  taken.add(`${one.fact} ${one.key}`);
  await admin.client.query(`delete from public.${one.fact} where ${whereIs(ground, one)}`, [one.clinicId, one.key]);
  await admin.client.query('delete from seal.leaf where clinic_id = $1 and fact = $2 and key = $3', [one.clinicId, one.fact, one.key]);
  return { what: `removed ${one.fact} ${one.key} with its leaf`, isNamedIn: atSeal(seal) };
};

const LEAF = [
  'update seal.leaf set hash = sha256(hash)', `update seal.leaf set written_by = 'groundwork_app '`, `update seal.leaf set noted_at = noted_at + interval '1 microsecond'`, 'update seal.leaf set width = width + 1',
  'update seal.leaf set batch = null, place = null', 'update seal.leaf set place = place + 100000', 'update seal.leaf set batch = batch + 1, place = place + 100000', 'delete from seal.leaf', `update seal.leaf set key = key || ' '`, `update seal.leaf set fact = 'clinic'`,
];
const touchLeaf: Kind = async (admin, ground, chance, taken) => {
  const seal = aSeal(ground, chance, taken);
  // Moved behind the last of its seal the only leaf of one would stand where it stood.
  const own = ground.facts.filter((one) => one.seal === seal && !taken.has(`${one.fact} ${one.key}`));
  const one = own[chance(own.length || 1)];
  const sql = LEAF[chance(LEAF.length)] as string;
  if (seal === null || !one || own.length < 2) return null;
  const [last] = await admin.rows<{ place: number; mine: number }>(`select max(place) as place, max(place) filter (where fact = $2 and key = $3) as mine from seal.leaf where batch = $1 and clinic_id = $4`, [seal, one.fact, one.key, one.clinicId]);
  if (last?.place === last?.mine) return null;
  taken.add(`${one.fact} ${one.key}`);
  await admin.client.query(`${sql} where clinic_id = $1 and fact = $2 and key = $3`, [one.clinicId, one.fact, one.key]);
  return { what: `${sql} of ${one.fact} ${one.key} in seal ${seal}`, isNamedIn: atSeal(seal) };
};

const BATCH = [
  'root = sha256(root)', 'previous = sha256(previous)', 'head = sha256(head)', 'signature = sha256(signature)', 'signed_by = sha256(signed_by)', 'leaves = leaves + 1', `sealed_at = sealed_at + interval '1 millisecond'`, 'number = number + 100000', 'clinic_id = gen_random_uuid()',
];
const touchSeal: Kind = async (admin, ground, chance, taken) => {
  const seal = aSeal(ground, chance, taken);
  const set = BATCH[chance(BATCH.length + 1)];
  if (seal === null) return null;
  const clinicId = ground.facts[0]?.clinicId;
  await admin.client.query(`${set ? `update seal.batch set ${set}` : 'delete from seal.batch'} where clinic_id = $1 and number = $2`, [clinicId, seal]);
  return { what: `${set ?? 'removed'} of seal ${seal}`, isNamedIn: atSeal(seal) };
};

/** Root and head are made anew and signed, with a key of the forger's own. */
const reseal: Kind = async (admin, ground, chance, taken) => {
  const seal = aSeal(ground, chance, taken);
  if (seal === null) return null;
  const forger = new SigningKey(createHash('sha256').update('a key of somebody else').digest());
  const head = createHash('sha256').update(`forged ${seal}`).digest();
  await admin.client.query('update seal.batch set head = $3, signature = $4, signed_by = $5 where clinic_id = $1 and number = $2', [ground.facts[0]?.clinicId, seal, head, forger.sign(head), forger.publicKey]);
  return { what: `seal ${seal} signed anew`, isNamedIn: (findings) => findings.some((one) => one.seal === seal && one.fault === 'signed by another key') };
};

/** How often of twenty. */
export const KINDS: readonly [Kind, number][] = [[edit, 4], [remove, 3], [reorder, 4], [insert(true), 2], [insert(false), 2], [editBoth, 1], [removeBoth, 1], [touchLeaf, 1], [touchSeal, 1], [reseal, 1]];
