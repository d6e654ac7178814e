import type { Tx } from '../../platform/tx.js';
import type { OneAgreement } from './agreements.js';
import { AgreedVersion, CriterionText, VersionSignature } from './criteria.dto.js';
import type { StoredSignature, StoredVersion } from './criteria.read.js';
import { isActive, startsOn } from './occasions.js';
import { heldFrom } from './review/held.js';
import type { StoredReview } from './review/review.read.js';
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
