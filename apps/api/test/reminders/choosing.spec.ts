import { type TestApp, testApp } from '../support/app.js';
import { Browser } from '../support/browser.js';
import { clinicOf, coupleOf, done, type PartnerHere, PASSWORD, signConsent, tokenFor } from '../support/couple.js';
import { randomUUID } from 'node:crypto';
import { choose } from './evenings.js';

let world: TestApp;
let therapist: Browser;
beforeAll(async () => {
  world = await testApp();
  ({ therapist } = await clinicOf(world));
});
afterAll(() => world.close());

/** Ana, who gave that answer when she joined, and has signed her consent. */
async function ana(mailboxShared: string): Promise<PartnerHere> {
  const invited = ['Ana', 'Daniel'].map((firstName) => ({ id: randomUUID(), firstName, joins: 'mail', email: `${randomUUID()}@mail.example` }));
  done(await therapist.make('/api/staff/cases', { partners: invited }));
  const { id: personId, email } = invited[0]!;
  const browser = new Browser(world.app);
  done(await browser.post('/api/my/join', { token: await tokenFor(world, email), email, password: PASSWORD, mailboxShared }));
  const here = { personId, firstName: 'Ana', email, browser };
  await signConsent(here);
  return here;
}
const mine = async ({ browser }: PartnerHere) => done(await browser.get('/api/my/reminder'), 200).body;

it('nobody is reminded of anything before they have chosen an hour; the hour can be changed and ended', async () => {
  const { partners: [daniel] } = await coupleOf(world, therapist);
  await signConsent(daniel);
  expect(await mine(daniel)).toEqual({ hour: null, mailboxShared: 'no' });
  for (const hour of [7, 21, 20, null]) {
    await choose(daniel, hour);
    expect((await mine(daniel)).hour).toBe(hour);
    world.clock.pass({ minutes: 1 });
  }
});

it.each([6, 22, 20.5, -1, '20', [], true, ''])('no mail at %j: hours are 7 to 21', async (hour) => {
  const { partners: [daniel] } = await coupleOf(world, therapist);
  await signConsent(daniel);
  expect((await daniel.browser.make('/api/my/reminder', { hour: hour as number })).status).toBe(422);
  expect((await daniel.browser.make('/api/my/reminder', {})).status).toBe(422);
  expect((await mine(daniel)).hour).toBeNull();
});

it('before her own consent Ana chooses nothing', async () => {
  const { partners: [daniel] } = await coupleOf(world, therapist);
  expect((await daniel.browser.get('/api/my/reminder')).status).toBe(404);
  expect((await daniel.browser.make('/api/my/reminder', { hour: 20 })).status).toBe(404);
});

it.each(['yes', 'not_sure'])('Ana said “%s” to “does anyone else read this mailbox?”: she can choose no hour, only end one', async (answer) => {
  const here = await ana(answer);
  expect(await mine(here)).toEqual({ hour: null, mailboxShared: answer });
  const refused = await here.browser.make('/api/my/reminder', { hour: 20 });
  expect([refused.status, refused.body.fields[0].field]).toEqual([422, 'hour']);
  await choose(here, null);
});

it('“no” to the mailbox asks for the password, “yes” and “not sure” for nothing: whoever finds an open phone opens no way for mail', async () => {
  const here = await ana('yes');
  const answer = (body: object) => here.browser.post('/api/my/mailbox', body);
  for (const password of [undefined, '', 'something else entirely']) expect((await answer({ mailboxShared: 'no', ...(password === undefined ? {} : { password }) })).status).toBe(422);
  expect((await mine(here)).mailboxShared).toBe('yes');
  done(await answer({ mailboxShared: 'no', password: PASSWORD }), 204);
  await choose(here);
  done(await answer({ mailboxShared: 'not_sure' }), 204);
  expect(await mine(here)).toEqual({ hour: 20, mailboxShared: 'not_sure' });
});

it('guessing the password there gets as slow as at the sign-in', async () => {
  const here = await ana('yes');
  for (let n = 0; n < 5; n += 1) expect((await here.browser.post('/api/my/mailbox', { mailboxShared: 'no', password: `guess number ${n}` })).status).toBe(422);
  expect((await here.browser.post('/api/my/mailbox', { mailboxShared: 'no', password: PASSWORD })).status).toBe(429);
});

it('the practice reads neither the hour nor the answer, on no page and by no act', async () => {
  const here = await ana('no');
  await choose(here, 17);
  const { rows } = await world.admin.query('select case_id from case_partner where person_id = $1', [here.personId]);
  for (const url of ['/api/staff/team', '/api/staff/cases', `/api/staff/cases/${rows[0].case_id}`]) expect((await therapist.get(url)).text).not.toMatch(/reminder|mailbox|"hour"/i);
});
