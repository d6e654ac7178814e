import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Reflector } from '@nestjs/core';
import type { Permission } from '@groundwork/domain/visibility/permissions';
import type * as Access from '../../src/platform/access.js';
import type * as Cookies from '../../src/platform/cookies.js';
import { WHILE_LOCKED } from '../../src/platform/access.js';
import { type MatrixWorld, matrixWorld } from '../matrix/world.js';
import { progressOf } from '../support/progress.js';
import { type Cell, idsOf, isGreen, permissionsOf, refusals } from './cells.js';
import { withoutRowSecurity } from './without-row-security.js';

/** Which guards stand aside. Jest lets a mock read only what is called mock…. */
const mockAside = { edge: '', verb: '', cookie: false, own: undefined as { caseId: string; personId: string } | undefined };
jest.mock('../../src/platform/access', () => {
  const real: typeof Access = jest.requireActual('../../src/platform/access');
  const guards: Pick<typeof Access, 'may' | 'mayAtAll' | 'ownCase'> = {
    may: (tx, permission, caseId) => { if (mockAside.verb !== permission && !mockAside.own) real.may(tx, permission, caseId); },
    mayAtAll: (who, permission) => {
      if (mockAside.own) who.personId = mockAside.own.personId;
      return mockAside.edge === permission || real.mayAtAll(who, permission);
    },
    ownCase: (tx) => mockAside.own?.caseId ?? real.ownCase(tx),
  };
  return { ...real, ...guards };
});
jest.mock('../../src/platform/cookies', () => {
  const real: typeof Cookies = jest.requireActual('../../src/platform/cookies');
  const tokenOf: typeof Cookies.tokenOf = (request, kind) => (mockAside.cookie ? Object.values(request.cookies)[0] : real.tokenOf(request, kind));
  return { ...real, tokenOf };
});

let matrix: MatrixWorld;
let permissionOf: Map<string, Permission>;
let guarded: NestFastifyApplication;
let bare: Awaited<ReturnType<typeof withoutRowSecurity>>;
/** A couple that does not exist lets nobody in. */
const cells = refusals().filter(({ relation }) => relation !== 'nonexistent');
/** `their own case and person`: with them stand aside the verbs that this one is built of. */
const WALLS = ['at once', 'row security', 'their own case and person', 'a database function'] as const;
type Wall = (typeof WALLS)[number];
const behind: Record<'rule' | 'verb', Record<Wall, string[]>> = { rule: none(), verb: none() };
let asked = 0;
let stood = 0;
function none(): Record<Wall, string[]> {
  return { 'at once': [], 'row security': [], 'their own case and person': [], 'a database function': [] };
}

beforeAll(async () => {
  matrix = await matrixWorld();
  permissionOf = permissionsOf(matrix);
  guarded = matrix.world.app;
  bare = await withoutRowSecurity(matrix.world);
}, 300_000);
afterEach(() => {
  Object.assign(mockAside, { edge: '', verb: '', cookie: false, own: undefined });
  matrix.world.app = guarded;
});
afterAll(async () => {
  await bare.close();
  // With a person put in another's place an entry has one author and its letter another: made by the mutation, not by the program.
  await matrix.world.rollups(true);
  await matrix.world.close();
  for (const kind of ['rule', 'verb'] as const) {
    const found = WALLS.map((wall) => `${behind[kind][wall].length} ${wall === 'at once' ? wall : `once ${wall} no longer refused`}`);
    process.stdout.write(`guard mutation, ${kind === 'rule' ? 'permissions open to their whole entry' : 'verbs that no longer ask'}: a cell turned red for ${Object.values(behind[kind]).flat().length} of ${tried[kind]} (${found.join(', ')})\n`);
  }
  process.stdout.write(`guard mutation: ${asked} requests; ${stood} refusals stand without row security\n`);
});
const tried = { rule: 0, verb: 0 };

async function green(cell: Cell): Promise<boolean> {
  asked += 1;
  return isGreen(matrix, cell);
}
async function someRed(of: Cell[], own = false): Promise<boolean> {
  for (const cell of of) {
    mockAside.own = own ? idsOf(matrix, cell) : undefined;
    if (!(await green(cell))) return true;
  }
  return false;
}

/** The walls behind a guard are taken away one by one until somebody comes through; answers which was the last. */
async function lastWall(of: Cell[]): Promise<Wall | undefined> {
  matrix.world.app = guarded;
  if (await someRed(of)) return 'at once';
  matrix.world.app = bare.app;
  if (await someRed(of)) return 'row security';
  if (await someRed(of, true)) return 'their own case and person';
  const restore = await functionsThatRefuseNothing();
  try {
    return (await someRed(of, true)) ? 'a database function' : undefined;
  } finally {
    await restore();
  }
}

/** The definer functions' own questions, answered yes, and the policies under which they themselves write. */
async function functionsThatRefuseNothing(): Promise<() => Promise<void>> {
  const { rows } = await matrix.world.admin.query<{ body: string }>(
    `select pg_get_functiondef(p.oid) as body from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in ('identity', 'keeper') and p.prosrc ~ 'GW404|app_cases'`);
  for (const { body } of rows) {
    await matrix.world.admin.query(body.replaceAll(/raise exception '[^']*' using errcode = 'GW404'/g, 'perform 1').replaceAll(/p_case = any ?\(app_cases\(\)\)/g, 'true').replaceAll('s.person_id = app_person()', 'true'));
  }
  const { rows: tables } = await matrix.world.admin.query<{ name: string }>('select oid::regclass::text as name from pg_class where relrowsecurity');
  const rowSecurity = (word: 'enable' | 'disable') => matrix.world.admin.query(tables.map(({ name }) => `alter table ${name} ${word} row level security`).join(';'));
  await rowSecurity('disable');
  return async () => {
    await rowSecurity('enable');
    for (const { body } of rows) await matrix.world.admin.query(body);
  };
}

const cellsOf = (permission: Permission): Cell[] => cells.filter(({ row, refusal }) => refusal === 'not_found' && permissionOf.get(row.route) === permission);
const permissions = (): Permission[] => [...new Set(permissionOf.values())];

it('without row security the guards alone refuse whoever names a couple that is not theirs', async () => {
  matrix.world.app = bare.app;
  const alone: string[] = [];
  for (const cell of permissions().flatMap(cellsOf)) {
    if (await green(cell)) stood += 1;
    else alone.push(`${cell.row.route}: ${cell.actor} on ${cell.relation}`);
  }
  expect(alone).toEqual([]);
}, 480_000);

it('each permission, open to everybody on its entry, lets somebody in', async () => {
  const survived: string[] = [];
  const step = progressOf('permissions opened', permissions().length);
  for (const permission of permissions()) {
    step();
    tried.rule += 1;
    Object.assign(mockAside, { edge: permission, verb: permission });
    const wall = await lastWall(cellsOf(permission));
    if (wall) behind.rule[wall].push(permission);
    else survived.push(permission);
  }
  expect(survived).toEqual([]);
}, 240_000);

it('each verb that is given a couple asks for itself, whatever the edge has let through', async () => {
  const survived: string[] = [];
  for (const permission of permissions()) {
    // The edge knows no couple: only strangers to it, who may do the same elsewhere, come as far as the verb.
    const strangers = cellsOf(permission).filter(({ row }) => row.route.includes(':caseId'));
    if (strangers.length === 0) continue;
    tried.verb += 1;
    mockAside.verb = permission;
    const wall = await lastWall(strangers);
    if (wall) behind.verb[wall].push(permission);
    else survived.push(permission);
  }
  expect(survived).toEqual([]);
}, 240_000);

it('a sign-in of another entry is refused by its cookie and, without that, by the database', async () => {
  const foreign = cells.filter(({ refusal, actor, relation }) => refusal === 'not_signed_in' && relation === 'own' && (actor === 'partner A' || actor === 'therapist' || actor === 'room'));
  mockAside.cookie = true;
  expect(await someRed(foreign)).toBe(false);
  const { rows } = await matrix.world.admin.query<{ body: string }>(`select pg_get_functiondef('identity.begin_request'::regproc) as body`);
  const body = rows[0]?.body ?? '';
  await matrix.world.admin.query(body.replace('and i.kind = p_kind', ''));
  for (const cell of foreign) expect([cell.row.route, cell.actor, await green(cell)]).toEqual([cell.row.route, cell.actor, false]);
  await matrix.world.admin.query(body);
}, 300_000);

it('while Room view is open, every practice route but those that close it would answer without its lock', async () => {
  const locked = cells.filter(({ refusal, relation }) => refusal === 'room_open' && relation === 'own');
  const reflector = guarded.get(Reflector);
  const real = reflector.get.bind(reflector);
  const open = jest.spyOn(reflector, 'get').mockImplementation((key: unknown, target: Parameters<Reflector['get']>[1]): unknown => key === WHILE_LOCKED || real(key, target));
  for (const cell of locked) expect([cell.row.route, await green(cell)]).toEqual([cell.row.route, false]);
  open.mockRestore();
  expect(await someRed(locked)).toBe(false);
}, 300_000);
