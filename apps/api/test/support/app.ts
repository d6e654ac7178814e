import { mkdtempSync, writeFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { createApp } from '../../src/app.js';
import { type Difference, verifyRollups } from '../../src/features/criteria/index.js';
import { Clock } from '../../src/platform/clock.js';
import { Jobs } from '../../src/platform/jobs.js';
import { type Mail, Mailer } from '../../src/platform/mail.js';
import { logTo } from '../../src/platform/log.js';
import { freshDatabase } from './database.js';

/** A clock that stands still until a test sets it. */
export class SetClock extends Clock {
  constructor(private at: Date) {
    super();
  }
  now(): Date {
    return this.at;
  }
  set(instant: string): void {
    this.at = new Date(instant);
  }
  /** Forward by a span, e.g. `{ days: 7 }`. */
  pass({ days = 0, hours = 0, minutes = 0 }: { days?: number; hours?: number; minutes?: number }): void {
    this.at = new Date(this.at.getTime() + ((days * 24 + hours) * 60 + minutes) * 60_000);
  }
}

/** Keeps what was sent, to be read by the test. */
export class Postbox extends Mailer {
  readonly mails: Mail[] = [];
  protected deliver(mail: Mail): Promise<void> {
    this.mails.push(mail);
    return Promise.resolve();
  }
}

export interface TestApp {
  app: NestFastifyApplication;
  clock: SetClock;
  postbox: Postbox;
  /** Every line that the program logged. */
  logged: string[];
  /** Superuser on the same database: sees every row. */
  admin: pg.Pool;
  appUrl: string;
  adminUrl: string;
  /** Runs all jobs that are due. */
  drain(): Promise<number>;
  /** Where a rollup stands otherwise than the facts have it; `mend` writes what they say. */
  rollups(mend?: boolean): Promise<Difference[]>;
  close(): Promise<void>;
}

/** The whole program on a database of its own, in this process. Monday 7 December 2026, 10:00 in Berlin, unless set. */
export async function testApp(start = '2026-12-07T09:00:00Z'): Promise<TestApp> {
  const database = await freshDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-app-'));
  const keyFile = join(folder, 'key');
  writeFileSync(keyFile, Buffer.alloc(32, 7));
  const clock = new SetClock(new Date(start));
  const postbox = new Postbox();
  const logged: string[] = [];
  logTo((line) => logged.push(line));
  const app = await createApp({
    config: { databaseUrl: database.appUrl, host: '127.0.0.1', port: 0, publicUrl: 'http://localhost:4600', dataFolder: folder, mailFrom: 'post@localhost', logLevel: 'info', keyFile },
    clock,
    hashCost: { memoryKiB: 64, passes: 1 },
    mailer: postbox,
    pages: null,
  });
  const admin = new pg.Pool({ connectionString: database.adminUrl, max: 2 });
  admin.on('error', () => undefined);
  const rollups = (mend = false): Promise<Difference[]> => verifyRollups(async <Row>(sql: string, values?: unknown[]) => (await admin.query(sql, values)).rows as Row[], mend);
  return {
    app, clock, postbox, logged, admin, appUrl: database.appUrl, adminUrl: database.adminUrl,
    drain: () => app.get(Jobs).drain(),
    rollups,
    /** Whatever a spec has done, no rollup differs from the facts at its end. */
    async close() {
      const differences = await rollups();
      await app.close();
      await admin.end();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
      if (differences.length > 0) throw new Error(`rollups differ from the facts: ${JSON.stringify(differences.slice(0, 3))}`);
    },
  };
}
