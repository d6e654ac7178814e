import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createApp } from '../../src/app.js';
import type { InventedPractice } from '../../src/platform/invented.js';
import { makePractice } from '../../src/demo/make-practice.js';
import { demoCommand } from '../../src/demo/command.js';
import { Jobs } from '../../src/platform/jobs.js';
import { whyNotHere } from '../../src/platform/demo-refusal.js';
import { Browser } from '../support/browser.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

jest.setTimeout(400_000);

let database: TestDatabase;
let admin: pg.Pool;
let folder: string;
let practice: InventedPractice;
const config = () => ({ databaseUrl: database.appUrl, host: '127.0.0.1', port: 0, publicUrl: 'http://localhost:4600', dataFolder: folder, mailFrom: 'post@localhost', logLevel: 'info' as const, keyFile: join(folder, 'key') });

beforeAll(async () => {
  database = await freshDatabase();
  admin = new pg.Pool({ connectionString: database.adminUrl, max: 1 });
  admin.on('error', () => undefined);
  folder = mkdtempSync(join(tmpdir(), 'groundwork-demo-'));
  writeFileSync(join(folder, 'key'), Buffer.alloc(32, 7));
  practice = await makePractice(config(), 'Europe/Berlin', () => undefined);
});
afterAll(async () => {
  await admin.end();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

/** What may lie ahead: sessions, talks at home, links that end, days of cover, what was put off; the first evening of a text that begins with next week (R30), which there is on some weekdays only. */
const PLANNED = ['endorsement.first_due_at', 'note_wanted.starts_at', 'session.starts_at', 'invitation.expires_at', 'case_staff.from_at', 'case_staff.to_at', 'snooze.until_at', 'talk_time.opens_at', 'talk_time.closes_at', 'talk_time.starts_at'];
const count = async (sql: string): Promise<number> => Number((await admin.query<{ n: string }>(`select count(*) as n from ${sql}`)).rows[0]?.n);

describe('the practice of invented people', () => {
  it('is flagged, and neither a real clinic nor a second one is ever put beside it', async () => {
    expect(await count('clinic where demo')).toBe(1);
    for (const demo of [true, false]) {
      const second = admin.query('insert into clinic (clinic_id, name, country, zone, demo, created_at) values (gen_random_uuid(), $1, $2, $3, $4, now())', ['River', 'ES', 'Europe/Madrid', demo]);
      await expect(second).rejects.toMatchObject({ code: 'GW409' });
    }
  });

  it('has six couples: in each part of the work, resting, preparing and invited, and months of evenings', async () => {
    const parts = await admin.query<{ phase: string }>(`
      select coalesce((select p.phase from phase_period p where p.case_id = c.id order by p.number desc limit 1), 'atonement') as phase
        from couple_case c where exists (select 1 from shared_part s where s.case_id = c.id) order by 1`);
    expect(parts.rows.map(({ phase }) => phase)).toEqual(['atonement', 'attachment', 'attunement', 'attunement']);
    expect(await count('couple_case')).toBe(6);
    expect(await count('case_partner p join person x on x.id = p.person_id where x.account_id is null')).toBe(2);
    expect(await count(`(select distinct on (case_id) case_id, kind from rest_edge order by case_id, at desc) last where kind = 'rest'`)).toBeGreaterThanOrEqual(1);
    expect(await count('phase_period')).toBe(6);
    expect(await count(`phase_period p join phase_rationale r on r.id = p.id`)).toBe(6);
    for (const [table, least] of [['entry', 500], ['opening', 250], ['session_note', 75], ['criterion', 12], ['exercise_answer', 25], ['answer_share', 10], ['message', 4], ['message_reply', 3], ['rest_edge', 30]] as const) {
      expect([table, (await count(table)) >= least]).toEqual([table, true]);
    }
    const answers = await admin.query<{ answer: string }>('select distinct answer from entry');
    expect(answers.rows.map(({ answer }) => answer).sort()).toEqual(['ask_to_excuse', 'cant_say', 'did_not_come_up', 'kept', 'kept_late', 'not_kept']);
    const ruled = await admin.query<{ outcome: string }>('select distinct outcome from ruling order by outcome');
    expect(ruled.rows.map(({ outcome }) => outcome)).toEqual(['kept', 'left_open', 'missed_told']);
    const templates = await admin.query<{ template: string }>(`select distinct terms ->> 'template' as template from criterion_version`);
    expect(templates.rows).toHaveLength(5);
    // One talk lies behind them, of which each was asked alone, and one ahead.
    expect(await count('talk_verdict')).toBe(1);
    expect(await count('talk_time t where not exists (select 1 from talk_verdict v where v.id = t.id) and t.closes_at > now()')).toBe(1);
  });

  it('has nothing in it that lies ahead but what is planned', async () => {
    const columns = await admin.query<{ table: string; column: string }>(`
      select c.table_name as table, c.column_name as column from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
       where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type = 'timestamp with time zone'`);
    const later: string[] = [];
    for (const { table, column } of columns.rows) if ((await count(`"${table}" where "${column}" > now() + interval '1 minute'`)) > 0) later.push(`${table}.${column}`);
    expect(later.filter((name) => !PLANNED.includes(name))).toEqual([]);
    expect(columns.rows.length).toBeGreaterThan(40);
  });

  it('leaves the links of the couple that was just invited in the outbox, and no other mail', () => {
    const mails = readdirSync(join(folder, 'outbox')).map((name) => readFileSync(join(folder, 'outbox', name), 'utf8'));
    expect(mails.map((mail) => /^To: (.+)$/m.exec(mail)?.[1]).sort()).toEqual(['olive.abernathy@lantern.example', 'stanley.abernathy@lantern.example']);
    for (const mail of mails) expect(mail).toMatch(/http:\/\/localhost:4600\/join#/);
  });

  it('lets each of them sign in with what was printed', async () => {
    const app = await createApp({ config: config(), pages: null });
    try {
      for (const { as, email } of practice.signIns) {
        const browser = new Browser(app);
        expect(await browser.post(`/api/${as === 'partner' ? 'my' : 'staff'}/sign-in`, { email, password: practice.password })).toMatchObject({ status: 204 });
      }
    } finally {
      await app.close();
    }
  });

  it('lives on with what goes on: whoever does what stands has said how it went within five weeks, and nobody does the same thing twice', async () => {
    const app = await createApp({ config: config(), pages: null });
    try {
      const standing = new Set<string>();
      for (const { email } of practice.signIns.filter(({ as }) => as === 'partner')) {
        const browser = new Browser(app);
        await browser.post('/api/my/sign-in', { email, password: practice.password });
        const { status, body } = await browser.get('/api/my/agreement');
        if (status === 200) for (const { criterionId, state } of body.criteria) if (state === 'active') standing.add(criterionId);
      }
      const lived = await admin.query<{ doer: string; template: string; saidNothing: boolean }>(`
        select c.doer_id as doer, max(v.terms ->> 'template') as template, min(v.created_at) < now() - interval '45 days' and coalesce(max(e.received_at), '-infinity') < now() - interval '35 days' as "saidNothing"
          from criterion c join criterion_version v on v.criterion_id = c.id left join entry e on e.version_id = v.id and e.author_id = c.doer_id
         where c.id = any ($1) group by c.id, c.doer_id`, [[...standing]]);
      expect(lived.rows.filter(({ saidNothing }) => saidNothing)).toEqual([]);
      expect(new Set(lived.rows.map(({ doer, template }) => `${doer} ${template}`)).size).toBe(lived.rows.length);
      expect(lived.rows.length).toBeGreaterThan(5);
    } finally {
      await app.close();
    }
  });

  it('starts no mail and opens nothing when the program takes over', async () => {
    const [mails, opened] = [readdirSync(join(folder, 'outbox')).length, await count('opening')];
    const app = await createApp({ config: config(), pages: null });
    try {
      await app.get(Jobs).tick();
    } finally {
      await app.close();
    }
    expect(readdirSync(join(folder, 'outbox'))).toHaveLength(mails);
    expect(await count('opening')).toBe(opened);
  });

  it('says on every page of every entry that the people are invented, and no real clinic does', async () => {
    const pages = join(folder, 'pages');
    mkdirSync(join(pages, 'assets'), { recursive: true });
    for (const name of ['index.html', 'practice.html', 'room.html']) writeFileSync(join(pages, name), '<body><div id="root"></div></body>');
    for (const name of ['offline.js', 'icon.svg']) writeFileSync(join(pages, name), '');
    for (const isDemo of [true, false]) {
      const app = await createApp({ config: config(), pages, isDemo: () => isDemo });
      try {
        for (const url of ['/', '/sign-in', '/weeks', '/practice', '/practice/sign-in', '/room', '/nowhere']) {
          const { body } = await app.inject({ method: 'GET', url });
          expect([url, body.includes('<aside class="invented" aria-label="Invented people">Invented people</aside><div id="root">')]).toEqual([url, isDemo]);
        }
      } finally {
        await app.close();
      }
    }
  });
});

describe('the command refuses in one sentence', () => {
  const settings = () => ({ ...config(), databaseOwnerUrl: database.adminUrl });
  const said: string[] = [];
  const run = (more: object, ...args: string[]) => demoCommand({ ...settings(), ...more }, (line) => said.push(line), args);

  it.each([
    ['other machines could see it', { publicUrl: 'https://praxis.example' }, 'Invented people are for this machine alone: leave HOST and PUBLIC_URL at localhost.'],
    ['it listens to other machines', { host: '0.0.0.0' }, 'Invented people are for this machine alone: leave HOST and PUBLIC_URL at localhost.'],
    ['mail would leave the machine', { smtpUrl: 'smtp://mail.example' }, 'The mails of invented people stay on this machine: leave SMTP_URL out.'],
  ])('where %s', async (_, more, sentence) => {
    expect(whyNotHere({ ...config(), ...more })).toBe(sentence);
    await expect(run(more)).rejects.toThrow(sentence);
    await expect(run(more, '--again')).rejects.toThrow(sentence);
  });

  it('where an invented practice is already', async () => {
    await expect(run({})).rejects.toThrow('An invented practice is here already: npm start shows it, npm run demo -- --again makes it anew.');
  });

  it('where a real clinic is, whatever was asked for, and leaves it as it was', async () => {
    const real = await freshDatabase();
    const pool = new pg.Pool({ connectionString: real.adminUrl, max: 1 });
    try {
      await pool.query(`insert into clinic (clinic_id, name, country, zone, created_at) values (gen_random_uuid(), 'River', 'ES', 'Europe/Madrid', now())`);
      const there = { databaseUrl: real.appUrl, databaseOwnerUrl: real.adminUrl };
      await expect(run(there)).rejects.toThrow('This database has a real clinic in it, so no invented people are put there');
      for (const flag of ['--again', '--away']) await expect(run(there, flag)).rejects.toThrow('This database has a real clinic in it; only an invented practice is ever thrown away.');
      expect((await pool.query('select name from clinic')).rows).toEqual([{ name: 'River' }]);
    } finally {
      await pool.end();
      await real.drop();
    }
  });
});
