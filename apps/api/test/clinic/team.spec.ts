import { type TestApp, testApp } from '../support/app.js';
import { Browser } from '../support/browser.js';
import { type Clinic, clinicOf, done, newAddress, PASSWORD, PIN, tokenFor } from '../support/couple.js';

let world: TestApp;
let clinic: Clinic;
beforeAll(async () => {
  world = await testApp();
  clinic = await clinicOf(world);
});
afterAll(() => world.close());

const asked = (email: string) => ({ name: 'Jonas Kern', email, roles: ['therapist'] });
const joining = (token: string, email: string) => ({ token, email, password: PASSWORD, pin: PIN });

it('someone who was invited is an invitation until they join, and then works here', async () => {
  const email = newAddress();
  const invitation = done(await clinic.admin.make('/api/staff/invitations', asked(email)));
  const before = (await clinic.admin.get('/api/staff/team')).body;
  expect(before.people.map((one: { name: string }) => one.name)).toEqual(['Mara Vogt', 'Ruth Adler']);
  expect(before.invitations).toContainEqual({ id: invitation.id, name: 'Jonas Kern', state: 'waiting', expiresAt: '2026-12-10T09:00:00.000Z' });

  done(await new Browser(world.app).post('/api/staff/join', joining(await tokenFor(world, email), email)));
  const after = (await clinic.admin.get('/api/staff/team')).body;
  expect(after.people).toContainEqual({ personId: expect.any(String), name: 'Jonas Kern', roles: ['therapist'] });
  expect(after.invitations.find((one: { id: string }) => one.id === invitation.id).state).toBe('used');
});

it('an address asked twice before it joined is one person with one link, the newer', async () => {
  const email = newAddress();
  done(await clinic.admin.make('/api/staff/invitations', asked(email)));
  const older = await tokenFor(world, email);
  world.clock.pass({ minutes: 1 });
  done(await clinic.admin.make('/api/staff/invitations', { ...asked(email.toUpperCase()), roles: ['therapist', 'admin'] }));
  const newer = await tokenFor(world, email);
  expect((await new Browser(world.app).post('/api/staff/join', joining(older, email))).body.code).toBe('invitation_void');
  const joined = new Browser(world.app);
  done(await joined.post('/api/staff/join', joining(newer, email)));
  expect((await joined.get('/api/staff/me')).body.roles.sort()).toEqual(['admin', 'therapist']);
});

it('the owner who sees couples too becomes a therapist at once, with no mail and no second account', async () => {
  const mails = world.postbox.mails.length;
  done(await clinic.admin.make('/api/staff/invitations', { name: 'Mara Vogt', email: clinic.adminEmail, roles: ['therapist'] }));
  await world.drain();
  expect(world.postbox.mails).toHaveLength(mails);
  expect((await clinic.admin.get('/api/staff/me')).body).toMatchObject({ name: 'Mara Vogt', roles: ['admin', 'therapist'] });
});

it('the same invitation sent twice is one, and with other words it is refused', async () => {
  const [email, id] = [newAddress(), crypto.randomUUID()];
  const first = await clinic.admin.post('/api/staff/invitations', { id, ...asked(email) });
  const again = await clinic.admin.post('/api/staff/invitations', { id, ...asked(email) });
  expect([first.status, first.body, again.status, again.body]).toEqual([201, { id }, 201, { id }]);
  await world.drain();
  expect(world.postbox.mails.filter(({ to }) => to === email)).toHaveLength(1);
  const other = await clinic.admin.post('/api/staff/invitations', { id, ...asked(newAddress()) });
  expect([other.status, other.body.code]).toEqual([422, 'id_used']);
});

it('what is missing in an invitation is said by its field', async () => {
  const refused = await clinic.admin.make('/api/staff/invitations', { name: '', email: 'jonas', roles: [] });
  expect([refused.status, refused.body.fields.map(({ field }: { field: string }) => field).sort()]).toEqual([422, ['email', 'name', 'roles']]);
  const supervisor = await clinic.admin.make('/api/staff/invitations', { ...asked(newAddress()), roles: ['privacy_officer'] });
  expect([supervisor.status, supervisor.body.fields[0].field]).toEqual([422, 'roles']);
});

it('a therapist has no team page, and another clinic has a team of its own', async () => {
  expect((await clinic.therapist.get('/api/staff/team')).status).toBe(404);
  expect((await clinic.therapist.make('/api/staff/invitations', asked(newAddress()))).status).toBe(404);
  const other = await clinicOf(world, { name: 'Am Park' });
  const team = (await other.admin.get('/api/staff/team')).body;
  expect(team.people.map((one: { name: string }) => one.name)).toEqual(['Nora Feld', 'Ruth Adler']);
  expect(team.invitations).toHaveLength(1);
});
