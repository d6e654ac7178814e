import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isCurrent, migrate } from '../../src/platform/boot/migrate.js';
import { type DatabaseUrls, ensureRoles, withClient } from '../../src/platform/boot/roles.js';

describe("the tables under a couple's words change only forward, and wholly or not at all", () => {
  const server = process.env['GROUNDWORK_TEST_ADMIN_URL'] ?? '';
  let name: string;
  let folder: string;
  let urls: DatabaseUrls;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'groundwork-migrations-'));
    name = `groundwork_test_${randomBytes(6).toString('hex')}`;
    urls = await ensureRoles(server, { database: name, appPassword: process.env['GROUNDWORK_TEST_APP_PASSWORD'] ?? '' });
    write('0001-first.sql', 'create table first_one (id int);');
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true, force: true });
    await withClient(server, (admin) => admin.query(`drop database ${name} with (force)`));
  });

  function write(file: string, sql: string): void {
    writeFileSync(join(folder, file), sql);
  }

  it('runs each file once, in order, even when two programs start together', async () => {
    write('0002-second.sql', 'alter table first_one add column note text;');
    const both = await Promise.all([migrate(urls.ownerUrl, folder), migrate(urls.ownerUrl, folder)]);
    expect(both.sort((a, b) => b.length - a.length)).toEqual([['0001-first.sql', '0002-second.sql'], []]);
  });

  it('gives every table to the owner, whom nobody logs in as', async () => {
    await migrate(urls.ownerUrl, folder);
    const owners = await withClient(urls.ownerUrl, (client) => client.query(`select distinct tableowner from pg_tables where schemaname = 'public'`));
    expect(owners.rows).toEqual([{ tableowner: 'groundwork_owner' }]);
    await expect(withClient(urls.appUrl, (client) => client.query('select * from first_one'))).rejects.toThrow('permission denied');
  });

  it('leaves nothing of a file that fails, and says where it failed', async () => {
    write('0002-broken.sql', 'create table second_one (id int);\n\nselect nonsense;');
    await expect(migrate(urls.ownerUrl, folder)).rejects.toThrow('Migration 0002-broken.sql failed at line 3');
    const made = await withClient(urls.ownerUrl, (client) => client.query(`select to_regclass('second_one') as second, to_regclass('first_one') as first`));
    expect(made.rows).toEqual([{ second: null, first: 'first_one' }]);
  });

  it('refuses a file that was changed after it ran', async () => {
    await migrate(urls.ownerUrl, folder);
    write('0001-first.sql', 'create table first_one (id bigint);');
    await expect(migrate(urls.ownerUrl, folder)).rejects.toThrow('Migration 0001-first.sql was changed after it ran');
  });

  it('refuses a database that a newer Groundwork has written', async () => {
    write('0002-second.sql', 'select 1;');
    await migrate(urls.ownerUrl, folder);
    rmSync(join(folder, '0002-second.sql'));
    await expect(migrate(urls.ownerUrl, folder)).rejects.toThrow('The database is at migration 2, newer than this version of Groundwork (1).');
  });

  it("tells with the program's own login whether anything waits", async () => {
    expect(await isCurrent(urls.appUrl, folder)).toBe(false);
    await migrate(urls.ownerUrl, folder);
    expect(await isCurrent(urls.appUrl, folder)).toBe(true);
    write('0002-second.sql', 'select 1;');
    expect(await isCurrent(urls.appUrl, folder)).toBe(false);
  });
});
