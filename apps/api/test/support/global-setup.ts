import './js-means-ts.cjs';
import { startThrowAway } from './throw-away.js';
import { ensureRoles } from '../../src/platform/boot/roles.js';
import { migrate } from '../../src/platform/boot/migrate.js';

const APP_PASSWORD = 'only for the tests';

/** One throw-away server for all specs; the migrated database is the template of every other. */
export default async function setUp(): Promise<void> {
  const server = await startThrowAway();
  try {
    const { ownerUrl } = await ensureRoles(server.adminUrl, {
      database: 'groundwork_test_template',
      appPassword: APP_PASSWORD,
    });
    await migrate(ownerUrl);
  } catch (error) {
    await server.stop();
    throw error;
  }
  process.env['GROUNDWORK_TEST_ADMIN_URL'] = server.adminUrl;
  process.env['GROUNDWORK_TEST_APP_PASSWORD'] = APP_PASSWORD;
  globalThis.stopTestDatabase = server.stop;
}
