import { hash, hashRaw, verify } from '@node-rs/argon2';
import { Problem } from './problems.js';

export interface HashCost {
  memoryKiB: number;
  passes: number;
}

const AT_ONCE = 2;
const QUEUE = 32;

/**
 * argon2id with a place for each core and a short queue: past it the answer is "busy", so that a flood of sign-ins
 * cannot starve the evening's entries.
 */
export class Passwords {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private dummy: Promise<string> | undefined;

  constructor(readonly cost: HashCost) {}

  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password.normalize('NFKC'), { memoryCost: this.cost.memoryKiB, timeCost: this.cost.passes, parallelism: 1 }));
  }

  /** A key of 32 bytes made from a password, for what only its owner opens; the cost is written beside what it wraps. */
  derive(password: string, salt: Buffer, cost: HashCost): Promise<Buffer> {
    return this.inTurn(() => hashRaw(password.normalize('NFKC'), { memoryCost: cost.memoryKiB, timeCost: cost.passes, parallelism: 1, salt, outputLen: 32 }));
  }

  /** An unknown account costs the same work as a known one, so that the time tells nothing. */
  async matches(password: string, stored: string | null): Promise<boolean> {
    this.dummy ??= this.hash('no account has this one');
    const against = stored ?? (await this.dummy);
    const right = await this.inTurn(() => verify(against, password.normalize('NFKC')));
    return right && stored !== null;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= AT_ONCE) {
      if (this.waiting.length >= QUEUE) throw new Problem('busy');
      await new Promise<void>((go) => this.waiting.push(go));
    }
    this.running += 1;
    try {
      return await work();
    } finally {
      this.running -= 1;
      this.waiting.shift()?.();
    }
  }
}
