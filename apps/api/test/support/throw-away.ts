import { chmodSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../../src/platform/boot/embedded.js';
import { livePostmaster } from '../../src/platform/boot/postmaster.js';

declare global {
  var stopTestDatabase: (() => Promise<void>) | undefined;
}

const PREFIX = 'groundwork-test-';
const temporary = realpathSync(tmpdir());

export interface ThrowAwayServer {
  readonly adminUrl: string;
  stop(): Promise<void>;
}

/** A PostgreSQL server in a temporary folder that goes with it. */
export async function startThrowAway(): Promise<ThrowAwayServer> {
  sweepLeftovers();
  const folder = mkdtempSync(join(temporary, `${PREFIX}${process.pid}-`));
  chmodSync(folder, 0o711);
  const server = await startEmbedded({ dataFolder: folder, ephemeral: true });
  const remove = (): void => [folder, server.home].forEach((path) => rmSync(path, { recursive: true, force: true, maxRetries: 5 }));
  // Ctrl-C ends Jest without its teardown, and the server does not hear the terminal.
  const abandon = (): void => {
    killServer(folder);
    remove();
    process.exit(130);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, abandon);
  return {
    adminUrl: server.adminUrl,
    async stop() {
      await server.stop();
      remove();
    },
  };
}

function killServer(folder: string): void {
  const left = livePostmaster(join(folder, 'postgres'));
  if (left) process.kill(left.pid, 'SIGQUIT');
}

/** A crashed run skips its teardown and leaves a server behind. */
function sweepLeftovers(): void {
  for (const name of readdirSync(temporary).filter((entry) => entry.startsWith(PREFIX))) {
    if (isAlive(Number(name.slice(PREFIX.length).split('-')[0]))) continue;
    const folder = join(temporary, name);
    killServer(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
