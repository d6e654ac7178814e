import { SetMetadata } from '@nestjs/common';
import { entryOf, mayRelation, type Permission, type Relation } from '@groundwork/domain/visibility/permissions';
import { Problem } from './problems.js';
import type { Principal, StaffRole, Tx } from './tx.js';

export const PERMISSION = 'groundwork:permission';
export const CREATES = 'groundwork:creates';
export const WHILE_LOCKED = 'groundwork:while-locked';

/** Every route names one permission of the closed list, or the program does not start. */
export const Allow = (permission: Permission) => SetMetadata(PERMISSION, permission);
/** The route makes the row whose id the client chose: that id is the idempotency key (answers 201 `{id}`). */
export const Creates = () => SetMetadata(CREATES, true);
/** The route answers although Room view locks the practice sign-in. */
export const WhileLocked = () => SetMetadata(WHILE_LOCKED, true);

export type Entry = ReturnType<typeof entryOf>;

/**
 * Wall one. Asked by every verb: may this person do this, to this case? A stranger to the case and a case that does
 * not exist get the same answer.
 */
export function may(tx: Tx, permission: Permission, caseId?: string): void {
  if (!isAllowed(tx, permission, caseId)) throw new Problem('not_found');
}

/** For a page that offers only what would not be refused. */
export function isAllowed(tx: Tx, permission: Permission, caseId?: string): boolean {
  return relationsOf(tx.who, caseId).some((relation) => mayRelation(permission, relation));
}

/** Asked at the edge, before anything is read: has this sign-in any relation at all that may? */
export function mayAtAll(who: Principal, permission: Permission): boolean {
  if (entryOf(permission) !== who.kind) return false;
  const anywhere = [...relationsOf(who), ...who.cases.flatMap(({ caseId }) => relationsOf(who, caseId))];
  return anywhere.some((relation) => mayRelation(permission, relation));
}

const OF_ROLE: Partial<Record<StaffRole, Relation>> = { admin: 'admin', therapist: 'primary', supervisor: 'supervisor' };

/** Without a case, a role stands for what it may at all; with one, only what is on record for that case counts. */
function relationsOf(who: Principal, caseId?: string): Relation[] {
  if (caseId === undefined) return who.kind === 'staff' ? who.roles.flatMap((role) => OF_ROLE[role] ?? []) : who.kind === 'my' ? [hasLeft(who) ? 'left' : 'self'] : [];
  return who.cases.filter((one) => one.caseId === caseId).map(({ as }) => (as === 'partner' ? 'self' : as));
}

/** The cases that this request reaches, each once. */
export const reachOf = (tx: Tx): string[] => [...new Set(tx.who.cases.map(({ caseId }) => caseId))];

/** A partner without a couple by now, who reads what was theirs. */
export const hasLeft = (who: Principal): boolean => who.leftAt !== null;

/** The one case of a partner or of Room view: their routes carry no case id. */
export function ownCase(tx: Tx): string {
  const caseId = tx.who.caseId ?? tx.who.cases[0]?.caseId;
  if (!caseId) throw new Problem('not_found');
  return caseId;
}
