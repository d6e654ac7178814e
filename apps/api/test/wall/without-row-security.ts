import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../src/app.js';
import type { TestApp } from '../support/app.js';

/** The same program on the same rows, with every row policy out of its way: what its own guards are worth alone. */
export async function withoutRowSecurity(world: TestApp): Promise<{ app: NestFastifyApplication; close(): Promise<void> }> {
  const role = `groundwork_test_bypass_${randomBytes(6).toString('hex')}`;
  const password = randomBytes(12).toString('hex');
  await world.admin.query(`create role ${role} login bypassrls password '${password}'; grant groundwork_app to ${role} with inherit true`);
  const url = new URL(world.adminUrl);
  url.username = role;
  url.password = password;
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-bypass-'));
  const keyFile = join(folder, 'key');
  writeFileSync(keyFile, Buffer.alloc(32, 7));
  const app = await createApp({
    config: { databaseUrl: url.href, host: '127.0.0.1', port: 0, publicUrl: 'http://localhost:4600', dataFolder: folder, mailFrom: 'post@localhost', logLevel: 'info', keyFile },
    clock: world.clock, hashCost: { memoryKiB: 64, passes: 1 }, mailer: world.postbox, pages: null,
  });
  return {
    app,
    async close() {
      await app.close();
      await world.admin.query(`drop role ${role}`);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
