import { MailRefused } from '../../src/platform/mail.js';
import { agreedCouple, practice } from '../criteria/agreed.js';
import { strike } from '../rest/resting.js';
import type { Browser } from '../support/browser.js';
import { comeBack, done, newAddress, therapistOf } from '../support/couple.js';

const here = practice();
const choose = (therapist: Browser, hour: number | null) => therapist.make('/api/staff/weekly-mail', { hour });
const mailsTo = (email: string) => here.world.postbox.mails.filter(({ to, subject }) => to === email && subject === 'Reminder');
const oneMore = async (): Promise<{ therapist: Browser; email: string }> => {
  const email = newAddress();
  return { therapist: await therapistOf(here.world, here.clinic.admin, { email }), email };
};
/** The job's clock through an hour of the morning in Berlin's winter. */
async function through(day: string, hour: number): Promise<void> {
  for (let minute = 0; minute < 60; minute += 5) {
    here.world.clock.set(`${day}T${String(hour - 1).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00Z`);
    await strike(here.world, 'weekly-mails');
  }
}
afterEach(() => jest.restoreAllMocks());

it('nobody gets a weekly mail who has not chosen one; whoever chose gets one each Monday, and none between', async () => {
  const [chose, quiet] = [await oneMore(), await oneMore()];
  expect(done(await chose.therapist.get('/api/staff/weekly-mail'), 200).body).toEqual({ hour: null, zone: 'Europe/Berlin', hasAddress: true });
  done(await choose(chose.therapist, 8));
  expect((await choose(chose.therapist, 8)).body.code).toBe('already_done');
  for (const day of ['2026-12-14', '2026-12-15', '2026-12-21']) await through(day, 8);
  expect([mailsTo(chose.email).length, mailsTo(quiet.email).length]).toEqual([2, 0]);
});

it('the mail says the same whatever waits for the therapist: one neutral line and the way to the practice', async () => {
  const [idle, busy] = [await oneMore(), await oneMore()];
  for (const { therapist } of [idle, busy]) done(await choose(therapist, 9));
  await agreedCouple({ ...here, therapist: busy.therapist });
  await through('2026-12-14', 9);
  const [one, other] = [mailsTo(idle.email)[0], mailsTo(busy.email)[0]];
  expect({ ...one, to: '' }).toEqual({ ...other, to: '' });
  expect(one?.text).toMatch(/^Here is the reminder you asked for\.\s+\S+\/practice\s*$/);
});

it('whoever ended it, changed the hour or works here no more gets none', async () => {
  const [ended, moved, left] = [await oneMore(), await oneMore(), await oneMore()];
  for (const { therapist } of [ended, moved, left]) done(await choose(therapist, 8));
  here.world.clock.pass({ minutes: 1 });
  done(await choose(ended.therapist, null));
  done(await choose(moved.therapist, 9));
  const { personId } = (await left.therapist.get('/api/staff/me')).body;
  await comeBack(here.clinic.admin);
  done(await here.clinic.admin.make('/api/staff/team/ended', { personId }));
  await through('2026-12-14', 8);
  expect([ended, moved, left].map(({ email }) => mailsTo(email).length)).toEqual([0, 0, 0]);
  await through('2026-12-14', 9);
  expect(mailsTo(moved.email)).toHaveLength(1);
});

it('a mail server that refuses makes it late and never double; one that breaks off in between loses that week’s', async () => {
  const [refused, broken] = [await oneMore(), await oneMore()];
  for (const { therapist } of [refused, broken]) done(await choose(therapist, 8));
  const send = here.world.postbox.send.bind(here.world.postbox);
  let left = 2;
  jest.spyOn(here.world.postbox, 'send').mockImplementation((mail) => {
    if (mail.to === broken.email) return Promise.reject(new Error('cut off'));
    if (mail.to === refused.email && left > 0) {
      left -= 1;
      return Promise.reject(new MailRefused('not now'));
    }
    return send(mail);
  });
  await through('2026-12-14', 8);
  expect([mailsTo(refused.email).length, mailsTo(broken.email).length]).toEqual([1, 0]);
  jest.restoreAllMocks();
  await through('2026-12-14', 8);
  expect([mailsTo(refused.email).length, mailsTo(broken.email).length]).toEqual([1, 0]);
});

it('eight rounds at the same moment send one', async () => {
  const { therapist, email } = await oneMore();
  done(await choose(therapist, 8));
  here.world.clock.set('2026-12-14T07:20:00Z');
  await Promise.all(Array.from({ length: 8 }, () => strike(here.world, 'weekly-mails')));
  expect(mailsTo(email)).toHaveLength(1);
});

it('an admin of the clinic sees nobody’s choice, and a partner has no such page', async () => {
  const couple = await agreedCouple(here);
  expect([(await here.clinic.admin.get('/api/staff/weekly-mail')).status, (await couple.doer.browser.get('/api/staff/weekly-mail')).status]).toEqual([404, 401]);
});
