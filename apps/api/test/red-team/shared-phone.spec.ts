import { practice } from '../criteria/agreed.js';
import { Browser } from '../support/browser.js';
import { done, PASSWORD } from '../support/couple.js';
import { allReads, CANARIES, livedCouple, routesUnder, signInAs, textOf } from './lived.js';

const here = practice();
const MY = '/api/my/';

it('Ana leaves on the phone that both use: the cookie that stays behind opens nothing', async () => {
  const { other: ana } = await livedCouple(here);
  const phone = new Browser(here.world.app);
  done(await signInAs(phone, ana), 204);
  const kept = phone.cookie('__Host-my') ?? '';
  const left = done(await phone.post('/api/my/sign-out'), 204);
  expect([left.headers['clear-site-data'], phone.cookie('__Host-my')]).toEqual(['"cache", "storage"', undefined]);
  phone.hold('__Host-my', kept);
  const answers = await allReads(here.world, phone, MY);
  expect(answers.length).toBeGreaterThan(8);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401]));
});

it.each(['after the other left', 'without the other having left'])('Daniel signs in on the same phone %s: he reads himself, byte for byte as on his own', async (when) => {
  const { doer: daniel, other: ana } = await livedCouple(here);
  const phone = new Browser(here.world.app);
  done(await signInAs(phone, daniel), 204);
  expect((await phone.get('/api/my/me')).body.firstName).toBe('Daniel');
  if (when.startsWith('after')) done(await phone.post('/api/my/sign-out'), 204);
  done(await signInAs(phone, ana), 204);
  const [shared, own] = [textOf(await allReads(here.world, phone, MY)), textOf(await allReads(here.world, ana.browser, MY))];
  expect(shared).toBe(own);
  for (const canary of CANARIES) expect(shared).not.toContain(canary);
});

it('a partner’s and the practice’s cookie in one browser never mix, and neither works in the other’s place', async () => {
  const { other: ana, therapist, caseId } = await livedCouple(here);
  const browser = new Browser(here.world.app);
  const [mine, theirs] = [ana.browser.cookie('__Host-my') ?? '', therapist.cookie('__Host-staff') ?? ''];
  browser.hold('__Host-my', mine);
  browser.hold('__Host-staff', theirs);
  expect((await browser.get('/api/my/me')).body.firstName).toBe('Ana');
  expect((await browser.get('/api/staff/me')).body.roles).toEqual(['therapist']);
  browser.drop('__Host-staff');
  expect((await browser.get(`/api/staff/cases/${caseId}`)).status).toBe(401);
  for (const name of ['__Host-staff', '__Host-room']) browser.hold(name, mine);
  browser.hold('__Host-my', theirs);
  for (const url of ['/api/my/me', '/api/staff/me', `/api/staff/cases/${caseId}`, '/api/room']) expect([url, (await browser.get(url)).status]).toEqual([url, 401]);
});

it('Back and Forward find nothing: no answer may be kept by the browser, signed in or out', async () => {
  const { other: ana } = await livedCouple(here);
  const reads = [...await allReads(here.world, ana.browser, MY), ...await allReads(here.world, new Browser(here.world.app), MY)];
  const writes = [await new Browser(here.world.app).post('/api/my/sign-in', { email: ana.email, password: 'not hers at all' }), await ana.browser.post('/api/my/sign-out')];
  expect(reads.length).toBe(2 * routesUnder(here.world, MY).filter(({ method }) => method === 'GET').length);
  for (const { headers } of [...reads, ...writes]) expect(headers['cache-control']).toBe('no-store');
});

it('Ana’s phone lies open on the table: without her password it shows nothing that she wrote for herself, and takes nothing of it away', async () => {
  const { other: ana, therapist, caseId } = await livedCouple(here);
  done(await therapist.make(`/api/staff/cases/${caseId}/work`, { exercise: 'X11', asked: [{ personId: ana.personId, part: 'each' }], dueOn: new Date(here.world.clock.now().getTime() + 7 * 86_400_000).toISOString().slice(0, 10), note: '' }));
  const { items } = done(await ana.browser.get('/api/my/work'), 200).body;
  const { partId } = items.find(({ exercise }: { exercise: string }) => exercise === 'X11');
  const opened = done(await ana.browser.post('/api/my/own/open', { password: PASSWORD, begin: true }), 200).body;
  const { id } = done(await ana.browser.make(`/api/my/work/${partId}/own`, { answers: [{ key: 'words', text: 'zq7canary' }] }));
  here.world.clock.pass({ minutes: 6 });
  for (const opening of ['a guess', opened.opening]) {
    const tries = [await ana.browser.post('/api/my/own/entries', { opening }), await ana.browser.make(`/api/my/own/entries/${id}/share`, { opening, keys: ['words'] }), await ana.browser.post(`/api/my/own/entries/${id}/removal`, { opening })];
    expect(tries.map(({ body }) => body.code)).toEqual(['own_closed', 'own_closed', 'own_closed']);
  }
  expect(textOf(await allReads(here.world, ana.browser, MY))).not.toContain('zq7canary');
  const again = done(await ana.browser.post('/api/my/own/open', { password: PASSWORD }), 200).body.opening;
  expect(done(await ana.browser.post('/api/my/own/entries', { opening: again }), 200).text).toContain('zq7canary');
});
