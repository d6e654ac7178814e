import { practice } from '../criteria/agreed.js';
import { type Answer, Browser } from '../support/browser.js';
import { type Couple, done, endSession, PASSWORD, type PartnerHere, readyCouple, startSession } from '../support/couple.js';
import { lostAndFound, NEW_PASSWORD } from '../support/recovery.js';

const here = practice();
const THIRD = 'three herons on the weir';
const codeOf = ({ status, body }: Answer) => [status, body?.code];
const fieldOf = ({ status, body }: Answer) => [status, body?.fields?.[0]?.field];
let couple: Couple;
let daniel: PartnerHere;
let ana: PartnerHere;
beforeEach(async () => {
  couple = await readyCouple(here.world, here.therapist);
  [daniel, ana] = couple.partners;
});
const change = (browser: Browser, password = PASSWORD, next = NEW_PASSWORD) => browser.post('/api/my/password', { password, next });
const signedIn = async ({ email }: { email: string }, password: string, entry = 'my'): Promise<Browser | number> => {
  const browser = new Browser(here.world.app);
  const { status } = await browser.post(`/api/${entry}/sign-in`, { email, password });
  return status === 204 ? browser : status;
};
const open = (browser: Browser, password: string, more: object = {}) => browser.post('/api/my/own/open', { password, ...more });
const makeCard = (browser: Browser, text: string) => browser.make('/api/my/own/pages', { exercise: 'X11', answers: [{ key: 'words', text }] });
const cardsIn = async (browser: Browser, opening: string) => done(await browser.post('/api/my/own/entries', { opening }), 200).body.entries.map(({ answers }: { answers: { text: string }[] }) => answers[0]?.text).sort();
const pagesOf = async (browser: Browser, urls: string[]) => (await Promise.all(urls.map(async (url) => (await browser.get(url)).text))).join('\n');

it('Ana takes another password: this phone stays signed in, every other one ends, and nobody else’s page or mailbox moves', async () => {
  const tablet = await signedIn(ana, PASSWORD) as Browser;
  const all = async () => [await pagesOf(daniel.browser, ['/api/my/me', '/api/my/work', '/api/my/tonight']), await pagesOf(couple.therapist, [`/api/staff/cases/${couple.caseId}`])];
  const [before, mails] = [await all(), here.world.postbox.mails.length];
  done(await change(ana.browser), 204);
  expect([(await ana.browser.get('/api/my/me')).status, (await tablet.get('/api/my/me')).status, (await daniel.browser.get('/api/my/me')).status]).toEqual([200, 401, 200]);
  expect([await signedIn(ana, PASSWORD), await signedIn(ana, NEW_PASSWORD)]).toEqual([401, expect.any(Browser)]);
  expect(await all()).toEqual(before);
  await here.world.drain();
  expect(here.world.postbox.mails).toHaveLength(mails);
  expect((await here.world.admin.query(`select reason from audit where action = 'password.changed' and actor_id = $1`, [ana.personId])).rows).toEqual([{ reason: null }]);
});

it('what is for her alone opens with the new one from that moment, and no longer with the one before', async () => {
  done(await open(ana.browser, PASSWORD, { begin: true }), 200);
  done(await makeCard(ana.browser, 'This will crest'));
  done(await change(ana.browser), 204);
  expect(fieldOf(await open(ana.browser, PASSWORD))).toEqual([422, 'password']);
  expect(await cardsIn(ana.browser, done(await open(ana.browser, NEW_PASSWORD), 200).body.opening)).toEqual(['This will crest']);
  expect((await here.world.admin.query('select number from own_key where person_id = $1', [ana.personId])).rows).toEqual([{ number: 1 }]);
});

it('what a still earlier password locks stays as it is, until that one comes back to mind', async () => {
  const { start, card, recover } = lostAndFound(() => ({ world: here.world, clinic: { ...here.clinic, therapist: here.therapist }, couple }));
  done(await open(ana.browser, PASSWORD, { begin: true }), 200);
  done(await makeCard(ana.browser, 'First'));
  done(await start(ana, { seenInPerson: true, joins: 'room' }));
  done(await recover({ token: await card(ana) }));
  const phone = await signedIn(ana, NEW_PASSWORD) as Browser;
  done(await open(phone, NEW_PASSWORD, { begin: true }), 200);
  done(await makeCard(phone, 'Second'));
  done(await change(phone, NEW_PASSWORD, THIRD), 204);
  expect(await cardsIn(phone, done(await open(phone, THIRD), 200).body.opening)).toEqual(['Second']);
  expect(await cardsIn(phone, done(await open(phone, THIRD, { earlier: PASSWORD }), 200).body.opening)).toEqual(['First', 'Second']);
});

it('whoever finds her phone open does not know the password: it stays, and guesses wait ever longer', async () => {
  expect(fieldOf(await change(ana.browser, 'what he thinks it is'))).toEqual([422, 'password']);
  expect(fieldOf(await change(ana.browser, PASSWORD, 'too short'))).toEqual([422, 'next']);
  expect(fieldOf(await change(ana.browser, PASSWORD, PASSWORD))).toEqual([422, 'next']);
  expect(await signedIn(ana, PASSWORD)).toEqual(expect.any(Browser));
  const guesses = [];
  for (let n = 0; n < 6; n += 1) guesses.push((await change(ana.browser, `guess number ${n}`)).status);
  expect(guesses).toEqual([422, 422, 422, 422, 422, 429]);
});

it('changed from two phones at once, one of the two stands, with her pages under it', async () => {
  const tablet = await signedIn(ana, PASSWORD) as Browser;
  done(await open(ana.browser, PASSWORD, { begin: true }), 200);
  done(await makeCard(ana.browser, 'Mine'));
  const tries = await Promise.all([change(ana.browser, PASSWORD, NEW_PASSWORD), change(tablet, PASSWORD, THIRD)]);
  expect(tries.filter(({ status }) => status === 204)).toHaveLength(1);
  const stands = tries[0]?.status === 204 ? NEW_PASSWORD : THIRD;
  const phone = await signedIn(ana, stands) as Browser;
  expect(await cardsIn(phone, done(await open(phone, stands), 200).body.opening)).toEqual(['Mine']);
});

it('a link back in that somebody asked the clinic for ends with it', async () => {
  const { start, card, recover } = lostAndFound(() => ({ world: here.world, clinic: { ...here.clinic, therapist: here.therapist }, couple }));
  done(await start(ana, { seenInPerson: true, joins: 'room' }));
  const token = await card(ana);
  done(await change(ana.browser), 204);
  expect(codeOf(await recover({ token }))).toEqual([410, 'invitation_void']);
});

it('a partner who left changes theirs as well, and opens their pages with it', async () => {
  done(await open(ana.browser, PASSWORD, { begin: true }), 200);
  done(await makeCard(ana.browser, 'Still mine'));
  here.world.clock.pass({ minutes: 1 });
  await here.world.admin.query('update case_partner set to_at = $2 where person_id = $1', [ana.personId, here.world.clock.now()]);
  here.world.clock.pass({ minutes: 1 });
  done(await change(ana.browser), 204);
  expect(await cardsIn(ana.browser, done(await open(ana.browser, NEW_PASSWORD), 200).body.opening)).toEqual(['Still mine']);
});

it('whoever works in the practice changes theirs in the same way, and not while Room view is open', async () => {
  const changeTheirs = (password: string, next: string) => couple.therapist.post('/api/staff/password', { password, next });
  expect(fieldOf(await changeTheirs('not this one', NEW_PASSWORD))).toEqual([422, 'password']);
  await startSession(couple);
  expect((await changeTheirs(PASSWORD, NEW_PASSWORD)).status).toBe(423);
  await endSession(couple);
  done(await changeTheirs(PASSWORD, NEW_PASSWORD), 204);
  expect((await couple.therapist.get('/api/staff/me')).status).toBe(200);
  done(await changeTheirs(NEW_PASSWORD, PASSWORD), 204);
});
