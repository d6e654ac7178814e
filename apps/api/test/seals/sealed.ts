import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type Findings, verifySeals } from '../../src/features/seals/index.js';
import { type Head, KeptHeads, readHeads } from '../../src/platform/kept-heads.js';
import { Jobs } from '../../src/platform/jobs.js';
import { MasterKey } from '../../src/platform/vault.js';
import type { TestApp } from '../support/app.js';

/** The key of `testApp`. */
export const OURS = new MasterKey(Buffer.alloc(32, 7)).signingKey().publicKey.toString('hex');

export const sealNow = (world: TestApp): Promise<void> => world.app.get(Jobs).tick(['seal-facts']);

/** A superuser at the database with SQL in hand, and the verifier on the same connection. */
export class Superuser {
  readonly client: pg.Client;

  constructor(url: string) {
    this.client = new pg.Client({ connectionString: url });
    // The database is dropped under it at the end.
    this.client.on('error', () => undefined);
  }

  async rows<Row>(sql: string, values?: unknown[]): Promise<Row[]> {
    return (await this.client.query(sql, values)).rows as Row[];
  }

  verify(heads: readonly Head[] = [], trusted: string | null = OURS): Promise<Findings> {
    return verifySeals((sql, values) => this.rows(sql, values), { heads, trusted });
  }
}

/** The heads that the program of the test has kept outside its database. */
export function keptBy(world: TestApp): Head[] {
  return readHeads((world.app.get(KeptHeads) as unknown as { folder: string }).folder);
}

/** A place of its own for a file, gone at the end. */
export function place(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-seals-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
