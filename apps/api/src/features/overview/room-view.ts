import { todayOf } from '@groundwork/domain/schedule/occasions';
import { may, ownCase } from '../../platform/access.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import { caseOf, isSharedPartResting, jointPhase, partnersOf } from '../cases/index.js';
import { clinicOf } from '../clinic/index.js';
import { roomAgreement } from '../criteria/index.js';
import { comingSessions, sessionOf } from '../sessions/index.js';
import { RoomPartner, RoomView, WeeksToOpen } from './overview.dto.js';

/** R87: what both partners and the therapist look at together. Joint facts of one couple, read for this page alone. */
export async function roomView(tx: Tx, signUrl: string): Promise<RoomView> {
  const caseId = ownCase(tx);
  may(tx, 'room.read', caseId);
  const { sessionId } = tx.who;
  if (!sessionId) throw new Problem('not_found');
  const frame = await caseOf(tx, caseId);
  const { criteria, weeksToOpen, reviews } = await roomAgreement(tx, caseId);
  return Object.assign(new RoomView(), {
    clinicName: (await clinicOf(tx)).name, zone: frame.zone, today: todayOf(frame.zone, frame.dayEnd, tx.instant).toString(),
    session: await sessionOf(tx, frame, sessionId),
    partners: (await partnersOf(tx, caseId)).map(({ personId, firstName }) => Object.assign(new RoomPartner(), { personId, firstName })),
    resting: await isSharedPartResting(tx, caseId),
    phase: await jointPhase(tx, caseId),
    criteria, reviews,
    next: (await comingSessions(tx, frame, sessionId))[0] ?? null,
    weeksToOpen: weeksToOpen && Object.assign(new WeeksToOpen(), weeksToOpen),
    signUrl,
  });
}
