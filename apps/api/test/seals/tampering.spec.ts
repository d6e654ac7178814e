import { type Agreed, enter, practice } from '../criteria/agreed.js';
import { livedCouple } from '../red-team/lived.js';
import { progressOf } from '../support/progress.js';
import { type Attack, chanceFrom, type Ground, groundOf, KINDS } from './attacks.js';
import { keptBy, sealNow, Superuser } from './sealed.js';

const A_GO = KINDS.reduce((sum, [, times]) => sum + times, 0);
/** Twenty at a time, each on something of its own; `TAMPER_ATTACKS` makes it more. */
const GOES = Math.ceil(Number(process.env['TAMPER_ATTACKS'] ?? 1000) / A_GO);
const SEED = Number(process.env['TAMPER_SEED'] ?? 20_261_207);
const SLOTS = Array.from({ length: 16 }, (_, day) => new Date(Date.UTC(2026, 11, 7 + day)));

const here = practice();
let admin: Superuser;
let ground: Ground;
const found = new Map<string, number>();
const missed: string[] = [];

beforeAll(async () => {
  admin = new Superuser(here.world.adminUrl);
  await admin.client.connect();
});
afterAll(async () => {
  await admin.client.end();
  process.stdout.write(`tampering (seed ${SEED}): ${[...found].map(([what, count]) => `${count} ${what}`).join(', ')}; ${missed.length} not found, over ${ground.facts.length} facts of ${ground.tables.size} tables in ${ground.seals} seals\n`);
});

/** A couple with something in every private place, sealed as they went on. */
async function arranged(): Promise<void> {
  const couple: Agreed = await livedCouple(here);
  await sealNow(here.world);
  for (const day of SLOTS) {
    here.world.clock.set(day.toISOString().replace('T00', 'T20'));
    for (const partner of couple.partners) await partner.browser.post('/api/my/sign-in', { email: partner.email, password: 'a quiet house by the river' });
    await enter(here, couple.doer, couple.versionId, day.toISOString().slice(0, 10), 'kept');
    await sealNow(here.world);
    await enter(here, couple.other, couple.versionId, day.toISOString().slice(0, 10), 'not_kept');
    await sealNow(here.world);
  }
}

async function attempt(kind: (typeof KINDS)[number][0], chance: ReturnType<typeof chanceFrom>, taken: Set<string>): Promise<Attack> {
  for (let tries = 0; tries < 60; tries += 1) {
    await admin.client.query('savepoint attempt');
    const before = [...taken];
    // Another row where a unique key says no: that is a refusal, not an attack.
    const attack = await kind(admin, ground, chance, taken).catch((error: { code?: string }) => {
      if (!error.code || !/^23|^22|^GW/.test(error.code)) throw error;
      return null;
    });
    if (attack) {
      await admin.client.query('release savepoint attempt');
      return attack;
    }
    await admin.client.query('rollback to savepoint attempt; release savepoint attempt');
    // What came to nothing has touched nothing.
    taken.clear();
    for (const one of before) taken.add(one);
  }
  throw new Error('nothing was left to attack');
}

it('of a thousand edits, removals, swaps, inventions and forged seals by a superuser, each is found for itself', async () => {
  await arranged();
  ground = await groundOf(admin);
  const heads = keptBy(here.world);
  expect(await admin.verify(heads)).toMatchObject({ waiting: 0, findings: [] });
  const chance = chanceFrom(SEED);
  await admin.client.query('begin; set local session_replication_role to replica');
  // What a superuser can take away is no part of the proof.
  for (const { sql } of await admin.rows<{ sql: string }>(`select format('alter table %s drop constraint %I', conrelid::regclass, conname) as sql from pg_constraint where contype = 'c' and connamespace in ('public'::regnamespace, 'seal'::regnamespace)`)) await admin.client.query(sql);
  const step = progressOf('goes of twenty attacks', GOES);
  for (let go = 0; go < GOES; go += 1) {
    step();
    await admin.client.query('savepoint go');
    const taken = new Set<string>();
    const attacks: Attack[] = [];
    for (const [kind, times] of KINDS) for (let n = 0; n < times; n += 1) attacks.push(await attempt(kind, chance, taken));
    const { findings } = await admin.verify(heads);
    missed.push(...attacks.filter((attack) => !attack.isNamedIn(findings)).map(({ what }) => what));
    found.set('attacks', (found.get('attacks') ?? 0) + attacks.length);
    await admin.client.query('rollback to savepoint go; release savepoint go; set local session_replication_role to replica');
  }
  await admin.client.query('rollback');
  expect(missed).toEqual([]);
  expect(await admin.verify(heads)).toMatchObject({ findings: [] });
}, 120_000 + GOES * 2_000);

it('a table emptied, dropped or left unguarded is found, whichever it is', async () => {
  const chance = chanceFrom(SEED);
  for (const fact of ground.tables.keys()) {
    const ways = [`alter table public.${fact} disable trigger all`, `drop trigger ${fact}_noted on public.${fact}`, `drop trigger ${fact}_append_only on public.${fact}`];
    for (const sql of [`set local session_replication_role to replica; truncate public.${fact} cascade`, ways[chance(ways.length)] as string]) {
      await admin.client.query(`begin; ${sql}`);
      const { findings } = await admin.verify();
      await admin.client.query('rollback');
      expect([sql, findings.some((one) => one.fact === fact)]).toEqual([sql, true]);
      found.set('emptied or unguarded', (found.get('emptied or unguarded') ?? 0) + 1);
    }
  }
  await admin.client.query('begin; drop table public.signature_answer cascade');
  expect((await admin.verify()).findings).toContainEqual(expect.objectContaining({ fact: 'signature_answer', fault: 'table unguarded' }));
  await admin.client.query('rollback');
}, 60_000);

describe('a database set back to an earlier moment, with every trace of what came later', () => {
  const setBack = async (after: number): Promise<void> => {
    await admin.client.query('begin; set local session_replication_role to replica');
    for (const { fact, key, clinicId } of ground.facts.filter(({ seal }) => seal > after)) {
      const { keys } = ground.tables.get(fact) ?? { keys: [] };
      await admin.client.query(`delete from public.${fact} where clinic_id = $1 and ${keys.map((name, n) => `to_jsonb("${name}") = ($2::jsonb -> ${n})`).join(' and ')}`, [clinicId, key]);
    }
    await admin.client.query('delete from seal.leaf where batch > $1', [after]);
    await admin.client.query('delete from seal.batch where number > $1', [after]);
  };

  it('is whole in itself, and is found by the heads kept outside, seal by seal', async () => {
    for (const after of [0, 1, ground.seals - 1]) {
      await setBack(after);
      expect((await admin.verify()).findings).toEqual([]);
      const { findings } = await admin.verify(keptBy(here.world));
      await admin.client.query('rollback');
      expect(findings.map(({ seal, fault }) => [seal, fault]).sort(([one], [two]) => Number(one) - Number(two))).toEqual(Array.from({ length: ground.seals - after }, (_, n) => [after + n + 1, 'not as kept outside']));
    }
  });

  it('is found by one head that was carried away, too', async () => {
    await setBack(ground.seals - 1);
    const { findings } = await admin.verify(keptBy(here.world).filter(({ number }) => number === ground.seals));
    await admin.client.query('rollback');
    expect(findings).toMatchObject([{ seal: ground.seals, fault: 'not as kept outside' }]);
  });
});
