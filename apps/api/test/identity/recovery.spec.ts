import { randomUUID } from 'node:crypto';
import { type TestApp, testApp } from '../support/app.js';
import { Browser } from '../support/browser.js';
import { anyoneTries, lostAndFound, NEW_PASSWORD, setCode, WORDS } from '../support/recovery.js';
import { type Clinic, clinicOf, comeBack, type Couple, coupleOf, done, join, newAddress, PASSWORD, signConsent, therapistOf, tokenFor, tokenIn } from '../support/couple.js';

let world: TestApp;
let clinic: Clinic;
let couple: Couple;
beforeAll(async () => {
  world = await testApp();
  clinic = await clinicOf(world);
});
beforeEach(async () => {
  await comeBack(clinic.therapist);
  couple = await coupleOf(world, clinic.therapist);
});
afterAll(() => world.close());

const { start, card, recover, look } = lostAndFound(() => ({ world, clinic, couple }));
const someoneNew = () => new Browser(world.app);

it('a partner who says the words that only they know gets a link, and it lets them in once', async () => {
  const [daniel] = couple.partners;
  await setCode(daniel.browser);
  const [elsewhere, older] = [someoneNew(), daniel.browser];
  done(await elsewhere.post('/api/my/sign-in', { email: daniel.email, password: PASSWORD }), 204);
  done(await start(daniel, { code: WORDS, joins: 'mail' }));
  const token = await tokenFor(world, daniel.email);
  expect((await look(token)).body).toEqual({ purpose: 'recovery', clinicName: 'Lindenhof', firstName: 'Daniel', country: 'DE', asksCode: true });

  const phone = someoneNew();
  done(await phone.post('/api/my/recover', { token, password: NEW_PASSWORD, code: WORDS }));
  expect((await phone.get('/api/my/me')).body.firstName).toBe('Daniel');
  for (const browser of [older, elsewhere]) expect((await browser.get('/api/my/me')).status).toBe(401);
  expect((await someoneNew().post('/api/my/sign-in', { email: daniel.email, password: PASSWORD })).status).toBe(401);
  expect((await someoneNew().post('/api/my/sign-in', { email: daniel.email, password: NEW_PASSWORD })).status).toBe(204);
  expect((await recover({ token, code: WORDS })).body.code).toBe('invitation_void');
});

it('the words are heard, not spelled: capitals, spaces and marks do not count', async () => {
  const [daniel] = couple.partners;
  await setCode(daniel.browser, 'Blue kettle, old bridge');
  done(await start(daniel, { code: ' BLUE KETTLE old-bridge.', joins: 'room' }));
});

it('the two devices that use one link at the same moment end in one sign-in', async () => {
  const [daniel] = couple.partners;
  await setCode(daniel.browser);
  done(await start(daniel, { code: WORDS, joins: 'room' }));
  const token = await card(daniel);
  const tries = await Promise.all([1, 2, 3].map(() => recover({ token, code: WORDS })));
  expect(tries.map(({ status }) => status).sort()).toEqual([201, 410, 410]);
});

it('a link back in ends after half an hour, not before, and a newer one ends it', async () => {
  const [daniel] = couple.partners;
  await setCode(daniel.browser);
  done(await start(daniel, { code: WORDS, joins: 'room' }));
  const older = await card(daniel);
  world.clock.pass({ minutes: 29 });
  expect((await look(older)).status).toBe(201);
  world.clock.pass({ minutes: 1 });
  for (const answer of [await look(older), await recover({ token: older, code: WORDS })]) expect(answer.body.code).toBe('invitation_void');

  await comeBack(clinic.therapist);
  done(await start(daniel, { code: WORDS, joins: 'room' }));
  const next = await card(daniel);
  done(await start(daniel, { code: WORDS, joins: 'room' }));
  expect([(await look(next)).status, (await look(await card(daniel))).status]).toEqual([410, 201]);
});

it('a link back in binds no other account, and a link to join sets no password', async () => {
  const [daniel] = couple.partners;
  done(await start(daniel, { seenInPerson: true, joins: 'room' }));
  const back = await card(daniel);
  const taken = await someoneNew().post('/api/my/join', { token: back, email: newAddress(), password: PASSWORD, mailboxShared: 'no' });
  expect(taken.body.code).toBe('invitation_void');
  const invited = { id: randomUUID(), firstName: 'Kim', joins: 'mail', email: newAddress() };
  done(await clinic.therapist.make('/api/staff/cases', { partners: [invited, { ...invited, id: randomUUID(), firstName: 'Lee', email: newAddress() }] }));
  expect((await recover({ token: await tokenFor(world, invited.email) })).body.code).toBe('invitation_void');
});

it('without words of their own a partner shows themselves alone in the room, and gets a card, never a mail', async () => {
  const [daniel] = couple.partners;
  const byMail = await start(daniel, { seenInPerson: true, joins: 'mail' });
  expect([byMail.status, byMail.body.fields[0].field]).toEqual([422, 'joins']);
  done(await start(daniel, { seenInPerson: true, joins: 'room' }));
  done(await recover({ token: await card(daniel) }));
});

it('whether words were ever set cannot be told: guess, tick and silence are one answer', async () => {
  const [daniel, ana] = couple.partners;
  await setCode(daniel.browser);
  const answers = [
    await start(daniel, { code: 'another four words here', joins: 'room' }), await start(daniel, { seenInPerson: true, joins: 'room' }),
    await start(ana, { code: 'another four words here', joins: 'room' }),
  ];
  expect(answers.map(({ status, body }) => [status, body.code, body.fields])).toEqual(Array(3).fill([403, 'wrong_code', [{ field: 'code', detail: expect.any(String) }]]));
  expect(new Set(answers.map(anyoneTries)).size).toBe(1);
});

it('the words alone or the tick: with neither nothing is looked up', async () => {
  const refused = await start(couple.partners[0], { joins: 'room' });
  expect([refused.status, refused.body.fields[0].field]).toEqual([422, 'code']);
});

it('whoever has not joined is invited, not recovered, and looks like somebody who does not exist', async () => {
  const [kim, lee] = [{ id: randomUUID(), firstName: 'Kim', joins: 'room' }, { id: randomUUID(), firstName: 'Lee', joins: 'room' }];
  const { id: caseId } = done(await clinic.therapist.make('/api/staff/cases', { partners: [kim, lee] }));
  const answers = [];
  for (const personId of [kim.id, randomUUID(), couple.partners[0].personId]) {
    answers.push(await clinic.therapist.make(`/api/staff/cases/${caseId}/recoveries`, { personId, seenInPerson: true, joins: 'room' }));
  }
  expect(new Set(answers.map(anyoneTries)).size).toBe(1);
  expect(answers[0]?.status).toBe(404);
});

it.each(['yes', 'not_sure'])('a mailbox that others may read (%s) gets no mail, only the card is left', async (mailboxShared) => {
  const invited = ['Kim', 'Lee'].map((firstName) => ({ id: randomUUID(), firstName, joins: 'mail', email: newAddress() }));
  const { id: caseId } = done(await clinic.therapist.make('/api/staff/cases', { partners: invited }));
  const [kim] = invited;
  const phone = someoneNew();
  done(await phone.post('/api/my/join', { token: await tokenFor(world, kim?.email ?? ''), email: kim?.email, password: PASSWORD, mailboxShared }));
  await setCode(phone);
  const mails = world.postbox.mails.length;
  const refused = await clinic.therapist.make(`/api/staff/cases/${caseId}/recoveries`, { personId: kim?.id, code: WORDS, joins: 'mail' });
  await world.drain();
  expect([refused.status, refused.body.fields[0].field, world.postbox.mails.length]).toEqual([422, 'joins', mails]);
  done(await clinic.therapist.make(`/api/staff/cases/${caseId}/recoveries`, { personId: kim?.id, code: WORDS, joins: 'room' }));
});

it('the same request sent twice is one link, and other words under its id are refused', async () => {
  const [daniel] = couple.partners;
  const url = `/api/staff/cases/${couple.caseId}/recoveries`;
  const body = { id: randomUUID(), personId: daniel.personId, seenInPerson: true, joins: 'room' };
  for (let n = 0; n < 2; n += 1) expect((await clinic.therapist.post(url, body)).body).toEqual({ id: body.id });
  expect((await clinic.therapist.post(url, { ...body, personId: couple.partners[1].personId })).body.code).toBe('id_used');
});

it('the other partner’s whole sign-in is the same before, between and after', async () => {
  const [daniel, ana] = couple.partners;
  for (const partner of couple.partners) await signConsent(partner);
  const urls = ['/api/my/me', '/api/my/consent', '/api/my/task', '/api/my/tonight', '/api/my/agreement', '/api/my/weeks'];
  const seen = async () => {
    await world.drain();
    const answers = [];
    for (const url of urls) answers.push(anyoneTries(await ana.browser.get(url)));
    return [...answers, world.postbox.mails.filter(({ to }) => to === ana.email).length];
  };
  const before = await seen();
  await setCode(daniel.browser);
  expect(await seen()).toEqual(before);
  done(await start(daniel, { code: WORDS, joins: 'mail' }));
  expect(await seen()).toEqual(before);
  done(await recover({ token: await tokenFor(world, daniel.email), code: WORDS }));
  expect(await seen()).toEqual(before);
});

it('unknown, ended and used links are one answer', async () => {
  const [daniel] = couple.partners;
  done(await start(daniel, { seenInPerson: true, joins: 'room' }));
  const used = await card(daniel);
  done(await recover({ token: used }));
  const answers = [await recover({ token: used }), await recover({ token: 'nobody ever made this link' })];
  expect(new Set(answers.map(anyoneTries)).size).toBe(1);
  expect(answers[0]?.status).toBe(410);
});

describe('words that only one person knows', () => {
  it('are set with the password, the first time too, and asked again to be changed', async () => {
    const { browser } = couple.partners[0];
    for (let n = 0; n < 2; n += 1) {
      const refused = await browser.post('/api/my/private-code', { password: 'not the password', code: WORDS });
      expect([refused.status, refused.body.fields[0].field]).toEqual([422, 'password']);
      await setCode(browser);
    }
  });

  it.each([['short', 'kettle'], ['made of marks', '---- ---- ----'], ['the password itself', PASSWORD.toUpperCase()]])('are refused when they are %s', async (_, code) => {
    const refused = await couple.partners[0].browser.post('/api/my/private-code', { password: PASSWORD, code });
    expect([refused.status, refused.body.fields[0].field]).toEqual([422, 'code']);
  });

  it('can be read nowhere afterwards: no table, no log line, no answer', async () => {
    const [daniel] = couple.partners;
    const secret = 'quince lantern harbour';
    await setCode(daniel.browser, secret);
    done(await start(daniel, { code: secret, joins: 'room' }));
    const token = await card(daniel);
    for (const table of ['identity.account', 'audit', 'request_key', 'invitation', 'pgboss.job']) {
      const text = (await world.admin.query(`select t::text as line from ${table} t`)).rows.map(({ line }) => line).join('\n');
      expect([table, /quince|lantern|harbour/i.test(text), text.includes(token)]).toEqual([table, false, false]);
    }
    expect(world.logged.join('\n')).not.toMatch(/quince|lantern|harbour/i);
  });

  it('guessed at the door of a link are slowed down', async () => {
    const [daniel] = couple.partners;
    await setCode(daniel.browser);
    done(await start(daniel, { code: WORDS, joins: 'room' }));
    const token = await card(daniel);
    for (let n = 0; n < 5; n += 1) expect((await recover({ token, code: `guess number ${n}` })).body.code).toBe('wrong_code');
    expect((await recover({ token, code: WORDS })).status).toBe(429);
  });
});

it('one clinic’s link opens nothing of another clinic, and nothing of a practice', async () => {
  const second = await clinicOf(world, { name: 'Birkenweg' });
  const email = newAddress();
  const [here, there] = [await invitedTo(clinic.therapist, email), await invitedTo(second.therapist, email)];
  await join(world, here.token, email);
  await comeBack(clinic.therapist);
  done(await start(here, { seenInPerson: true, joins: 'room' }, here.caseId));
  const link = await card(here, here.caseId);
  expect((await look(link)).status).toBe(201);
  await join(world, there.token, email);
  for (const answer of [await look(link), await recover({ token: link })]) expect(answer.body.code).toBe('invitation_void');

  const colleague = newAddress();
  const asPartner = await invitedTo(clinic.therapist, colleague);
  await comeBack(clinic.admin);
  await therapistOf(world, clinic.admin, { email: colleague });
  done(await someoneNew().post('/api/my/join', { token: asPartner.token, email: colleague, password: PASSWORD, mailboxShared: 'no' }));
  done(await start(asPartner, { seenInPerson: true, joins: 'room' }, asPartner.caseId));
  expect((await recover({ token: await card(asPartner, asPartner.caseId) })).body.code).toBe('invitation_void');
});

async function invitedTo(therapist: Browser, email: string) {
  const invited = { id: randomUUID(), firstName: 'Kim', joins: 'room' };
  const { id: caseId } = done(await therapist.make('/api/staff/cases', { partners: [invited, { ...invited, id: randomUUID(), firstName: 'Lee' }] }));
  const { body } = await therapist.get(`/api/staff/cases/${caseId}/partners/${invited.id}/card`);
  return { caseId, personId: invited.id, email, token: tokenIn(body.url) };
}
