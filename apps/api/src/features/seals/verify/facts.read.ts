import { APP_ROLE } from '../../../platform/boot/roles.js';
import type { Query } from './chain.read.js';
import type { Finding } from './finding.js';

interface Table {
  fact: string;
  exists: boolean;
  isGuarded: boolean;
  columns: string[];
  keys: string[];
}

/** So that a row is the same text here as where it was noted. */
const SAME_TEXT = [`set timezone to 'UTC'`, `set datestyle to 'ISO'`, `set bytea_output to 'hex'`, 'set extra_float_digits to 1'];

/** Holds every fact against its leaf, sealed or still waiting. Trusts no function of the database to do it. */
export async function factFindings(query: Query): Promise<Finding[]> {
  for (const statement of SAME_TEXT) await query(statement);
  const found: Finding[] = [];
  for (const table of await tablesOfFacts(query)) {
    if (!table.isGuarded) found.push({ clinicId: null, fact: table.fact, fault: 'table unguarded' });
    if (table.exists) found.push(...(await differencesIn(query, table)));
  }
  return [...found, ...(await ofOtherLogins(query))];
}

export async function countLeaves(query: Query): Promise<{ facts: number; waiting: number; seals: number }> {
  const [counts] = await query<{ facts: number; waiting: number; seals: number }>(
    'select count(*)::int as facts, (count(*) filter (where batch is null))::int as waiting, (select count(*)::int from seal.batch) as seals from seal.leaf');
  return counts ?? { facts: 0, waiting: 0, seals: 0 };
}

/** What the catalog says is a table of facts, and what was ever noted as one. */
function tablesOfFacts(query: Query): Promise<Table[]> {
  return query<Table>(`
    with guarded as (
      select c.oid, c.relname::text as fact,
             bool_or(p.proname = 'refuse_change' and g.tgenabled in ('O', 'A')) and bool_or(n.nspname = 'seal' and p.proname = 'note' and g.tgenabled in ('O', 'A')) as ok
        from pg_class c join pg_trigger g on g.tgrelid = c.oid join pg_proc p on p.oid = g.tgfoid join pg_namespace n on n.oid = p.pronamespace
       where c.relnamespace = 'public'::regnamespace and p.proname in ('refuse_change', 'note') group by 1, 2
    )
    select coalesce(g.fact, l.fact) as fact, to_regclass(format('public.%I', coalesce(g.fact, l.fact))) is not null as exists, coalesce(g.ok, false) as "isGuarded",
           array(select a.attname::text from pg_attribute a where a.attrelid = to_regclass(format('public.%I', coalesce(g.fact, l.fact))) and a.attnum > 0 and not a.attisdropped order by a.attnum) as columns,
           array(select a.attname::text from pg_index i, unnest(i.indkey) with ordinality k (att, n), pg_attribute a
                  where i.indrelid = to_regclass(format('public.%I', coalesce(g.fact, l.fact))) and i.indisprimary and a.attrelid = i.indrelid and a.attnum = k.att and a.attname <> 'clinic_id' order by k.n) as keys
      from guarded g full join (select distinct fact from seal.leaf) l on l.fact = g.fact order by 1`);
}

function differencesIn(query: Query, { fact, keys, columns }: Table): Promise<Finding[]> {
  return query<Finding>(`
    select coalesce(f.clinic_id, l.clinic_id) as "clinicId", $1 as fact, coalesce(f.key, l.key) as key, l.batch as seal,
           case when l.key is null then 'fact never noted' when f.key is null then 'fact gone' else 'fact changed' end as fault
      from (select t.clinic_id, (select jsonb_agg(v -> k order by n) from unnest($2::text[]) with ordinality c (k, n))::text as key, v
              from public."${fact.replaceAll('"', '""')}" t, lateral (select to_jsonb(t) as v) j) f
      full join (select * from seal.leaf where fact = $1) l on l.clinic_id = f.clinic_id and l.key = f.key
     where l.key is null or f.key is null or l.hash <> sha256(convert_to((f.v - ($3::text[])[l.width + 1:])::text, 'UTF8'))`,
  [fact, keys, columns]);
}

/** A migration may write facts: its name and its moment stand with what it wrote. */
function ofOtherLogins(query: Query): Promise<Finding[]> {
  return query<Finding>(`select l.clinic_id as "clinicId", l.fact, l.key, l.batch as seal, 'written by another login' as fault from seal.leaf l
    where l.written_by <> $1 and not exists (select 1 from migration m where m.name = l.written_by and m.applied_at = l.noted_at)`, [APP_ROLE]);
}
