import { Injectable } from '@nestjs/common';
import { edgeDayOf } from '@groundwork/domain/rest/edges';
import { may, ownCase } from '../../../platform/access.js';
import { audit } from '../../../platform/audit.js';
import { Problem } from '../../../platform/problems.js';
import type { Tx } from '../../../platform/tx.js';
import { caseOf } from '../cases.read.js';
import type { AskRest as Input, MyRest } from './rest.dto.js';
import { nextSessionDay, standingRequests } from './rest.read.js';
import { addEnds, addRequest } from './rest.store.js';

/**
 * A partner asks for a rest, alone (R5, R6): from now on nothing new opens; what the other sees changes only at 06:00 in
 * the couple's zone, the day after the next session, at most three days on. Reads and answers own requests alone, so
 * neither the other's nor the practice's is ever felt here. Once while it stands (already_done).
 */
@Injectable()
export class AskRest {
  async execute(tx: Tx, { id }: Input): Promise<void> {
    const caseId = ownCase(tx);
    may(tx, 'rest.ask', caseId);
    if ((await standingRequests(tx, caseId)).length > 0) throw new Problem('already_done');
    const { zone } = await caseOf(tx, caseId);
    const today = tx.instant.toZonedDateTimeISO(zone).toPlainDate();
    const edgeOn = edgeDayOf(today, await nextSessionDay(tx, caseId, zone)).toString();
    await addRequest(tx, { id, caseId, personId: tx.who.personId, cause: 'asked', edgeOn });
    await audit(tx, { action: 'rest.asked', caseId, subjectId: tx.who.personId, object: { type: 'rest_request', id } });
  }

  /** Ends the own request. The shared part goes on at the first 06:00 at which nobody's stands. */
  async end(tx: Tx, { id }: Input): Promise<void> {
    const caseId = ownCase(tx);
    may(tx, 'rest.ask', caseId);
    const own = await standingRequests(tx, caseId);
    if (own.length === 0) throw new Problem('already_done');
    await addEnds(tx, caseId, own.map((request) => request.id), id);
    await audit(tx, { action: 'rest.request_ended', caseId, subjectId: tx.who.personId, object: { type: 'rest_request_end', id } });
  }

  async read(tx: Tx): Promise<MyRest> {
    const caseId = ownCase(tx);
    may(tx, 'rest.ask', caseId);
    return { asked: (await standingRequests(tx, caseId)).length > 0 };
  }
}
