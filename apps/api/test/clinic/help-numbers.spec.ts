import { type TestApp, testApp } from '../support/app.js';
import { Browser } from '../support/browser.js';
import { type Clinic, clinicOf, comeBack, type Couple, done, readyCouple } from '../support/couple.js';

let world: TestApp;
let clinic: Clinic;
let couple: Couple;
beforeAll(async () => {
  world = await testApp('2026-12-07T09:00:00Z');
  clinic = await clinicOf(world);
  couple = await readyCouple(world, clinic.therapist);
});
afterAll(() => world.close());

interface List { country: string | null; lines: { kind: string | null; label: string | null; number: string | null }[]; lastVerified: string; checkedBy?: string | null; dueSince?: string | null }
const listIn = (lists: List[], country: string | null) => lists.find((list) => list.country === country);
const read = async (browser: Browser) => (done(await browser.get('/api/help'), 200).body as { lists: List[] }).lists;
const OURS = { country: 'DE', lines: [{ label: 'Notruf', number: '112' }, { label: 'Unsere Telefonseelsorge', number: '0800 111 0 111', text: 'Tag und Nacht' }], verifiedOn: '2026-12-07' };

it('help numbers need no sign-in, and start from the list that the program came with', async () => {
  const lists = await read(new Browser(world.app));
  expect(listIn(lists, 'US')?.lines.map(({ number }) => number)).toEqual(['911', '988', '1-800-799-7233']);
  expect(lists.at(-1)).toMatchObject({ country: null, lines: [{ kind: 'emergency', number: null }] });
});

it('what the admin writes is what a partner reads next, with the day on which it was checked', async () => {
  done(await clinic.admin.make('/api/staff/help-numbers', OURS));
  for (const { browser } of couple.partners) {
    expect(listIn(await read(browser), 'DE')).toEqual({
      country: 'DE', lastVerified: '2026-12-07',
      lines: [{ kind: null, label: 'Notruf', number: '112', text: null }, { kind: null, label: 'Unsere Telefonseelsorge', number: '0800 111 0 111', text: 'Tag und Nacht' }],
    });
  }
  const { lists } = done(await clinic.admin.get('/api/staff/help-numbers'), 200).body;
  expect(listIn(lists, 'DE')).toMatchObject({ checkedBy: 'Mara Vogt', dueSince: null });
});

it('a line without a number or words, a day to come, and too long a list are sent back with their field', async () => {
  const cases: [string, object][] = [
    ['lines.0.number', { ...OURS, lines: [{ label: 'Notruf' }] }], ['verifiedOn', { ...OURS, verifiedOn: '2026-12-08' }], ['country', { ...OURS, country: 'Deutschland' }],
    ['lines', { ...OURS, lines: [] }], ['lines', { ...OURS, lines: Array.from({ length: 9 }, () => OURS.lines[0]) }], ['lines.0.number', { ...OURS, lines: [{ label: 'Notruf', number: 'call us' }] }],
  ];
  for (const [field, body] of cases) {
    const refused = await clinic.admin.make('/api/staff/help-numbers', body);
    expect([field, refused.status, refused.body.fields[0].field]).toEqual([field, 422, field]);
  }
  expect((await clinic.therapist.make('/api/staff/help-numbers', OURS)).status).toBe(404);
});

it('three months later the check waits on the admin’s list, until somebody has looked again', async () => {
  world.clock.set('2027-03-08T09:00:00Z');
  const { admin } = clinic;
  await comeBack(admin);
  const waits = async () => (done(await admin.get('/api/staff/monday'), 200).body.items as { kind: string }[]).filter(({ kind }) => kind === 'help_check');
  expect(await waits()).toHaveLength(1);
  done(await admin.make('/api/staff/help-numbers', { ...OURS, verifiedOn: '2027-03-08' }));
  expect(await waits()).toEqual([]);
});
