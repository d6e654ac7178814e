import pg from 'pg';
import { progressOf } from '../support/progress.js';
import { type Arranged, arranged } from './arranged.js';
import { prepare, tryTable } from './direct-sql.js';
import type { Facts } from './visibility.js';

interface Policy {
  table: string;
  name: string;
  permissive: string;
  cmd: string;
  roles: string[];
  qual: string | null;
  with_check: string | null;
}

let wall: Arranged;
let admin: pg.Client;
let facts: Facts;
const score = { dropped: [0, 0], widened: [0, 0], triggers: [0, 0], slowest: 0 };
beforeAll(async () => {
  wall = await arranged();
  admin = new pg.Client({ connectionString: wall.world.adminUrl });
  await admin.connect();
  facts = await prepare(admin);
}, 300_000);
afterAll(async () => {
  await admin.end();
  await wall.world.close();
  const of = ([red, all]: number[]) => `${red} of ${all}`;
  process.stdout.write(`policy mutation: ${of(score.dropped)} policies dropped, ${of(score.widened)} widened, ${of(score.triggers)} append-only triggers dropped turned a cell red; slowest ${score.slowest} ms\n`);
});

/** Changes the rules, asks whether anything turns red, and takes the change back: DDL is transactional. */
async function turnsRed(ddl: string, table: string): Promise<boolean> {
  const from = performance.now();
  await admin.query(`begin; ${ddl}`);
  try {
    return (await tryTable(admin, table, wall.contexts, facts, 1)).wrong.length > 0;
  } finally {
    await admin.query('rollback');
    score.slowest = Math.max(score.slowest, Math.round(performance.now() - from));
  }
}

async function policies(): Promise<Policy[]> {
  return (await admin.query<Policy>(`select tablename as table, policyname as name, permissive, cmd, roles::text[], qual, with_check from pg_policies where schemaname = 'public' order by 1, 2`)).rows;
}

function widening({ table, name, permissive, cmd, qual, with_check }: Policy): string | null {
  if (permissive !== 'PERMISSIVE' || [qual, with_check].every((one) => one === null || one === 'true')) return null;
  return `alter policy ${name} on ${table}${qual === null ? '' : ' using (true)'}${cmd === 'SELECT' || cmd === 'DELETE' ? '' : ' with check (true)'}`;
}

it('the tables are green before anything is changed', async () => {
  await admin.query('begin');
  for (const table of Object.keys(facts)) expect((await tryTable(admin, table, wall.contexts, facts)).wrong).toEqual([]);
  await admin.query('rollback');
}, 300_000);

it('without any one of the row policies, somebody sees or writes what is not promised, or misses what is', async () => {
  const survived: string[] = [];
  const all = await policies();
  const step = progressOf('policies dropped', all.length);
  for (const { table, name } of all) {
    step();
    const red = await turnsRed(`drop policy ${name} on ${table}`, table);
    score.dropped = [score.dropped[0]! + Number(red), score.dropped[1]! + 1];
    if (!red) survived.push(`${name} on ${table}`);
  }
  expect(survived).toEqual([]);
}, 240_000);

it('with any one of the row policies open to all, somebody sees or writes what is not promised', async () => {
  const survived: string[] = [];
  const all = await policies();
  const step = progressOf('policies opened', all.length);
  for (const policy of all) {
    step();
    const ddl = widening(policy);
    if (ddl === null) continue;
    const red = await turnsRed(ddl, policy.table);
    score.widened = [score.widened[0]! + Number(red), score.widened[1]! + 1];
    if (!red) survived.push(`${policy.name} on ${policy.table}`);
  }
  expect(survived).toEqual([]);
}, 240_000);

it('without any one of the append-only triggers, the owner could change what was said', async () => {
  const triggers = (await admin.query<{ table: string; name: string }>(`select c.oid::regclass::text as table, t.tgname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid where p.proname = 'refuse_change' and t.tgtype & 8 > 0 order by 1`)).rows;
  for (const { table, name } of triggers) {
    await admin.query(`begin; drop trigger ${name} on ${table}`);
    const state = await admin.query(`delete from ${table}`).then(() => 'gone', (error: { code: string }) => error.code);
    await admin.query('rollback');
    score.triggers = [score.triggers[0]! + Number(state !== 'GW001'), score.triggers[1]! + 1];
  }
  expect(score.triggers[0]).toBe(score.triggers[1]);
});
