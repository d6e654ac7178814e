import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, readlinkSync, statSync, truncateSync, unlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Account } from './binaries.js';
import { BootFault, codeOf } from './boot-fault.js';

const READY_WITHIN_MS = 60_000;
const LOG_LIMIT_BYTES = 5_000_000;

/** What postmaster.pid says about the server of a cluster. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

/** The live server of this cluster, if any. A pid that belongs to another program by now does not count. */
export function livePostmaster(cluster: string): Postmaster | undefined {
  let lines: string[];
  try {
    lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  if (!isAlive(pid) || isOtherProgram(pid, cluster)) return undefined;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/** The live server of this cluster once it takes connections; nothing where there is none. */
export async function settledPostmaster(cluster: string): Promise<Postmaster | undefined> {
  for (;;) {
    const found = livePostmaster(cluster);
    if (!found || found.ready) return found;
    await pause(20);
  }
}

export interface Launch {
  readonly postgres: string;
  readonly cluster: string;
  readonly log: string;
  readonly account?: Account;
  readonly settings: readonly string[];
}

/** Starts the server on a free loopback port and answers when it takes connections. */
export async function launchPostmaster(launch: Launch): Promise<Postmaster> {
  const giveUp = performance.now() + READY_WITHIN_MS;
  for (;;) {
    removeStalePidFile(launch.cluster);
    const outcome = await tryOnce(launch, giveUp);
    if (typeof outcome !== 'string') return outcome;
    // After a kill the old server's children need a moment to go; and a free port can be snatched.
    const passing = /pre-existing shared memory block|could not bind|Address already in use/.test(outcome);
    if (!passing || performance.now() > giveUp) {
      const last = outcome.trim().split('\n').find((line) => /FATAL|could not|error/i.test(line)) ?? 'no reason given';
      throw new BootFault(`The database in ${launch.cluster} does not start: ${last.replace(/^.*?(FATAL|LOG): +/, '')}.`);
    }
    await pause(100);
  }
}

/** Fast shutdown: open transactions roll back, a checkpoint is written. Answers when the server is gone. */
export async function stopPostmaster(cluster: string): Promise<void> {
  const server = livePostmaster(cluster);
  if (!server) return;
  process.kill(server.pid, 'SIGINT');
  while (isAlive(server.pid) && !isOtherProgram(server.pid, cluster)) await pause(10);
}

async function tryOnce(launch: Launch, giveUp: number): Promise<Postmaster | string> {
  const port = await freePort();
  const from = logSize(launch.log);
  const log = openSync(launch.log, 'a', 0o600);
  const options = ['-D', launch.cluster, '-p', String(port), ...launch.settings];
  // Detached: Ctrl-C in the terminal must reach the program first, which then stops the server.
  const child = spawn(launch.postgres, options, {
    ...launch.account,
    cwd: launch.cluster,
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  let ended: string | undefined;
  child.once('error', (error) => (ended = `could not run: ${error.message}`));
  child.once('exit', () => (ended ??= tailOf(launch.log, from)));
  child.unref();
  while (ended === undefined) {
    const server = livePostmaster(launch.cluster);
    if (server?.ready && server.pid === child.pid) return server;
    if (performance.now() > giveUp) return 'could not get ready in time';
    await pause(10);
  }
  // Another start was faster: its server is the one.
  return /postmaster\.pid" already exists/.test(ended) ? ((await settledPostmaster(launch.cluster)) ?? ended) : ended;
}

/** What the server said since it was started; nothing where its folder is gone already (a throw-away one). */
function tailOf(log: string, from: number): string {
  try {
    return readFileSync(log, 'utf8').slice(from);
  } catch {
    return '';
  }
}

/** A recycled pid would make PostgreSQL refuse its own cluster for ever (in a container pids repeat). */
function removeStalePidFile(cluster: string): void {
  const file = join(cluster, 'postmaster.pid');
  try {
    const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
    if (isAlive(pid) && isOtherProgram(pid, cluster)) unlinkSync(file);
  } catch {
    // No such file is the ordinary case.
  }
}

export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 1) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/**
 * Only Linux tells without help: a postmaster's working directory is its cluster, and a killed one that nobody has
 * collected yet has none. Elsewhere the pid is believed.
 */
function isOtherProgram(pid: number, cluster: string): boolean {
  if (process.platform !== 'linux') return false;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) !== cluster;
  } catch (error) {
    return codeOf(error) === 'ENOENT';
  }
}

function logSize(log: string): number {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size <= LOG_LIMIT_BYTES) return size;
  truncateSync(log);
  return 0;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
