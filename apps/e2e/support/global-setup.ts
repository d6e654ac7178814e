import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../../api/dist/platform/boot/embedded.js';
import { migrate } from '../../api/dist/platform/boot/migrate.js';
import { ensureRoles } from '../../api/dist/platform/boot/roles.js';

const APP_PASSWORD = 'only for the tests';

/** One throw-away PostgreSQL for the run; every test gets a copy of its migrated template. */
export default async function setUp(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-browser-'));
  chmodSync(folder, 0o711);
  const server = await startEmbedded({ dataFolder: folder, ephemeral: true });
  const { ownerUrl } = await ensureRoles(server.adminUrl, { database: 'groundwork_test_template', appPassword: APP_PASSWORD });
  await migrate(ownerUrl);
  process.env['GROUNDWORK_TEST_ADMIN_URL'] = server.adminUrl;
  process.env['GROUNDWORK_TEST_APP_PASSWORD'] = APP_PASSWORD;
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
