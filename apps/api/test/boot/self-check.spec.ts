import pg from 'pg';
import { refuseUnsafe } from '../../src/platform/boot/self-check.js';
import { withClient } from '../../src/platform/boot/roles.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

describe('a couple is not let in where one partner could read past the row policies', () => {
  let database: TestDatabase;
  const roles: string[] = [];
  let count = 0;

  beforeEach(async () => {
    database = await freshDatabase();
  });
  afterEach(async () => {
    await database.drop();
    await asAdmin(...roles.splice(0).map((role) => `drop role if exists ${role}`));
  });

  const server = () => process.env['GROUNDWORK_TEST_ADMIN_URL'] ?? '';

  async function asAdmin(...statements: string[]): Promise<void> {
    await withClient(server(), async (admin) => {
      for (const statement of statements) await admin.query(statement);
    });
  }

  async function inDatabase(...statements: string[]): Promise<void> {
    await withClient(database.adminUrl, async (admin) => {
      for (const statement of statements) await admin.query(statement);
    });
  }

  /** A login with everything the program's own has, and one attribute more. */
  async function loginWith(attributes: string): Promise<string> {
    count += 1;
    const role = `unsafe_${process.pid}_${count}`;
    roles.push(role);
    await asAdmin(`create role ${role} login password 'x' ${attributes}`);
    await inDatabase(`grant groundwork_app to ${role} with inherit true`);
    const url = new URL(database.appUrl);
    url.username = role;
    url.password = 'x';
    return url.href;
  }

  async function verdict(url: string): Promise<string> {
    const pool = new pg.Pool({ connectionString: url });
    pool.on('error', () => undefined);
    try {
      await refuseUnsafe(pool);
      return 'starts';
    } catch (error) {
      return error instanceof Error ? error.message : 'unknown';
    } finally {
      await pool.end();
    }
  }

  it('starts as groundwork_app on what the migrations made, and warns that this test server is not crash-safe', async () => {
    const pool = new pg.Pool({ connectionString: database.appUrl });
    pool.on('error', () => undefined);
    const warnings = await refuseUnsafe(pool).finally(() => pool.end());
    expect(warnings).toContain('The database server runs with fsync off, so a crash can lose saved work.');
    expect(warnings.join()).not.toContain('checksums');
  });

  it('refuses a superuser', async () => {
    expect(await verdict(database.adminUrl)).toMatch(/^Groundwork does not start with the superuser rights of groundwork_admin/);
  });

  it('refuses a login that may bypass row security', async () => {
    expect(await verdict(await loginWith('bypassrls'))).toMatch(/may bypass row security/);
  });

  it('refuses a login that may become a superuser or a bypassing role', async () => {
    const login = await loginWith('');
    await asAdmin(`create role ${new URL(login).username}_above bypassrls`);
    roles.push(`${new URL(login).username}_above`);
    await asAdmin(`grant ${new URL(login).username}_above to ${new URL(login).username}`);
    expect(await verdict(login)).toMatch(/_above, which may bypass row security/);
  });

  it('refuses a login that owns a table', async () => {
    const login = await loginWith('');
    await inDatabase('create table public.mine (id uuid)', `alter table public.mine owner to ${new URL(login).username}`);
    expect(await verdict(login)).toMatch(/owner of the table public\.mine/);
  });

  it('refuses a login that may become the owner', async () => {
    const login = await loginWith('');
    await asAdmin(`grant groundwork_owner to ${new URL(login).username} with inherit false, set true`);
    expect(await verdict(login)).toMatch(/as an owner of the table/);
  });

  it.each(['disable', 'no force'])("refuses a clinic's table with row security set to %s", async (setting) => {
    await inDatabase(`alter table public.couple_case ${setting} row level security`);
    expect(await verdict(database.appUrl)).toMatch(/not enabled and forced on public\.couple_case/);
  });

  it('refuses sign-ins that were opened to it', async () => {
    await inDatabase('grant select on identity.sign_in to groundwork_app');
    expect(await verdict(database.appUrl)).toMatch(/not enabled and forced on identity\.sign_in/);
  });

  it('refuses a table that is open to it without a policy', async () => {
    await inDatabase('create table public.open_book (id uuid)', 'grant select on public.open_book to groundwork_app');
    expect(await verdict(database.appUrl)).toMatch(/public\.open_book is open to it without any row policy/);
  });

  it('refuses a table whose last policy was dropped', async () => {
    await inDatabase(`do $$ declare p text; begin
      for p in select polname from pg_policy where polrelid = 'public.couple_case'::regclass loop
        execute format('drop policy %I on public.couple_case', p);
      end loop; end $$`);
    expect(await verdict(database.appUrl)).toMatch(/public\.couple_case is open to it without any row policy/);
  });

  it.each(['truncate', 'trigger'])('refuses the right to %s', async (right) => {
    await inDatabase(`grant ${right} on public.couple_case to groundwork_app`);
    expect(await verdict(database.appUrl)).toMatch(/may empty the table public\.couple_case/);
  });

  it('refuses the right to make tables or schemas', async () => {
    await inDatabase('grant create on schema public to groundwork_app');
    expect(await verdict(database.appUrl)).toMatch(/may make tables in the schema public/);
    await inDatabase('revoke create on schema public from groundwork_app');
    const name = new URL(database.adminUrl).pathname.slice(1);
    await inDatabase(`grant create on database ${name} to groundwork_app`);
    expect(await verdict(database.appUrl)).toMatch(/may make tables in the database/);
  });
});
