import pg from 'pg';
import { BootFault } from './boot-fault.js';

export const APP_ROLE = 'groundwork_app';
export const OWNER_ROLE = 'groundwork_owner';
const ROLES_LOCK = 4601;
const OLDEST_SERVER = 160_000;

/** Server roles of the four walls. Only the app logs in; the others are entered or run behind definer functions. */
const ROLES: Readonly<Record<string, string>> = {
  [OWNER_ROLE]: 'nologin',
  groundwork_auth: 'nologin',
  groundwork_keeper: 'nologin',
  [APP_ROLE]: 'login nosuperuser nobypassrls nocreatedb nocreaterole noinherit',
};

export interface RolesOptions {
  readonly database: string;
  readonly appPassword: string;
}

export interface DatabaseUrls {
  /** The program's own login. */
  readonly appUrl: string;
  /** A login that may become groundwork_owner: for migrations only. */
  readonly ownerUrl: string;
}

/** Makes the four roles and the database where they are missing; running it again changes nothing but the password. */
export async function ensureRoles(adminUrl: string, options: RolesOptions): Promise<DatabaseUrls> {
  await withClient(adminUrl, async (admin) => {
    await refuseOldServer(admin);
    await admin.query('select pg_advisory_lock($1)', [ROLES_LOCK]);
    for (const [role, attributes] of Object.entries(ROLES)) await ensureRole(admin, role, attributes);
    await admin.query(`alter role ${APP_ROLE} password ${pg.escapeLiteral(options.appPassword)}`);
    // The owner may hand functions to these two (SET) without gaining their rights by itself (INHERIT).
    await admin.query(`grant groundwork_auth, groundwork_keeper to ${OWNER_ROLE} with inherit false, set true`);
    await admin.query(`grant ${OWNER_ROLE} to current_user with inherit false, set true`);
    await ensureDatabase(admin, options.database);
  });
  const ownerUrl = withDatabase(adminUrl, options.database);
  await withClient(ownerUrl, grantSchema);
  return { appUrl: asApp(ownerUrl, options.appPassword), ownerUrl };
}

/** The same server and options, another database. */
export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${encodeURIComponent(database)}`;
  return changed.href;
}

/** Runs some statements on a connection of their own and always gives it back. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A connection cut while idle is told by the next query; without a listener it would end the program.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function asApp(url: string, password: string): string {
  const changed = new URL(url);
  changed.username = APP_ROLE;
  changed.password = encodeURIComponent(password);
  return changed.href;
}

async function refuseOldServer(admin: pg.Client): Promise<void> {
  const answer = await admin.query<{ number: number; words: string }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as words`,
  );
  const server = answer.rows[0];
  if (server && server.number >= OLDEST_SERVER) return;
  throw new BootFault(`The database server is PostgreSQL ${server?.words}, and Groundwork needs 16 or newer.`);
}

async function ensureRole(admin: pg.Client, role: string, attributes: string): Promise<void> {
  const found = await admin.query('select 1 from pg_roles where rolname = $1', [role]);
  if (found.rowCount === 0) await admin.query(`create role ${role} ${attributes}`);
}

async function ensureDatabase(admin: pg.Client, database: string): Promise<void> {
  const name = pg.escapeIdentifier(database);
  const found = await admin.query('select 1 from pg_database where datname = $1', [database]);
  if (found.rowCount === 0) await admin.query(`create database ${name} owner ${OWNER_ROLE}`);
  await admin.query(`alter database ${name} owner to ${OWNER_ROLE}`);
  await admin.query(`revoke all on database ${name} from public`);
  await admin.query(`grant connect on database ${name} to ${APP_ROLE}`);
}

/** Nobody but the owner makes tables. */
async function grantSchema(owner: pg.Client): Promise<void> {
  await owner.query(`set role ${OWNER_ROLE}`);
  await owner.query(`alter schema public owner to ${OWNER_ROLE}`);
  await owner.query('revoke all on schema public from public');
  await owner.query('grant usage on schema public to groundwork_auth, groundwork_keeper');
  await owner.query(`grant usage on schema public to ${APP_ROLE}`);
}
