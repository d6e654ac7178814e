import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { DataSource } from 'typeorm';
import type * as Options from '../../src/platform/data-source.js';
import { type TestApp, testApp } from '../support/app.js';
import { progressOf } from '../support/progress.js';
import { type MarkedClinic, markedClinic } from './many-clinics.js';

const CLINICS = 50;
const POOL = 4;
const REQUESTS = Number(process.env['POOL_REQUESTS'] ?? 5_000);
const SEED = Number(process.env['POOL_SEED'] ?? 20261123);
const AT_ONCE = 12;

jest.mock('../../src/platform/data-source', () => {
  const real: typeof Options = jest.requireActual('../../src/platform/data-source');
  const databaseOptions: typeof Options.databaseOptions = (url) => {
    const options = real.databaseOptions(url) as { extra: { options: string } };
    return { ...options, extra: { ...options.extra, max: 4, options: options.extra.options.replace('statement_timeout=5000', 'statement_timeout=150') } } as ReturnType<typeof Options.databaseOptions>;
  };
  return { ...real, databaseOptions };
});

let world: TestApp;
const clinics: MarkedClinic[] = [];
const count = { answered: 0, own: 0, refused: 0, aborted: 0, killed: 0, cancelled: 0, stalled: 0, busy: 0, failed: 0 };
const foreign: string[] = [];
const made: { id: string; clinicId: string }[] = [];
beforeAll(async () => {
  world = await testApp();
  for (let n = 0; n < CLINICS; n += 1) clinics.push(await markedClinic(world, n));
}, 120_000);
afterAll(async () => {
  await world.close();
  process.stdout.write(
    `pool leak: ${REQUESTS} requests of ${CLINICS} clinics on a pool of ${POOL} (seed ${SEED}): ${foreign.length} foreign rows; ${count.own} answers with their own mark, `
    + `${count.aborted} aborted, ${count.killed} backends killed, ${count.cancelled} cancelled, ${count.stalled} stalls, ${count.busy} busy, ${count.failed} failed\n`);
});

interface Ask {
  kind: 'my' | 'staff' | 'admin';
  method: 'GET' | 'POST';
  url: (clinic: MarkedClinic) => string;
  body?: () => Record<string, unknown>;
  /** The answer cannot do without a name or a word of the clinic. */
  marked: boolean;
}
const planned = { localDate: '2027-01-11', localTime: '17:00', minutes: 75 };
const ASKS: Ask[] = [
  { kind: 'my', method: 'GET', url: () => '/api/my/me', marked: true },
  { kind: 'my', method: 'GET', url: () => '/api/my/consent', marked: false },
  { kind: 'staff', method: 'GET', url: () => '/api/staff/me', marked: true },
  { kind: 'staff', method: 'GET', url: () => '/api/staff/cases', marked: true },
  { kind: 'staff', method: 'GET', url: ({ caseId }) => `/api/staff/cases/${caseId}`, marked: true },
  { kind: 'staff', method: 'GET', url: ({ caseId, sessionId }) => `/api/staff/cases/${caseId}/sessions/${sessionId}/note`, marked: true },
  { kind: 'admin', method: 'GET', url: () => '/api/staff/team', marked: true },
  { kind: 'staff', method: 'POST', url: ({ caseId }) => `/api/staff/cases/${caseId}/sessions`, body: () => ({ id: randomUUID(), ...planned }), marked: false },
  // Refused in the middle of its transaction: by another couple's id, and by words that do not fit.
  { kind: 'staff', method: 'POST', url: () => `/api/staff/cases/${randomUUID()}/sessions`, body: () => ({ id: randomUUID(), ...planned }), marked: false },
  { kind: 'staff', method: 'POST', url: ({ caseId }) => `/api/staff/cases/${caseId}/sessions`, body: () => ({ id: randomUUID(), ...planned, minutes: 'x' }), marked: false },
];

async function ask(clinic: MarkedClinic, { kind, method, url, body, marked }: Ask, partner: number, aborts: boolean): Promise<void> {
  const token = kind === 'my' ? clinic.tokens.my[partner % 2] : clinic.tokens[kind];
  const payload = body?.();
  const controller = new AbortController();
  const request = world.app.inject({
    method, url: url(clinic), signal: controller.signal,
    headers: { cookie: `${kind === 'my' ? '__Host-my' : '__Host-staff'}=${token}`, ...(payload ? { 'content-type': 'application/json', origin: 'http://localhost:4600' } : {}) },
    ...(payload ? { payload: JSON.stringify(payload) } : {}),
  });
  if (aborts) setImmediate(() => controller.abort());
  const answer = await request.catch(() => undefined);
  if (!answer) {
    count.aborted += 1;
    return;
  }
  count.answered += 1;
  const marks = new Set(answer.body.match(/mark-\d{3}/g) ?? []);
  if ([...marks].some((mark) => mark !== clinic.mark)) foreign.push(`${method} ${url(clinic)} of ${clinic.mark}: ${[...marks].join()}`);
  if (marks.has(clinic.mark)) count.own += 1;
  if (answer.statusCode === 201 && payload) made.push({ id: String(payload['id']), clinicId: clinic.clinicId });
  if (answer.statusCode === 503) count.busy += 1;
  else if (answer.statusCode >= 500) count.failed += 1;
  else if (answer.statusCode >= 400) count.refused += 1;
  // An answer that went well says whose it is: a context that was lost would be seen.
  if (answer.statusCode === 200 && marked && marks.size === 0) foreign.push(`${method} ${url(clinic)} of ${clinic.mark} says nothing of its own`);
}

/** A third person at the database: ends connections, cancels statements, makes everybody wait longer than they may. */
async function disturb(how: 'kill' | 'cancel' | 'stall'): Promise<void> {
  const ours = `datname = current_database() and usename = 'groundwork_app' and state <> 'idle' order by random() limit 1`;
  if (how === 'kill') count.killed += (await world.admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where ${ours}`)).rowCount ?? 0;
  if (how === 'cancel') count.cancelled += (await world.admin.query(`select pg_cancel_backend(pid) from pg_stat_activity where ${ours}`)).rowCount ?? 0;
  if (how === 'stall') {
    count.stalled += 1;
    await world.admin.query('begin; lock table couple_case in access exclusive mode; select pg_sleep(0.25); commit');
  }
}

it('whatever happens to requests and connections, no answer carries a row of another clinic', async () => {
  const plan = fc.sample(fc.noBias(fc.record({ clinic: fc.nat(CLINICS - 1), ask: fc.nat(ASKS.length - 1), partner: fc.nat(1), fate: fc.nat(999) })), { seed: SEED, numRuns: REQUESTS });
  const step = progressOf('pool leak', REQUESTS);
  let next = 0;
  let stalling: Promise<void> = Promise.resolve();
  const worker = async (): Promise<void> => {
    for (let at = next++; at < plan.length; at = next++) {
      step();
      const { clinic, ask: which, partner, fate } = plan[at] as (typeof plan)[number];
      const asking = ask(clinics[clinic] as MarkedClinic, ASKS[which] as Ask, partner, fate < 60);
      if (fate >= 990) await disturb('kill');
      else if (fate >= 975) await disturb('cancel');
      else if (fate > 972) stalling = stalling.then(() => disturb('stall'));
      await asking;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  await stalling;
  expect(foreign).toEqual([]);
  expect(count.own).toBeGreaterThan(REQUESTS / 3);
  for (const what of ['aborted', 'killed', 'busy'] as const) expect([what, count[what]]).not.toEqual([what, 0]);
}, 60_000 + REQUESTS * 40);

it('what was made stands in the clinic of the one who made it, and nowhere else', async () => {
  expect(made.length).toBeGreaterThan(0);
  const { rows } = await world.admin.query<{ id: string; clinic_id: string; planner: string }>(
    `select s.id, s.clinic_id, (select p.clinic_id from person p where p.id = s.planned_by) as planner from session s where s.id = any ($1)`, [made.map(({ id }) => id)]);
  const stands = new Map(rows.map((row) => [row.id, row]));
  expect(made.filter(({ id, clinicId }) => stands.get(id)?.clinic_id !== clinicId || stands.get(id)?.planner !== clinicId)).toEqual([]);
});

/** What each connection of the pool still knows, and how many clinics it sees without a context. */
async function tracesInPool(): Promise<string[]> {
  const runners = Array.from({ length: POOL }, () => world.app.get(DataSource).createQueryRunner());
  for (const runner of runners) await runner.connect();
  const traces: string[] = [];
  for (const runner of runners) {
    const [found] = (await runner.query(
      `select concat(current_setting('app.clinic', true), current_setting('app.person', true), current_setting('app.cases', true), current_setting('app.scope', true)) as trace, (select count(*)::int from clinic) as seen`,
    )) as { trace: string; seen: number }[];
    if (found && (found.trace !== '' || found.seen > 0)) traces.push(`${found.trace} sees ${found.seen}`);
    await runner.release();
  }
  return traces;
}

it('every connection goes back to the pool without a trace of whose it was', async () => {
  expect(await tracesInPool()).toEqual([]);
});

it('a context that outlived its transaction would be found', async () => {
  const { rows } = await world.admin.query<{ body: string }>(`select pg_get_functiondef('identity.set_reach'::regproc) as body`);
  await world.admin.query((rows[0]?.body ?? '').replaceAll(', true)', ', false)'));
  const whole = ASKS[0] as Ask;
  await Promise.all(clinics.slice(0, AT_ONCE).map((clinic) => ask(clinic, whole, 0, false)));
  expect(await tracesInPool()).not.toEqual([]);
});
