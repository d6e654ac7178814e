import { randomUUID } from 'node:crypto';
import { type TestApp, testApp } from '../support/app.js';
import { type Clinic, clinicOf, coupleOf, done, signConsent } from '../support/couple.js';

let world: TestApp;
let clinic: Clinic;
beforeAll(async () => {
  world = await testApp();
  clinic = await clinicOf(world);
});
afterAll(() => world.close());

it('the first task waits behind a partner’s own consent, and is sent once with its question', async () => {
  const { partners: [daniel] } = await coupleOf(world, clinic.therapist);
  expect((await daniel.browser.get('/api/my/task')).status).toBe(404);
  expect((await daniel.browser.make('/api/my/task', { question: '' })).status).toBe(404);
  await signConsent(daniel);
  expect((await daniel.browser.get('/api/my/task')).body).toEqual({ key: 'what_to_expect', minutes: 5, state: 'to_do', sentAt: null, question: null });
  done(await daniel.browser.make('/api/my/task', { question: 'How long does it take?' }));
  expect((await daniel.browser.get('/api/my/task')).body).toEqual({
    key: 'what_to_expect', minutes: 5, state: 'sent', sentAt: '2026-12-07T09:00:00.000Z', question: 'How long does it take?',
  });
  const again = await daniel.browser.make('/api/my/task', { question: 'And then?' });
  expect([again.status, again.body.code]).toEqual([409, 'already_done']);
});

it('a partner with no question sends the task all the same', async () => {
  const { partners: [, ana] } = await coupleOf(world, clinic.therapist);
  await signConsent(ana);
  done(await ana.browser.make('/api/my/task', { question: '  ' }));
  expect((await ana.browser.get('/api/my/task')).body).toMatchObject({ state: 'sent', question: null });
});

it('two phones of one partner that send at the same moment leave one task, and neither sees the other partner’s', async () => {
  const { partners: [daniel, ana] } = await coupleOf(world, clinic.therapist);
  for (const partner of [daniel, ana]) await signConsent(partner);
  const tries = await Promise.all(['One?', 'Two?'].map((question) => daniel.browser.make('/api/my/task', { question })));
  expect(tries.map(({ status }) => status).sort()).toEqual([201, 409]);
  expect((await ana.browser.get('/api/my/task')).body.state).toBe('to_do');
  done(await ana.browser.make('/api/my/task', { question: 'Three?' }));
});

it('a question is kept sealed, and one that is too long is refused with its field', async () => {
  const { partners: [daniel] } = await coupleOf(world, clinic.therapist);
  await signConsent(daniel);
  const long = await daniel.browser.make('/api/my/task', { question: 'a'.repeat(1001) });
  expect([long.status, long.body.fields[0].field]).toEqual([422, 'question']);
  const id = randomUUID();
  done(await daniel.browser.post('/api/my/task', { id, question: 'Wolkenkuckucksheim' }));
  const { rows } = await world.admin.query('select a::text as line from exercise_answer a where id = $1', [id]);
  expect([rows.length, rows[0].line.includes(Buffer.from('Wolken').toString('hex')), rows[0].line.includes('author_staff')]).toEqual([1, false, true]);
});
