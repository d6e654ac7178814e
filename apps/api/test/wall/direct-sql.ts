import type pg from 'pg';
import { as, type Context, type Me } from './contexts.js';
import { type Facts, PROMISED, promiseTo, type RowOf } from './visibility.js';

const TENANT = `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'migration' order by 1`;

/** Read from the catalog, so that a new table is covered by itself. */
export async function tenantTables(client: pg.ClientBase | pg.Pool): Promise<string[]> {
  return (await client.query<{ name: string }>(TENANT)).rows.map(({ name }) => name);
}

/** Tries each row and takes it back; answers per row the state in which the database refused it, or GW000. */
const TRIES = `
  create schema wall; grant usage on schema wall to public;
  create function wall.tries(p_table text, p_rows jsonb) returns text[] language plpgsql as $$
  declare r jsonb; v text[] := '{}';
  begin
    for r in select * from jsonb_array_elements(p_rows) loop
      begin
        execute format('insert into public.%I select (jsonb_populate_record(null::public.%I, $1)).*', p_table, p_table) using r;
        raise exception 'let through' using errcode = 'GW000';
      exception when others then v := v || sqlstate;
      end;
    end loop;
    return v;
  end $$`;

export async function prepare(client: pg.ClientBase): Promise<Facts> {
  await client.query(TRIES);
  const facts: Facts = {};
  for (const table of await tenantTables(client)) {
    facts[table] = (await client.query<{ row: RowOf }>(`select to_jsonb(t) as row from public.${table} t`)).rows.map(({ row }) => row);
  }
  return facts;
}

export interface Tally {
  cells: number;
  wrong: string[];
}
const REFUSED = '42501';
const APPEND_ONLY = 'GW001';
const onlyOf = (row: RowOf, columns?: readonly string[]): RowOf => (columns ? Object.fromEntries(columns.map((column) => [column, row[column]])) as RowOf : row);
const words = (rows: RowOf[]): string[] => rows.map((row) => JSON.stringify(row)).sort();

/**
 * The table of statements: what each person sees, may add and may change of one table, row by row against the promise.
 * Runs inside a transaction of the caller and leaves nothing behind. `enough` stops at that many wrong cells.
 */
export async function tryTable(client: pg.ClientBase, table: string, contexts: Context[], facts: Facts, enough = Infinity): Promise<Tally> {
  const tally: Tally = { cells: 0, wrong: [] };
  for (const context of contexts) {
    await as(client, context, async () => {
      await tryReading(client, table, context, facts, tally);
      await tryAdding(client, table, context, facts, tally);
      await tryChanging(client, table, context, facts, tally);
      await tryRemoving(client, table, context, facts, tally);
    });
    if (tally.wrong.length >= enough) break;
  }
  return tally;
}

async function tryReading(client: pg.ClientBase, table: string, { name, role, me }: Context, facts: Facts, tally: Tally): Promise<void> {
  const { sees, columns } = promiseTo(table, role);
  const read = columns ? `select to_jsonb(t) as row from (select ${columns.join()} from public.${table}) t` : `select to_jsonb(t) as row from public.${table} t`;
  const seen = await orRefused(client, () => client.query<{ row: RowOf }>(read));
  const promised = (facts[table] ?? []).filter((row) => sees(row, me, facts)).map((row) => onlyOf(row, columns));
  const [is, should] = [words(seen.map(({ row }) => onlyOf(row, columns))), words(promised)];
  tally.cells += facts[table]?.length ?? 0;
  const [extra, missing] = [is.filter((one) => !should.includes(one)), should.filter((one) => !is.includes(one))];
  if (extra.length + missing.length > 0) tally.wrong.push(`${name} reads ${extra.length} rows of ${table} too many and ${missing.length} too few: ${(extra[0] ?? missing[0] ?? '').slice(0, 300)}`);
}

async function tryAdding(client: pg.ClientBase, table: string, { name, role, me }: Context, facts: Facts, tally: Tally): Promise<void> {
  const rows = variantsOf(table, me, facts);
  if (rows.length === 0) return;
  const { adds } = promiseTo(table, role);
  const states = (await client.query<{ states: string[] }>('select wall.tries($1, $2) as states', [table, JSON.stringify(rows)])).rows[0]?.states ?? [];
  rows.forEach((row, n) => {
    tally.cells += 1;
    const through = states[n] !== REFUSED;
    if (through !== adds(row, me, facts)) tally.wrong.push(`${name} ${through ? 'adds' : 'cannot add'} to ${table} (${states[n]}): ${JSON.stringify(row).slice(0, 300)}`);
  });
}

async function tryChanging(client: pg.ClientBase, table: string, { name, role, me }: Context, facts: Facts, tally: Tally): Promise<void> {
  const { changes: theirs, keeper } = PROMISED[table] ?? {};
  const column = (role === 'groundwork_keeper' ? keeper?.changes : theirs)?.column ?? 'clinic_id';
  const touched = await orRefused(client, () => client.query<{ row: RowOf }>(`update public.${table} t set ${column} = ${column} returning to_jsonb(t) as row`));
  const { changes } = promiseTo(table, role);
  const [is, should] = [words(touched.map(({ row }) => row)), words((facts[table] ?? []).filter((row) => changes(row, me, facts)))];
  tally.cells += facts[table]?.length ?? 0;
  if (is.join() !== should.join()) tally.wrong.push(`${name} changes ${is.length} rows of ${table} instead of ${should.length}`);
}

async function tryRemoving(client: pg.ClientBase, table: string, { name, role, me }: Context, facts: Facts, tally: Tally): Promise<void> {
  const gone = await orRefused(client, () => client.query<{ row: RowOf }>(`delete from public.${table} t returning to_jsonb(t) as row`));
  const { removes } = promiseTo(table, role);
  const [is, should] = [words(gone.map(({ row }) => row)), words((facts[table] ?? []).filter((row) => removes(row, me, facts)))];
  tally.cells += facts[table]?.length ?? 0;
  if (is.join() !== should.join()) tally.wrong.push(`${name} removes ${is.length} rows of ${table} instead of ${should.length}`);
}

/** No right at all is as good as no row. Anything else that fails is a failure of this test. */
async function orRefused(client: pg.ClientBase, query: () => Promise<pg.QueryResult<{ row: RowOf }>>): Promise<{ row: RowOf }[]> {
  await client.query('savepoint statement');
  try {
    return (await query()).rows;
  } catch (error) {
    if (![REFUSED, APPEND_ONLY].includes((error as { code?: string }).code ?? '')) throw error;
    return [];
  } finally {
    await client.query('rollback to savepoint statement; release savepoint statement');
  }
}

/** Rows that stand, as they are and with the clinic, the couple and the author exchanged for the asker's own, in every mixture. */
function variantsOf(table: string, me: Me, facts: Facts): RowOf[] {
  const { author, about } = PROMISED[table] ?? {};
  const samples = new Map<string, RowOf>();
  for (const row of facts[table] ?? []) samples.set([row.clinic_id, row['case_id'], author && row[author] === me.person, row['audience'], row['cause'], row['account_id'] === null, row['session_id'] === null, row['for_both'], row['act'], (row['slot'] ?? null) === null, (row['after_pause'] ?? null) === null, about && row[about]].join(), row);
  const variants = new Map<string, RowOf>();
  for (const row of samples.values()) {
    for (const clinic of [row.clinic_id, me.clinic]) for (const couple of [row['case_id'], me.cases[0] ?? me.left?.caseId]) for (const person of author ? [row[author], me.person] : [undefined]) {
      const variant: RowOf = { ...row, ...(clinic ? { clinic_id: clinic } : {}), ...('case_id' in row && couple ? { case_id: couple } : {}), ...(author && person ? { [author]: person } : {}) };
      variants.set(JSON.stringify(variant), variant);
    }
  }
  return [...variants.values()];
}
