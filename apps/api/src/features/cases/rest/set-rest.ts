import { Injectable } from '@nestjs/common';
import { edgeDayOf } from '@groundwork/domain/rest/edges';
import { may } from '../../../platform/access.js';
import { audit } from '../../../platform/audit.js';
import { Problem } from '../../../platform/problems.js';
import type { Tx } from '../../../platform/tx.js';
import { caseOf, partnersOf } from '../cases.read.js';
import type { EndRest, SetRest as Input } from './rest.dto.js';
import { standingRequests } from './rest.read.js';
import { addEnds, addRequest } from './rest.store.js';

/**
 * The therapist sets a rest, for one partner or for the couple, with its cause, and chooses the edge, one to three days
 * on (R6, SR7). In force at once; neither partner's pages, mails or counts move before the edge, or tell the cause after.
 */
@Injectable()
export class SetRest {
  async execute(tx: Tx, caseId: string, { id, personId, cause, startsIn }: Input): Promise<void> {
    may(tx, 'rest.set', caseId);
    const { zone } = await caseOf(tx, caseId);
    if (personId && !(await partnersOf(tx, caseId)).some((partner) => partner.personId === personId)) throw new Problem('not_found');
    const today = tx.instant.toZonedDateTimeISO(zone).toPlainDate();
    await addRequest(tx, { id, caseId, personId, cause, edgeOn: edgeDayOf(today, null, startsIn).toString() });
    await audit(tx, { action: 'rest.set', caseId, ...(personId ? { subjectId: personId } : {}), object: { type: 'rest_request', id }, reason: cause });
  }

  /** Ends what the practice has set. A partner's own request stands until that partner ends it (R5). */
  async end(tx: Tx, caseId: string, { id }: EndRest): Promise<void> {
    may(tx, 'rest.set', caseId);
    const partners = (await partnersOf(tx, caseId)).map(({ personId }) => personId);
    const set = (await standingRequests(tx, caseId)).filter(({ askedBy }) => !partners.includes(askedBy));
    if (set.length === 0) throw new Problem('already_done');
    await addEnds(tx, caseId, set.map((request) => request.id), id);
    await audit(tx, { action: 'rest.request_ended', caseId, object: { type: 'rest_request_end', id } });
  }
}
