import { randomUUID } from 'node:crypto';
import { type TestApp, testApp } from '../support/app.js';
import { Browser } from '../support/browser.js';
import { type Clinic, clinicOf, comeBack, done, join, newAddress, PASSWORD, type PartnerHere, recordScreen, signConsent, tokenFor } from '../support/couple.js';

let world: TestApp;
let clinic: Clinic;
let caseId: string;
let ana: PartnerHere;
let ben: { id: string; firstName: string };
beforeAll(async () => {
  world = await testApp();
  clinic = await clinicOf(world);
});
afterAll(() => world.close());

/** Ana came first and has joined and signed; Ben is named, or not even that. */
async function anaFirst({ isNamed = true } = {}): Promise<void> {
  const email = newAddress();
  ana = { personId: randomUUID(), firstName: 'Ana', email, browser: new Browser(world.app) };
  ben = { id: randomUUID(), firstName: 'Ben' };
  const first = { id: ana.personId, firstName: 'Ana', joins: 'mail', email };
  ({ id: caseId } = done(await clinic.therapist.make('/api/staff/cases', { begins: 'one_first', partners: [first], ...(isNamed ? { other: ben } : {}) })));
  ana.browser = await join(world, await tokenFor(world, email), email);
  await signConsent(ana);
}
beforeEach(async () => {
  world.clock.set('2026-12-07T09:00:00Z');
  await comeBack(clinic.therapist);
  await anaFirst();
});

const say = (word: object) => ana.browser.make('/api/my/contact', word);
const record = (word: object) => clinic.therapist.make(`/api/staff/cases/${caseId}/contact-word`, word);
const invite = (joins: string, email?: string) => clinic.therapist.make(`/api/staff/cases/${caseId}/invitations`, { personId: ben.id, joins, ...(email ? { email } : {}) });
const page = async () => done(await clinic.therapist.get(`/api/staff/cases/${caseId}`), 200).body;
const kinds = async () => (await page()).decide.map(({ kind, personId }: { kind: string; personId: string }) => [kind, personId === ben.id ? 'Ben' : 'Ana']);

describe('Intake begins with Ana', () => {
  it('who signs her consent and does her first task while nobody has written to Ben', async () => {
    await world.drain();
    const mails = world.postbox.mails.length;
    done(await ana.browser.make('/api/my/task', { question: 'What do I tell Ben?' }));
    expect((await ana.browser.get('/api/my/me')).body).toMatchObject({ step: 'preparing', partnerName: 'Ben', asksContact: true });
    expect((await ana.browser.get('/api/my/contact')).body).toEqual({ asked: true, today: '2026-12-07', word: null });
    await world.drain();
    expect(world.postbox.mails).toHaveLength(mails);
    expect((await world.admin.query('select 1 from invitation where person_id = $1 union select 1 from person_contact where person_id = $1', [ben.id])).rowCount).toBe(0);
  });

  it('and of Ben nothing is missing yet on the couple page', async () => {
    expect(await kinds()).toEqual([['screen_missing', 'Ana']]);
    expect((await page()).oneFirst).toEqual({ firstId: ana.personId, otherId: ben.id, state: 'not_said', word: null });
  });

  it('and Ben gets no link, by mail or as a card, whatever the therapist tries', async () => {
    for (const tried of [await invite('mail', newAddress()), await invite('room')]) expect([tried.status, tried.body.code]).toEqual([409, 'contact_not_yet']);
    done(await say({ how: 'mail', fromOn: '2026-12-09' }));
    expect((await invite('room')).body.code).toBe('contact_not_yet');
    done(await say({ how: 'not_yet' }));
    world.clock.set('2026-12-10T09:00:00Z');
    await comeBack(clinic.therapist);
    expect((await invite('mail', newAddress())).body.code).toBe('contact_not_yet');
    await world.drain();
    expect((await world.admin.query('select 1 from invitation where person_id = $1', [ben.id])).rowCount).toBe(0);
  });
});

describe('Ana says when and how', () => {
  it('in her own sign-in: then the therapist sees it, and Ben gets the link that every partner gets', async () => {
    const email = newAddress();
    done(await say({ how: 'mail', email, note: 'On a weekday, please.' }));
    expect((await page()).oneFirst).toMatchObject({ state: 'ready', word: { how: 'mail', fromOn: '2026-12-07', email, note: 'On a weekday, please.' } });
    expect(await kinds()).toEqual([['screen_missing', 'Ana'], ['contact_ready', 'Ben']]);
    done(await invite('mail', email));
    expect(await kinds()).toEqual([['screen_missing', 'Ana'], ['screen_missing', 'Ben'], ['consent_missing', 'Ben']]);
    const phone = await join(world, await tokenFor(world, email), email);
    expect((await phone.get('/api/my/me')).body).toMatchObject({ firstName: 'Ben', partnerName: 'Ana', step: 'consent', asksContact: false });
    expect((await page()).oneFirst).toBeNull();
  });

  it('or in a talk, and the therapist writes it down; she reads her own word, Ben never does', async () => {
    const email = newAddress();
    done(await record({ how: 'mail', email, note: 'canary-note' }));
    expect((await ana.browser.get('/api/my/contact')).body.word).toMatchObject({ how: 'mail', note: 'canary-note' });
    done(await invite('mail', email));
    const phone = await join(world, await tokenFor(world, email), email);
    await signConsent({ personId: ben.id, firstName: 'Ben', email, browser: phone });
    const heard = [];
    for (const url of ['me', 'contact', 'consent', 'task', 'tonight', 'agreement', 'screen', 'rest']) heard.push((await phone.get(`/api/my/${url}`)).text);
    expect(heard.join('\n')).not.toContain('canary-note');
    expect(JSON.parse(heard[1] as string)).toEqual({ asked: false, today: '2026-12-07', word: null });
    expect((await phone.make('/api/my/contact', { how: 'not_yet' })).body.code).toBe('already_done');
    const { rows } = await world.admin.query(`select encode(said_sealed, 'escape') as said from contact_word where case_id = $1`, [caseId]);
    expect(JSON.stringify(rows)).not.toMatch(/canary-note|mail\.example/);
  });

  it('in the room: then no mail goes out', async () => {
    done(await say({ how: 'room' }));
    expect((await invite('mail', newAddress())).body).toMatchObject({ code: 'fields', fields: [{ field: 'joins' }] });
    done(await invite('room'));
  });

  it('her last word counts, and a day that is past or far off is none', async () => {
    done(await say({ how: 'mail', fromOn: '2026-12-20' }));
    expect((await page()).oneFirst).toMatchObject({ state: 'later', word: { fromOn: '2026-12-20' } });
    done(await say({ how: 'room' }));
    expect((await page()).oneFirst).toMatchObject({ state: 'ready', word: { how: 'room' } });
    for (const fromOn of ['2026-12-06', '2027-03-08']) expect((await say({ how: 'mail', fromOn })).body).toMatchObject({ fields: [{ field: 'fromOn' }] });
    done(await say({ how: 'not_yet', note: 'not kept' }));
    expect((await page()).oneFirst).toMatchObject({ state: 'not_yet', word: { how: 'not_yet', note: null } });
  });

  it('two words at once leave one of them', async () => {
    const answers = await Promise.all(['mail', 'room', 'not_yet'].map((how) => say({ how })));
    const taken = answers.filter(({ status }) => status === 201).length;
    expect(answers.filter(({ body }) => body.code === 'stale')).toHaveLength(3 - taken);
    expect((await world.admin.query('select 1 from contact_word where case_id = $1', [caseId])).rowCount).toBe(taken);
  });

  it('what she takes back no longer stands between Ben and a way back in, once he has joined', async () => {
    const email = newAddress();
    done(await say({ how: 'mail' }));
    done(await invite('mail', email));
    const phone = await join(world, await tokenFor(world, email), email);
    done(await phone.post('/api/my/private-code', { password: PASSWORD, code: 'a heron on the weir' }), 204);
    done(await say({ how: 'not_yet' }));
    world.clock.pass({ minutes: 1 });
    done(await clinic.therapist.make(`/api/staff/cases/${caseId}/recoveries`, { personId: ben.id, joins: 'room', code: 'a heron on the weir' }));
  });
});

describe('Ben has no name yet', () => {
  beforeEach(() => anaFirst({ isNamed: false }));

  it('and the case stands with Ana alone; her pages name nobody', async () => {
    expect((await ana.browser.get('/api/my/me')).body).toMatchObject({ step: 'preparing', partnerName: '' });
    expect((await page()).partners).toHaveLength(1);
    expect((await page()).oneFirst).toMatchObject({ otherId: null, state: 'not_said' });
    expect((await clinic.therapist.get('/api/staff/cases')).body.cases.find(({ id }: { id: string }) => id === caseId).names).toEqual(['Ana']);
  });

  it('is named once, which contacts nobody, and is the second of two', async () => {
    const named = (id: string) => clinic.therapist.post(`/api/staff/cases/${caseId}/partners`, { id, firstName: 'Ben' });
    done(await named(ben.id));
    expect((await named(randomUUID())).body.code).toBe('already_done');
    expect((await page()).oneFirst).toMatchObject({ otherId: ben.id, state: 'not_said' });
    expect((await invite('room')).body.code).toBe('contact_not_yet');
  });

  it('two who name him at once name him once', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => clinic.therapist.make(`/api/staff/cases/${caseId}/partners`, { firstName: 'Ben' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it('R3: nothing joint opens for Ana alone, whatever she has signed and said', async () => {
    await recordScreen(world, { caseId, therapist: clinic.therapist, partners: [ana, ana] }, ana);
    expect((await clinic.therapist.make(`/api/staff/cases/${caseId}/shared-part`, {})).body.code).toBe('shared_part_not_ready');
    expect((await clinic.therapist.make(`/api/staff/cases/${caseId}/room`, {})).body.code).toBe('shared_part_not_ready');
  });
});

describe('R1 holds', () => {
  it('Ben cannot be given Ana’s address', async () => {
    done(await say({ how: 'mail', email: ana.email }));
    expect((await invite('mail', ana.email.toUpperCase())).body).toMatchObject({ fields: [{ field: 'email', detail: 'Use another address. Each person needs one of their own.' }] });
  });

  it('a case opens with one first or with two at once, and with nothing between', async () => {
    const person = (firstName: string) => ({ id: randomUUID(), firstName, joins: 'room' });
    const [one, two] = [person('Kim'), person('Lee')];
    const tries: [object, string][] = [
      [{ begins: 'one_first', partners: [one, two] }, 'partners'], [{ begins: 'both', partners: [one] }, 'partners'], [{ partners: [one] }, 'partners'],
      [{ partners: [one, two], other: { id: randomUUID(), firstName: 'Max' } }, 'partners'], [{ begins: 'one_first', partners: [one], other: { id: one.id, firstName: 'Lee' } }, 'other'],
      [{ begins: 'one_first', partners: [{ ...one, joins: 'mail' }] }, 'partners.0.email'],
    ];
    for (const [body, field] of tries) expect((await clinic.therapist.make('/api/staff/cases', body)).body).toMatchObject({ code: 'fields', fields: [{ field }] });
  });
});

it('a couple that came at once has nothing to say about it', async () => {
  const partners = ['Kim', 'Lee'].map((firstName) => ({ id: randomUUID(), firstName, joins: 'mail', email: newAddress() }));
  const { id } = done(await clinic.therapist.make('/api/staff/cases', { partners }));
  for (const { email, firstName, id: personId } of partners) {
    const browser = await join(world, await tokenFor(world, email), email);
    await signConsent({ personId, firstName, email, browser });
    expect((await browser.get('/api/my/contact')).body).toMatchObject({ asked: false, word: null });
    expect((await browser.make('/api/my/contact', { how: 'room' })).body.code).toBe('already_done');
  }
  expect((await clinic.therapist.make(`/api/staff/cases/${id}/contact-word`, { how: 'room' })).body.code).toBe('already_done');
});
