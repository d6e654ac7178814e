import { Injectable } from '@nestjs/common';
import { may } from '../../../platform/access.js';
import { atOnce } from '../../../platform/at-once.js';
import { audit } from '../../../platform/audit.js';
import { Problem } from '../../../platform/problems.js';
import type { Tx } from '../../../platform/tx.js';
import { partnersOf } from '../../cases/index.js';
import { fearPatterns } from './together.read.js';
import { addFearAside } from './together.store.js';

/** SR6: the therapist has talked with this partner alone. What was said until now is no longer asked about; no partner can tell. Nothing to ask about: already_done. */
@Injectable()
export class SetFearAside {
  async execute(tx: Tx, caseId: string, personId: string, id: string): Promise<void> {
    may(tx, 'fear.set-aside', caseId);
    const [partners, patterns] = await atOnce([partnersOf(tx, caseId), fearPatterns(tx, caseId)]);
    if (!partners.some((one) => one.personId === personId)) throw new Problem('not_found');
    if (!patterns.some((one) => one.personId === personId)) throw new Problem('already_done');
    await addFearAside(tx, { id, caseId, personId });
    await audit(tx, { action: 'fear.set_aside', caseId, subjectId: personId, object: { type: 'fear_aside', id } });
  }
}
