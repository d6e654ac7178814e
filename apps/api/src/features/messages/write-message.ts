import { Injectable } from '@nestjs/common';
import { may, ownCase } from '../../platform/access.js';
import { audit } from '../../platform/audit.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import { ownSecretsPolicy } from '../cases/index.js';
import { discardDraft } from '../drafts/index.js';
import type { WriteMessage as Input } from './messages.dto.js';
import { addMessage } from './messages.store.js';

/** The form's draft. */
const PLACE = 'contact-note';

/**
 * SR8: a partner writes to their therapist, under the secrets policy that they have signed; or asks for a talk, which
 * needs no words. Where no private channel was agreed (LR11), only the talk can be asked for.
 */
@Injectable()
export class WriteMessage {
  async execute(tx: Tx, { id, of, kind, audience, words = '' }: Input): Promise<void> {
    const caseId = ownCase(tx);
    may(tx, 'message.write', caseId);
    if (of !== tx.who.personId) throw new Problem('other_person');
    const policy = await ownSecretsPolicy(tx, caseId);
    if (kind === 'note' && policy === 'no_individual_channel') throw new Problem('not_found');
    if (kind === 'note' && words === '') throw new Problem('fields', [{ field: 'words', detail: 'Write something here.' }]);
    await addMessage(tx, { id, caseId, kind, audience, policy, words: kind === 'note' ? words : '' });
    if (kind === 'note') await discardDraft(tx, PLACE);
    await audit(tx, { action: kind === 'note' ? 'message.sent' : 'talk.asked_for', caseId, subjectId: tx.who.personId, object: { type: 'message', id } });
  }
}
