import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../src/app.js';
import { Database } from '../../src/platform/database.js';
import { Jobs } from '../../src/platform/jobs.js';
import { Mailer, MailRefused } from '../../src/platform/mail.js';
import { practice } from '../criteria/agreed.js';
import { joinedCouple, strike } from '../rest/resting.js';
import { type Couple, openSharedPart } from '../support/couple.js';
import { atTheMinute, bothChoose, remindersTo, throughTheHour } from './evenings.js';

const here = practice();
const DAY = '2026-12-07';
/** After everybody's minute, before it is too late for the first. */
const ALL_DUE = `${DAY}T19:20:00Z`;

let clinicId: string;
let second: NestFastifyApplication;
beforeAll(async () => {
  // Another copy of the program on the same database, as behind a load balancer.
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-second-'));
  const keyFile = join(folder, 'key');
  writeFileSync(keyFile, Buffer.alloc(32, 7));
  second = await createApp({
    config: { databaseUrl: here.world.appUrl, host: '127.0.0.1', port: 0, publicUrl: 'http://localhost:4600', dataFolder: folder, mailFrom: 'post@localhost', logLevel: 'info', keyFile },
    clock: here.world.clock, hashCost: { memoryKiB: 64, passes: 1 }, mailer: here.world.postbox, pages: null,
  });
  clinicId = (await here.world.admin.query('select clinic_id from clinic')).rows[0].clinic_id;
});
afterAll(() => second.close());
afterEach(() => jest.restoreAllMocks());

async function couples(count: number): Promise<Couple[]> {
  const made: Couple[] = [];
  for (let n = 0; n < count; n += 1) {
    const couple = await joinedCouple(here);
    await openSharedPart(here.world, couple);
    await bothChoose(couple);
    made.push(couple);
  }
  return made;
}
const counts = (of: Couple[]): number[] => of.flatMap(({ partners }) => partners.map((partner) => remindersTo(here.world, partner).length));
/** The handler itself, as the queue's workers call it. */
const round = (app: NestFastifyApplication): Promise<void> =>
  (app.get(Jobs) as unknown as { run(name: string, data: { clinicId: string; id: string }): Promise<void> }).run('evening-mails', { clinicId, id: clinicId });
const claims = async (): Promise<number> => (await here.world.admin.query('select count(*)::int as n from mail_claim')).rows[0].n as number;

it('two programs at once, four rounds each, all at the same moment: everybody gets one mail', async () => {
  const all = await couples(5);
  here.world.clock.set(ALL_DUE);
  await Promise.all([here.world.app, second].flatMap((app) => [round(app), round(app), round(app), round(app)]));
  expect(counts(all)).toEqual(all.flatMap(() => [1, 1]));
});

it('the same tick twice, and every later tick of the hour, brings nobody a second one', async () => {
  const all = await couples(2);
  here.world.clock.set(ALL_DUE);
  for (let n = 0; n < 3; n += 1) await strike(here.world, 'evening-mails');
  await throughTheHour(here.world, DAY);
  expect(counts(all)).toEqual([1, 1, 1, 1]);
});

it('a worker that dies before its claim was committed has sent nothing, and the next one does', async () => {
  const all = await couples(1);
  here.world.clock.set(ALL_DUE);
  const sends = jest.spyOn(here.world.app.get(Mailer), 'send');
  const database = here.world.app.get(Database);
  const run = database.run.bind(database);
  // The connection is cut at the end of each claiming transaction, just before its commit.
  jest.spyOn(database, 'run').mockImplementation((work) => run(async (em, now) => {
    const done = await work(em, now);
    if (typeof done === 'object' && done !== null && 'attempt' in done) {
      const { pid } = (await em.query('select pg_backend_pid() as pid'))[0];
      await here.world.admin.query('select pg_terminate_backend($1)', [pid]);
      await em.query('select 1').catch(() => undefined);
    }
    return done;
  }));
  await round(here.world.app);
  expect([sends.mock.calls.length, counts(all)]).toEqual([0, [0, 0]]);
  jest.restoreAllMocks();
  await round(second);
  expect(counts(all)).toEqual([1, 1]);
});

it('a worker that dies between its claim and the mail server sends none that day: one too few, never one too many', async () => {
  const all = await couples(1);
  here.world.clock.set(ALL_DUE);
  const before = await claims();
  jest.spyOn(here.world.postbox, 'send').mockImplementation(() => Promise.reject(new Error('the program was killed here')));
  await round(here.world.app);
  jest.restoreAllMocks();
  await throughTheHour(here.world, DAY);
  expect([counts(all), await claims() - before]).toEqual([[0, 0], 2]);
  await throughTheHour(here.world, '2026-12-08');
  expect(counts(all)).toEqual([1, 1]);
});

it('a worker that dies after the mail server took it sends no second one', async () => {
  const all = await couples(1);
  here.world.clock.set(ALL_DUE);
  const send = here.world.postbox.send.bind(here.world.postbox);
  jest.spyOn(here.world.postbox, 'send').mockImplementation(async (letter) => {
    await send(letter);
    throw new Error('the program was killed here');
  });
  await round(here.world.app);
  jest.restoreAllMocks();
  await throughTheHour(here.world, DAY);
  expect(counts(all)).toEqual([1, 1]);
});

it('a mail server that is away for ten minutes only makes the mail late; away for the half hour, it falls out', async () => {
  for (const [minutes, expected] of [[10, 1], [45, 0]] as const) {
    here.world.clock.set('2026-12-07T09:00:00Z');
    const [couple] = await couples(1);
    const [daniel] = couple!.partners;
    const send = here.world.postbox.send.bind(here.world.postbox);
    const refuse = jest.spyOn(here.world.postbox, 'send').mockImplementation((letter) => (letter.to === daniel.email ? Promise.reject(new MailRefused('not now')) : send(letter)));
    for (let later = 0; later < 55; later += 5) {
      if (later >= minutes) refuse.mockRestore();
      atTheMinute(here.world, DAY, daniel, 0);
      here.world.clock.pass({ minutes: later });
      await strike(here.world, 'evening-mails');
    }
    expect(remindersTo(here.world, daniel)).toHaveLength(expected);
  }
});

it('one person’s mail that cannot be sent keeps nobody else’s back', async () => {
  const all = await couples(3);
  here.world.clock.set(ALL_DUE);
  const unlucky = all[0]!.partners[0].email;
  const send = here.world.postbox.send.bind(here.world.postbox);
  jest.spyOn(here.world.postbox, 'send').mockImplementation((letter) => (letter.to === unlucky ? Promise.reject(new Error('broken')) : send(letter)));
  await round(here.world.app);
  expect(counts(all)).toEqual([0, 1, 1, 1, 1, 1]);
});

it('through forty rounds with connections cut at random moments nobody gets two, and only a claimed mail is ever missing', async () => {
  const all = await couples(4);
  let cut = 0;
  for (let day = 7; day < 17; day += 1) {
    const date = `2026-12-${String(day).padStart(2, '0')}`;
    for (let n = 0; n < 4; n += 1) {
      here.world.clock.set(`${date}T19:${20 + n}:00Z`);
      const rounds = [round(here.world.app).catch(() => undefined), round(second).catch(() => undefined)];
      const cutting = (async () => {
        for (let cuts = 0; cuts < 3; cuts += 1) {
          await new Promise((go) => setTimeout(go, Math.random() * 12));
          cut += (await here.world.admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'groundwork_app' and datname = current_database() and query ~ 'mail_claim|reminder_choice|begin_job' limit 2`)).rowCount ?? 0;
        }
      })();
      await Promise.all([...rounds, cutting]);
    }
    here.world.clock.set(`${date}T19:25:00Z`);
    for (let n = 0; n < 3; n += 1) await round(second).catch(() => undefined);
  }
  const people = all.flatMap(({ partners }) => partners.map(({ personId, email }) => ({ personId, email })));
  for (const { personId, email } of people) {
    const { rows } = await here.world.admin.query('select count(*)::int as n from mail_claim where person_id = $1', [personId]);
    const sent = here.world.postbox.mails.filter(({ to, subject }) => to === email && subject === 'Reminder').length;
    expect([sent <= 10, sent <= rows[0].n, rows[0].n]).toEqual([true, true, 10]);
  }
  expect(cut).toBeGreaterThan(10);
}, 120_000);
