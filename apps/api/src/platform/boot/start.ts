import { setTimeout as pause } from 'node:timers/promises';
import { type Settings, readSettings } from '../config.js';
import { whyNotHere } from '../demo-refusal.js';
import { logFailure } from '../log.js';
import { newId } from '../random.js';
import { BootFault, codeOf, reasonOf } from './boot-fault.js';
import { ensureKeyFile, prepareDataFolder } from './data-folder.js';
import { type OpenDatabase, type Say, openDatabase } from './open-database.js';
import { withClient } from './roles.js';

const FINISH_WITHIN_MS = 20_000;

interface Running {
  readonly database: OpenDatabase;
  stop(): Promise<void>;
}

/** What a feature does with the whole database, by the login that row security does not bind. */
export type OwnersWork = (query: <Row>(sql: string, values?: unknown[]) => Promise<Row[]>, tell: Say) => Promise<void>;

/**
 * The whole life of the server program: starts it, and ends it cleanly on a signal or when its parent is gone. After
 * migrations of these names `fill` runs, before anybody is served.
 */
export async function runServer(fill: Readonly<Record<string, OwnersWork>> = {}): Promise<void> {
  let running: Promise<Running> | undefined;
  let leaving = false;
  const leave = async (): Promise<void> => {
    if (leaving) return;
    leaving = true;
    // A signal during the start waits for it: half a start is never left behind.
    await (await running?.catch(() => undefined))?.stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void leave());
  process.on('disconnect', () => void leave());
  await orOneSentence(async () => {
    running = start(readSettings(process.env), say, fill);
    const { database } = await running;
    database.onLost((sentence) => {
      if (!leaving) endWith(sentence);
    });
  });
}

/** For a command that does its work and ends. */
export async function runCommand(work: (settings: Settings, tell: Say) => Promise<void>): Promise<void> {
  await orOneSentence(() => work(readSettings(process.env), say));
}

/** Makes sure of the database and closes it again; what waits is migrated. */
export async function migrateOnly(settings: Settings, tell: Say): Promise<void> {
  prepareDataFolder(settings.dataFolder);
  const database = await openDatabase(settings, tell);
  await database.close();
  tell('The database is up to date.');
}

/** For a command that looks at every clinic's rows, as a backup does. Refuses a login that row security would bind. */
export async function asOwner(settings: Settings, tell: Say, work: OwnersWork): Promise<void> {
  prepareDataFolder(settings.dataFolder);
  const database = await openDatabase(settings, tell);
  try {
    await withAllRows(database, tell, work);
  } finally {
    await database.close();
  }
}

async function withAllRows({ ownerUrl }: OpenDatabase, tell: Say, work: OwnersWork): Promise<void> {
  if (!ownerUrl) throw new BootFault('This needs every row of the database; set DATABASE_OWNER_URL to a login for backups (superuser or BYPASSRLS).');
  await withClient(ownerUrl, async (client) => {
    const login = await client.query<{ free: boolean }>('select rolsuper or rolbypassrls as free from pg_roles where rolname = current_user');
    if (!login.rows[0]?.free) throw new BootFault('The login in DATABASE_OWNER_URL is bound by row security; this needs one for backups (superuser or BYPASSRLS).');
    await work(async <Row>(sql: string, values?: unknown[]) => (await client.query(sql, values)).rows as Row[], tell);
  });
}

async function start(settings: Settings, tell: Say, fill: Readonly<Record<string, OwnersWork>>): Promise<Running> {
  prepareDataFolder(settings.dataFolder);
  const database = await openDatabase(settings, tell);
  let closeApp = (): Promise<unknown> => Promise.resolve();
  // The database goes last: requests end, then the app closes its pools, then the server stops.
  const stop = async (): Promise<void> => {
    // Whatever the app says while it ends, the database is never left running behind it.
    const closed = closeApp().catch((error: unknown) => logFailure(newId(), 'stop', error));
    await Promise.race([closed, pause(FINISH_WITHIN_MS, undefined, { ref: false })]);
    await database.close();
  };
  try {
    refuseDemoElsewhere(database, settings);
    ensureKeyFile(settings.keyFile, database.hasClinic);
    for (const name of database.migrated) if (fill[name] && database.hasClinic) await withAllRows(database, tell, fill[name]);
    // Loaded only now: a fault of the settings, the folder or the database is told at once.
    const [{ createApp }, { Jobs }, { SetUpCode }, { InventingHere }] = await Promise.all([import('../../app.js'), import('../jobs.js'), import('../set-up-code.js'), import('../../demo/inventing-here.js')]);
    const config = { ...settings, databaseUrl: database.url };
    const inventing = new InventingHere(config, tell);
    const app = await createApp({ config, inventing, isDemo: () => database.isDemo || inventing.state !== 'none' });
    inventing.meanwhile(app.get(Jobs));
    closeApp = () => app.close();
    await app.get(Jobs).start();
    await app.listen(settings.port, settings.host);
    if (!database.hasClinic) tell(`First start: open ${settings.publicUrl}/practice/set-up and enter the code ${app.get(SetUpCode).value}.`);
    tell(`Groundwork is at ${settings.publicUrl} (Ctrl-C stops it).`);
    return { database, stop };
  } catch (error) {
    await stop();
    throw addressFault(error, settings);
  }
}

/** A database of invented people is never shown to others, nor does it write to anybody. */
function refuseDemoElsewhere({ isDemo }: OpenDatabase, settings: Settings): void {
  const refusal = isDemo ? whyNotHere(settings) : null;
  if (refusal) throw new BootFault(refusal);
}

function addressFault(error: unknown, { host, port }: Settings): unknown {
  if (codeOf(error) === 'EADDRINUSE') {
    return new BootFault(`Port ${port} on ${host} is taken by another program; stop that program, or name another one in PORT.`);
  }
  if (['EACCES', 'EADDRNOTAVAIL', 'ENOTFOUND'].includes(codeOf(error))) {
    return new BootFault(`Groundwork cannot listen on ${host}, port ${port} (${codeOf(error)}); change HOST or PORT.`);
  }
  return error;
}

async function orOneSentence(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    // A fault we know is one sentence; anything else is a mistake of ours and keeps its stack.
    endWith(error instanceof BootFault ? error.message : error instanceof Error ? (error.stack ?? error.message) : reasonOf(error));
  }
}

function endWith(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
