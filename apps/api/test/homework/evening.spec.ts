import { practice } from '../criteria/agreed.js';
import { byPart, give, partOf, send } from './given.js';
import { done, type PartnerHere, readyCouple } from '../support/couple.js';

const here = practice();
const tonightOf = async ({ browser }: PartnerHere) => done(await browser.get('/api/my/tonight'), 200).body;
const titles = (items: { exercise: string }[]) => items.map(({ exercise }) => exercise);

it('the evening names the work that is due first, and of the foundation what a week asks', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const [daniel, ana] = couple.partners;
  expect(await tonightOf(daniel)).toMatchObject({ nextWork: null, foundation: [] });
  done(await give(couple, { exercise: 'A05', asked: byPart(couple), dueOn: '2026-12-20' }));
  done(await give(couple, { exercise: 'A07', asked: [{ personId: ana.personId, part: 'injured' }], dueOn: '2026-12-10', note: 'Only what comes.' }));
  const hers = await tonightOf(ana);
  expect(hers.nextWork).toMatchObject({ exercise: 'A07', title: 'My question list', minutes: 20, reader: 'T', dueOn: '2026-12-10', note: 'Only what comes.', state: 'to_do' });
  expect(titles(hers.foundation)).toEqual(['A07']);
  // What is asked of her alone is not on his evening.
  const his = await tonightOf(daniel);
  expect([his.nextWork.exercise, his.foundation]).toEqual(['A05', []]);
  expect(JSON.stringify(his)).not.toContain('question list');
  done(await send(ana, 'A07', [{ key: 'first', text: 'Where were you in May?' }]));
  expect((await tonightOf(ana)).nextWork.exercise).toBe('A05');
  expect(JSON.stringify(await tonightOf(daniel))).toBe(JSON.stringify(his));
});

it('what is written to be added is kept as a draft, and goes with the adding', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const [, ana] = couple.partners;
  done(await give(couple, { exercise: 'A07', asked: [{ personId: ana.personId, part: 'injured' }] }));
  done(await send(ana, 'A07', [{ key: 'first', text: 'Where were you in May?' }]));
  const partId = await partOf(ana, 'A07');
  const place = `/api/my/drafts/work-more-${partId}`;
  done(await ana.browser.send('PUT', place, { of: ana.personId, fields: [{ name: 'words', text: 'And in June' }] }), 200);
  done(await ana.browser.make(`/api/my/work/${partId}/addition`, { words: 'And in June?' }));
  expect(JSON.stringify((await ana.browser.get(place)).body)).not.toContain('And in June');
});

it('whoever supervises reads what the therapist reads, and both partners are told the name (R72)', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const namesOf = () => Promise.all(couple.partners.map(async ({ browser }) => done(await browser.get('/api/my/me'), 200).body.supervisorName));
  expect(await namesOf()).toEqual(['', '']);
  const { personId, name } = await here.world.admin.query<{ personId: string; name: string }>(
    `select p.id as "personId", p.name from person p join staff_role r on r.clinic_id = p.clinic_id and r.person_id = p.id where r.role = 'admin' limit 1`).then(({ rows }) => rows[0] as { personId: string; name: string });
  const put = (from: string) => here.world.admin.query(
    `insert into case_staff (clinic_id, case_id, person_id, as_role, from_at) select clinic_id, id, $2, 'supervisor', $3 from couple_case where id = $1`, [couple.caseId, personId, from]);
  await put('2026-12-01T00:00:00Z');
  expect(await namesOf()).toEqual([name, name]);
  await here.world.admin.query(`update case_staff set to_at = $2 where case_id = $1 and as_role = 'supervisor'`, [couple.caseId, '2026-12-02T00:00:00Z']);
  expect(await namesOf()).toEqual(['', '']);
});
