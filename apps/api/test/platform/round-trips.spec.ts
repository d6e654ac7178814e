import { agreedCouple, enter, practice } from '../criteria/agreed.js';
import { comeBack, coupleOf, done } from '../support/couple.js';
import { asked } from '../support/round-trips.js';

const here = practice();
const BEGIN_AND_COMMIT = 2;

async function evening() {
  const couple = await agreedCouple(here);
  here.world.clock.set('2026-12-09T19:00:00Z');
  await comeBack(here.therapist);
  done(await enter(here, couple.doer, couple.versionId, '2026-12-08', 'kept'));
  return couple;
}

test('a partner’s evening and their tap wait for the database twice, beside beginning and commit', async () => {
  const { doer, versionId } = await evening();
  const tonight = await asked(async () => done(await doer.browser.get('/api/my/tonight'), 200));
  expect(tonight.trips).toBeLessThanOrEqual(2 + BEGIN_AND_COMMIT);
  const tap = await asked(async () => done(await enter(here, doer, versionId, '2026-12-09', 'kept')));
  expect(tap.trips).toBeLessThanOrEqual(2 + BEGIN_AND_COMMIT);
  // A correction reads what it replaces with the rest.
  const again = await asked(async () => done(await enter(here, doer, versionId, '2026-12-09', 'not_kept', { alreadyKnown: true })));
  expect(again.trips).toBe(tap.trips);
});

test('the entry is written before the day is rolled up and the act is audited, though none waits for the other', async () => {
  const { doer, versionId } = await evening();
  const { texts } = await asked(async () => done(await enter(here, doer, versionId, '2026-12-09', 'kept')));
  expect(texts.slice(-4).map((text) => /^(insert into \w+|select [\w.]+|COMMIT)/.exec(text)?.[1])).toEqual(['insert into entry', 'select keeper.roll_up_day', 'insert into audit', 'COMMIT']);
  expect(texts.slice(0, 3).map((text) => /^(insert into \w+|select [\w.]+|START TRANSACTION)/.exec(text)?.[1])).toEqual(['START TRANSACTION', 'select identity.begin_request', 'insert into request_key']);
});

test('a therapist’s list of couples waits twice at most, whatever their number', async () => {
  await evening();
  const list = () => asked(async () => done(await here.therapist.get('/api/staff/cases'), 200));
  const one = await list();
  for (let n = 0; n < 3; n += 1) await coupleOf(here.world, here.therapist, { names: ['Mia', 'Jon'] });
  const four = await list();
  expect(one.trips).toBeLessThanOrEqual(2 + BEGIN_AND_COMMIT);
  expect([four.trips, four.texts.length]).toEqual([one.trips, one.texts.length]);
});

test('a couple page waits twice, with all that it shows', async () => {
  const { caseId } = await evening();
  const page = () => asked(async () => done(await here.therapist.get(`/api/staff/cases/${caseId}`), 200));
  await page();
  expect((await page()).trips).toBeLessThanOrEqual(2 + BEGIN_AND_COMMIT);
});
