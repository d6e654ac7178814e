import { type Practice, practice } from '../criteria/agreed.js';
import { Browser } from '../support/browser.js';
import { comeBack, type Couple, coupleOf, done, PASSWORD, readyCouple, therapistOf } from '../support/couple.js';
import { anyoneTries, lostAndFound, NEW_PASSWORD, setCode, WORDS } from '../support/recovery.js';

const here: Practice = practice();
const HIS_WORDS = 'a heron on the weir';
let couple: Couple;
beforeEach(async () => {
  couple = await coupleOf(here.world, here.therapist);
});
const { start, card, recover } = lostAndFound(() => ({ world: here.world, clinic: { ...here.clinic, therapist: here.therapist }, couple }));
const signIn = (email: string, password: string) => new Browser(here.world.app).post('/api/my/sign-in', { email, password });

/** Nothing of Ana's has moved: her device, her password, and no link stands. */
async function anaIsUntouched(): Promise<void> {
  const ana = couple.partners[1];
  expect((await ana.browser.get('/api/my/me')).body.firstName).toBe('Ana');
  expect((await signIn(ana.email, PASSWORD)).status).toBe(204);
  expect((await here.therapist.get(`/api/staff/cases/${couple.caseId}/partners/${ana.personId}/card`)).status).toBe(404);
  await here.world.drain();
  expect(here.world.postbox.mails.filter(({ to }) => to === ana.email)).toHaveLength(1);
}

it('Daniel calls as Ana and says no words, or tells the therapist that she is right here: no link is made', async () => {
  const [, ana] = couple.partners;
  await setCode(ana.browser);
  for (const said of [{ joins: 'mail' }, { joins: 'room' }, { seenInPerson: true, joins: 'mail' }, { seenInPerson: true, joins: 'room' }, { code: ' ', joins: 'room' }]) {
    expect([422, 403]).toContain((await start(ana, said)).status);
  }
  await anaIsUntouched();
});

it('Daniel calls as Ana and guesses: each guess is refused alike, then he waits, and right words have to wait as well', async () => {
  const [, ana] = couple.partners;
  await setCode(ana.browser);
  const guesses = ['Daniel and Ana', 'our dog Bruno', '14 February 2011', 'her mother Maria', 'blue kettle bridge'];
  const answers = [];
  for (const code of guesses) answers.push(await start(ana, { code, joins: 'mail' }));
  expect(new Set(answers.map(anyoneTries)).size).toBe(1);
  expect(answers[0]?.body.code).toBe('wrong_code');
  const slowed = await here.therapist.make(`/api/staff/cases/${couple.caseId}/recoveries`, { personId: ana.personId, code: WORDS, joins: 'mail' });
  expect([slowed.status, slowed.body.code]).toEqual([429, 'try_later']);
  await anaIsUntouched();
  here.world.clock.pass({ minutes: 16 });
  done(await start(ana, { code: WORDS, joins: 'mail' }));
});

it('Daniel’s own words open nothing for Ana’s person, whether or not she has set any', async () => {
  const [daniel, ana] = couple.partners;
  await setCode(daniel.browser, HIS_WORDS);
  expect((await start(ana, { code: HIS_WORDS, joins: 'mail' })).body.code).toBe('wrong_code');
  await setCode(ana.browser);
  expect((await start(ana, { code: HIS_WORDS, joins: 'mail' })).body.code).toBe('wrong_code');
  await anaIsUntouched();
});

it('Daniel cannot set Ana’s words: his sign-in sets his own, and her unlocked phone asks for her password', async () => {
  const [daniel, ana] = couple.partners;
  const onHis = await daniel.browser.post('/api/my/private-code', { password: PASSWORD, code: HIS_WORDS, personId: ana.personId });
  expect([onHis.status, onHis.body.fields[0].field]).toEqual([422, 'personId']);
  expect((await ana.browser.post('/api/my/private-code', { password: 'what he thinks it is', code: HIS_WORDS })).status).toBe(422);
  expect((await start(ana, { code: HIS_WORDS, joins: 'room' })).body.code).toBe('wrong_code');
  await anaIsUntouched();
});

it('Daniel’s link back in is his own: with it he is Daniel, and Ana stays signed in', async () => {
  const [daniel, ana] = couple.partners;
  done(await start(daniel, { seenInPerson: true, joins: 'room' }));
  const back = done(await recover({ token: await card(daniel) }));
  expect(back.body.id).toBe(daniel.personId);
  expect((await signIn(daniel.email, NEW_PASSWORD)).status).toBe(204);
  expect((await signIn(ana.email, NEW_PASSWORD)).status).toBe(401);
  await anaIsUntouched();
});

it('an admin who takes Daniel’s word for it can do nothing, and gets the answer of a couple that does not exist', async () => {
  const [, ana] = couple.partners;
  await comeBack(here.clinic.admin);
  const tries = [];
  for (const caseId of [couple.caseId, '00000000-0000-4000-8000-000000000000']) {
    for (const said of [{ seenInPerson: true, joins: 'room' }, { code: WORDS, joins: 'mail' }]) {
      tries.push(await here.clinic.admin.make(`/api/staff/cases/${caseId}/recoveries`, { personId: ana.personId, ...said }));
    }
  }
  expect(tries.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  expect(new Set(tries.map(anyoneTries)).size).toBe(1);
  await anaIsUntouched();
});

it('a colleague, a cover and a supervisor cannot either, with Ana’s own words', async () => {
  const [, ana] = couple.partners;
  await setCode(ana.browser);
  const [colleague, cover, supervisor] = [await therapistOf(here.world, here.clinic.admin), await therapistOf(here.world, here.clinic.admin), await therapistOf(here.world, here.clinic.admin)];
  for (const [browser, role] of [[cover, 'cover'], [supervisor, 'supervisor']] as const) {
    const { personId } = done(await browser.get('/api/staff/me'), 200).body;
    await here.world.admin.query(`insert into case_staff select clinic_id, id, $2, $3, opened_at, null from couple_case where id = $1`, [couple.caseId, personId, role]);
    expect((await browser.get(`/api/staff/cases/${couple.caseId}`)).status).toBe(200);
  }
  for (const browser of [colleague, cover, supervisor]) {
    expect((await browser.make(`/api/staff/cases/${couple.caseId}/recoveries`, { personId: ana.personId, code: WORDS, joins: 'room' })).status).toBe(404);
  }
  await anaIsUntouched();
});

it('the couple’s therapist has no way to give Ana another address on the phone', async () => {
  const ready = await readyCouple(here.world, here.therapist);
  const [, ana] = ready.partners;
  const url = `/api/staff/cases/${ready.caseId}`;
  expect((await here.therapist.make(`${url}/invitations`, { personId: ana.personId, joins: 'mail', email: 'daniel2@mail.example' })).status).toBe(409);
  expect((await here.therapist.make(`${url}/recoveries`, { personId: ana.personId, code: WORDS, joins: 'mail', email: 'daniel2@mail.example' })).status).toBe(422);
  await here.world.drain();
  expect(here.world.postbox.mails.filter(({ to }) => to.startsWith('daniel2'))).toEqual([]);
});
