import { settingKeys } from '@groundwork/domain/settings/catalogue';
import { type TestApp, testApp } from '../support/app.js';
import { type Clinic, clinicOf, done, endSession, readyCouple, startSession } from '../support/couple.js';

let world: TestApp;
let clinic: Clinic;
beforeAll(async () => {
  world = await testApp('2026-12-07T09:00:00Z');
  clinic = await clinicOf(world);
});
afterAll(() => world.close());

interface View { key: string; value: unknown; default: unknown; reason: string; rule: string; starts: string; setBy: string | null }
const settings = async () => done(await clinic.admin.get('/api/staff/settings'), 200).body.settings as View[];
const set = (key: string, value: unknown) => clinic.admin.make('/api/staff/settings', { key, value });

it('every setting stands there with its default, its reason and its rule', async () => {
  const all = await settings();
  expect(all.map(({ key }) => key)).toEqual([...settingKeys]);
  for (const one of all) {
    expect([one.key, one.value, one.setBy]).toEqual([one.key, one.default, null]);
    expect([one.key, one.reason.length > 10, one.rule.length > 0]).toEqual([one.key, true, true]);
  }
});

it('a value within its range counts for what is written from then on, and says who chose it', async () => {
  const couple = await readyCouple(world, clinic.therapist);
  const preview = async () => {
    const { room } = await startSession(couple);
    const { terms } = done(await room.send('POST', '/api/room/criteria/preview', { template: 'tell_same_day' }), 200).body;
    await endSession(couple);
    return terms.share;
  };
  expect(await preview()).toBe(85);
  done(await set('attainmentShare', 0.9));
  expect(await preview()).toBe(90);
  expect((await settings()).find(({ key }) => key === 'attainmentShare')).toMatchObject({ value: 0.9, default: 0.85, setBy: 'Mara Vogt' });
});

it('a value out of its range, and two that contradict each other, are refused in words', async () => {
  for (const [key, value] of [['autoOpenDays', 6], ['autoOpenDays', '14'], ['dayEnd', '25:00'], ['secretsPolicy', 'whatever'], ['attainmentShare', 2], ['screenValidDays', null]] as const) {
    const refused = await set(key, value);
    expect([key, refused.status, refused.body.fields[0].field]).toEqual([key, 422, 'value']);
  }
  expect((await set('nothing', 1)).body.fields[0].field).toBe('key');
  done(await set('reviewWeeksMax', 9));
  expect((await set('reviewWeeks', 10)).body.fields).toEqual([{ field: 'value', detail: 'The usual review cannot be later than the latest one.' }]);
});

it('a name tells nothing of the work, of the clinic or of its people, and stands in what the next mail is sent by', async () => {
  for (const name of ['Couple time', 'Therapy', 'Mara', 'Lindenhof news', 'a\nb', 'x'.repeat(31)]) {
    expect([name, (await set('senderName', name)).status]).toEqual([name, 422]);
  }
  done(await set('senderName', 'Calendar'));
  done(await clinic.admin.make('/api/staff/invitations', { name: 'Jonas Kern', email: 'jonas.kern@clinic.example', roles: ['therapist'] }));
  await world.drain();
  expect(world.postbox.mails.at(-1)).toMatchObject({ sender: 'Calendar', subject: 'Your link' });
});

it('no therapist and no partner reads or sets any of it', async () => {
  const couple = await readyCouple(world, clinic.therapist);
  expect((await clinic.therapist.get('/api/staff/settings')).status).toBe(404);
  expect((await clinic.therapist.make('/api/staff/settings', { key: 'autoOpenDays', value: 14 })).status).toBe(404);
  expect((await couple.partners[0].browser.get('/api/staff/settings')).status).toBe(401);
});
