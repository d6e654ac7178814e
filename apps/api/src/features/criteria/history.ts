import { may } from '../../platform/access.js';
import { atOnce } from '../../platform/at-once.js';
import { auditView } from '../../platform/audit.js';
import type { Tx } from '../../platform/tx.js';
import { agreementsOf, type OneAgreement } from './agreements.js';
import { AgreedVersion, AgreementHistories, AgreementHistory, CriterionText, VersionSignature } from './criteria.dto.js';
import { signaturesOf, type StoredSignature, type StoredVersion, versionsOf } from './criteria.read.js';
import { isActive, startsOn } from './occasions.js';
import { heldFrom } from './review/held.js';
import { reviewsOf, type StoredReview } from './review/review.read.js';
import { openText, textFrom } from './version-text.js';

/** R29: every text that was agreed, the oldest first, with who assented when and what its review came to; the same for both partners and the therapist. */
export function historyOf(tx: Tx, { endorsed }: OneAgreement, signatures: readonly StoredSignature[], reviews: readonly StoredReview[]): AgreedVersion[] {
  return endorsed.map((version) => {
    const { number, versionId, direction, reason, reviewOn, followedUntil } = version;
    const text = openText(tx, versionId, version.wordsSealed);
    const signed = assentsTo(version, text, signatures);
    const review = reviews.find(({ id }) => id === version.reviewId);
    return Object.assign(new AgreedVersion(), {
      review: review ? heldFrom(review, version) : null,
      number, direction, reason, signed, text: textFrom(text, reviewOn),
      startsOn: isActive(version) ? startsOn(version).toString() : null, endsOn: direction === 'ended' ? version.firstSlot : followedUntil,
    });
  });
}

/** R29, for staff: a request of its own, because it grows with every text while the couple page does not. */
export async function agreementHistories(tx: Tx, caseId: string): Promise<AgreementHistories> {
  may(tx, 'case.read', caseId);
  const [versions, reviews] = await atOnce([versionsOf(tx, caseId), reviewsOf(tx, caseId), auditView(tx, 'agreed texts', caseId)]);
  const signatures = await signaturesOf(tx, versions.filter(({ firstSlot }) => firstSlot !== null).map(({ versionId }) => versionId));
  const agreements = agreementsOf(versions, tx.instant).flatMap((agreement) => {
    if (!agreement.inForce) return [];
    const { doerName, behaviour } = openText(tx, agreement.inForce.versionId, agreement.inForce.wordsSealed);
    return [Object.assign(new AgreementHistory(), { criterionId: agreement.criterionId, doerName, behaviour, history: historyOf(tx, agreement, signatures, reviews) })];
  });
  return Object.assign(new AgreementHistories(), { agreements });
}

/** Who assented to an endorsed text, and when; the one who does it first, whoever signed first. */
export function assentsTo({ versionId, doerId, askerId }: StoredVersion, { doerName, askerName }: Pick<CriterionText, 'doerName' | 'askerName'>, signatures: readonly StoredSignature[]): VersionSignature[] {
  const ofVersion = signatures.filter((one) => one.versionId === versionId);
  return [doerId, askerId].flatMap((personId) => ofVersion.filter((one) => one.personId === personId)).map(({ personId, signedAt }) =>
    Object.assign(new VersionSignature(), { firstName: personId === doerId ? doerName : askerName, signedAt: signedAt.toISOString() }));
}

/** What a later text would replace, to be read beside it; null of the first one. */
export function replacedBy(tx: Tx, { endorsed }: OneAgreement, { number, baseNumber }: StoredVersion): CriterionText | null {
  const before = endorsed.find((one) => one.number === baseNumber && one.number < number);
  return before ? textFrom(openText(tx, before.versionId, before.wordsSealed), before.reviewOn) : null;
}
