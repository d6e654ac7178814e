import pg from 'pg';
import { buffersOf } from '../../src/platform/boot/embedded.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

describe('the database a couple is kept in', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());

  it('sorts and folds names as people write them', async () => {
    const client = new pg.Client({ connectionString: database.appUrl });
    await client.connect();
    const folded = await client.query(`select lower('ÄÖ') as folded`);
    const sorted = await client.query(`select n from unnest(array['z','é','Ä','a','f']) n order by n`);
    await client.end();
    expect(folded.rows[0].folded).toBe('äö');
    expect(sorted.rows.map((row) => row.n)).toEqual(['a', 'Ä', 'é', 'f', 'z']);
  });

  it('keeps an eighth of the machine beside the server, never less than a small one needs nor more than helps', () => {
    const gib = 2 ** 30;
    expect([0.5, 1, 2, 4, 8, 64].map((size) => buffersOf(size * gib))).toEqual([128, 128, 256, 512, 1024, 1024]);
  });
});
