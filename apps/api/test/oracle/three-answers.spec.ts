import fc from 'fast-check';
import pg from 'pg';
import { progressOf } from '../support/progress.js';
import { worldsOf } from './generated.js';
import { canary, EVENINGS, hashOf, LaidOut } from './laid-out.js';
import { type Item, type Person, reads, shows, standingOf, type WorldFacts } from './policy-model.js';

const CHECKS = Number(process.env['ORACLE_CHECKS'] ?? 5_000);
const SEED = Number(process.env['ORACLE_SEED'] ?? 20261123);

/** What a page may show of which item, and where each is read in SQL. */
const TABLES: Record<Item['kind'], string> = { couple: 'couple_case', note: 'session_note', version: 'criterion_version', opening: 'opening', ruling: 'ruling', entry: 'entry', answer: 'exercise_answer', message: 'message', reply: 'message_reply' };
const ROWS = Object.entries(TABLES).map(([kind, table]) => `select '${kind}' as kind, id from ${table}`).join(' union all ');

let laid: LaidOut;
let sql: pg.Client;
const tally = { worlds: 0, checks: 0, pages: 0, readable: 0, left: 0 };
beforeAll(async () => {
  laid = await LaidOut.make();
  sql = new pg.Client({ connectionString: laid.world.adminUrl });
  await sql.connect();
}, 120_000);
afterAll(async () => {
  await sql.end();
  await laid.world.rollups(true);
  await laid.world.close();
  process.stdout.write(`policy model: ${tally.worlds} worlds (seed ${SEED}), ${tally.checks} questions put to the model and to SQL, ${tally.pages} of them to the pages too, ${tally.readable} answered yes, ${tally.left} times somebody had left\n`);
});

function everyItem(): Item[] {
  return laid.couples.flatMap((_, couple): Item[] => [
    { kind: 'couple', couple }, { kind: 'note', couple }, { kind: 'version', couple },
    ...EVENINGS.flatMap((__, evening): Item[] => [{ kind: 'opening', couple, evening }, { kind: 'ruling', couple, evening }]),
    ...([0, 1] as const).flatMap((place): Item[] => [
      ...EVENINGS.map((__, evening): Item => ({ kind: 'entry', couple, place, evening })),
      { kind: 'answer', couple, place }, { kind: 'message', couple, place }, { kind: 'reply', couple, place },
    ]),
  ]);
}

function everyPerson(): Person[] {
  return [...laid.staff.map((_, staff): Person => ({ kind: 'staff', staff })), ...laid.couples.flatMap((_, couple) => ([0, 1] as const).map((place): Person => ({ kind: 'partner', couple, place })))];
}

/** The rows that this sign-in reaches with SQL alone, by `kind id`. */
async function rowsFor(token: string, kind: string): Promise<Set<string>> {
  await sql.query('begin; set local role groundwork_app');
  try {
    await sql.query('select identity.begin_request($1, $2, $3)', [hashOf(token), kind, laid.world.clock.now()]);
    return new Set((await sql.query<{ kind: string; id: string }>(ROWS)).rows.map((row) => `${row.kind} ${row.id}`));
  } finally {
    await sql.query('rollback');
  }
}

interface Weeks {
  criteria: { criterionId?: string; id?: string; occasions: { slot: string; opened?: boolean; mark?: string; ruledOn?: string | null; doer?: unknown; other?: unknown }[] }[];
}

/** Everything that a person's pages say of one couple, and whether an item is on one of them. */
async function pagesFor({ get }: { get: (url: string) => Promise<{ status: number; text: string; body: unknown }> }, person: Person, couple: number): Promise<(item: Item) => boolean> {
  const { caseId, sessionId, criterionId, partners } = laid.couples[couple] as LaidOut['couples'][number];
  const page = `/api/staff/cases/${caseId}`;
  const urls = person.kind === 'staff' ? [page, `${page}/sessions/${sessionId}/note`, ...partners.map(({ personId }) => `${page}/partners/${personId}/messages`)] : ['/api/my/weeks', '/api/my/agreement', '/api/my/task', '/api/my/messages'];
  const answers = [];
  for (const url of urls) answers.push(await get(url));
  const broken = answers.find(({ status }) => ![200, 404].includes(status));
  if (broken) throw new Error(`${urls[answers.indexOf(broken)]}: ${broken.status} ${broken.text}`);
  const words = answers.map(({ text }) => text).join('\n');
  const [first] = answers as [(typeof answers)[number]];
  const occasions = (first.status === 200 ? (first.body as Weeks).criteria : []).find((one) => (one.criterionId ?? one.id) === criterionId)?.occasions ?? [];
  return ({ kind, place, evening = 0 }) => {
    if (kind === 'couple') return person.kind === 'staff' && first.status === 200;
    if (kind === 'version') return words.includes(criterionId);
    if (kind !== 'opening' && kind !== 'ruling' && kind !== 'entry') return words.includes(`${canary(kind, couple, place)}"`);
    const occasion = occasions.find(({ slot }) => slot === EVENINGS[evening]);
    if (kind === 'ruling') return typeof occasion?.ruledOn === 'string';
    if (person.kind === 'partner') return kind === 'opening' ? occasion !== undefined : occasion?.mark === 'kept';
    return kind === 'opening' ? occasion?.opened === true : (place === 0 ? occasion?.doer : occasion?.other) === 'kept';
  };
}

async function disagreements(facts: WorldFacts): Promise<string[]> {
  const wrong: string[] = [];
  await laid.become(facts);
  for (const person of everyPerson()) {
    const { browser, token, kind } = await laid.signIn(person);
    const rows = await rowsFor(token, kind);
    if (person.kind === 'partner' && standingOf(facts, person, person.couple).as === 'left') tally.left += 1;
    const couples = person.kind === 'staff' ? laid.couples.keys() : [person.couple];
    const pages = new Map<number, (item: Item) => boolean>();
    for (const couple of couples) pages.set(couple, await pagesFor({ get: (url) => browser.get(url) }, person, couple));
    for (const item of everyItem()) {
      const [model, database] = [reads(facts, person, item), rows.has(`${item.kind} ${laid.idOf(item)}`)];
      const [expected, page] = [shows(facts, person, item), pages.get(item.couple)?.(item)];
      tally.checks += 1;
      tally.readable += Number(model);
      if (model !== database) wrong.push(`${JSON.stringify([person, item])}: the model says ${model}, SQL ${database}`);
      if (expected === null || page === undefined) continue;
      tally.pages += 1;
      if (expected !== page) wrong.push(`${JSON.stringify([person, item])}: the model says ${expected}, the pages ${page}`);
    }
  }
  tally.worlds += 1;
  return wrong;
}

const generated = (worlds: number): WorldFacts[] => fc.sample(worldsOf(laid.cast), { numRuns: worlds, seed: SEED });

it('a model of who may read what, the pages and the database give the same answer in every generated world', async () => {
  const worlds = Math.ceil(CHECKS / (everyItem().length * everyPerson().length));
  const step = progressOf('worlds', worlds);
  for (const [n, facts] of generated(worlds).entries()) {
    step();
    const wrong = await disagreements(facts);
    if (wrong.length > 0) throw new Error(`world ${n} of seed ${SEED}: ${wrong.length} disagreements\n${wrong.slice(0, 12).join('\n')}\n${JSON.stringify(facts)}`);
  }
  expect(tally.checks).toBeGreaterThanOrEqual(CHECKS);
  // Neither everybody nor nobody: a model that always says the same would prove nothing.
  expect(tally.readable / tally.checks).toBeGreaterThan(0.05);
  expect(tally.readable / tally.checks).toBeLessThan(0.5);
  expect(tally.left).toBeGreaterThan(0);
}, 3_600_000);

it.each(['entry_opened', 'entry_own', 'ruling_joint', 'exercise_answer_staff', 'message_therapist', 'criterion_version_my'])('with the row policy %s open to all, the database no longer answers as the model does', async (policy) => {
  const { rows } = await sql.query<{ table: string; qual: string }>('select tablename as table, qual from pg_policies where policyname = $1', [policy]);
  const [{ table, qual } = { table: '', qual: '' }] = rows;
  const before = { ...tally };
  await sql.query(`alter policy ${policy} on ${table} using (true)`);
  try {
    let found = 0;
    for (const facts of generated(6)) if (found === 0) found = (await disagreements(facts)).length;
    expect(found).toBeGreaterThan(0);
  } finally {
    await sql.query(`alter policy ${policy} on ${table} using (${qual})`);
    Object.assign(tally, before);
  }
}, 120_000);
