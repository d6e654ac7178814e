import fc from 'fast-check';
import { type Actor, ACTORS, type Ids, MATRIX, RELATIONS, type Relation, type Row } from '../matrix/routes.js';
import { type MatrixWorld, matrixWorld } from '../matrix/world.js';
import { progressOf } from '../support/progress.js';
import { Contract, type Operation } from './document.js';

const CASES = Number(process.env['FUZZ_CASES'] ?? 1500);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20261123);
const OURS = { origin: 'http://localhost:4600', 'sec-fetch-site': 'same-origin' };

const contract = new Contract();
let matrix: MatrixWorld;
const count = { cases: 0, taken: 0, refused: 0, methods: 0 };
beforeAll(async () => {
  matrix = await matrixWorld();
}, 120_000);
afterAll(async () => {
  await matrix.world.close();
  process.stdout.write(`API fuzz: ${contract.operations.length} operations, ${count.cases} cases (seed ${SEED}), ${count.taken} taken, ${count.refused} refused, ${count.methods} unsupported methods\n`);
});

interface Sent {
  status: number;
  type: string;
  text: string;
  headers: Record<string, unknown>;
}
async function send(actor: Actor, method: string, url: string, payload?: string, headers: Record<string, string> = {}): Promise<Sent> {
  const browser = await matrix.signIn(actor);
  const cookie = ['__Host-my', '__Host-staff', '__Host-room'].map((name) => [name, browser.cookie(name)]).filter(([, value]) => value).map((pair) => pair.join('=')).join('; ');
  const answer = await matrix.world.app.inject({
    method: method as 'GET', url, headers: { cookie, ...OURS, ...(payload === undefined ? {} : { 'content-type': 'application/json' }), ...headers }, ...(payload === undefined ? {} : { payload }),
  });
  return { status: answer.statusCode, type: String(answer.headers['content-type'] ?? ''), text: answer.body, headers: answer.headers };
}

const PROBLEM = { type: 'application/problem+json', schema: { $ref: '#/components/schemas/Problem' } };

/** No failure, and nothing that the document does not say. */
function conforms(operation: Operation | undefined, { status, type, text }: Sent): string | undefined {
  if (status >= 500) return `failed with ${status}: ${matrix.world.logged.at(-1) ?? ''}`;
  const known = operation !== undefined && String(status) in operation.responses;
  const own = known ? operation.responses[status] : PROBLEM;
  if (!known && status < 400) return `${status} is not in the document`;
  if (!own) return text === '' ? undefined : `${status} has a body`;
  if (!type.startsWith(own.type)) return `${status} comes as ${type}`;
  const body: unknown = own.type.includes('json') ? JSON.parse(text) : text;
  if (!known && (body as { status: number }).status !== status) return `${status} calls itself something else`;
  const misfit = contract.misfit(own.schema, body);
  return misfit && `${status} does not fit the document: ${misfit} ${text.slice(0, 200)}`;
}

const JUNK: unknown[] = [
  null, '', ' ', 0, -1, 1.5, 1e308, true, [], {}, [[]], [null], { id: 'x' }, 'x'.repeat(600), 'a\u0000b', '\ud800', '\uffff', '9'.repeat(400), '../../etc/passwd', { $ne: null }, { toString: 'x' }, { length: 3 }, ['a', 'b'],
  '00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-4fff-8fff-ffffffffffff', '2026-02-30', '24:00', '2026-12-07T25:00:00Z', 'infinity', 'now()',
];
const TEXTS = [
  'deep list', 'deep form', 'wide list', '', '{', 'null', '1', '"x"', '[]', '[{}]', 'undefined', '{"id":', '{"__proto__":{"admin":true}}', '{"constructor":{"prototype":{"admin":true}}}', '{"id":"a","id":"b"}', '\u0000', '{"a":'.repeat(9), '['.repeat(9),
  'long', '\ufeff{}', '{"a":1}{"b":2}', 'id=1&x=2',
];
/** Named, so that a failure can be read. */
const LONG: Record<string, string> = {
  'deep list': `${'['.repeat(60_000)}${']'.repeat(60_000)}`,
  'deep form': `{"id":"9b2f5e0e-7c9d-4c53-8a52-6ab8b0a1e111","x":${'{"y":'.repeat(30_000)}1${'}'.repeat(30_000)}}`,
  'wide list': `[${'0,'.repeat(125_000)}0]`,
  long: `{"x":"${'y'.repeat(300_000)}"}`,
};
const TYPES = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml', 'application/jsonp', 'x', 'application/json, text/plain'];
const PATHS = ['x', '%00', '%2e%2e%2f', 'a'.repeat(3_000), '0', '-1', '99999999999999999999', '1e3', "' or 1=1 --", '%F0%9F%92%A9', '%ZZ', 'null', '٣'];

type Change =
  | { kind: 'sound' } | { kind: 'extra'; name: string } | { kind: 'left out'; at: number } | { kind: 'another value'; at: number; value: unknown }
  | { kind: 'whole'; value: unknown } | { kind: 'text'; text: string } | { kind: 'type'; type: string } | { kind: 'path'; id: string } | { kind: 'query'; query: string };
const changes: fc.Arbitrary<Change> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ kind: 'sound' as const }) },
  { weight: 3, arbitrary: fc.constantFrom('admin', 'clinicId', 'clinic_id', '__proto__', 'constructor', 'toString', 'personid', 'author_id', '', 'a.b', '\u0000', '0').map((name) => ({ kind: 'extra' as const, name })) },
  { weight: 2, arbitrary: fc.nat(9).map((at) => ({ kind: 'left out' as const, at })) },
  { weight: 6, arbitrary: fc.tuple(fc.nat(9), fc.oneof(fc.constantFrom(...JUNK), fc.jsonValue())).map(([at, value]) => ({ kind: 'another value' as const, at, value })) },
  { weight: 1, arbitrary: fc.constantFrom(...JUNK).map((value) => ({ kind: 'whole' as const, value })) },
  { weight: 2, arbitrary: fc.constantFrom(...TEXTS).map((text) => ({ kind: 'text' as const, text })) },
  { weight: 1, arbitrary: fc.constantFrom(...TYPES).map((type) => ({ kind: 'type' as const, type })) },
  { weight: 2, arbitrary: fc.constantFrom(...PATHS).map((id) => ({ kind: 'path' as const, id })) },
  { weight: 1, arbitrary: fc.constantFrom('?x=1', '?id=%00', '?__proto__[x]=1', '?sort=id;drop', `?${'a=1&'.repeat(2_000)}`, '?%').map((query) => ({ kind: 'query' as const, query })) },
);

interface Case {
  operation: Operation;
  row: Row;
  actor: Actor;
  relation: Relation;
  body: Record<string, unknown> | undefined;
  change: Change;
}
const rowOf = ({ method, path }: Operation): Row | undefined => MATRIX.find(({ route }) => route === `${method} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`);
const cases: fc.Arbitrary<Case> = fc.constantFrom(...contract.operations.filter(rowOf)).chain((operation) => {
  const row = rowOf(operation) as Row;
  const right = fc.constant(row.allow === ACTORS ? ('anonymous' as Actor) : (row.allow[0] as Actor));
  return fc.record({
    operation: fc.constant(operation), row: fc.constant(row),
    actor: fc.oneof({ weight: 5, arbitrary: right }, { weight: 1, arbitrary: fc.constantFrom(...ACTORS) }),
    relation: fc.oneof({ weight: 4, arbitrary: fc.constant('own' as const) }, { weight: 1, arbitrary: fc.constantFrom(...RELATIONS) }),
    body: operation.body ? (contract.sound(operation.body) as fc.Arbitrary<Record<string, unknown>>) : fc.constant(undefined),
    change: changes,
  });
});

/** Sound in form, and with ids that stand where the matrix knows them. */
function bodyOf({ row, relation, body }: Case): Record<string, unknown> | undefined {
  if (!body) return undefined;
  const known = row.body?.(matrix.idsOf(relation, row.notJoined)) as Record<string, unknown> | undefined;
  const ids = Object.entries(known ?? {}).filter(([name]) => /Id$|Hash$/.test(name) && name in body);
  return { ...body, ...Object.fromEntries(ids) };
}

function payloadOf({ change }: Case, body: Record<string, unknown> | undefined): string | undefined {
  if (change.kind === 'text') return LONG[change.text] ?? change.text;
  if (!body) return change.kind === 'whole' ? JSON.stringify(change.value) : undefined;
  const names = Object.keys(body);
  const name = 'at' in change ? (names[change.at % names.length] as string) : '';
  if (change.kind === 'left out') return JSON.stringify(Object.fromEntries(Object.entries(body).filter(([one]) => one !== name)));
  if (change.kind === 'another value') return JSON.stringify({ ...body, [name]: change.value });
  if (change.kind === 'extra') return JSON.stringify(body).replace(/\}$/, `${names.length ? ',' : ''}${JSON.stringify(change.name)}:{"x":1}}`);
  return JSON.stringify(change.kind === 'whole' ? change.value : body);
}

function urlOf({ operation, row, relation, change }: Case): string {
  const ids = matrix.idsOf(relation, row.notJoined);
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => (change.kind === 'path' ? change.id : name === 'number' ? '1' : (ids[name as keyof Ids] ?? 'x')));
  return path + (change.kind === 'query' ? change.query : '');
}

/** What must not be taken, whoever sends it. */
function mustRefuse({ operation, change }: Case, payload: string | undefined): boolean {
  if (!operation.body) return false;
  if (change.kind === 'type') return true;
  let sent: unknown;
  try {
    sent = JSON.parse(payload ?? '');
  } catch {
    return true;
  }
  const optional = change.kind === 'another value' && change.value === null;
  // Words are trimmed before they are measured; an optional field may be sent as null.
  return !optional && contract.misfit(operation.body, sent) !== undefined && !/NOT have more than/.test(contract.misfit(operation.body, sent) ?? '');
}

it('whatever is sent, the program neither fails nor says what its document does not, and takes nothing that it did not ask for', async () => {
  const step = progressOf('API fuzz', CASES);
  await fc.assert(
    fc.asyncProperty(cases, async (one) => {
      count.cases += 1;
      step();
      const payload = payloadOf(one, bodyOf(one));
      const answer = await send(one.actor, one.operation.method, urlOf(one), payload, one.change.kind === 'type' ? { 'content-type': one.change.type } : {});
      const wrong = conforms(one.operation, answer);
      if (wrong) throw new Error(`${one.operation.method} ${urlOf(one).slice(0, 200)} ${payload?.slice(0, 300)}: ${wrong}`);
      const taken = answer.status < 400;
      count[taken ? 'taken' : 'refused'] += 1;
      if (taken && mustRefuse(one, payload)) throw new Error(`${one.operation.method} ${one.operation.path} took ${payload?.slice(0, 300)}`);
    }),
    { seed: SEED, numRuns: CASES, endOnFailure: true },
  );
}, 60_000 + CASES * 60);

it.each(contract.operations.filter((one) => one.body && rowOf(one)).map((one) => [`${one.method} ${one.path}`, one] as const))('%s names the field that it did not ask for', async (_, operation) => {
  const row = rowOf(operation) as Row;
  const actor = row.allow === ACTORS ? 'anonymous' : (row.allow[0] as Actor);
  const url = urlOf({ operation, row, actor, relation: 'own', body: undefined, change: { kind: 'sound' } });
  const answer = await send(actor, operation.method, url, JSON.stringify({ ...row.body?.(matrix.idsOf('own', row.notJoined)), clinicId: 'x' }));
  expect([answer.status, answer.text]).toEqual([422, expect.stringContaining('"field":"clinicId"')]);
});

it('a method that a path does not know is answered so, with those it knows', async () => {
  const known = new Map<string, string[]>();
  for (const { method, path } of contract.operations) known.set(path, [...(known.get(path) ?? []), method]);
  for (const [path, methods] of known) {
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((one) => !methods.includes(one))) {
      count.methods += 1;
      const answer = await send('anonymous', method, path.replaceAll(/\{\w+\}/g, 'x'));
      expect([method, path, answer.status]).toEqual([method, path, 405]);
      expect(String(answer.headers['allow']).split(', ').filter((one) => one !== 'HEAD').sort()).toEqual([...methods].sort());
      expect(conforms(undefined, answer)).toBeUndefined();
    }
  }
});
