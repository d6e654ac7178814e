import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { progressOf } from '../support/progress.js';
import { type Arranged, arranged } from './arranged.js';
import { as } from './contexts.js';
import { prepare, tenantTables, tryTable } from './direct-sql.js';
import { type Facts, PROMISED } from './visibility.js';

let wall: Arranged;
let admin: pg.Client;
let facts: Facts;
let cells = 0;
beforeAll(async () => {
  wall = await arranged();
  admin = new pg.Client({ connectionString: wall.world.adminUrl });
  await admin.connect();
  facts = await prepare(admin);
}, 120_000);
afterAll(async () => {
  await admin.end();
  await wall.world.close();
  process.stdout.write(`raw SQL: ${Object.keys(facts).length} tables, ${wall.contexts.length} people behind 4 database roles, ${cells} cells\n`);
});

it('every table of a clinic stands in the promise, and every couple has rows in it', () => {
  expect(Object.keys(PROMISED).sort()).toEqual(Object.keys(facts).sort());
  const bare = Object.entries(facts).filter(([, rows]) => new Set(rows.map(({ clinic_id }) => clinic_id)).size < 2).map(([table]) => table);
  expect(bare).toEqual([]);
  const oneCouple = Object.entries(facts).filter(([, rows]) => rows[0] && 'case_id' in rows[0] && !Object.values(wall.caseIds).every((id) => rows.some((row) => row['case_id'] === id)));
  expect(oneCouple.map(([table]) => table).filter((table) => table !== 'audit')).toEqual([]);
});

it('with SQL in hand, each person sees, adds and changes what is promised of every table, and not a row more', async () => {
  const wrong: string[] = [];
  await admin.query('begin');
  const step = progressOf('tables', Object.keys(facts).length);
  for (const table of Object.keys(facts)) {
    step();
    const tally = await tryTable(admin, table, wall.contexts, facts);
    cells += tally.cells;
    wrong.push(...tally.wrong);
  }
  await admin.query('rollback');
  expect(wrong).toEqual([]);
}, 120_000);

describe('by the program’s own login', () => {
  let app: pg.Client;
  beforeAll(async () => {
    app = new pg.Client({ connectionString: wall.world.appUrl });
    await app.connect();
  });
  afterAll(() => app.end());

  it('no context shows no row of any table, and neither does a context that has ended', async () => {
    const seen: string[] = [];
    const readAll = async (when: string) => {
      for (const table of await tenantTables(admin)) {
        const rows = await app.query(`select 1 from public.${table} limit 1`).then(({ rowCount }) => rowCount, (error: { code: string }) => (error.code === '42501' ? 0 : error.code));
        if (rows !== 0) seen.push(`${when}: ${table} ${rows}`);
      }
    };
    await readAll('before');
    for (const { open } of wall.contexts.filter(({ role, me }) => role === 'groundwork_app' && me.scope !== 'none').slice(0, 3)) {
      await app.query('begin');
      for (const { sql, values } of open) await app.query(sql, values);
      expect((await app.query('select 1 from clinic')).rowCount).toBe(1);
      await app.query('commit');
      await readAll('after');
    }
    expect(seen).toEqual([]);
  });

  it('it becomes no other role, makes nothing, and reads no identity table and no file', async () => {
    for (const sql of [
      'set role groundwork_owner', 'set role groundwork_auth', 'set role groundwork_keeper', 'set session authorization groundwork_owner', 'set session_replication_role = replica',
      'create table public.mine (x int)', 'create schema mine', 'create temp table mine (x int)', 'alter table entry disable row level security', 'alter table entry disable trigger all', 'drop policy entry_own on entry',
      'select * from identity.account', 'select * from identity.sign_in', 'select * from identity.throttle', 'select identity.set_reach(now(), null)',
      `copy (select 1) to program 'id'`, `select pg_read_file('postgresql.conf')`, `select lo_import('/etc/hosts')`, 'select rolpassword from pg_authid', 'set row_security = off; select 1 from entry',
    ]) {
      await expect(app.query(sql).then(() => `${sql} went through`, (error: { code: string }) => error.code)).resolves.toBe('42501');
      await app.query('reset role; reset row_security');
    }
  });
});

/** What each function that acts with more than the program's rights answers to somebody who has no business with it. */
const FUNCTIONS: Record<string, { call: string; by: string; answers: unknown }[]> = {
  'identity.open_case': ['partner A', 'admin', 'room', 'no context'].map((by) => ({ by, call: `identity.open_case(gen_random_uuid(), 'Europe/Berlin', '03:00', now())`, answers: 'GW404' })),
  'identity.start_room': ['partner A', 'therapist of another couple', 'admin', 'no context'].map((by) => ({ by, call: `identity.start_room(gen_random_uuid(), '\\x00', '$ours', gen_random_uuid(), now(), now())`, answers: 'GW404' })),
  'identity.accept_invitation': ['partner A', 'therapist', 'no context'].map((by) => ({ by, call: `identity.accept_invitation('$invitation', gen_random_uuid(), true, '\\x01', 'x', null, gen_random_uuid(), '\\x00', 'no', now())`, answers: false })),
  'identity.pin_hash': ['no context', 'a job'].map((by) => ({ by, call: 'identity.pin_hash()', answers: null })),
  ...Object.fromEntries(Object.entries({
    'identity.case_admin': `identity.case_admin('2026-11', now(), array['$ours', '$invited']::uuid[])`,
    'identity.couples_listed': `identity.couples_listed('Europe/Berlin', now())`,
    'identity.couples_waiting': `identity.couples_waiting('2026-11', now(), '{}', '{}')`,
    'identity.case_loads': 'identity.case_loads(now())',
    'identity.unsigned_notes': 'identity.unsigned_notes(now())',
    'identity.set_primary': `identity.set_primary('$ours', null, gen_random_uuid(), now())`,
    'identity.assign_staff': `identity.assign_staff(array['$ours']::uuid[], gen_random_uuid(), 'cover', now(), now(), 'other', now())`,
    'identity.end_assignment': `identity.end_assignment('$ours', gen_random_uuid(), 'cover', now())`,
    'identity.invite_again': `identity.invite_again(gen_random_uuid(), '$invited', '\\x00', now(), now())`,
    'identity.end_roles': `identity.end_roles('$staff', now())`,
  }).map(([name, call]) => [name, ['partner A', 'therapist', 'supervisor', 'room', 'a job', 'locked therapist', 'no context'].map((by) => ({ by, call, answers: 'GW404' }))])),
  // An admin of another clinic names what is not theirs.
  'identity.set_primary elsewhere': [{ by: 'admin in another clinic', call: `identity.set_primary('$ours', null, gen_random_uuid(), now())`, answers: 'GW404' }],
  'identity.assign_staff elsewhere': [{ by: 'admin in another clinic', call: `identity.assign_staff(array['$ours']::uuid[], gen_random_uuid(), 'cover', now(), now(), 'other', now())`, answers: 'GW404' }],
  'identity.end_assignment elsewhere': [{ by: 'admin in another clinic', call: `identity.end_assignment('$ours', gen_random_uuid(), 'cover', now())`, answers: 'GW404' }],
  'identity.invite_again elsewhere': [{ by: 'admin in another clinic', call: `identity.invite_again(gen_random_uuid(), '$invited', '\\x00', now(), now())`, answers: 'GW404' }],
  'identity.end_roles elsewhere': [{ by: 'admin in another clinic', call: `identity.end_roles('$staff', now())`, answers: 'GW404' }],
  'identity.begin_page': ['a token that nobody has', 'no context'].map((by) => ({ by, call: `identity.begin_page('\\x00', 'my', now())`, answers: null })),
  'identity.own_mailbox': ['therapist', 'admin', 'room', 'a job', 'no context'].map((by) => ({ by, call: 'identity.own_mailbox()', answers: null })),
  'identity.answer_mailbox': ['therapist', 'admin', 'room', 'a job', 'no context'].map((by) => ({ by, call: `identity.answer_mailbox('no')`, answers: false })),
  'identity.change_password': ['room', 'a job', 'no context'].map((by) => ({ by, call: `identity.change_password('x', now())`, answers: 'GW404' })),
  'identity.own_mailboxes': ['partner A', 'partner B', 'therapist', 'admin', 'room', 'no context'].map((by) => ({ by, call: `(select count(*)::int from identity.own_mailboxes((select array_agg(person_id) from case_partner)))`, answers: 0 })),
  'identity.staff_mailbox': ['partner A', 'therapist', 'admin', 'room', 'no context'].map((by) => ({ by, call: `(select count(*)::int from identity.staff_mailbox('$staff', now()))`, answers: 0 })),
  'keeper.signatures_stand': ['partner who left', 'partner A', 'partner B', 'no context'].map((by) => ({ by, call: `keeper.signatures_stand('$version')`, answers: false })),
  'keeper.open_occasions': ['partner who left', 'partner A', 'therapist', 'room of a couple at rest', 'no context'].map((by) => ({ by, call: `keeper.open_occasions('$session', '{}', '{}', '{}', now())`, answers: 'GW404' })),
  'keeper.roll_up_day': ['partner who left', 'partner of a couple at rest', 'therapist', 'room', 'a job', 'no context'].map((by) => ({ by, call: `keeper.roll_up_day('$criterion', '$version', '2026-12-07', '2026-12-07', now(), 'k', 'K')`, answers: 'GW404' })),
  ...Object.fromEntries(['due_day(null, null)', 'roll_up_recent(null, null, null, null)', 'roll_up_opened(null, null)', 'write_week(null, null, null, null, null, null)']
    .map((call) => [`keeper.${call.split('(')[0]}`, ['partner A', 'therapist', 'room'].map((by) => ({ by, call: `keeper.${call}`, answers: '42501' }))])),
  'keeper.mark_opened': ['partner who left', 'partner A', 'therapist', 'room of a couple at rest', 'no context'].map((by) => ({ by, call: `keeper.mark_opened(gen_random_uuid(), '$ours', '$session', now(), now())`, answers: 'GW404' })),
  'keeper.begin_occasion': ['partner who left', 'partner A', 'therapist', 'room', 'no context'].map((by) => ({ by, call: `keeper.begin_occasion(gen_random_uuid(), '$part', '2026-12-07')`, answers: 'GW404' })),
  'keeper.mark_rest_edge': ['partner who left', 'partner A', 'therapist', 'room', 'no context'].map((by) => ({ by, call: `keeper.mark_rest_edge(gen_random_uuid(), '$ours', now(), 'rest')`, answers: 'GW404' })),
  'keeper.pass_urgent_on': ['partner who left', 'partner A', 'therapist', 'room', 'no context'].map((by) => ({ by, call: `(select count(*)::int from keeper.pass_urgent_on(now() + interval '9 years'))`, answers: 'GW404' })),
  'keeper.found_out_at': ['partner who left', 'partner A', 'partner of a couple at rest', 'therapist', 'no context'].map((by) => ({ by, call: `keeper.found_out_at('$ours')`, answers: null })),
  'seal.waiting': ['partner who left', 'partner A', 'therapist', 'admin', 'room', 'a job'].map((by) => ({ by, call: '(select count(*)::int from seal.waiting())', answers: 0 })),
  ...Object.fromEntries(['last_batch()', 'waiting_leaves(10)'].map((call) => [`seal.${call}`, ['partner who left', 'partner A', 'therapist', 'admin', 'room', 'locked therapist', 'no context'].map((by) => ({ by, call: `(select count(*)::int from seal.${call})`, answers: 'GW404' }))])),
  'seal.close_batch': ['partner who left', 'partner A', 'therapist', 'admin', 'room', 'no context'].map((by) => ({ by, call: `seal.close_batch(1, '\\x', '\\x', now(), '\\x', '\\x', '\\x', '{}', '{}')`, answers: 'GW404' })),
  'seal.watch_facts': ['partner A', 'admin', 'a job'].map((by) => ({ by, call: `seal.watch_facts('x')`, answers: '42501' })),
  'keeper.settle_talks': ['partner who left', 'admin', 'a job', 'therapist of another couple', 'no context'].map((by) => ({ by, call: `keeper.settle_talks('$ours', now())`, answers: 'GW404' })),
  'keeper.fear_patterns': ['partner who left', 'partner A', 'partner B', 'room', 'a job', 'no context'].map((by) => ({ by, call: '(select count(*)::int from keeper.fear_patterns())', answers: 0 })),
  'keeper.talks_at': ['partner A', 'therapist', 'room'].map((by) => ({ by, call: 'keeper.talks_at(null)', answers: '42501' })),
  'keeper.last_screened_on': ['partner of a couple at rest', 'therapist', 'room', 'no context'].map((by) => ({ by, call: `keeper.last_screened_on('$ours')`, answers: null })),
};

it.each(Object.entries(FUNCTIONS))('%s says nothing and does nothing for those it is not meant for', async (_, tries) => {
  const ofOurs = (table: string) => facts[table]?.find((row) => row['case_id'] === wall.caseIds.ours)?.['id'];
  const ids: Record<string, unknown> = { $ours: wall.caseIds.ours, $version: ofOurs('criterion_version'), $criterion: ofOurs('criterion'), $session: ofOurs('session'), $part: ofOurs('assignment_part'), $invitation: ofOurs('invitation'), $invited: facts['case_partner']?.find((row) => row['case_id'] === wall.caseIds.ours)?.['person_id'], $staff: facts['case_staff']?.find((row) => row['case_id'] === wall.caseIds.ours)?.['person_id'] };
  await admin.query('begin');
  for (const { call, by, answers } of tries) {
    cells += 1;
    const context = wall.contexts.find(({ name }) => name === by);
    if (!context) throw new Error(`nobody is called ${by}`);
    const sql = `select ${call.replaceAll(/\$\w+/g, (name) => String(ids[name]))} as answer`;
    const got = await as(admin, context, () => admin.query<{ answer: unknown }>(sql).then(({ rows }) => rows[0]?.answer, (error: { code: string }) => error.code));
    expect([by, got]).toEqual([by, answers]);
  }
  await admin.query('rollback');
});

it('the program sets no context itself: only identity’s functions do', () => {
  const source = join(__dirname, '../../src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => /set_config|set (local|session)\b|set app\./i.test(readFileSync(join(source, file), 'utf8')))).toEqual([]);
});

it('no fact is changed, removed or emptied by anyone: not the program, not the keeper, not the owner, not a superuser', async () => {
  const wrong: string[] = [];
  await admin.query('begin');
  for (const table of Object.keys(facts)) {
    for (const role of ['groundwork_app', 'groundwork_keeper', 'groundwork_auth', 'groundwork_owner', 'postgres superuser']) {
      for (const sql of [`update public.${table} set clinic_id = clinic_id`, `delete from public.${table}`, `truncate public.${table} cascade`]) {
        cells += 1;
        const state = await stateOf(role, sql);
        const strong = role === 'groundwork_owner' || role === 'postgres superuser';
        const allowed = PROMISED[table]?.mutable && (strong || (role === 'groundwork_auth' && PROMISED[table]?.identity && sql.startsWith('update')));
        // Without a context it removes no row; whose it may remove with one stands in the cells above.
        const removes = role === 'groundwork_app' ? PROMISED[table]?.removes : role === 'groundwork_keeper' ? PROMISED[table]?.keeper?.removes : undefined;
        const emptyHanded = removes && sql.startsWith('delete') && state === 'went through';
        if (!allowed && !emptyHanded && state !== (strong ? 'GW001' : '42501')) wrong.push(`${role}: ${sql} (${state})`);
      }
    }
  }
  await admin.query('rollback');
  expect(wrong).toEqual([]);
}, 60_000);

async function stateOf(role: string, sql: string): Promise<string> {
  await admin.query('savepoint statement');
  if (role.startsWith('groundwork')) await admin.query(`set local role ${role}`);
  const state = await admin.query(sql).then(() => 'went through', (error: { code: string }) => error.code);
  await admin.query('rollback to savepoint statement; release savepoint statement');
  return state;
}
