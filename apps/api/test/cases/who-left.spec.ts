import { agreedCouple, type Agreed, enter, practice } from '../criteria/agreed.js';
import { Browser } from '../support/browser.js';
import { comeBack, done, endSession, PASSWORD, startSession } from '../support/couple.js';

const here = practice();
const copyOf = async ({ browser }: Agreed['doer']) => done(await browser.get('/api/my/download'), 200).text as string;

async function evening(couple: Agreed, slot: string): Promise<void> {
  here.world.clock.set(`${slot}T20:00:00Z`);
  for (const partner of [couple.doer, couple.other]) done(await enter(here, partner, couple.versionId, slot, 'kept'));
}

async function openTheWeeks(couple: Agreed, on: string): Promise<void> {
  here.world.clock.set(`${on}T09:00:00Z`);
  await comeBack(couple.therapist);
  const { room } = await startSession(couple);
  done(await room.make('/api/room/openings', {}));
  await endSession(couple);
}

async function leaves(couple: Agreed, who: Agreed['doer'], at = here.world.clock.now()): Promise<void> {
  await here.world.admin.query('update case_partner set to_at = $3 where case_id = $1 and person_id = $2', [couple.caseId, who.personId, at]);
}

/** Two evenings opened together, a third one sealed; then Daniel is gone. */
async function danielLeft(): Promise<Agreed> {
  const couple = await agreedCouple(here);
  await evening(couple, '2026-12-07');
  await evening(couple, '2026-12-08');
  await openTheWeeks(couple, '2026-12-09');
  await evening(couple, '2026-12-09');
  here.world.clock.pass({ minutes: 1 });
  await leaves(couple, couple.doer);
  return couple;
}

it('Daniel left: his sign-in stands, with one page and his own copy of what both had opened by then', async () => {
  const couple = await danielLeft();
  expect((await couple.doer.browser.get('/api/my/me')).body).toMatchObject({ step: 'left', partnerName: '', therapistName: '', phase: null, asksContact: false });
  const copy = await copyOf(couple.doer);
  expect(copy).toContain('be home by 18:30');
  expect(copy).toContain('Tuesday 8 December 2026: kept');
  expect(copy).not.toContain('Wednesday 9 December 2026: kept');
  expect(done(await couple.doer.browser.get('/api/my/agreement'), 200).body.criteria).toHaveLength(1);
  expect(done(await couple.doer.browser.get('/api/my/weeks'), 200).body.criteria[0].occasions.map(({ day }: { day: string }) => day)).toEqual(['2026-12-07', '2026-12-08']);
});

it('he signs in anew and reads the same', async () => {
  const couple = await danielLeft();
  const phone = new Browser(here.world.app);
  done(await phone.post('/api/my/sign-in', { email: couple.doer.email, password: PASSWORD }), 204);
  expect(done(await phone.get('/api/my/download'), 200).text).toBe(await copyOf(couple.doer));
});

it('nothing of after changes a byte of what he reads: not an entry, an opening, a session, another agreement, a rest or the days that pass', async () => {
  const couple = await danielLeft();
  const all = async () => {
    const answers = [];
    for (const url of ['me', 'agreement', 'weeks', 'download', 'download?as=html']) answers.push(done(await couple.doer.browser.get(`/api/my/${url}`), 200).text);
    return answers;
  };
  const before = await all();
  here.world.clock.set('2026-12-10T20:00:00Z');
  done(await enter(here, couple.other, couple.versionId, '2026-12-10', 'not_kept'));
  await openTheWeeks(couple, '2026-12-14');
  done(await couple.therapist.make(`/api/staff/cases/${couple.caseId}/sessions`, { localDate: '2026-12-20', localTime: '17:00', minutes: 75 }));
  done(await couple.other.browser.make('/api/my/rest', {}));
  await here.world.admin.query(`insert into rest_edge (clinic_id, id, case_id, at, kind) select clinic_id, gen_random_uuid(), id, $2, 'rest' from couple_case where id = $1`, [couple.caseId, here.world.clock.now()]);
  here.world.clock.set('2026-12-18T09:00:00Z');
  expect(await all()).toEqual(before);
});

it('and he does nothing any more: every other page and act of a partner is not here, alike', async () => {
  const couple = await danielLeft();
  const { browser, personId } = couple.doer;
  const answers = [];
  for (const url of ['tonight', 'task', 'work', 'messages', 'screen', 'rest', 'reminder', 'sessions', 'contact', 'consent', 'drafts/task']) answers.push(await browser.get(`/api/my/${url}`));
  answers.push(await enter(here, couple.doer, couple.versionId, '2026-12-09', 'not_kept'), await browser.make('/api/my/task', { question: '' }));
  answers.push(await browser.make('/api/my/messages', { of: personId, kind: 'note', audience: 'author_staff', words: 'One more word' }));
  expect(new Set(answers.map(({ status, body }) => `${status} ${body.code}`))).toEqual(new Set(['404 not_found']));
  // Words have nobody to go to: the page hears it, and ends the sign-in without them.
  expect((await browser.post('/api/my/leave', { drafts: [{ place: 'task', of: personId, fields: [{ name: 'question', text: 'Half a word' }] }] })).status).toBe(404);
  done(await browser.post('/api/my/leave', { drafts: [] }), 204);
  expect((await browser.get('/api/my/me')).status).toBe(401);
  expect((await here.world.admin.query('select 1 from draft where person_id = $1', [personId])).rowCount).toBe(0);
});

it('whoever left before anything was shared has one page and an empty copy', async () => {
  const couple = await agreedCouple(here);
  await leaves(couple, couple.other, new Date(0));
  await here.world.admin.query('update case_partner set from_at = to_at where case_id = $1 and person_id = $2', [couple.caseId, couple.other.personId]);
  const copy = await copyOf(couple.other);
  expect(copy).not.toContain('be home by 18:30');
  expect((await couple.other.browser.get('/api/my/me')).body.step).toBe('left');
});

it('Ana, who stayed, reads her pages as before', async () => {
  const couple = await agreedCouple(here);
  await evening(couple, '2026-12-07');
  const read = async () => [(await couple.other.browser.get('/api/my/agreement')).text, (await couple.other.browser.get('/api/my/weeks')).text];
  const before = await read();
  await leaves(couple, couple.doer);
  expect(await read()).toEqual(before);
  expect((await couple.other.browser.get('/api/my/me')).body.step).toBe('open');
});
