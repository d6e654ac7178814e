import type { Tx } from '../../platform/tx.js';
import type { OneAgreement } from './agreements.js';
import { AgreedVersion, CriterionText, VersionSignature } from './criteria.dto.js';
import type { StoredSignature, StoredVersion } from './criteria.read.js';
import { isActive, startsOn } from './occasions.js';
import { openText, textFrom } from './version-text.js';

/** R29: every text that was agreed, the oldest first, with who assented when; the same for both partners and the therapist. */
export function historyOf(tx: Tx, { endorsed }: OneAgreement, signatures: readonly StoredSignature[]): AgreedVersion[] {
  return endorsed.map((version) => {
    const { number, versionId, doerId, askerId, direction, reason, reviewOn, followedUntil } = version;
    const text = openText(tx, versionId, version.wordsSealed);
    const ofVersion = signatures.filter((one) => one.versionId === versionId);
    // The one who does it first, whoever signed first.
    const signed = [doerId, askerId].flatMap((personId) => ofVersion.filter((one) => one.personId === personId)).map(({ personId, signedAt }) =>
      Object.assign(new VersionSignature(), { firstName: personId === doerId ? text.doerName : text.askerName, signedAt: signedAt.toISOString() }));
    return Object.assign(new AgreedVersion(), {
      number, direction, reason, signed, text: textFrom(text, reviewOn),
      startsOn: isActive(version) ? startsOn(version).toString() : null, endsOn: direction === 'ended' ? version.firstSlot : followedUntil,
    });
  });
}

/** What a later text would replace, to be read beside it; null of the first one. */
export function replacedBy(tx: Tx, { endorsed }: OneAgreement, { number, baseNumber }: StoredVersion): CriterionText | null {
  const before = endorsed.find((one) => one.number === baseNumber && one.number < number);
  return before ? textFrom(openText(tx, before.versionId, before.wordsSealed), before.reviewOn) : null;
}
