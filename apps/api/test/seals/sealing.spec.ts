import { appendFileSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { agreedCouple, enter, practice } from '../criteria/agreed.js';
import { freshDatabase } from '../support/database.js';
import { clinicOf, readyCouple } from '../support/couple.js';
import { Jobs } from '../../src/platform/jobs.js';
import { type Head, KeptHeads, lineOf, readHeads } from '../../src/platform/kept-heads.js';
import { keptBy, OURS, place, sealNow, Superuser } from './sealed.js';

const here = practice();
let admin: Superuser;
beforeAll(async () => {
  admin = new Superuser(here.world.adminUrl);
  await admin.client.connect();
});
afterAll(() => admin.client.end());

const waiting = async (): Promise<number> => (await admin.verify()).waiting;

it('what a couple agreed and entered stands in a seal after the next one, and nothing is found', async () => {
  const couple = await agreedCouple(here);
  await enter(here, couple.doer, couple.versionId, '2026-12-07', 'kept');
  const before = await admin.verify();
  expect(before).toMatchObject({ seals: 0, findings: [] });
  expect(before.waiting).toBe(before.facts);
  await sealNow(here.world);
  const after = await admin.verify(keptBy(here.world));
  expect(after).toEqual({ facts: before.facts, seals: 1, waiting: 0, findings: [] });
  const sealed = await admin.rows<{ fact: string }>(`select distinct fact from seal.leaf where batch = 1 order by 1`);
  expect(sealed.map(({ fact }) => fact)).toEqual(expect.arrayContaining(['audit', 'consent', 'criterion', 'criterion_version', 'endorsement', 'entry', 'safety_screen', 'shared_part', 'signature', 'signature_answer']));
});

it('nobody having done anything makes no seal', async () => {
  await sealNow(here.world);
  const heads = keptBy(here.world);
  await sealNow(here.world);
  expect(keptBy(here.world)).toEqual(heads);
});

it('what commits late stands in a later seal, and none twice', async () => {
  await sealNow(here.world);
  const late = new pg.Client({ connectionString: here.world.adminUrl });
  await late.connect();
  const { rows: [clinic] } = await late.query<{ id: string }>('select clinic_id as id from clinic');
  const note = `insert into audit (clinic_id, id, at, acting_as, action, request_id) values ($1, gen_random_uuid(), now(), 'job', 'test.late', gen_random_uuid())`;
  await late.query('begin; set local session authorization groundwork_app');
  await late.query('select identity.begin_job($1)', [clinic?.id]);
  await late.query(note, [clinic?.id]);
  await readyCouple(here.world, here.therapist);
  await sealNow(here.world);
  const { seals } = await admin.verify();
  expect(await waiting()).toBe(0);
  await late.query('commit');
  await late.end();
  expect(await waiting()).toBe(1);
  await Promise.all([sealNow(here.world), sealNow(here.world), sealNow(here.world)]);
  expect(await admin.verify(keptBy(here.world))).toMatchObject({ seals: seals + 1, waiting: 0, findings: [] });
});

it('each clinic has a chain of its own, and one whose turn fails holds no other up', async () => {
  await sealNow(here.world);
  await clinicOf(here.world, { name: 'Elsewhere', zone: 'Europe/London', country: 'GB' });
  await readyCouple(here.world, here.therapist);
  const [stuck] = await admin.rows<{ id: string }>('select clinic_id as id from seal.leaf where batch is null order by 1 limit 1');
  await admin.client.query('begin');
  await admin.client.query('select pg_advisory_xact_lock(4603, hashtext($1))', [stuck?.id]);
  await expect(sealNow(here.world)).rejects.toThrow();
  const left = await admin.rows<{ id: string }>('select distinct clinic_id as id from seal.leaf where batch is null');
  await admin.client.query('rollback');
  expect(left).toEqual([stuck]);
  await sealNow(here.world);
  const heads = keptBy(here.world);
  expect(new Set(heads.map(({ clinicId }) => clinicId)).size).toBe(2);
  expect(await admin.verify(heads)).toMatchObject({ waiting: 0, findings: [] });
}, 20_000);

it('no sign-in, no Room view and no job reads a leaf or a seal; only the job seals', async () => {
  const app = new pg.Client({ connectionString: here.world.appUrl });
  await app.connect();
  for (const sql of ['select 1 from seal.leaf', 'select 1 from seal.batch', `insert into seal.leaf values (gen_random_uuid())`, 'update seal.leaf set batch = null', 'delete from seal.batch', `select seal.watch_facts('x')`]) {
    await expect(app.query(sql)).rejects.toMatchObject({ code: '42501' });
  }
  for (const sql of ['select * from seal.last_batch()', 'select * from seal.waiting_leaves(9)', `select seal.close_batch(1, '\\x', '\\x', now(), '\\x', '\\x', '\\x', '{}', '{}')`]) {
    await expect(app.query(sql)).rejects.toMatchObject({ code: 'GW404' });
  }
  const [clinic] = await admin.rows<{ id: string }>('select clinic_id as id from clinic limit 1');
  await readyCouple(here.world, here.therapist);
  await app.query('begin');
  await app.query('select identity.begin_job($1)', [clinic?.id]);
  expect((await app.query('select seal.waiting()')).rowCount).toBe(0);
  await app.query('rollback');
  await app.end();
});

it('a leaf and a seal stay as they are, for the owner too', async () => {
  await sealNow(here.world);
  for (const sql of ['update seal.leaf set hash = sha256(hash)', 'update seal.leaf set batch = null, place = null', 'delete from seal.leaf', 'truncate seal.batch cascade', 'update seal.batch set root = head', 'delete from seal.batch']) {
    await expect(admin.client.query(sql)).rejects.toMatchObject({ code: 'GW001' });
  }
});

it('a database put back from a backup is as whole as it was: the same facts elsewhere, in another order', async () => {
  await sealNow(here.world);
  await readyCouple(here.world, here.therapist);
  const copy = await freshDatabase();
  const there = new Superuser(copy.adminUrl);
  await there.client.connect();
  await there.client.query('begin; set local session_replication_role to replica');
  const tables = await admin.rows<{ name: string }>(`select c.oid::regclass::text as name from pg_class c where c.relkind = 'r' and c.relnamespace in ('public'::regnamespace, 'identity'::regnamespace, 'seal'::regnamespace)`);
  for (const { name } of tables) {
    const rows = await admin.rows<{ row: object }>(`select to_jsonb(t) as row from ${name} t order by md5(t::text)`);
    await there.client.query(`delete from ${name}`);
    await there.client.query(`insert into ${name} select * from jsonb_populate_recordset(null::${name}, $1)`, [JSON.stringify(rows.map(({ row }) => row))]);
  }
  await there.client.query('commit');
  const found = await there.verify(keptBy(here.world));
  expect(found).toEqual(await admin.verify(keptBy(here.world)));
  expect(found).toMatchObject({ findings: [] });
  expect(found.waiting).toBeGreaterThan(0);
  await there.client.end();
  await copy.drop();
}, 20_000);

it('columns that a later version adds change nothing of what was sealed', async () => {
  await sealNow(here.world);
  await admin.client.query('begin');
  await admin.client.query(`alter table consent add column later boolean not null default true; alter table audit add column note text`);
  expect(await admin.verify()).toMatchObject({ findings: [] });
  await admin.client.query('rollback');
});

it('a table of facts that a later version brings is sealed without asking, with what its migration wrote into it', async () => {
  await admin.client.query('begin; set local role groundwork_owner');
  await admin.client.query(`create table verdict (clinic_id uuid, id uuid, word text, primary key (clinic_id, id));
    alter table verdict enable row level security; alter table verdict force row level security;
    create trigger verdict_append_only before update or delete or truncate on verdict for each statement execute function refuse_change();
    create policy verdict_owner on verdict for insert to groundwork_owner with check (true)`);
  await admin.client.query(`reset role; insert into verdict select clinic_id, gen_random_uuid(), 'kept' from clinic; set local role groundwork_owner`);
  await admin.client.query(`select seal.watch_facts('0999-verdict.sql')`);
  await admin.client.query(`insert into migration (number, name, sha256) values (999, '0999-verdict.sql', ''); reset role`);
  expect((await admin.rows(`select 1 from seal.leaf where fact = 'verdict' and written_by = '0999-verdict.sql'`)).length).toBe(2);
  expect(await admin.verify()).toMatchObject({ findings: [] });
  await admin.client.query(`insert into verdict select clinic_id, gen_random_uuid(), 'by hand' from clinic limit 1`);
  expect((await admin.verify()).findings).toMatchObject([{ fact: 'verdict', fault: 'written by another login' }]);
  await admin.client.query('rollback');
});

describe('the heads kept outside', () => {
  it('are one line a seal, for this account alone, with hashes and no word of anybody', async () => {
    await sealNow(here.world);
    const folder = (here.world.app.get(KeptHeads) as unknown as { folder: string }).folder;
    const [file] = readdirSync(folder);
    expect(file).toBe('2026-12.jsonl');
    expect(statSync(join(folder, file ?? '')).mode & 0o077).toBe(0);
    const heads = readHeads(folder);
    const seals = await admin.rows<{ n: number }>('select count(*)::int as n from seal.batch');
    expect(heads.length).toBe(seals[0]?.n);
    expect(readFileSync(join(folder, file ?? ''), 'utf8')).toBe(heads.map(lineOf).join(''));
    expect(heads.map((head) => Object.keys(head).join()).every((keys) => keys === 'clinicId,number,head,sealedAt,signature,signedBy')).toBe(true);
    expect(new Set(heads.map(({ signedBy }) => signedBy))).toEqual(new Set([OURS]));
  });

  it('are kept on after a stop: the last one is not written twice, and one that a crash left out is made up for', () => {
    const { folder, remove } = place();
    const head = (number: number): Head => ({ clinicId: 'a', number, head: `head ${number}`, sealedAt: '2026-12-07T09:00:00.000Z', signature: '', signedBy: '' });
    new KeptHeads(folder).keep(head(1));
    const again = new KeptHeads(folder);
    for (const number of [1, 2, 2, 3]) again.keep(head(number));
    expect(readHeads(folder).map(({ number }) => number)).toEqual([1, 2, 3]);
    appendFileSync(join(folder, '2026-12.jsonl'), '{"clinicId":"a"}\n');
    expect(() => readHeads(folder)).toThrow('2026-12.jsonl, line 4 is no head of a seal');
    remove();
  });
});

it('is asked for twice a minute by the queue, so that nothing waits longer than one', () => {
  const jobs = here.world.app.get(Jobs) as unknown as { crons: Map<string, string>; twice: Set<string> };
  expect([jobs.crons.get('seal-facts'), jobs.twice.has('seal-facts')]).toEqual(['* * * * *', true]);
});
