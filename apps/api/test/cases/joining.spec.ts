import { randomUUID } from 'node:crypto';
import { type TestApp, testApp } from '../support/app.js';
import { Browser } from '../support/browser.js';
import { type Clinic, clinicOf, comeBack, coupleOf, done, join, newAddress, PASSWORD, tokenFor } from '../support/couple.js';

let world: TestApp;
let clinic: Clinic;
beforeAll(async () => {
  world = await testApp();
});
beforeEach(async () => {
  if (clinic) await comeBack(clinic.therapist);
  else clinic = await clinicOf(world);
});
afterAll(() => world.close());

const joining = (token: string, email: string) => ({ token, email, password: PASSWORD, mailboxShared: 'not_sure' });
const look = (token: string) => new Browser(world.app).post('/api/my/join/look', { token });

async function invited() {
  const [daniel, ana] = [someone('Daniel'), someone('Ana')];
  const { id: caseId } = done(await clinic.therapist.make('/api/staff/cases', { partners: [daniel, ana] }));
  return { caseId, daniel, ana };
}
function someone(firstName: string) {
  return { id: randomUUID(), firstName, joins: 'mail', email: newAddress() };
}

it('a link is looked at as often as a mail scanner likes, and works once', async () => {
  const { daniel } = await invited();
  const token = await tokenFor(world, daniel.email);
  for (let n = 0; n < 3; n += 1) expect((await look(token)).body).toEqual({ purpose: 'join', clinicName: 'Lindenhof', firstName: 'Daniel', country: 'DE', asksCode: false });
  await join(world, token, daniel.email);
  expect([(await look(token)).status, (await new Browser(world.app).post('/api/my/join', joining(token, daniel.email))).body.code]).toEqual([410, 'invitation_void']);
});

it('two devices that use one link at the same moment end in one sign-in', async () => {
  const { daniel } = await invited();
  const token = await tokenFor(world, daniel.email);
  const tries = await Promise.all([1, 2, 3].map(() => new Browser(world.app).post('/api/my/join', joining(token, newAddress()))));
  expect(tries.map(({ status }) => status).sort()).toEqual([201, 410, 410]);
});

it('a link ends after 72 hours, not before', async () => {
  const { daniel, ana } = await invited();
  const [hers, his] = [await tokenFor(world, ana.email), await tokenFor(world, daniel.email)];
  world.clock.pass({ hours: 71, minutes: 59 });
  done(await new Browser(world.app).post('/api/my/join', joining(hers, ana.email)));
  world.clock.pass({ minutes: 1 });
  expect((await new Browser(world.app).post('/api/my/join', joining(his, daniel.email))).body.code).toBe('invitation_void');
});

it('a newer link ends the older one', async () => {
  const { caseId, daniel } = await invited();
  const older = await tokenFor(world, daniel.email);
  world.clock.pass({ minutes: 1 });
  done(await clinic.therapist.make(`/api/staff/cases/${caseId}/invitations`, { personId: daniel.id, joins: 'mail' }));
  const newer = await tokenFor(world, daniel.email);
  expect([(await look(older)).status, (await look(newer)).status]).toEqual([410, 201]);
});

it('a mistyped address is put right: the new link goes to the new address, and the old one is dead', async () => {
  const { caseId, daniel } = await invited();
  const [older, right] = [await tokenFor(world, daniel.email), newAddress()];
  world.clock.pass({ minutes: 1 });
  done(await clinic.therapist.make(`/api/staff/cases/${caseId}/invitations`, { personId: daniel.id, joins: 'mail', email: right }));
  const newer = await tokenFor(world, right);
  expect([(await look(older)).status, (await look(newer)).status]).toEqual([410, 201]);
  done(await clinic.therapist.make(`/api/staff/cases/${caseId}/invitations`, { personId: daniel.id, joins: 'mail' }));
  await world.drain();
  expect(world.postbox.mails.filter(({ to }) => to === right)).toHaveLength(2);
});

it('whoever has joined gets no second link: its holder could take over the account', async () => {
  const couple = await coupleOf(world, clinic.therapist);
  for (const joins of ['mail', 'room']) {
    const refused = await clinic.therapist.make(`/api/staff/cases/${couple.caseId}/invitations`, { personId: couple.partners[0].personId, joins });
    expect([refused.status, refused.body.code]).toEqual([409, 'already_done']);
  }
});

describe('R1: an address that the other partner uses', () => {
  it('is refused for a new link, in upper case as well', async () => {
    const { caseId, daniel, ana } = await invited();
    for (const email of [ana.email, ana.email.toUpperCase()]) {
      const refused = await clinic.therapist.make(`/api/staff/cases/${caseId}/invitations`, { personId: daniel.id, joins: 'mail', email });
      expect([refused.status, refused.body.fields]).toEqual([422, [{ field: 'email', detail: 'Use another address. Each person needs one of their own.' }]]);
    }
  });

  it('is refused at joining, even with the other partner’s password', async () => {
    const { daniel, ana } = await invited();
    await join(world, await tokenFor(world, ana.email), ana.email);
    const token = await tokenFor(world, daniel.email);
    for (const email of [ana.email, ana.email.toUpperCase(), ` ${ana.email}`]) {
      const refused = await new Browser(world.app).post('/api/my/join', joining(token, email));
      expect([refused.status, refused.body.code]).toEqual([422, 'address_not_usable']);
    }
    await join(world, token, daniel.email);
  });

  it('is refused at joining before that partner has joined', async () => {
    const { daniel, ana } = await invited();
    const refused = await new Browser(world.app).post('/api/my/join', joining(await tokenFor(world, daniel.email), ana.email.toUpperCase()));
    expect([refused.status, refused.body.code]).toEqual([422, 'address_not_usable']);
  });
});

it('the mail with the link tells a shared mailbox nothing but that there is a link', async () => {
  const { daniel } = await invited();
  await tokenFor(world, daniel.email);
  const mail = world.postbox.mails.findLast(({ to }) => to === daniel.email);
  for (const word of ['Daniel', 'Ana', 'Ruth', 'Lindenhof', 'couple', 'therap', 'trust']) expect(`${mail?.subject}\n${mail?.text}`).not.toMatch(new RegExp(word, 'i'));
});

it('no address and no token can be read in the tables', async () => {
  const { daniel } = await invited();
  const token = await tokenFor(world, daniel.email);
  for (const table of ['person_contact', 'invitation', 'audit', 'request_key', 'pgboss.job']) {
    const { rows } = await world.admin.query(`select t::text as line from ${table} t`);
    const text = rows.map(({ line }) => line).join('\n');
    expect([table, rows.length > 0, text.includes(daniel.email), text.includes(Buffer.from(daniel.email).toString('hex')), text.includes(token)]).toEqual([table, true, false, false, false]);
  }
});
