import { practice } from '../criteria/agreed.js';
import { type Couple, coupleOf, done, type PartnerHere, readyCouple } from '../support/couple.js';

const here = practice();
const codeOf = ({ status, body }: { status: number; body: { code?: string } }) => [status, body?.code];
const send = ({ browser, personId }: PartnerHere, exercise: string, answers: object[], of = personId) => browser.make('/api/my/forms', { of, exercise, answers });
const forms = async ({ browser }: PartnerHere) => done(await browser.get('/api/my/forms'), 200).body as { policy: string; mayBegin: boolean; forms: { exercise: string; reader: string; sent: { partId: string; answered: boolean }[] }[] };
const sentOf = async (partner: PartnerHere, exercise: string) => (await forms(partner)).forms.find((one) => one.exercise === exercise)?.sent ?? [];
const PAGES = ['/api/my/me', '/api/my/work', '/api/my/forms', '/api/my/tonight', '/api/my/weeks', '/api/my/download'];
const bytesOf = async ({ browser }: PartnerHere) => (await Promise.all(PAGES.map(async (url) => (await browser.get(url)).text))).join('\n');
const DEBT = [{ key: 'headline', text: 'There is a second debt.' }, { key: 'asked', text: 'not_asked' }, { key: 'plan', text: 'in_session' }];

async function couple(): Promise<Couple & { daniel: PartnerHere; ana: PartnerHere; staff: string }> {
  const made = await readyCouple(here.world, here.therapist);
  const [daniel, ana] = made.partners;
  return { ...made, daniel, ana, staff: `/api/staff/cases/${made.caseId}` };
}

it('Daniel tells his therapist what he has not told yet; no byte of Ana’s pages moves, and his own lists do not name it', async () => {
  const it = await couple();
  const before = await bytesOf(it.ana);
  done(await send(it.daniel, 'X06', DEBT));
  expect(await bytesOf(it.ana)).toBe(before);
  expect(JSON.stringify([(await it.daniel.browser.get('/api/my/work')).body, (await it.daniel.browser.get('/api/my/tonight')).body])).not.toContain('not told yet');
  const [sent] = await sentOf(it.daniel, 'X06');
  expect(done(await it.daniel.browser.get(`/api/my/work/${sent?.partId}`), 200).body.acts[0].answers).toMatchObject(DEBT);
  expect((await it.ana.browser.get(`/api/my/work/${sent?.partId}`)).status).toBe(404);
  const page = done(await it.therapist.get(it.staff), 200).body;
  expect(page.decide.filter(({ kind }: { kind: string }) => kind === 'work_unread')).toMatchObject([{ personId: it.daniel.personId, count: 1 }]);
  expect(done(await it.therapist.get(`${it.staff}/work/answers/${sent?.partId}`), 200).body).toMatchObject({ exercise: 'X06', reader: 'T', mayReply: true });
  expect(done(await it.therapist.get(`${it.staff}/work`), 200).body.given).toMatchObject([{ exercise: 'X06', begunAlone: true }]);
  expect(done(await it.therapist.get(`${it.staff}/urgent`), 200).body.items).toEqual([]);
});

it('what he fears then is urgent for the practice from that moment, and whoever covers reads no more than that', async () => {
  const it = await couple();
  done(await send(it.daniel, 'X06', [...DEBT, { key: 'afraid', text: 'That she throws me out tonight.' }]));
  expect(done(await it.therapist.get(`${it.staff}/urgent`), 200).body.items).toMatchObject([{ personId: it.daniel.personId, source: 'exercise', words: expect.stringContaining('throws me out') }]);
});

it('before a session each sends a page of their own, and the therapist’s words back reach its author alone', async () => {
  const it = await couple();
  for (const partner of it.partners) done(await send(partner, 'X09', [{ key: 'better', text: `${partner.firstName} laughed.` }]));
  const [sent] = await sentOf(it.ana, 'X09');
  const before = await bytesOf(it.daniel);
  done(await it.therapist.make(`${it.staff}/work/answers/${sent?.partId}/reply`, { act: 1, kind: 'accept', forBoth: false, words: 'We begin with that.' }));
  expect(await bytesOf(it.daniel)).toBe(before);
  expect(await sentOf(it.ana, 'X09')).toMatchObject([{ answered: true }]);
  // It may be begun again before the next session.
  done(await send(it.ana, 'X09', [{ key: 'better', text: 'A walk.' }]));
  expect(await sentOf(it.ana, 'X09')).toHaveLength(2);
  expect((await it.ana.browser.get('/api/my/work')).body.items.map(({ exercise }: { exercise: string }) => exercise)).toEqual(['X09', 'X09']);
});

it('whoever begins one does so for themselves, under their own sign-in, with the form’s own fields', async () => {
  const it = await couple();
  expect(codeOf(await send(it.daniel, 'X06', DEBT, it.ana.personId))[1]).toBe('other_person');
  expect((await send(it.daniel, 'A02', [])).body).toMatchObject({ fields: [{ field: 'exercise' }] });
  expect((await send(it.daniel, 'X06', [])).status).toBe(422);
  expect((await send(it.daniel, 'X06', [{ key: 'plan', text: 'by_letter' }])).body).toMatchObject({ fields: [{ field: 'plan' }] });
  const { partners: [unsigned] } = await coupleOf(here.world, here.therapist);
  expect((await send(unsigned, 'X09', DEBT)).status).toBe(404);
});

it('what is typed and not sent is kept for its author, and goes with the sending', async () => {
  const it = await couple();
  const DRAFT = '/api/my/drafts/begun-x06';
  for (const { browser, personId } of it.partners) done(await browser.send('PUT', DRAFT, { of: personId, fields: [{ name: 'headline', text: 'There is' }] }), 200);
  expect((await it.daniel.browser.get(DRAFT)).body.kept.fields).toEqual([{ name: 'headline', text: 'There is' }]);
  done(await send(it.daniel, 'X06', DEBT));
  expect([(await it.daniel.browser.get(DRAFT)).body.kept, (await it.ana.browser.get(DRAFT)).body.kept?.fields]).toEqual([null, [{ name: 'headline', text: 'There is' }]]);
});

it('where both signed that nothing is told alone there is no form to begin', async () => {
  done(await here.clinic.admin.make('/api/staff/settings', { key: 'secretsPolicy', value: 'no_individual_channel' }));
  const it = await couple();
  expect(await forms(it.daniel)).toMatchObject({ policy: 'no_individual_channel', mayBegin: false });
  expect((await send(it.daniel, 'X06', DEBT)).status).toBe(404);
  done(await here.clinic.admin.make('/api/staff/settings', { key: 'secretsPolicy', value: 'limited_secrets' }));
});
