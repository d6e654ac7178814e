import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { finished } from 'node:stream/promises';

const MAIN = resolve(__dirname, '../../dist/main.js');

/** The built program as a person starts it, with what it prints. */
export class Program {
  readonly child: ChildProcess;
  /** Exit code; null after a signal. */
  readonly ended: Promise<number | null>;
  private printed = '';
  private told = '';
  private readonly waiting = new Set<() => void>();

  private constructor(environment: Record<string, string>) {
    this.child = spawn(process.execPath, [MAIN], {
      // Empty counts as not set.
      env: { ...process.env, DATABASE_URL: '', DATABASE_OWNER_URL: '', ...environment },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const { stdout, stderr } = this.child;
    stdout?.on('data', (chunk: Buffer) => this.note('printed', chunk));
    stderr?.on('data', (chunk: Buffer) => this.note('told', chunk));
    // Not 'close': Node leaves it out when it was us who disconnected.
    const all = [once(this.child, 'exit'), stdout && finished(stdout), stderr && finished(stderr)];
    this.ended = Promise.all(all).then(() => this.child.exitCode);
  }

  static start(environment: Record<string, string>): Program {
    return new Program(environment);
  }

  get runs(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Resolves when the address is printed; rejects with what was told when the program ends before. */
  async ready(): Promise<this> {
    const early = this.ended.then(() => {
      throw new Error(`ended before it was ready: ${this.told}${this.printed}`);
    });
    const line = new Promise<void>((go) => {
      const look = (): void => {
        if (this.printed.includes('Groundwork is at ')) go();
      };
      this.waiting.add(look);
      look();
    });
    await Promise.race([line, early]);
    return this;
  }

  /** Exit code and the sentences on stderr, which the log's JSON lines are not. */
  async end(): Promise<{ code: number | null; sentences: string[] }> {
    const code = await this.ended;
    return { code, sentences: this.told.split('\n').filter((line) => line !== '' && !line.startsWith('{')) };
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    this.child.kill(signal);
    return this.ended;
  }

  private note(stream: 'printed' | 'told', chunk: Buffer): void {
    this[stream] += chunk.toString();
    for (const look of this.waiting) look();
  }
}

/** The embedded server of a data folder: its process and the login kept beside it. */
export function serverOf(dataFolder: string): { pid: number; adminUrl: string } {
  const [pid, , , port] = readFileSync(join(dataFolder, 'postgres/postmaster.pid'), 'utf8').split('\n');
  const password = readFileSync(join(dataFolder, 'database-password'), 'utf8').trim();
  return { pid: Number(pid), adminUrl: `postgres://groundwork_admin:${password}@127.0.0.1:${port}/groundwork` };
}

/** A process that has ended but that its parent has not collected yet does not live. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !existsSync(`/proc/${pid}/status`) || !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

export function freePort(): Promise<number> {
  return new Promise((go) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => go(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
