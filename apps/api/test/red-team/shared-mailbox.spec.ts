import { randomUUID } from 'node:crypto';
import { practice } from '../criteria/agreed.js';
import { Browser } from '../support/browser.js';
import { comeBack, done, join, newAddress, PASSWORD, signConsent, tokenFor, tokenIn } from '../support/couple.js';
import { lostAndFound, NEW_PASSWORD, setCode, WORDS } from '../support/recovery.js';

const here = practice();
const daniels = () => new Browser(here.world.app);
const mailsTo = (email: string) => here.world.postbox.mails.filter(({ to }) => to === email);

async function invited() {
  const [ana, daniel] = ['Ana', 'Daniel'].map((firstName) => ({ id: randomUUID(), personId: '', firstName, joins: 'mail', email: newAddress() })) as [Invited, Invited];
  const partners = [ana, daniel].map(({ id, firstName, joins, email }) => ({ id, firstName, joins, email }));
  const { id: caseId } = done(await here.therapist.make('/api/staff/cases', { partners }));
  const scene = lostAndFound(() => ({ world: here.world, clinic: { ...here.clinic, therapist: here.therapist }, couple: { caseId, therapist: here.therapist, partners: [] as never } }));
  return { caseId, ana: { ...ana, personId: ana.id }, daniel, ...scene };
}
interface Invited {
  id: string;
  personId: string;
  firstName: string;
  joins: string;
  email: string;
}

it('Daniel reads Ana’s mailbox and opens her invitation: once she has joined, it is dead in his hands', async () => {
  const { ana } = await invited();
  const token = await tokenFor(here.world, ana.email);
  await join(here.world, token, ana.email);
  expect((await daniels().post('/api/my/join/look', { token })).body.code).toBe('invitation_void');
  for (const email of [ana.email, newAddress()]) {
    const refused = await daniels().post('/api/my/join', { token, email, password: 'a password of Daniel', mailboxShared: 'no' });
    expect(refused.status).not.toBe(201);
  }
  expect((await daniels().post('/api/my/sign-in', { email: ana.email, password: 'a password of Daniel' })).status).toBe(401);
  expect((await daniels().post('/api/my/sign-in', { email: ana.email, password: PASSWORD })).status).toBe(204);
});

it('Daniel, who has joined, cannot bind Ana’s invitation to his own account', async () => {
  const { ana, daniel } = await invited();
  await join(here.world, await tokenFor(here.world, daniel.email), daniel.email);
  const taken = await daniels().post('/api/my/join', { token: await tokenFor(here.world, ana.email), email: daniel.email, password: PASSWORD, mailboxShared: 'no' });
  expect([taken.status, taken.body.code]).toEqual([422, 'address_not_usable']);
});

it('the mail that leads back in and the invitation are the same mail: the link apart, no byte tells them apart, and neither names anyone', async () => {
  const { ana, start } = await invited();
  const browser = await join(here.world, await tokenFor(here.world, ana.email), ana.email);
  await setCode(browser);
  done(await start(ana, { code: WORDS, joins: 'mail' }));
  await here.world.drain();
  const mails = mailsTo(ana.email).map(({ subject, text }) => `${subject}\n${text}`);
  expect(mails).toHaveLength(2);
  const [invitation, back] = mails.map((mail) => mail.replace(tokenIn(mail), 'TOKEN'));
  expect(back).toBe(invitation);
  for (const word of ['Ana', 'Daniel', 'Ruth', 'Adler', 'Lindenhof', 'couple', 'therap', 'clinic', 'password', 'partner', 'trust', 'sign', 'lost', 'recover']) {
    expect(back).not.toMatch(new RegExp(word, 'i'));
  }
});

it('Daniel opens the mail that leads back in: without Ana’s words it sets no password, guessing gets slow, and her own device still does', async () => {
  const { ana, start, recover } = await invited();
  const browser = await join(here.world, await tokenFor(here.world, ana.email), ana.email);
  await setCode(browser);
  done(await start(ana, { code: WORDS, joins: 'mail' }));
  const token = await tokenFor(here.world, ana.email);
  expect((await recover({ token })).body.code).toBe('wrong_code');
  for (const code of ['Lindenhof', 'our wedding day', 'Ana Berg 1984', 'blue kettle']) expect((await recover({ token, code })).status).toBe(403);
  expect((await recover({ token, code: 'a sixth guess' })).status).toBe(429);
  expect((await browser.get('/api/my/me')).status).toBe(200);
  here.world.clock.pass({ minutes: 1 });
  done(await recover({ token, code: WORDS }));
  expect((await daniels().post('/api/my/sign-in', { email: ana.email, password: NEW_PASSWORD })).status).toBe(204);
});

it.each(['yes', 'not_sure'])('Ana said “%s” to “does anyone else read this mailbox?”: whatever happens in the months after, it gets no further mail', async (mailboxShared) => {
  const { ana, caseId, start } = await invited();
  const phone = new Browser(here.world.app);
  done(await phone.post('/api/my/join', { token: await tokenFor(here.world, ana.email), email: ana.email, password: PASSWORD, mailboxShared }));
  await signConsent({ personId: ana.id, firstName: 'Ana', email: ana.email, browser: phone });
  await setCode(phone);
  expect((await start(ana, { code: WORDS, joins: 'mail' })).status).toBe(422);
  expect((await here.therapist.make(`/api/staff/cases/${caseId}/invitations`, { personId: ana.id, joins: 'mail' })).status).toBe(409);
  done(await start(ana, { code: WORDS, joins: 'room' }));
  for (let week = 0; week < 14; week += 1) {
    here.world.clock.pass({ days: 7 });
    await here.world.drain();
  }
  await comeBack(here.therapist);
  expect((await start(ana, { code: WORDS, joins: 'mail' })).status).toBe(422);
  await here.world.drain();
  expect(mailsTo(ana.email)).toHaveLength(1);
});

it('there is no way to have a new password mailed from the sign-in page', () => {
  const open = ['forgot', 'reset', 'lost', 'send', 'mail'];
  const urls = open.map((word) => `/api/my/${word}`);
  return Promise.all(urls.map(async (url) => expect([url, (await daniels().post(url, { email: 'ana@mail.example' })).status]).toEqual([url, 404])));
});

it('Daniel gets all the way in as Ana, by mail and with her words: what she wrote for herself alone stays closed to him', async () => {
  const { ana, caseId, start, recover } = await invited();
  const browser = await join(here.world, await tokenFor(here.world, ana.email), ana.email);
  await signConsent({ browser, personId: ana.personId, firstName: 'Ana', email: ana.email });
  await setCode(browser);
  done(await here.therapist.make(`/api/staff/cases/${caseId}/work`, { exercise: 'A11', asked: [{ personId: ana.personId, part: 'injured' }], dueOn: '2026-12-14', note: '' }));
  const { partId } = done(await browser.get('/api/my/work'), 200).body.items[0];
  done(await browser.post('/api/my/own/open', { password: PASSWORD, begin: true }), 200);
  done(await browser.make(`/api/my/work/${partId}/own`, { answers: [{ key: 'reminder', text: 'zq7canary' }] }));
  done(await browser.send('PUT', `/api/my/drafts/own-${partId}`, { of: ana.personId, fields: [{ name: 'reminder', text: 'zq7canary' }] }), 200);
  done(await start(ana, { code: WORDS, joins: 'mail' }));
  await recover({ token: await tokenFor(here.world, ana.email), code: WORDS });
  const his = daniels();
  done(await his.post('/api/my/sign-in', { email: ana.email, password: NEW_PASSWORD }), 204);
  const tries = [
    await his.post('/api/my/own/open', { password: NEW_PASSWORD }), await his.post('/api/my/own/open', { password: NEW_PASSWORD, earlier: 'our wedding day' }),
    await his.get(`/api/my/work/${partId}`), await his.get('/api/my/work'), await his.get(`/api/my/drafts/own-${partId}`), await his.get('/api/my/download'),
  ];
  expect(tries.map(({ body }) => body?.code ?? 'read')).toEqual(['own_key_earlier', 'fields', 'read', 'read', 'own_closed', 'read']);
  const anew = done(await his.post('/api/my/own/open', { password: NEW_PASSWORD, begin: true }), 200).body.opening;
  tries.push(await his.post('/api/my/own/entries', { opening: anew }), await his.post(`/api/my/own/drafts/own-${partId}`, { opening: anew }));
  expect(tries.map(({ text }) => text).join('\n')).not.toContain('zq7canary');
});
