import { Injectable } from '@nestjs/common';
import { may } from '../../../platform/access.js';
import { audit } from '../../../platform/audit.js';
import { Problem } from '../../../platform/problems.js';
import { newId } from '../../../platform/random.js';
import type { Tx } from '../../../platform/tx.js';
import type { DecideTurnedBack as Input } from './turned-back.dto.js';
import { sameWords } from './turned-back.read.js';
import { insertDecision } from './turned-back.store.js';

/**
 * R36: the therapist's word on what was turned back: none of these, or a talk alone. It lets no wording pass; only the
 * therapist turns it into a screening note. No partner and no Room view can tell.
 */
@Injectable()
export class DecideTurnedBack {
  async execute(tx: Tx, caseId: string, turnedBackId: string, { id, decision }: Input): Promise<void> {
    may(tx, 'words.decide', caseId);
    const same = await sameWords(tx, caseId, turnedBackId);
    if (same.length === 0) throw new Problem('not_found');
    if (!(await insertDecision(tx, { id, caseId, turnedBackId, decision }))) throw new Problem('already_done');
    for (const other of same.filter((one) => one !== turnedBackId)) await insertDecision(tx, { id: newId(), caseId, turnedBackId: other, decision });
    await audit(tx, { action: 'words.decided', caseId, object: { type: 'turned_back', id: turnedBackId }, reason: decision });
  }
}
