import { createHash } from 'node:crypto';
import type pg from 'pg';

/** What a transaction is opened as, told by the arrangement and not read back from the database. */
export interface Me {
  scope: 'my' | 'staff' | 'room' | 'locked' | 'job' | 'joining' | 'left' | 'page' | 'none';
  clinic: string | undefined;
  person: string | undefined;
  cases: string[];
  roles: string[];
  /** Of a partner who left: the couple, and when. */
  left?: { caseId: string; at: Date };
}
export const NOBODY: Me = { scope: 'none', clinic: undefined, person: undefined, cases: [], roles: [] };

export type DatabaseRole = 'groundwork_app' | 'groundwork_keeper' | 'groundwork_auth' | 'groundwork_owner';

/** Somebody who comes with SQL: a database role and the statements that open their transaction. */
export interface Context {
  name: string;
  role: DatabaseRole;
  me: Me;
  open: { sql: string; values: unknown[] }[];
}

/** Runs `work` as this person, leaving nothing behind: neither rows nor settings nor the role. */
export async function as<T>(client: pg.ClientBase, context: Context, work: () => Promise<T>): Promise<T> {
  await client.query(`savepoint person; set local role ${context.role}`);
  try {
    for (const { sql, values } of context.open) await client.query(sql, values);
    return await work();
  } finally {
    await client.query('rollback to savepoint person; release savepoint person');
  }
}

export function sha256(words: string): Buffer {
  return createHash('sha256').update(words).digest();
}
