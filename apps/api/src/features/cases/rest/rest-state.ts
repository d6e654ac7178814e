import { atOnce } from '../../../platform/at-once.js';
import { Problem } from '../../../platform/problems.js';
import type { Tx } from '../../../platform/tx.js';
import { type CaseFrame } from '../cases.read.js';
import { RestAsked, RestState } from './rest.dto.js';
import { isSharedPartResting, restingSince, standingRequests } from './rest.read.js';

/** Where the couple stands between a private request and the edge that both see. For staff alone. */
export async function restOf(tx: Tx, { id, zone }: CaseFrame): Promise<RestState> {
  const [requests, since] = await atOnce([standingRequests(tx, id), restingSince(tx, id)]);
  const asked = requests.map(({ personId, cause, askedAt }) => Object.assign(new RestAsked(), { personId, cause, askedAt: askedAt.toISOString() }));
  const toCome = requests.map(({ edgeOn }) => edgeOn).sort()[0] ?? null;
  if (since) return Object.assign(new RestState(), { state: 'resting' as const, edgeOn: since.toZonedDateTimeISO(zone).toPlainDate().toString(), asked });
  return Object.assign(new RestState(), { state: toCome ? ('asked' as const) : ('none' as const), edgeOn: toCome, asked });
}

/** R6: whether this partner is protected at this moment, whatever both see yet. For staff alone. */
export async function restingPrivately(tx: Tx, caseId: string, personId: string): Promise<boolean> {
  return (await standingRequests(tx, caseId)).some((request) => request.personId === null || request.personId === personId);
}

/** What is done in the room with the shared part waits while it rests; nobody is told why (R6). */
export async function refuseWhileResting(tx: Tx, caseId: string): Promise<void> {
  if (await isSharedPartResting(tx, caseId)) throw new Problem('shared_part_not_ready');
}
