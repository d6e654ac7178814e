import { may, ownCase } from '../../platform/access.js';
import type { Tx } from '../../platform/tx.js';
import { Agreement, AgreedCriterion } from './criteria.dto.js';
import { agreementsOf, endedOn, hasEnded, type OneAgreement } from './agreements.js';
import { ownSignatures, signaturesOf, type StoredVersion, versionsOf } from './criteria.read.js';
import { isActive, startsOn } from './occasions.js';
import { historyOf, replacedBy } from './history.js';
import { reviewsOf } from './review/review.read.js';
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
  const signatures = await signaturesOf(tx, versions.filter(({ firstSlot }) => firstSlot !== null).map(({ versionId }) => versionId));
  const reviews = await reviewsOf(tx, caseId);
  const criteria = agreementsOf(versions, tx.instant).flatMap((agreement) => {
    const { inForce, toCome, draft } = agreement;
    const item = (version: StoredVersion, state: AgreedCriterion['state']) => agreedFrom(tx, agreement, version, state, signed.get(version.versionId) ?? null);
    const draftState = draft && draftStateOf(draft, signed.has(draft.versionId), tx.now);
    return [
      ...(inForce ? [Object.assign(item(inForce, hasEnded(agreement, inForce, tx.instant) ? 'ended' : 'active'), { history: historyOf(tx, agreement, signatures, reviews) })] : []),
      ...(toCome ? [item(toCome, 'to_come')] : []),
      ...(draft && draftState ? [item(draft, draftState)] : []),
    ];
  });
  return Object.assign(new Agreement(), { criteria });
}

/** How many texts this partner may still sign. */
export async function countToSign(tx: Tx, versions: readonly StoredVersion[]): Promise<number> {
  const drafts = agreementsOf(versions, tx.instant).flatMap(({ draft }) => draft ?? []);
  const signed = await ownSignatures(tx, drafts.map(({ versionId }) => versionId));
  return drafts.filter((draft) => draftStateOf(draft, signed.has(draft.versionId), tx.now) === 'to_sign').length;
}

function draftStateOf(version: StoredVersion, hasSigned: boolean, now: Date): AgreedCriterion['state'] | null {
  if (hasSigned) return 'waiting';
  return maySign(version, now) ? 'to_sign' : null;
}

function agreedFrom(tx: Tx, agreement: OneAgreement, version: StoredVersion, state: AgreedCriterion['state'], mySignedAt: Date | null): AgreedCriterion {
  const { criterionId, number, versionId, reviewOn, direction, reason } = version;
  return Object.assign(new AgreedCriterion(), {
    criterionId, number, versionId, state, reviewOn, direction, reason, history: [],
    replaces: replacedBy(tx, agreement, version), endsOn: version === agreement.inForce ? endedOn(agreement) : null,
    text: textFrom(openText(tx, versionId, version.wordsSealed), reviewOn),
    textHash: version.textHash.toString('hex'),
    activeFrom: version.firstDueAt?.toISOString() ?? null,
    startsOn: isActive(version) ? startsOn(version).toString() : null,
    mySignedAt: mySignedAt?.toISOString() ?? null,
  });
}
