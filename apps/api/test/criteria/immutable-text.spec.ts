import pg from 'pg';
import { done } from '../support/couple.js';
import { agreedCouple, enter, practice } from './agreed.js';

const here = practice();
const FACTS = ['criterion', 'criterion_version', 'signature', 'signature_answer', 'endorsement', 'entry', 'opening'];

it.each([
  ['the program', 'set role groundwork_app', /^42501$/],
  ["the tables' owner", 'set role groundwork_owner', /^GW001$/],
  ['even a superuser', 'reset role', /^GW001$/],
])('what the couple has signed and entered cannot be changed, removed or emptied by %s', async (_who, become, refusal) => {
  const { doer, versionId } = await agreedCouple(here);
  done(await enter(here, doer, versionId, '2026-12-07', 'kept'));
  const client = new pg.Client(here.world.adminUrl);
  await client.connect();
  try {
    await client.query(become);
    for (const table of FACTS) {
      for (const change of [`update ${table} set case_id = case_id`, `delete from ${table}`, `truncate ${table} cascade`]) {
        const refused = await client.query(change).then(() => 'done', (error: pg.DatabaseError) => error.code);
        expect([change, refused]).toEqual([change, expect.stringMatching(refusal)]);
      }
    }
  } finally {
    await client.end();
  }
});

it('the words lie sealed in the database: no column holds what the couple said', async () => {
  const { caseId } = await agreedCouple(here, { shows: 'that the porch lamp stays lit', then: 'we go to the lake' });
  const { rows } = await here.world.admin.query(
    `select to_jsonb(v)::text || to_jsonb(c)::text || encode(v.words_sealed, 'escape') as stored from criterion_version v join criterion c on c.id = v.criterion_id where v.case_id = $1`, [caseId]);
  expect(rows).toHaveLength(1);
  for (const word of ['porch', 'lake', 'Daniel', 'workdays']) expect((rows[0] as { stored: string }).stored).not.toContain(word);
  const again = await agreedCouple(here, { shows: 'that the porch lamp stays lit', then: 'we go to the lake' });
  const hashes = await here.world.admin.query('select distinct text_hash from criterion_version where case_id = any ($1)', [[caseId, again.caseId]]);
  // A salt of its own keeps one couple's hash from telling that another one said the same.
  expect(hashes.rows).toHaveLength(2);
});
