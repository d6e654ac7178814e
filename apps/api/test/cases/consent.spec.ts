import { createHash } from 'node:crypto';
import { type TestApp, testApp } from '../support/app.js';
import { type Clinic, clinicOf, coupleOf, done, type PartnerHere, recordScreen, signConsent } from '../support/couple.js';

let world: TestApp;
let clinic: Clinic;
beforeAll(async () => {
  world = await testApp();
  clinic = await clinicOf(world);
});
afterAll(() => world.close());

const ticks = { treatment: true, records: true, notMonitored: true };

it('each partner reads the page in force, with the practice’s secrets policy, and signs it once', async () => {
  const { partners: [daniel] } = await coupleOf(world, clinic.therapist);
  const page = (await daniel.browser.get('/api/my/consent')).body;
  expect(page).toEqual({
    version: '2026-11', textHash: createHash('sha256').update('groundwork-consent:2026-11:limited_secrets').digest('hex'),
    therapistName: 'Ruth Adler', clinicName: 'Lindenhof', secretsPolicy: 'limited_secrets', signedAt: null,
  });
  await signConsent(daniel);
  expect((await daniel.browser.get('/api/my/consent')).body.signedAt).toBe('2026-12-07T09:00:00.000Z');
  expect((await daniel.browser.get('/api/my/me')).body.step).toBe('preparing');
  const again = await daniel.browser.make('/api/my/consent', { version: page.version, textHash: page.textHash, ...ticks, signature: 'Daniel Berg' });
  expect([again.status, again.body.code]).toEqual([409, 'already_done']);
});

it('a page with a tick missing, or another text than the one in force, is not signed', async () => {
  const { partners: [daniel] } = await coupleOf(world, clinic.therapist);
  const { version, textHash } = (await daniel.browser.get('/api/my/consent')).body;
  for (const missing of Object.keys(ticks)) {
    const refused = await daniel.browser.make('/api/my/consent', { version, textHash, ...ticks, [missing]: false, signature: 'Daniel Berg' });
    expect([refused.status, refused.body.fields.map(({ field }: { field: string }) => field)]).toEqual([422, [missing]]);
  }
  for (const other of [{ version: '2025-01', textHash }, { version, textHash: '0'.repeat(64) }]) {
    const refused = await daniel.browser.make('/api/my/consent', { ...other, ...ticks, signature: 'Daniel Berg' });
    expect([refused.status, refused.body.code]).toEqual([409, 'text_changed']);
  }
  expect((await daniel.browser.get('/api/my/me')).body.step).toBe('consent');
});

it('a signature is kept sealed, and never changed', async () => {
  const { partners: [daniel] } = await coupleOf(world, clinic.therapist);
  await signConsent(daniel);
  const { rows } = await world.admin.query('select c::text as line from consent c where person_id = $1', [daniel.personId]);
  expect([rows.length, rows[0].line.includes('Berg'), rows[0].line.includes(Buffer.from('Berg').toString('hex'))]).toEqual([1, false, false]);
  await expect(world.admin.query("update consent set version = 'x' where person_id = $1", [daniel.personId])).rejects.toThrow('append-only');
});

it('R3: until the shared part opens, what one partner and the therapist do alone changes no byte for the other', async () => {
  const couple = await coupleOf(world, clinic.therapist);
  const [daniel, ana] = couple.partners;
  await signConsent(ana);
  const before = await everythingOf(ana);

  await signConsent(daniel);
  done(await daniel.browser.make('/api/my/task', { question: 'Does Ana read this?' }));
  await recordScreen(world, couple, daniel, 'refer_out');
  world.clock.pass({ minutes: 1 });
  await recordScreen(world, couple, daniel);
  await recordScreen(world, couple, ana, 'need_more_information');
  expect(await everythingOf(ana)).toEqual(before);

  world.clock.pass({ minutes: 1 });
  await recordScreen(world, couple, ana);
  done(await clinic.therapist.make(`/api/staff/cases/${couple.caseId}/shared-part`, {}));
  expect((await ana.browser.get('/api/my/me')).body.step).toBe('open');
  expect((await daniel.browser.get('/api/my/me')).body.step).toBe('open');
});

it('the shared part opens nothing for a partner whose own page waits', async () => {
  const couple = await coupleOf(world, clinic.therapist);
  const [daniel, ana] = couple.partners;
  await signConsent(daniel);
  expect((await ana.browser.get('/api/my/me')).body.step).toBe('consent');
  expect((await ana.browser.get('/api/my/task')).status).toBe(404);
});

async function everythingOf({ browser }: PartnerHere) {
  const answers = [];
  for (const page of ['me', 'consent', 'task']) {
    const { status, text, headers } = await browser.get(`/api/my/${page}`);
    answers.push({ page, status, text, headers: { ...headers, date: '' } });
  }
  return answers;
}
