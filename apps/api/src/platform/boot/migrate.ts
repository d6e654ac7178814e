import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { BootFault, reasonOf } from './boot-fault.js';
import { APP_ROLE, OWNER_ROLE, withClient } from './roles.js';

/** Plain SQL files and this runner: TypeORM's keeps no checksum and wants a class with a timestamp name per file. */
export const migrationsFolder = resolve(import.meta.dirname, '../../../migrations');

const MIGRATION_LOCK = 4602;

interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sha256: string;
  readonly sql: string;
}

/**
 * Brings a database up to the newest file, each file in one transaction as groundwork_owner; several programs may
 * call it at once. Refuses a file that was changed after it ran. Answers the names of the files that ran.
 */
export function migrate(ownerUrl: string, folder = migrationsFolder): Promise<string[]> {
  return withClient(ownerUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await client.query(`set role ${OWNER_ROLE}`);
    await client.query(`create table if not exists public.migration (number int primary key, name text not null,
      sha256 text not null, applied_at timestamptz not null default now())`);
    await client.query(`grant select on public.migration to ${APP_ROLE}`);
    const waiting = await waitingFor(client, folder);
    for (const migration of waiting) await run(client, migration);
    return waiting.map((migration) => migration.name);
  });
}

/** Whether a server that someone else migrates has every file of this version. */
export function isCurrent(appUrl: string, folder = migrationsFolder): Promise<boolean> {
  return withClient(appUrl, async (client) => {
    const made = await client.query<{ made: boolean }>(`select to_regclass('public.migration') is not null as made`);
    return made.rows[0]?.made === true && (await waitingFor(client, folder)).length === 0;
  });
}

async function waitingFor(client: pg.Client, folder: string): Promise<Migration[]> {
  const applied = await client.query<{ number: number; sha256: string }>('select number, sha256 from public.migration');
  const known = new Map(applied.rows.map((row) => [row.number, row.sha256]));
  const files = readMigrations(folder);
  const newest = files.at(-1)?.number ?? 0;
  const ahead = applied.rows.find((row) => row.number > newest);
  if (ahead) throw new BootFault(`The database is at migration ${ahead.number}, newer than this version of Groundwork (${newest}).`);
  const changed = files.find((file) => known.has(file.number) && known.get(file.number) !== file.sha256);
  if (changed) throw new BootFault(`Migration ${changed.name} was changed after it ran on this database; add a new file instead.`);
  return files.filter((file) => !known.has(file.number));
}

function readMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .filter((file) => /^\d{4}-[a-z0-9-]+\.sql$/.test(file))
    .sort()
    .map((file) => {
      const sql = readFileSync(join(folder, file), 'utf8');
      const sha256 = createHash('sha256').update(sql).digest('hex');
      return { number: Number(file.slice(0, 4)), name: file, sha256, sql };
    });
}

async function run(client: pg.Client, migration: Migration): Promise<void> {
  try {
    await client.query('begin');
    await client.query(migration.sql);
    await watchFacts(client, migration.name);
    await client.query('insert into public.migration (number, name, sha256) values ($1, $2, $3)', [
      migration.number,
      migration.name,
      migration.sha256,
    ]);
    await client.query('commit');
  } catch (error) {
    throw new BootFault(`Migration ${migration.name} failed${lineOf(error, migration.sql)}: ${reasonOf(error)}`);
  }
}

/** Whatever table of facts a migration has made, its rows are sealed from now on, without its having to ask for it. */
async function watchFacts(client: pg.Client, name: string): Promise<void> {
  const { rows: [found] } = await client.query<{ there: boolean }>(`select to_regproc('seal.watch_facts') is not null as there`);
  if (found?.there) await client.query('select seal.watch_facts($1)', [name]);
}

function lineOf(error: unknown, sql: string): string {
  const position = error instanceof pg.DatabaseError ? Number(error.position) : NaN;
  return Number.isNaN(position) ? '' : ` at line ${sql.slice(0, position).split('\n').length}`;
}
