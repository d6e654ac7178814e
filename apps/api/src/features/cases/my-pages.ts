import { hasLeft, may, ownCase } from '../../platform/access.js';
import type { Tx } from '../../platform/tx.js';
import { ConsentPage, Me } from './cases.dto.js';
import { myFrame, secretsPolicyOf } from './cases.read.js';
import { CONSENT_VERSION, consentHash } from './consent-text.js';
import { currentPhase } from './phase/phase.read.js';

/**
 * R3: before the shared part opens, both partners' pages are the same whatever the other has signed. R6: not opened yet
 * and every rest are one step. A partner who left has one page, whatever they had signed.
 */
export async function me(tx: Tx): Promise<Me> {
  const caseId = ownCase(tx);
  may(tx, 'my.self', caseId);
  const { consentSignedAt, sharedPartOpen, asksContact, ...names } = await myFrame(tx, caseId);
  const step = hasLeft(tx.who) ? 'left' : !consentSignedAt ? 'consent' : sharedPartOpen ? 'open' : 'preparing';
  const { firstName, clinicName, country, therapistName, supervisorName, partnerName, zone } = names;
  const phase = step === 'open' ? await currentPhase(tx, caseId) : null;
  return Object.assign(new Me(), { personId: tx.who.personId, firstName, clinicName, country, therapistName, supervisorName, partnerName, zone, step, phase, asksContact });
}

/** The page in force, with the secrets policy that the clinic had set when the case was opened (LR11). */
export async function consentPage(tx: Tx): Promise<ConsentPage> {
  const caseId = ownCase(tx);
  may(tx, 'consent.read', caseId);
  const { therapistName, clinicName, consentSignedAt } = await myFrame(tx, caseId);
  const secretsPolicy = await secretsPolicyOf(tx, caseId);
  return Object.assign(new ConsentPage(), {
    version: CONSENT_VERSION, textHash: consentHash(secretsPolicy).toString('hex'), therapistName, clinicName, secretsPolicy,
    signedAt: consentSignedAt?.toISOString() ?? null,
  });
}
