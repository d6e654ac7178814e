import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Settings } from '../config.js';
import { BootFault, codeOf, reasonOf } from './boot-fault.js';
import { keptSecret } from './data-folder.js';
import { startEmbedded } from './embedded.js';
import { isCurrent, migrate } from './migrate.js';
import { APP_ROLE, ensureRoles, withClient, withDatabase } from './roles.js';
import { refuseUnsafe } from './self-check.js';

const DATABASE = 'groundwork';

/** A line for the person at the terminal. */
export type Say = (line: string) => void;

export interface OpenDatabase {
  /** The program's login, checked to be bound by row security. */
  readonly url: string;
  /** False until the set-up page has made the first clinic. */
  readonly hasClinic: boolean;
  /** It holds a practice of invented people, and nobody else. */
  readonly isDemo: boolean;
  /** The login for migrations and for reading everything, where one is known. */
  readonly ownerUrl: string | undefined;
  /** Names of the migrations that ran just now. */
  readonly migrated: readonly string[];
  onLost(tell: (sentence: string) => void): void;
  close(): Promise<void>;
}

type Found = Pick<OpenDatabase, 'hasClinic' | 'isDemo'>;
type Opened = Omit<OpenDatabase, keyof Found>;

/** The embedded database, or the operator's server: there, migrated, and safe to start on; or one sentence why not. */
export async function openDatabase(settings: Settings, say: Say): Promise<OpenDatabase> {
  const database = settings.databaseUrl ? await openServer(settings, settings.databaseUrl, say) : await openEmbedded(settings, say);
  try {
    return { ...database, ...(await checked(database.url, say)) };
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function openEmbedded({ dataFolder }: Settings, say: Say): Promise<Opened> {
  say(`Starting the database in ${dataFolder} …`);
  const server = await startEmbedded({ dataFolder });
  if (server.home !== realpathSync(dataFolder)) say(`It is kept in ${server.home}, because its account cannot enter ${dataFolder}.`);
  try {
    const appPassword = keptSecret(join(dataFolder, 'app-password'));
    const { appUrl, ownerUrl } = await ensureRoles(server.adminUrl, { database: DATABASE, appPassword });
    const migrated = tellMigrations(await migrate(ownerUrl), say);
    return { url: appUrl, ownerUrl, migrated, onLost: server.onLost, close: server.stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** The owner's login is used only where it must be: at the first start, and when migrations wait. */
async function openServer({ databaseOwnerUrl }: Settings, appUrl: string, say: Say): Promise<Opened> {
  const ownerUrl = databaseOwnerUrl && withDatabase(databaseOwnerUrl, databaseOf(appUrl));
  const database: Opened = { url: appUrl, ownerUrl, migrated: [], onLost: () => undefined, close: () => Promise.resolve() };
  const refusal = await whyNotConnected(appUrl);
  if (!refusal && (await isCurrent(appUrl))) return database;
  if (!databaseOwnerUrl || !ownerUrl) {
    throw new BootFault(refusal ?? 'The database in DATABASE_URL waits for migrations; set DATABASE_OWNER_URL and run npm run migrate.');
  }
  const ownerRefusal = await whyNotConnected(databaseOwnerUrl, 'DATABASE_OWNER_URL');
  if (ownerRefusal) throw new BootFault(ownerRefusal);
  if (refusal) await makeRoles(databaseOwnerUrl, appUrl);
  return { ...database, migrated: tellMigrations(await migrate(ownerUrl), say) };
}

async function makeRoles(ownerUrl: string, appUrl: string): Promise<void> {
  const { username, password } = new URL(appUrl);
  if (username !== APP_ROLE || password === '') {
    throw new BootFault(`For the first start on this server DATABASE_URL must name ${APP_ROLE} and the password it shall have.`);
  }
  try {
    await ensureRoles(ownerUrl, { database: databaseOf(appUrl), appPassword: decodeURIComponent(password) });
  } catch (error) {
    if (error instanceof BootFault) throw error;
    throw new BootFault(`DATABASE_OWNER_URL could not make the roles and the database (${reasonOf(error)}).`);
  }
}

function databaseOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1)) || DATABASE;
}

async function whyNotConnected(url: string, name = 'DATABASE_URL'): Promise<string | undefined> {
  try {
    await withClient(url, (client) => client.query('select 1'));
    return undefined;
  } catch (error) {
    // The address without the password it carries.
    const { hostname, port } = new URL(url);
    return `The database in ${name} (${hostname}:${port || 5432}) cannot be used: ${reasonOf(error) || codeOf(error)}.`;
  }
}

/** Takes the whole database away; the next opening makes it anew. Only ever asked for one of invented people. */
export async function dropDatabase(ownerUrl: string): Promise<void> {
  const name = databaseOf(ownerUrl);
  await withClient(withDatabase(ownerUrl, 'postgres'), (client) => client.query(`drop database ${pg.escapeIdentifier(name)} with (force)`));
}

/** Refuses an unsafe server; answers whether a clinic exists, and whether it is an invented one. */
async function checked(url: string, say: Say): Promise<Found> {
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  pool.on('error', () => undefined);
  try {
    for (const warning of await refuseUnsafe(pool)) say(`Warning: ${warning}`);
    const { rows: [found] } = await pool.query<Found>('select identity.clinic_exists() as "hasClinic", identity.is_demo() as "isDemo"');
    return { hasClinic: found?.hasClinic === true, isDemo: found?.isDemo === true };
  } finally {
    await pool.end();
  }
}

function tellMigrations(names: readonly string[], say: Say): readonly string[] {
  if (names.length > 0) say(`Migrated the database: ${names.join(', ')}.`);
  return names;
}
