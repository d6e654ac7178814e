import pg from 'pg';
import { PreparedClient } from '../../src/platform/prepared.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await freshDatabase();
});
beforeEach(async () => {
  client = new PreparedClient({ connectionString: database.appUrl });
  await client.connect();
});
afterEach(() => client.end());
afterAll(() => database.drop());

/** Through the connection itself, which alone sees what it has prepared. */
const prepared = async (): Promise<{ name: string; statement: string; plans: number }[]> =>
  (await client.query<{ name: string; statement: string; plans: number }>(
    `select name, statement, (generic_plans + custom_plans)::int as plans from pg_prepared_statements order by prepare_time, statement`)).rows;
const ask = async (text: string, values: unknown[]): Promise<unknown[]> => (await client.query(text, values)).rows;

test('the same question asked again is not prepared anew, whatever its values', async () => {
  expect(await ask('select $1::int + 1 as sum', [1])).toEqual([{ sum: 2 }]);
  expect(await ask('select $1::int + 1 as sum', [41])).toEqual([{ sum: 42 }]);
  expect(await prepared()).toMatchObject([{ statement: 'select $1::int + 1 as sum', plans: 2 }]);
});

test('asked often it is planned once for all values', async () => {
  for (let n = 0; n < 12; n += 1) await ask('select $1::int * 2 as twice', [n]);
  const [{ generic }] = (await client.query<{ generic: number }>('select generic_plans::int as generic from pg_prepared_statements')).rows as [{ generic: number }];
  expect(generic).toBeGreaterThan(0);
});

test('two questions never share a name, nor may one name stand for two', async () => {
  const texts = Array.from({ length: 200 }, (_, n) => `select $1::int + ${n} as sum`);
  for (const [n, text] of texts.entries()) expect(await ask(text, [1])).toEqual([{ sum: n + 1 }]);
  expect(new Set((await prepared()).map(({ name }) => name)).size).toBe(texts.length);
});

test('what is asked without values has no name', async () => {
  await client.query('select 1 as one');
  await client.query('select 2 as two', []);
  expect(await prepared()).toEqual([]);
});

test('what fails in the middle of what was asked together is asked again without harm', async () => {
  await client.query('START TRANSACTION');
  const together = ['select $1::int / 0 as none', 'select $1::int as one', 'select $1::int + 1 as two'].map((text) => client.query(text, [1]));
  expect((await Promise.allSettled(together)).map((one) => (one.status === 'rejected' ? (one.reason as { code: string }).code : 'answered'))).toEqual(['22012', '25P02', '25P02']);
  await client.query('ROLLBACK');
  expect(await Promise.all([ask('select $1::int as one', [1]), ask('select $1::int + 1 as two', [1])])).toEqual([[{ one: 1 }], [{ two: 2 }]]);
});

test('a transaction begins with its first statement, and a connection that could not begin answers nothing more', async () => {
  const asked = [client.query('START TRANSACTION'), ask(`select set_config('app.clinic', $1, true) as clinic`, ['here'])];
  await Promise.all(asked);
  const clinic = async (): Promise<unknown> => (await client.query<{ clinic: string }>(`select current_setting('app.clinic', true) as clinic`)).rows[0]?.clinic;
  expect(await clinic()).toBe('here');
  await client.query('ROLLBACK');
  expect(await clinic()).not.toBe('here');

  const broken: pg.Client = new PreparedClient({ connectionString: database.appUrl });
  await broken.connect();
  broken.on('error', () => undefined);
  const [{ pid }] = (await broken.query<{ pid: number }>('select pg_backend_pid() as pid')).rows as [{ pid: number }];
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  await admin.query('select pg_terminate_backend($1)', [pid]);
  await admin.end();
  await broken.query('START TRANSACTION');
  await expect(broken.query('select $1::int', [1])).rejects.toThrow();
});
