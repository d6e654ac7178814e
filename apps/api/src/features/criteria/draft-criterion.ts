import { Injectable } from '@nestjs/common';
import { may, ownCase } from '../../platform/access.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import { refuseWhileResting } from '../cases/index.js';
import type { DraftCriterion as Input } from './criteria.dto.js';
import { lockSession } from './criteria.store.js';
import { putToSignatures } from './put-to-signatures.js';

/**
 * In the room (R22): what both read on the one screen becomes version 1. Asks for the three ticks (R21), a review within
 * twelve weeks (R26), the asker's part (R27) and a "then" (R28). A wording that is refused outright is stored for nobody's
 * signature; the therapist alone is told of it (R36). One that is hard to keep or to see is turned back until the
 * therapist lets it stay (R35), which the version then remembers.
 */
@Injectable()
export class DraftCriterion {
  async execute(tx: Tx, input: Input): Promise<string> {
    const caseId = ownCase(tx);
    may(tx, 'room.draft', caseId);
    const { sessionId } = tx.who;
    if (!sessionId) throw new Problem('not_found');
    await refuseWhileResting(tx, caseId);
    await lockSession(tx, sessionId);
    const { id, doerId, frank: _frank, honest: _honest, fair: _fair, shows, then, commitment, keepWords = false, ...template } = input;
    await putToSignatures(tx, { id, caseId, sessionId, road: 'room', doerId, template, shows, then, commitment, keepWords });
    return id;
  }
}
