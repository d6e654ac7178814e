import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { KeptHeads } from '../../src/platform/kept-heads.js';
import { agreedCouple, enter, practice } from '../criteria/agreed.js';
import { place, sealNow, Superuser } from '../seals/sealed.js';

const CLI = resolve(__dirname, '../../dist/cli.js');
const here = practice();

/** The built command as an operator runs it, on the data folder of the test's program. */
function run(...words: string[]): Promise<{ code: number; said: string[] }> {
  const dataFolder = dirname((here.world.app.get(KeptHeads) as unknown as { folder: string }).folder);
  const environment = { ...process.env, DATABASE_URL: here.world.appUrl, DATABASE_OWNER_URL: here.world.adminUrl, GROUNDWORK_DATA: dataFolder, KEY_FILE: '' };
  return new Promise((done) => {
    execFile(process.execPath, [CLI, ...words], { env: environment }, (error, stdout, stderr) => done({ code: Number(error?.code ?? 0), said: `${stdout}${stderr}`.split('\n').filter((line) => line !== '' && !line.startsWith('Warning')) }));
  });
}

it('whoever runs the program finds on the command line what was done behind its back, and where', async () => {
  const { doer, versionId } = await agreedCouple(here);
  const { id: entryId } = await enter(here, doer, versionId, '2026-12-07', 'not_kept');
  await sealNow(here.world);
  const whole = await run('verify', 'seals');
  expect(whole.said.at(-1)).toMatch(/^Seals: \d+ facts in 1 seals, held against 1 heads kept outside; 0 findings\.$/);
  expect(whole.code).toBe(0);

  const { folder, remove } = place();
  const file = join(folder, 'heads.jsonl');
  expect(await run('seals', 'export', file)).toMatchObject({ code: 0 });
  const [line] = (await run('seals', 'export')).said;
  expect(readFileSync(file, 'utf8')).toBe(`${line}\n`);

  const admin = new Superuser(here.world.adminUrl);
  await admin.client.connect();
  await admin.client.query(`begin; set local session_replication_role to replica; update entry set answer = 'kept' where id = '${entryId}'; commit`);
  const changed = await run('verify', 'seals');
  expect(changed).toMatchObject({ code: 1, said: [expect.stringMatching(/^clinic \S+, seal 1, entry \[.+\]: changed after it was written$/), expect.stringMatching(/; 1 finding\.$/)] });

  await admin.client.query(`begin; set local session_replication_role to replica; update entry set answer = 'not_kept' where id = '${entryId}'; delete from seal.batch; delete from seal.leaf; commit`);
  const { said } = await run('verify', 'seals', file);
  expect(said).toContainEqual(expect.stringMatching(/^clinic \S+, seal 1: the head kept outside is not in the database/));
  expect(said).toContainEqual(expect.stringMatching(/, entry \[.+\]: written past the program$/));
  await admin.client.end();
  remove();
});
