import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { agreedCouple, enter, practice } from '../criteria/agreed.js';
import { place, sealNow, Superuser } from '../seals/sealed.js';
import { runCommand } from './command-line.js';

const here = practice();

async function run(...words: string[]): Promise<{ code: number | null; said: string[] }> {
  const { code, said } = await runCommand(here.world, words);
  return { code, said: said.split('\n').filter((line) => line !== '' && !line.startsWith('Warning')) };
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
