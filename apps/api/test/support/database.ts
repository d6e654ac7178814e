import { randomBytes } from 'node:crypto';
import { APP_ROLE, withClient, withDatabase } from '../../src/platform/boot/roles.js';

const TEMPLATE = 'groundwork_test_template';

export interface TestDatabase {
  /** The program's own login: row policies apply. */
  readonly appUrl: string;
  /** Superuser on the same database: sees every row; for arranging and for asserting what is stored. */
  readonly adminUrl: string;
  drop(): Promise<void>;
}

/** A migrated, empty database of its own; one per spec file. */
export async function freshDatabase(): Promise<TestDatabase> {
  const server = fromSetUp('GROUNDWORK_TEST_ADMIN_URL');
  const name = `groundwork_test_${randomBytes(6).toString('hex')}`;
  await withClient(server, async (admin) => {
    await admin.query(`create database ${name} template ${TEMPLATE} owner groundwork_owner`);
    // Privileges on a database are not copied with it.
    await admin.query(`revoke all on database ${name} from public`);
    await admin.query(`grant connect on database ${name} to ${APP_ROLE}`);
  });
  const adminUrl = withDatabase(server, name);
  const appUrl = new URL(adminUrl);
  appUrl.username = APP_ROLE;
  appUrl.password = encodeURIComponent(fromSetUp('GROUNDWORK_TEST_APP_PASSWORD'));
  return {
    appUrl: appUrl.href,
    adminUrl,
    async drop() {
      await withClient(server, (admin) => admin.query(`drop database if exists ${name} with (force)`));
    },
  };
}

function fromSetUp(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is set by global-setup.ts; run the specs through jest.config.mjs.`);
  return value;
}
