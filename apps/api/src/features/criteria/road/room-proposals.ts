import { mayPutUp } from '@groundwork/domain/criteria/road/prepared-road';
import { may, ownCase } from '../../../platform/access.js';
import type { Tx } from '../../../platform/tx.js';
import { partnersOf } from '../../cases/index.js';
import { textsOf } from './proposed.js';
import { RoomProposal, RoomProposals } from './road.dto.js';
import { proposalsOf } from './road.read.js';
import { openProposed } from './road.store.js';

/** What was prepared, accepted and brought by the therapist: the couple reads it together in the room. */
export async function roomProposals(tx: Tx): Promise<RoomProposals> {
  const caseId = ownCase(tx);
  may(tx, 'room.read', caseId);
  const texts = await textsOf(tx, await partnersOf(tx, caseId));
  const brought = (await proposalsOf(tx, caseId)).filter(mayPutUp);
  return Object.assign(new RoomProposals(), {
    proposals: brought.map(({ id, doerId, wordsSealed }) => Object.assign(new RoomProposal(), { id, text: texts(doerId, openProposed(tx, id, wordsSealed)) })),
  });
}
