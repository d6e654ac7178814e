import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { ModulesContainer, Reflector } from '@nestjs/core';
import { entryOf, type Permission } from '@groundwork/domain/visibility/permissions';
import { routesOf } from '../../src/platform/routes.js';
import { Browser } from '../support/browser.js';
import { ACTORS, type Actor, type Ids, MATRIX, type Relation, type Row } from '../matrix/routes.js';
import { type MatrixWorld, sendRow } from '../matrix/world.js';

/** One refusal of the matrix: this person is told this, whatever they name. */
export interface Cell {
  row: Row;
  actor: Actor | typeof LEFT_ROOM | typeof NO_COUPLE;
  relation: Relation;
  refusal: 'not_found' | 'not_signed_in' | 'room_open';
}
/** Room view of a therapist whom the couple has left: nobody in the matrix is refused on a room route otherwise. */
export const LEFT_ROOM = 'room of a former therapist';
/** A partner’s sign-in without any couple: what stays with those who left is refused to nobody else on that entry. */
export const NO_COUPLE = 'partner of no couple';

const onEntry = (actor: Actor, entry: string): boolean => {
  if (actor === 'anonymous' || actor === 'expired sign-in') return false;
  const theirs = actor.startsWith('partner') ? 'my' : actor.startsWith('room') ? 'room' : 'staff';
  return theirs === entry;
};

/** Every cell of the matrix in which somebody is refused. */
export function refusals(): Cell[] {
  return MATRIX.filter(({ allow }) => allow !== ACTORS).flatMap((row) => {
    const entry = row.route.split('/')[2] ?? '';
    const former: Cell[] = entry === 'room' ? [{ row, actor: LEFT_ROOM, relation: 'own', refusal: 'not_found' }] : [];
    const stays = entry === 'my' && row.allow.includes('partner who left') && (row.route.startsWith('GET') || row.route.includes('/own/'));
    const nobody: Cell[] = stays ? [{ row, actor: NO_COUPLE, relation: 'own', refusal: 'not_found' }] : [];
    return [...former, ...nobody, ...ACTORS.flatMap((actor) => (row.relations ?? ['own' as const]).flatMap((relation): Cell[] => {
      if (!onEntry(actor, entry)) return [{ row, actor, relation, refusal: 'not_signed_in' }];
      if (actor === 'locked therapist') return row.whileLocked ? [] : [{ row, actor, relation, refusal: 'room_open' }];
      const allowed = relation === 'own' ? row.allow : (row.elsewhere?.[relation] ?? []);
      return allowed.includes(actor) ? [] : [{ row, actor, relation, refusal: 'not_found' }];
    }))];
  });
}

/** The permission that a route of the running program names. */
export function permissionsOf(matrix: MatrixWorld): Map<string, Permission> {
  const { app } = matrix.world;
  return new Map(routesOf(app.get(ModulesContainer), app.get(Reflector)).filter(({ permission }) => entryOf(permission) !== 'open').map(({ method, path, permission }) => [`${method} ${path}`, permission]));
}

/** What the request of this cell names. */
export function idsOf(matrix: MatrixWorld, { row, actor, relation }: Cell): Ids {
  return row.relations || actor === LEFT_ROOM || actor === NO_COUPLE ? matrix.idsOf(relation, row.notJoined) : matrix.ownIdsOf(actor);
}

/** Green: this person is told what the matrix says. What fails on its way has let nobody in either. */
export async function isGreen(matrix: MatrixWorld, cell: Cell): Promise<boolean> {
  const { row, actor, refusal } = cell;
  const ids = idsOf(matrix, cell);
  const browser = actor === LEFT_ROOM ? await formerRoom(matrix) : actor === NO_COUPLE ? await withoutACouple(matrix) : await matrix.signIn(actor);
  const { status, body } = await sendRow(browser, row, ids);
  return status >= 500 || body?.code === refusal;
}

async function formerRoom(matrix: MatrixWorld): Promise<Browser> {
  const { world } = matrix;
  const parent = (await matrix.signIn('former therapist')).cookie('__Host-staff') ?? '';
  const token = randomBytes(32).toString('base64url');
  const { caseId, sessionId } = matrix.idsOf('own');
  await world.admin.query(
    `insert into identity.sign_in (id, token_hash, kind, account_id, clinic_id, person_id, parent_id, case_id, session_id, created_at, last_seen_at, expires_at)
     select $2, $3, 'room', account_id, clinic_id, person_id, id, $4, $5, created_at, last_seen_at, expires_at from identity.sign_in where token_hash = $1`,
    [hashOf(parent), randomUUID(), hashOf(token), caseId, sessionId]);
  const browser = new Browser(world.app);
  browser.hold('__Host-room', token);
  return browser;
}

async function withoutACouple(matrix: MatrixWorld): Promise<Browser> {
  const { world } = matrix;
  const like = (await matrix.signIn('partner A')).cookie('__Host-my') ?? '';
  const [person, token] = [randomUUID(), randomBytes(32).toString('base64url')];
  await world.admin.query(
    `insert into person (clinic_id, id, name, account_id, created_at) select clinic_id, $2, 'Kim', account_id, created_at from identity.sign_in where token_hash = $1`, [hashOf(like), person]);
  await world.admin.query(
    `insert into identity.sign_in (id, token_hash, kind, account_id, clinic_id, person_id, created_at, last_seen_at, expires_at)
     select $2, $3, 'my', account_id, clinic_id, $4, created_at, last_seen_at, expires_at from identity.sign_in where token_hash = $1`,
    [hashOf(like), randomUUID(), hashOf(token), person]);
  const browser = new Browser(world.app);
  browser.hold('__Host-my', token);
  return browser;
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
