import { execFile } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, readdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { type Account, type Binaries, findBinaries, findClusterHome } from './binaries.js';
import { BootFault, codeOf, reasonOf } from './boot-fault.js';
import { keptSecret } from './data-folder.js';
import { isAlive, launchPostmaster, settledPostmaster, stopPostmaster } from './postmaster.js';

const ADMIN = 'groundwork_admin';
/** Session lock of the one program that may use a cluster; the server frees it when that program dies. */
const PROGRAM_LOCK = 4600;

const LOST = 'The database server ended unexpectedly; start Groundwork again and it recovers what was saved.';

const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'timezone=UTC',
  'log_timezone=UTC',
  // Errors and statements can carry what people wrote: the server's own log keeps neither.
  'log_min_messages=log',
  'log_min_error_statement=panic',
  'log_error_verbosity=terse',
].flatMap((setting) => ['-c', setting]);
const MIB = 2 ** 20;
const [LEAST_BUFFERS, MOST_BUFFERS] = [128, 1024];

/** An eighth of what this machine, or its container, may use, in MiB: what a clinic of thousands of couples reads each day stays beside the server. */
export function buffersOf(machineBytes: number): number {
  return Math.min(Math.max(Math.floor(machineBytes / 8 / MIB), LEAST_BUFFERS), MOST_BUFFERS);
}

const LASTING = ['-c', `shared_buffers=${buffersOf(Math.min(totalmem(), process.constrainedMemory() || Infinity))}MB`];
const THROW_AWAY = ['-c', 'fsync=off', '-c', 'full_page_writes=off', '-c', 'synchronous_commit=off'];

export interface EmbeddedDatabase {
  /** Superuser login on loopback, for roles and migrations only. */
  readonly adminUrl: string;
  /** Where the cluster is: the data folder, or a place that the server's account can reach. */
  readonly home: string;
  /** Calls back with one sentence when the server dies under the program; never after `stop`. */
  onLost(tell: (sentence: string) => void): void;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  readonly dataFolder: string;
  /** For tests: no fsync, and the cluster is worth nothing after a crash. */
  readonly ephemeral?: boolean;
}

/**
 * Starts the shipped PostgreSQL on the data folder, or takes over the one a killed program left running. Makes the
 * cluster at the first start. Refuses in one sentence: another program's folder, another major version.
 */
export async function startEmbedded({ dataFolder, ephemeral = false }: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const binaries = findBinaries();
  const { home, account } = findClusterHome(realpathSync(dataFolder));
  const cluster = join(home, 'postgres');
  const password = keptSecret(join(home, 'database-password'));
  if (!existsSync(cluster)) await makeCluster({ binaries, home, cluster, password, account, ephemeral });
  refuseOtherMajor(cluster, binaries.major);

  const server =
    (await settledPostmaster(cluster)) ??
    (await launchPostmaster({
      postgres: join(binaries.native, 'bin/postgres'),
      cluster,
      log: join(home, 'postgres.log'),
      account,
      settings: [...SETTINGS, ...(ephemeral ? THROW_AWAY : LASTING)],
    }));
  const adminUrl = `postgres://${ADMIN}:${password}@127.0.0.1:${server.port}/postgres`;
  const guard = await takeProgramLock(adminUrl, dataFolder);
  return watched(adminUrl, home, guard);
}

function watched(adminUrl: string, home: string, guard: pg.Client): EmbeddedDatabase {
  let stopping = false;
  const lost = new Promise<void>((resolve) => guard.on('error', () => stopping || resolve()));
  return {
    adminUrl,
    home,
    onLost(tell) {
      void lost.then(() => tell(LOST));
    },
    async stop() {
      if (stopping) return;
      stopping = true;
      await guard.end().catch(() => undefined);
      await stopPostmaster(join(home, 'postgres'));
    },
  };
}

async function takeProgramLock(adminUrl: string, dataFolder: string): Promise<pg.Client> {
  const guard = new pg.Client({ connectionString: adminUrl, application_name: 'groundwork guard', keepAlive: true });
  try {
    await guard.connect();
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const answer = await guard.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [PROGRAM_LOCK]);
      if (answer.rows[0]?.mine) return guard;
      // A program killed this very moment still holds the lock until its connection is noticed as closed.
      await pause(25);
    }
  } catch (error) {
    throw new BootFault(`The database in ${dataFolder} does not accept its own password or connection (${reasonOf(error)}).`);
  }
  await guard.end();
  throw new BootFault(`Groundwork is already running on the data folder ${dataFolder}; stop it, or name another folder in GROUNDWORK_DATA.`);
}

function refuseOtherMajor(cluster: string, major: string): void {
  const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (found === major) return;
  throw new BootFault(
    `The data in ${cluster} was written by PostgreSQL ${found}, but this version of Groundwork brings PostgreSQL ${major}; start it with the version that wrote it.`,
  );
}

interface NewCluster {
  readonly binaries: Binaries;
  readonly home: string;
  readonly cluster: string;
  readonly password: string;
  readonly account?: Account;
  readonly ephemeral: boolean;
}

/** Builds beside and renames at the end, so a start that was interrupted leaves no half-made cluster. */
async function makeCluster({ binaries, home, cluster, password, account, ephemeral }: NewCluster): Promise<void> {
  const stage = join(home, `making-${process.pid}`);
  for (const name of readdirSync(home)) {
    const maker = /^making-(\d+)$/.exec(name)?.[1];
    if (maker && !isAlive(Number(maker))) rmSync(join(home, name), { recursive: true, force: true });
  }
  mkdirSync(stage, { mode: 0o700 });
  const passwordFile = join(stage, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account) [stage, passwordFile].forEach((path) => chownSync(path, account.uid, account.gid));
  const options = ['-D', join(stage, 'postgres'), '-U', ADMIN, '-A', 'scram-sha-256', '--pwfile', passwordFile];
  options.push('-E', 'UTF8', '--locale-provider=icu', '--icu-locale=en-GB', '--locale=C', '--data-checksums');
  if (ephemeral) options.push('--no-sync');
  try {
    await promisify(execFile)(join(binaries.native, 'bin/initdb'), options, { ...account, cwd: stage });
    renameSync(join(stage, 'postgres'), cluster);
  } catch (error) {
    // Another start was faster; the program lock decides between the two.
    if (['ENOTEMPTY', 'EEXIST'].includes(codeOf(error))) return;
    throw new BootFault(`The database could not be made in ${home}: ${reasonOf(error).trim().split('\n').at(-1)}.`);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}
