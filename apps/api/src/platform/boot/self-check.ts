import type pg from 'pg';
import { BootFault } from './boot-fault.js';

/** Tables the program may touch without a row policy: they belong to no clinic and carry no person's words. */
const WITHOUT_POLICY = ['public.migration', 'pgboss.*'];

interface Check {
  /** Answers one row per fault, in a column `what`. Parameter 1 is the allow-list above, where a check names it. */
  readonly sql: string;
  readonly sentence: (what: string) => string;
}

const TABLES = `pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'`;
const NAME = `n.nspname || '.' || c.relname`;
const WITHIN_REACH = `(has_any_column_privilege(c.oid, 'select, insert, update, references')
  or has_table_privilege(c.oid, 'delete, truncate, trigger'))`;

/** The unsafe set-ups in which row security would not hold, in the order in which they are told. */
const UNSAFE: readonly Check[] = [
  {
    sql: `select rolname as what from pg_roles where rolsuper and pg_has_role(session_user, oid, 'MEMBER')`,
    sentence: (role) =>
      `Groundwork does not start with the superuser rights of ${role}, because row security would not bind it; let DATABASE_URL name groundwork_app.`,
  },
  {
    sql: `select rolname as what from pg_roles where rolbypassrls and pg_has_role(session_user, oid, 'MEMBER')`,
    sentence: (role) =>
      `Groundwork does not start with ${role}, which may bypass row security; take BYPASSRLS from it.`,
  },
  {
    sql: `select ${NAME} as what from ${TABLES} and pg_has_role(session_user, c.relowner, 'MEMBER')`,
    sentence: (table) =>
      `Groundwork does not start as an owner of the table ${table}; let DATABASE_URL name groundwork_app, which owns nothing.`,
  },
  {
    sql: `select ${NAME} as what from ${TABLES} and not (c.relrowsecurity and c.relforcerowsecurity)
      and not (n.nspname = 'identity' and not ${WITHIN_REACH})
      and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'clinic_id' and not a.attisdropped)`,
    sentence: (table) =>
      `Groundwork does not start while row security is not enabled and forced on ${table}, which keeps a clinic's rows.`,
  },
  {
    sql: `select ${NAME} as what from ${TABLES}
      and not (${NAME} = any ($1) or n.nspname || '.*' = any ($1))
      and ${WITHIN_REACH}
      and not exists (select 1 from pg_policy p where p.polrelid = c.oid)`,
    sentence: (table) =>
      `Groundwork does not start while ${table} is open to it without any row policy.`,
  },
  {
    sql: `select ${NAME} as what from ${TABLES} and has_table_privilege(c.oid, 'truncate, trigger')`,
    sentence: (table) =>
      `Groundwork does not start while it may empty the table ${table} or put triggers on it, which row security does not see.`,
  },
  {
    sql: `select 'the schema ' || nspname as what from pg_namespace
        where nspname not like 'pg\\_%' and has_schema_privilege(oid, 'create')
      union all select 'the database' where has_database_privilege(current_database(), 'create')`,
    sentence: (place) =>
      `Groundwork does not start while it may make tables in ${place}; revoke CREATE from its role.`,
  },
];

const RISKS: Readonly<Record<string, string>> = {
  data_checksums: 'The database server runs without data checksums, so damage on the disk can go unnoticed.',
  fsync: 'The database server runs with fsync off, so a crash can lose saved work.',
  full_page_writes: 'The database server runs with full_page_writes off, so a crash can damage saved work.',
  synchronous_commit: 'The database server runs with synchronous_commit off, so a crash can lose the last saved work.',
};

/**
 * Refuses to start where the second wall would not stand: looks at what the connected login may do and at the tables
 * as they are, not at names. Answers warnings for settings of a server under which saved work could be lost.
 */
export async function refuseUnsafe(pool: pg.Pool): Promise<string[]> {
  for (const check of UNSAFE) {
    const answer = await pool.query<{ what: string }>(check.sql, check.sql.includes('$1') ? [WITHOUT_POLICY] : []);
    const first = answer.rows[0];
    if (first) throw new BootFault(check.sentence(first.what));
  }
  const off = await pool.query<{ name: string }>(`select name from pg_settings where name = any ($1) and setting = 'off'`, [
    Object.keys(RISKS),
  ]);
  return off.rows.flatMap(({ name }) => RISKS[name] ?? []);
}
