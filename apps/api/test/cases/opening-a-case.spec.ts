import { randomUUID } from 'node:crypto';
import { type TestApp, testApp } from '../support/app.js';
import { Browser } from '../support/browser.js';
import { type Clinic, clinicOf, coupleOf, done, join, newAddress, therapistOf, tokenIn } from '../support/couple.js';

let world: TestApp;
let clinic: Clinic;
beforeAll(async () => {
  world = await testApp();
  clinic = await clinicOf(world);
});
afterAll(() => world.close());

const partner = (firstName: string, email: string) => ({ id: randomUUID(), firstName, joins: 'mail', email });
const atTheRoom = (firstName: string) => ({ id: randomUUID(), firstName, joins: 'room' });
const fieldsOf = (answer: { body: { fields?: { field: string }[] } }) => answer.body.fields?.map(({ field }) => field);

describe('R1: the two partners of a couple', () => {
  it('never share an address when the case is opened, however it is spelled', async () => {
    const email = newAddress();
    for (const spelled of [email, email.toUpperCase(), ` ${email} `]) {
      const refused = await clinic.therapist.make('/api/staff/cases', { partners: [partner('Daniel', email), partner('Ana', spelled)] });
      expect([refused.status, fieldsOf(refused)]).toEqual([422, ['partners.1.email']]);
    }
    await world.drain();
    expect(world.postbox.mails.some(({ to }) => to === email)).toBe(false);
  });

  it('are two: one alone, three, or one twice are refused', async () => {
    const [a, b, c] = [partner('Daniel', newAddress()), partner('Ana', newAddress()), partner('Luis', newAddress())];
    for (const partners of [[a], [a, b, c], [a, a]]) {
      const refused = await clinic.therapist.make('/api/staff/cases', { partners });
      expect([refused.status, fieldsOf(refused)]).toEqual([422, ['partners']]);
    }
  });

  it('are named by field where a name or an address is missing', async () => {
    const refused = await clinic.therapist.make('/api/staff/cases', { partners: [{ ...partner('', newAddress()), email: 'daniel' }, partner('Ana', newAddress())] });
    expect([refused.status, fieldsOf(refused)?.sort()]).toEqual([422, ['partners.0.email', 'partners.0.firstName']]);
    const without = await clinic.therapist.make('/api/staff/cases', { partners: [atTheRoom('Daniel'), { ...partner('Ana', ''), email: undefined }] });
    expect([without.status, fieldsOf(without)]).toEqual([422, ['partners.1.email']]);
  });
});

it('a partner without mail joins in the room with a card, which ends with its use', async () => {
  const [daniel, ana] = [atTheRoom('Daniel'), partner('Ana', newAddress())];
  const { id: caseId } = done(await clinic.therapist.make('/api/staff/cases', { partners: [daniel, ana] }));
  const cardOf = (personId: string) => clinic.therapist.get(`/api/staff/cases/${caseId}/partners/${personId}/card`);
  const card = done(await cardOf(daniel.id), 200).body;
  expect(card).toEqual({ url: expect.stringMatching(/^http:\/\/localhost:4600\/join#/), expiresAt: '2026-12-10T09:00:00.000Z' });
  expect((await cardOf(ana.id)).status).toBe(404);

  const phone = await join(world, tokenIn(card.url), newAddress());
  expect((await phone.get('/api/my/me')).body).toMatchObject({ firstName: 'Daniel', partnerName: 'Ana', therapistName: 'Ruth Adler', step: 'consent', zone: 'Europe/Berlin' });
  expect((await cardOf(daniel.id)).status).toBe(404);
});

it('a card that has run out is no card, and a new one may be made', async () => {
  const [daniel, ana] = [atTheRoom('Daniel'), atTheRoom('Ana')];
  const { id: caseId } = done(await clinic.therapist.make('/api/staff/cases', { partners: [daniel, ana] }));
  const card = () => clinic.therapist.get(`/api/staff/cases/${caseId}/partners/${daniel.id}/card`);
  const first = done(await card(), 200).body.url;
  world.clock.pass({ minutes: 5 });
  done(await clinic.therapist.make(`/api/staff/cases/${caseId}/invitations`, { personId: daniel.id, joins: 'room' }));
  const second = done(await card(), 200).body.url;
  expect(second).not.toBe(first);
  expect((await new Browser(world.app).post('/api/my/join/look', { token: tokenIn(first) })).body.code).toBe('invitation_void');
  expect((await new Browser(world.app).post('/api/my/join/look', { token: tokenIn(second) })).body).toEqual({ clinicName: 'Lindenhof', firstName: 'Daniel', country: 'DE', purpose: 'join', asksCode: false });
});

it('a case opened twice by a repeated request is one couple with one mail each', async () => {
  const [id, partners] = [randomUUID(), [partner('Daniel', newAddress()), partner('Ana', newAddress())]];
  for (let n = 0; n < 2; n += 1) expect((await clinic.therapist.post('/api/staff/cases', { id, partners })).body).toEqual({ id });
  await world.drain();
  for (const { email } of partners) expect(world.postbox.mails.filter(({ to }) => to === email)).toHaveLength(1);
});

describe('a couple', () => {
  it('has no admin as its therapist, and one who is none opens no case', async () => {
    expect((await clinic.admin.make('/api/staff/cases', { partners: [atTheRoom('Daniel'), atTheRoom('Ana')] })).status).toBe(404);
  });

  it('does not exist for another therapist of the clinic, for its admin, or for another clinic', async () => {
    const couple = await coupleOf(world, clinic.therapist);
    const [daniel] = couple.partners;
    const colleague = await therapistOf(world, clinic.admin, { name: 'Jonas Kern' });
    const elsewhere = await clinicOf(world, { name: 'Am Park' });
    const plan = { localDate: '2026-12-14', localTime: '17:00', minutes: 75 };
    const screen = { personId: daniel.personId, seenAloneOn: '2026-12-07', decision: 'conjoint_suitable' };
    for (const stranger of [colleague, clinic.admin, elsewhere.therapist, elsewhere.admin]) {
      const tries = async (caseId: string) => [
        await stranger.get(`/api/staff/cases/${caseId}/partners/${daniel.personId}/card`),
        await stranger.make(`/api/staff/cases/${caseId}/invitations`, { personId: daniel.personId, joins: 'room' }),
        await stranger.make(`/api/staff/cases/${caseId}/screens`, screen),
        await stranger.make(`/api/staff/cases/${caseId}/shared-part`, {}),
        await stranger.make(`/api/staff/cases/${caseId}/sessions`, plan),
        await stranger.make(`/api/staff/cases/${caseId}/room`, {}),
        await stranger.get(`/api/staff/cases/${caseId}/sessions/${randomUUID()}/note`),
      ].map(({ status, body }) => ({ status, body: { ...body, correlation: '' } }));
      const foreign = await tries(couple.caseId);
      expect(foreign.map(({ status }) => status)).toEqual(Array(7).fill(404));
      expect(await tries(randomUUID())).toEqual(foreign);
      expect(await tries('no-id-at-all')).toEqual(foreign);
    }
  });
});
