import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { createApp } from '../../api/dist/app.js';
import { Clock } from '../../api/dist/platform/clock.js';
import { Jobs } from '../../api/dist/platform/jobs.js';
import { logTo } from '../../api/dist/platform/log.js';
import { type Mail, Mailer } from '../../api/dist/platform/mail.js';
import { SetUpCode } from '../../api/dist/platform/set-up-code.js';
import { APP_ROLE, withClient, withDatabase } from '../../api/dist/platform/boot/roles.js';

class SetClock extends Clock {
  constructor(private at: Date) {
    super();
  }
  now(): Date {
    return this.at;
  }
  set(instant: string): void {
    this.at = new Date(instant);
  }
}

class Postbox extends Mailer {
  readonly mails: Mail[] = [];
  protected deliver(mail: Mail): Promise<void> {
    this.mails.push(mail);
    return Promise.resolve();
  }
}

/** The built program on a database of its own, with a clock that the test sets. */
export interface Clinic {
  url: string;
  setUpCode: string;
  clock: SetClock;
  mails: Mail[];
  logged: string[];
  drain(): Promise<number>;
  /** The hour has come: runs the recurring jobs. */
  tick(): Promise<void>;
  /** What no screen does yet, told by rows. */
  arrange(sql: string, values: unknown[]): Promise<void>;
  /** A person's own device: their own cookies, their own screen. */
  device(kind: 'laptop' | 'phone'): Promise<Page>;
}

async function open(browser: Browser, start: string): Promise<Clinic & { close(): Promise<void> }> {
  const name = `groundwork_test_${randomBytes(6).toString('hex')}`;
  const server = process.env['GROUNDWORK_TEST_ADMIN_URL'] ?? '';
  await withClient(server, async (admin) => {
    await admin.query(`create database ${name} template groundwork_test_template owner groundwork_owner`);
    await admin.query(`revoke all on database ${name} from public`);
    await admin.query(`grant connect on database ${name} to ${APP_ROLE}`);
  });
  const database = new URL(withDatabase(server, name));
  database.username = APP_ROLE;
  database.password = encodeURIComponent(process.env['GROUNDWORK_TEST_APP_PASSWORD'] ?? '');
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-app-'));
  const keyFile = join(folder, 'key');
  writeFileSync(keyFile, randomBytes(32));
  const [clock, postbox, logged, port] = [new SetClock(new Date(start)), new Postbox(), [] as string[], await freePort()];
  const url = `http://localhost:${port}`;
  logTo((line) => logged.push(line));
  const app = await createApp({
    config: { databaseUrl: database.href, host: '127.0.0.1', port, publicUrl: url, dataFolder: folder, mailFrom: 'post@localhost', logLevel: 'info', keyFile },
    clock,
    hashCost: { memoryKiB: 64, passes: 1 },
    mailer: postbox,
  });
  await app.listen(port, '127.0.0.1');
  const contexts: BrowserContext[] = [];
  return {
    url, clock, logged, mails: postbox.mails, setUpCode: app.get(SetUpCode).value,
    drain: () => app.get(Jobs).drain(),
    tick: () => app.get(Jobs).tick(),
    arrange: (sql, values) => withClient(withDatabase(server, name), async (admin) => void (await admin.query(sql, values))),
    async device(kind) {
      const context = await browser.newContext({ baseURL: url, viewport: kind === 'phone' ? { width: 390, height: 844 } : { width: 1280, height: 800 }, timezoneId: 'Europe/Berlin', locale: 'en-GB' });
      contexts.push(context);
      return context.newPage();
    },
    async close() {
      for (const context of contexts) await context.close();
      await app.close();
      await withClient(server, (admin) => admin.query(`drop database if exists ${name} with (force)`));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

export const test = base.extend<{ clinic: Clinic }>({
  clinic: async ({ browser }, use) => {
    // Wednesday 2 December 2026, 16:00 in Berlin.
    const clinic = await open(browser, '2026-12-02T15:00:00Z');
    await use(clinic);
    await clinic.close();
  },
});
export { expect } from '@playwright/test';
