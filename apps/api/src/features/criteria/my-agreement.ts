import { may, ownCase } from '../../platform/access.js';
import type { Tx } from '../../platform/tx.js';
import { Agreement, AgreedCriterion } from './criteria.dto.js';
import { ownSignatures, type StoredVersion, versionsOf } from './criteria.read.js';
import { isActive, startsOn } from './occasions.js';
import { maySign } from './signing-time.js';
import { openText, textFrom } from './version-text.js';

/**
 * "Our agreement" as one partner reads it. Only the own signature moves it before the endorsement (R24): the other's
 * signature, "not yet" and private answer change no byte.
 */
export async function myAgreement(tx: Tx): Promise<Agreement> {
  const caseId = ownCase(tx);
  may(tx, 'agreement.read', caseId);
  const versions = await versionsOf(tx, caseId);
  const signed = await ownSignatures(tx, versions.map(({ versionId }) => versionId));
  const criteria = versions.flatMap((version) => {
    const state = stateOf(version, signed.has(version.versionId), tx.now);
    return state ? [agreedFrom(tx, version, state, signed.get(version.versionId) ?? null)] : [];
  });
  return Object.assign(new Agreement(), { criteria });
}

/** How many texts this partner may still sign. */
export async function countToSign(tx: Tx, versions: readonly StoredVersion[]): Promise<number> {
  const signed = await ownSignatures(tx, versions.map(({ versionId }) => versionId));
  return versions.filter((version) => stateOf(version, signed.has(version.versionId), tx.now) === 'to_sign').length;
}

function stateOf(version: StoredVersion, hasSigned: boolean, now: Date): AgreedCriterion['state'] | null {
  if (isActive(version)) return 'active';
  if (hasSigned) return 'waiting';
  return maySign(version, now) ? 'to_sign' : null;
}

function agreedFrom(tx: Tx, version: StoredVersion, state: AgreedCriterion['state'], mySignedAt: Date | null): AgreedCriterion {
  const { criterionId, number, versionId, reviewOn } = version;
  return Object.assign(new AgreedCriterion(), {
    criterionId, number, versionId, state, reviewOn,
    text: textFrom(openText(tx, versionId, version.wordsSealed), reviewOn),
    textHash: version.textHash.toString('hex'),
    activeFrom: version.firstDueAt?.toISOString() ?? null,
    startsOn: isActive(version) ? startsOn(version).toString() : null,
    mySignedAt: mySignedAt?.toISOString() ?? null,
  });
}
