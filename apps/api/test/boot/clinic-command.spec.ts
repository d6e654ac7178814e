import { agreedCouple, practice } from '../criteria/agreed.js';
import { Browser } from '../support/browser.js';
import { done, newAddress, PASSWORD, PIN } from '../support/couple.js';
import { runCommand } from './command-line.js';

const here = practice();

const create = (fields: Record<string, string>, typed: readonly string[]) =>
  runCommand(here.world, ['clinic', 'create', ...Object.entries(fields).flatMap(([name, value]) => [`--${name}`, value])], typed);

const weide = (email: string) => ({ name: 'Weide', country: 'CH', zone: 'Europe/Zurich', admin: 'Nora Keller', email });

it('whoever runs the program makes a second clinic, whose admin reads nothing of the first one', async () => {
  const { caseId } = await agreedCouple(here);
  const email = newAddress();
  const { code, said } = await create(weide(email), [PASSWORD, PIN]);
  expect([code, said]).toEqual([0, expect.stringContaining('Weide is ready. Nora Keller signs in at ')]);
  expect(said).not.toContain(PASSWORD);
  const nora = new Browser(here.world.app);
  done(await nora.post('/api/staff/sign-in', { email, password: PASSWORD }), 204);
  expect((await nora.get('/api/staff/me')).body).toMatchObject({ clinicName: 'Weide' });
  expect(done(await nora.get('/api/staff/couples'), 200).body.couples).toEqual([]);
  expect((await nora.get(`/api/staff/cases/${caseId}`)).status).toBe(404);
  expect(await create(weide(email), [PASSWORD, PIN])).toMatchObject({ code: 1, said: expect.stringContaining('Somebody signs in with this address already.') });
});

it('a second clinic that the set-up page would refuse is refused by the names of its fields, and none is made', async () => {
  const count = async () => (await here.world.admin.query('select count(*)::int as clinics from clinic')).rows[0].clinics;
  const before = await count();
  const { code, said } = await create({ ...weide('no address'), zone: 'Europe/Nowhere' }, ['short', '12']);
  expect(code).toBe(1);
  for (const named of ['--email: ', '--zone: ', 'password: ', 'PIN: ']) expect(said).toContain(named);
  expect(await create({ nam: 'Weide' }, [])).toMatchObject({ code: 1, said: expect.stringMatching(/^(?:(?! at ).)*npm run clinic -- create/s) });
  expect(await count()).toBe(before);
});
