import { randomUUID } from 'node:crypto';
import { SetUpCode } from '../../src/platform/set-up-code.js';
import { Browser } from '../support/browser.js';
import { type TestApp, testApp } from '../support/app.js';

let world: TestApp;
beforeAll(async () => {
  world = await testApp();
});
afterAll(() => world.close());

const details = { clinicName: 'Lindenhof', country: 'DE', zone: 'Europe/Berlin', name: 'Mara Vogt', email: 'mara@lindenhof.example', password: 'a quiet house by the river', pin: '4711' };

it('a clinic is set up once, with the code from the terminal, and its first admin is signed in', async () => {
  const browser = new Browser(world.app);
  expect((await browser.get('/api/set-up')).body).toEqual({ needed: true, mayInvent: false });

  const wrong = await browser.post('/api/set-up', { id: randomUUID(), ...details, code: 'WRONG123' });
  expect([wrong.status, wrong.body.code, wrong.body.fields[0].field]).toEqual([403, 'wrong_code', 'code']);

  const code = world.app.get(SetUpCode).value;
  const done = await browser.post('/api/set-up', { id: randomUUID(), ...details, code });
  expect(done.status).toBe(201);
  expect((await browser.get('/api/staff/me')).body).toMatchObject({ name: 'Mara Vogt', clinicName: 'Lindenhof', roles: ['admin'], locked: false });

  expect((await browser.get('/api/set-up')).body).toEqual({ needed: false, mayInvent: false });
  expect((await new Browser(world.app).post('/api/set-up', { id: randomUUID(), ...details, code })).status).toBe(409);
});

it('a wrong address and a wrong password get the same answer, and guessing gets slower', async () => {
  const browser = new Browser(world.app);
  const unknown = await browser.post('/api/staff/sign-in', { email: 'nobody@lindenhof.example', password: 'whatever it may be' });
  const wrong = await browser.post('/api/staff/sign-in', { email: details.email, password: 'whatever it may be' });
  expect([unknown.status, unknown.body.code]).toEqual([401, 'sign_in_refused']);
  expect({ ...wrong.body, correlation: '' }).toEqual({ ...unknown.body, correlation: '' });
  for (let n = 0; n < 4; n += 1) await browser.post('/api/staff/sign-in', { email: details.email, password: 'guess' });
  const slowed = await browser.post('/api/staff/sign-in', { email: details.email, password: details.password });
  expect([slowed.status, Number(slowed.headers['retry-after']) > 0]).toEqual([429, true]);
  world.clock.pass({ minutes: 16 });
  expect((await browser.post('/api/staff/sign-in', { email: ' MARA@lindenhof.example ', password: details.password })).status).toBe(204);
});

it('signing out everywhere ends every device at once', async () => {
  const [laptop, phone] = [new Browser(world.app), new Browser(world.app)];
  for (const device of [laptop, phone]) expect((await device.post('/api/staff/sign-in', details)).status).toBe(422);
  for (const device of [laptop, phone]) await device.post('/api/staff/sign-in', { email: details.email, password: details.password });
  expect((await phone.get('/api/staff/me')).status).toBe(200);
  expect((await laptop.post('/api/staff/sign-out-everywhere')).status).toBe(204);
  expect((await phone.get('/api/staff/me')).status).toBe(401);
});

it('an unsafe request from another page is refused, and a method that does not exist is named', async () => {
  const answer = await world.app.inject({ method: 'POST', url: '/api/staff/sign-in', headers: { origin: 'https://elsewhere.example', 'content-type': 'application/json' }, payload: '{}' });
  expect([answer.statusCode, answer.json().code]).toEqual([403, 'other_origin']);
  const browser = new Browser(world.app);
  expect((await browser.send('DELETE', '/api/staff/me', {})).status).toBe(405);
  expect((await browser.get('/api/nowhere')).status).toBe(404);
});

it('no log line carries a name, an address or a word of a person', () => {
  expect(world.logged.length).toBeGreaterThan(10);
  // Ids are chance: one in a few hundred runs would hold the PIN's digits.
  const lines = world.logged.join('\n').replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '');
  for (const word of ['Mara', 'Vogt', 'Lindenhof', 'mara@', 'river', '4711']) expect(lines).not.toContain(word);
});
