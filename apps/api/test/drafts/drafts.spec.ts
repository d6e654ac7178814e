import { randomUUID } from 'node:crypto';
import { saidBy } from '../criteria/agreed.js';
import { type TestApp, testApp } from '../support/app.js';
import { Browser } from '../support/browser.js';
import { type Clinic, clinicOf, comeBack, type Couple, coupleOf, done, endSession, type PartnerHere, PASSWORD, readyCouple, startSession, therapistOf } from '../support/couple.js';

let world: TestApp;
let clinic: Clinic;
let therapist: Browser;
let couple: Couple;
let ana: PartnerHere;
let daniel: PartnerHere;
beforeAll(async () => {
  world = await testApp();
  clinic = await clinicOf(world);
});
beforeEach(async () => {
  world.clock.set('2026-12-07T09:00:00Z');
  therapist = await therapistOf(world, clinic.admin);
  couple = await readyCouple(world, therapist);
  [daniel, ana] = couple.partners;
});
afterAll(() => world.close());

const TASK = '/api/my/drafts/task';
const fields = (text: string, name = 'question') => [{ name, text }];
const keep = (who: PartnerHere, text: string, more: object = {}, browser = who.browser) => browser.send('PUT', TASK, { of: who.personId, fields: fields(text), ...more });
const read = async (browser: Browser, url = TASK) => done(await browser.get(url), 200).body;
const anotherDevice = async ({ email }: PartnerHere): Promise<Browser> => {
  const browser = new Browser(world.app);
  done(await browser.post('/api/my/sign-in', { email, password: PASSWORD }), 204);
  return browser;
};

it('what Ana has typed is there again on another of her devices, as she typed it', async () => {
  const { savedAt } = done(await keep(ana, '  Two lines,\nnot finished '), 200).body;
  expect(savedAt).toBe('2026-12-07T09:00:00.000Z');
  expect(await read(await anotherDevice(ana))).toMatchObject({ kept: { fields: fields('  Two lines,\nnot finished '), savedAt }, other: null });
});

it('nobody else reads it: not Daniel, not their therapist, not the same form of another couple', async () => {
  const elsewhere = await readyCouple(world, therapist);
  done(await keep(ana, 'Mine alone'), 200);
  for (const browser of [daniel.browser, elsewhere.partners[1].browser]) expect((await read(browser)).kept).toBeNull();
  for (const url of ['/api/staff/drafts/task', `/api/staff/drafts/task?caseId=${couple.caseId}`]) expect((await read(therapist, url)).kept).toBeNull();
  expect((await therapist.get(`/api/staff/cases/${couple.caseId}`)).text).not.toContain('Mine alone');
});

it('words of another device are never written over: the second one is told, and both are still there', async () => {
  const first = done(await keep(ana, 'From the phone'), 200).body;
  const laptop = await anotherDevice(ana);
  expect((await keep(ana, 'From the laptop', {}, laptop)).body.code).toBe('stale');
  done(await keep(ana, 'From the laptop, having seen the other', { basedOn: first.savedAt }, laptop), 200);
  expect((await keep(ana, 'The phone again', { basedOn: first.savedAt })).body.code).toBe('stale');
  expect((await read(ana.browser)).kept.fields).toEqual(fields('From the laptop, having seen the other'));
});

it('a save whose answer was lost may be sent again, and changes nothing', async () => {
  const first = done(await keep(ana, 'Once'), 200).body;
  world.clock.pass({ minutes: 1 });
  expect(done(await keep(ana, 'Once'), 200).body).toEqual(first);
});

it('two devices that save their first words at the same moment: one is kept, the other is told', async () => {
  for (let n = 0; n < 12; n += 1) {
    const place = `/api/my/drafts/race-${n}`;
    const laptop = await anotherDevice(ana);
    const answers = await Promise.all([ana.browser, laptop].map((browser, m) => browser.send('PUT', place, { of: ana.personId, fields: fields(`device ${m}`) })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const winner = answers.findIndex(({ status }) => status === 200);
    expect((await read(ana.browser, place)).kept.fields).toEqual(fields(`device ${winner}`));
  }
});

it('what was emptied is gone, and so is what was sent', async () => {
  const { savedAt } = done(await keep(ana, 'Something'), 200).body;
  expect(done(await keep(ana, '', { basedOn: savedAt }), 200).body).toEqual({ savedAt: null });
  expect((await read(ana.browser)).kept).toBeNull();
  done(await keep(ana, 'What I want to ask'), 200);
  done(await keep(daniel, 'What he wants to ask'), 200);
  done(await ana.browser.make('/api/my/task', { question: 'What I want to ask' }));
  expect((await read(ana.browser)).kept).toBeNull();
  expect((await read(daniel.browser)).kept.fields).toEqual(fields('What he wants to ask'));
  expect((await world.admin.query('select 1 from draft where person_id = $1', [ana.personId])).rowCount).toBe(0);
});

it('a page that Ana left open never saves her words for Daniel, who signed in after her', async () => {
  expect((await keep(ana, 'Only mine', {}, daniel.browser)).body.code).toBe('other_person');
  expect((await daniel.browser.post('/api/my/leave', { drafts: [{ place: 'task', of: ana.personId, fields: fields('Only mine') }] })).body.code).toBe('other_person');
  expect((await read(daniel.browser)).kept).toBeNull();
});

it('before her own consent nothing of Ana is kept', async () => {
  const invited = await coupleOf(world, therapist);
  const [first] = invited.partners;
  expect((await keep(first, 'Too early')).status).toBe(404);
  expect((await world.admin.query('select 1 from draft where person_id = $1', [first.personId])).rowCount).toBe(0);
});

it('too much for one draft is refused, whatever the fields are called', async () => {
  const much = Array.from({ length: 4 }, (_, n) => ({ name: `part${n}`, text: 'x'.repeat(20_000) }));
  expect((await ana.browser.send('PUT', TASK, { of: ana.personId, fields: much })).body.code).toBe('too_large');
  expect((await ana.browser.send('PUT', TASK, { of: ana.personId, fields: fields('x'.repeat(20_001)) })).status).toBe(422);
  for (const place of ['Task', 'a_b', 'x'.repeat(81), '%2e%2e']) expect((await ana.browser.get(`/api/my/drafts/${place}`)).status).toBe(404);
});

describe('Leave', () => {
  const eightHundredWords = Array.from({ length: 800 }, (_, n) => `word${n}`).join(' ');
  const leave = (who: PartnerHere, text: string, more: object = {}) => who.browser.post('/api/my/leave', { drafts: [{ place: 'task', of: who.personId, fields: fields(text), ...more }] });

  it('keeps 800 words and signs out, in one step; after signing in again they are there', async () => {
    const answer = done(await leave(ana, eightHundredWords), 204);
    expect(answer.headers['clear-site-data']).toBe('"cache"');
    expect((await ana.browser.get(TASK)).status).toBe(401);
    await comeBack(ana.browser);
    expect((await read(ana.browser)).kept.fields).toEqual(fields(eightHundredWords));
  });

  it('with words that cannot be kept, the sign-in does not end either', async () => {
    expect((await leave(ana, 'x'.repeat(20_001))).status).toBe(422);
    expect((await ana.browser.get(TASK)).status).toBe(200);
  });

  it('where another device had saved meanwhile, both texts are kept side by side until Ana has looked', async () => {
    done(await keep(ana, 'From the phone'), 200);
    const laptop = await anotherDevice(ana);
    done(await leave(ana, 'Left in a hurry'), 204);
    const both = await read(laptop);
    expect([both.kept.fields, both.other.fields]).toEqual([fields('From the phone'), fields('Left in a hurry')]);
    const { savedAt } = done(await keep(ana, 'From the phone, and more', { basedOn: both.kept.savedAt }, laptop), 200).body;
    expect((await read(laptop)).other.fields).toEqual(fields('Left in a hurry'));
    done(await keep(ana, 'Both in one', { basedOn: savedAt, seenOther: true }, laptop), 200);
    expect(await read(laptop)).toMatchObject({ kept: { fields: fields('Both in one') }, other: null });
  });

  it('a partner who has left the couple can still sign out with it', async () => {
    await world.admin.query('update case_partner set to_at = $2 where person_id = $1', [ana.personId, world.clock.now()]);
    expect((await leave(ana, 'Words')).status).toBe(404);
    done(await ana.browser.post('/api/my/leave', { drafts: [] }), 204);
    expect((await ana.browser.get('/api/my/me')).status).toBe(401);
  });
});

describe('of the practice', () => {
  const NOTE = '/api/staff/drafts/note';
  const personOf = async (browser: Browser) => done(await browser.get('/api/staff/me'), 200).body.personId as string;
  const keepNote = async (browser: Browser, text: string, more: object = { caseId: couple.caseId }) => browser.send('PUT', NOTE, { of: await personOf(browser), fields: fields(text, 'text'), ...more });

  it('a half-written note is kept for its author, also where it is about no couple', async () => {
    done(await keepNote(therapist, 'Both attended'), 200);
    done(await keepNote(therapist, 'Of no couple', {}), 200);
    expect((await read(therapist, `${NOTE}?caseId=${couple.caseId}`)).kept.fields).toEqual(fields('Both attended', 'text'));
    expect((await read(therapist, NOTE)).kept.fields).toEqual(fields('Of no couple', 'text'));
    expect((await read(clinic.admin, NOTE)).kept).toBeNull();
  });

  it('another couple’s therapist, and one who no longer works with this couple, get the answer of a couple that does not exist', async () => {
    done(await keepNote(therapist, 'Both attended'), 200);
    const other = await therapistOf(world, clinic.admin);
    const stranger = await other.get(`${NOTE}?caseId=${randomUUID()}`);
    expect(saidBy(await other.get(`${NOTE}?caseId=${couple.caseId}`))).toEqual(saidBy(stranger));
    await world.admin.query('update case_staff set to_at = $2 where case_id = $1', [couple.caseId, world.clock.now()]);
    expect(saidBy(await therapist.get(`${NOTE}?caseId=${couple.caseId}`))).toEqual(saidBy(stranger));
    expect(saidBy(await keepNote(therapist, 'Still me'))).toEqual(saidBy(stranger));
  });

  it('signing the note takes its draft away', async () => {
    const { sessionId } = await startSession(couple);
    await endSession(couple);
    const place = `/api/staff/drafts/note-${sessionId}`;
    done(await therapist.send('PUT', place, { of: await personOf(therapist), caseId: couple.caseId, fields: fields('Both', 'text') }), 200);
    done(await therapist.make(`/api/staff/cases/${couple.caseId}/sessions/${sessionId}/note`, { text: 'Both attended.' }));
    expect((await read(therapist, `${place}?caseId=${couple.caseId}`)).kept).toBeNull();
  });

  it('Leave keeps the note and signs out; while Room view locks the practice it keeps nothing and says so', async () => {
    const of = await personOf(therapist);
    done(await therapist.post('/api/staff/leave', { drafts: [{ place: 'note', of, caseId: couple.caseId, fields: fields('Both', 'text') }] }), 204);
    expect((await therapist.get('/api/staff/me')).status).toBe(401);
    await comeBack(therapist);
    expect((await read(therapist, `${NOTE}?caseId=${couple.caseId}`)).kept.fields).toEqual(fields('Both', 'text'));
    await startSession(couple);
    const locked = await therapist.post('/api/staff/leave', { drafts: [{ place: 'note', of, caseId: couple.caseId, fields: fields('More', 'text') }] });
    expect([locked.status, locked.body.code]).toEqual([423, 'room_open']);
    done(await therapist.post('/api/staff/leave', { drafts: [] }), 204);
    expect((await therapist.get('/api/staff/me')).status).toBe(401);
  });
});
