import { Injectable } from '@nestjs/common';
import { may, ownCase } from '../../platform/access.js';
import { audit } from '../../platform/audit.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import type { SignConsent } from './cases.dto.js';
import { secretsPolicyOf } from './cases.read.js';
import { addConsent } from './cases.store.js';
import { CONSENT_VERSION, consentHash } from './consent-text.js';

/**
 * A partner signs their own consent page, alone (R3, LR10, LR26): the version and text that were read must be the
 * ones in force (text_changed); once per version (already_done).
 */
@Injectable()
export class GiveConsent {
  async execute(tx: Tx, input: SignConsent): Promise<void> {
    const caseId = ownCase(tx);
    may(tx, 'consent.sign', caseId);
    const secretsPolicy = await secretsPolicyOf(tx, caseId);
    const textHash = consentHash(secretsPolicy);
    if (input.version !== CONSENT_VERSION || input.textHash !== textHash.toString('hex')) throw new Problem('text_changed');
    await addConsent(tx, { id: input.id, caseId, version: CONSENT_VERSION, textHash, secretsPolicy, signature: input.signature });
    await audit(tx, { action: 'consent.signed', caseId, subjectId: tx.who.personId, object: { type: 'consent', id: input.id } });
  }
}
