import { ModulesContainer, Reflector } from '@nestjs/core';
import { entryOf } from '@groundwork/domain/visibility/permissions';
import { routesOf } from '../../src/platform/routes.js';
import type { Answer } from '../support/browser.js';
import { progressOf } from '../support/progress.js';
import { ACTORS, type Actor, MATRIX, type Relation, type Row } from './routes.js';
import { type MatrixWorld, matrixWorld, sendRow } from './world.js';

let matrix: MatrixWorld;
beforeAll(async () => {
  matrix = await matrixWorld();
}, 60_000);
afterAll(() => matrix.world.close());

const ON_MY: readonly Actor[] = ACTORS.filter((actor) => actor.startsWith('partner'));
const ON_ROOM: readonly Actor[] = ['room', 'room of another couple'];
const NOBODY: readonly Actor[] = ['anonymous', 'expired sign-in'];
const REFUSALS = ['not_signed_in', 'not_found', 'room_open', 'wrong_method'];

it('every route of the program stands in the matrix, and nothing else does', () => {
  const registered = routesOf(matrix.world.app.get(ModulesContainer), matrix.world.app.get(Reflector)).map(({ method, path }) => `${method} ${path}`);
  expect(MATRIX.map(({ route }) => route).sort()).toEqual(registered.sort());
});

it('every permission of a route belongs to the entry on which the route stands', () => {
  for (const { path, permission } of routesOf(matrix.world.app.get(ModulesContainer), matrix.world.app.get(Reflector))) {
    if (entryOf(permission) !== 'open') expect(path.startsWith(`/api/${entryOf(permission)}`)).toBe(true);
  }
});

let cells = 0;
const step = progressOf('routes', MATRIX.length);
it.each(MATRIX.map((row) => [row.route, row] as const))('%s answers each person as the matrix says', async (_, row) => {
  step();
  const wrong: string[] = [];
  for (const actor of ACTORS) {
    const refused: string[] = [];
    for (const relation of row.relations ?? ['own' as const]) {
      cells += 1;
      const answer = await ask(row, actor, relation);
      const expected = expectationOf(row, actor, relation);
      const got = verdictOf(answer);
      if (got !== expected) wrong.push(`${actor} on ${relation}: ${got} instead of ${expected} (${answer.text.slice(0, 200)})`);
      if (expected === 'not_found') refused.push(withoutCorrelation(answer));
    }
    // A couple that one may not know of and one that does not exist are the same bytes.
    expect(new Set(refused).size).toBeLessThanOrEqual(1);
  }
  expect(wrong).toEqual([]);
}, 60_000);

afterAll(() => process.stdout.write(`authorization matrix: ${MATRIX.length} routes, ${ACTORS.length} actors, ${cells} cells\n`));

async function ask(row: Row, actor: Actor, relation: Relation): Promise<Answer> {
  const ids = row.relations ? matrix.idsOf(relation, row.notJoined) : matrix.ownIdsOf(actor);
  return sendRow(await matrix.signIn(actor), row, ids);
}

function expectationOf(row: Row, actor: Actor, relation: Relation): string {
  const entry = row.allow === ACTORS ? 'open' : (row.route.split('/')[2] ?? '');
  const allowed = relation === 'own' ? row.allow : (row.elsewhere?.[relation] ?? []);
  if (entry === 'open') return 'allow';
  const signedInHere = !NOBODY.includes(actor) && (entry === 'my' ? ON_MY.includes(actor) : entry === 'room' ? ON_ROOM.includes(actor) : !ON_MY.includes(actor) && !ON_ROOM.includes(actor));
  if (!signedInHere) return 'not_signed_in';
  if (actor === 'locked therapist') return row.whileLocked ? 'allow' : 'room_open';
  return allowed.includes(actor) ? 'allow' : 'not_found';
}

/** Allowed means that the answer is about the request and no longer about the asker. */
function verdictOf({ status, body }: Answer): string {
  if (status >= 500) return `failure ${status}`;
  if (body?.code === 'fields') return `the body does not fit: ${JSON.stringify(body.fields)}`;
  return REFUSALS.includes(body?.code) ? body.code : 'allow';
}

function withoutCorrelation({ status, text, headers }: Answer): string {
  return JSON.stringify([status, text.replace(/"correlation":"[^"]*"/, ''), Object.keys(headers)]);
}
