import { type TestApp, testApp } from '../support/app.js';
import { clinicOf, done, readyCouple } from '../support/couple.js';

let world: TestApp;
beforeAll(async () => {
  world = await testApp();
});
afterAll(() => world.close());

it('each act leaves one line of who did what, and a look at the couple page one line in five minutes', async () => {
  const { therapist } = await clinicOf(world);
  const { caseId } = await readyCouple(world, therapist);
  const acts = await world.admin.query('select action, acting_as, count(*)::int as n from audit where case_id = $1 group by 1, 2 order by 1, 2', [caseId]);
  expect(acts.rows).toEqual(expect.arrayContaining([
    { action: 'case.opened', acting_as: 'staff', n: 1 },
    { action: 'screen.recorded', acting_as: 'staff', n: 2 },
    { action: 'shared_part.opened', acting_as: 'staff', n: 1 },
  ]));
  const looks = async () => (await world.admin.query(`select count(*)::int as n from view_audit where case_id = $1 and screen = 'couple page'`, [caseId])).rows[0]?.n;
  for (let n = 0; n < 3; n += 1) done(await therapist.get(`/api/staff/cases/${caseId}`), 200);
  expect(await looks()).toBe(1);
  world.clock.pass({ minutes: 6 });
  done(await therapist.get(`/api/staff/cases/${caseId}`), 200);
  expect(await looks()).toBe(2);
});
