import { asksOf } from '@groundwork/domain/schedule/cadence';
import type { Tx } from '../../platform/tx.js';
import { agreementsOf, endedOn, hasEnded, type OneAgreement } from './agreements.js';
import { RoomCriterion } from './criteria.dto.js';
import { openingsOf, signaturesOf, signaturesStand, type StoredSignature, type StoredVersion, versionsOf } from './criteria.read.js';
import { assentsTo, replacedBy } from './history.js';
import { type ActiveVersion, dayOf, isActive, nextOccasion, startsOn, toOpen } from './occasions.js';
import { maySign } from './signing-time.js';
import type { ReviewLine } from './review/review.dto.js';
import { reviewLines } from './review/room-reviews.js';
import { openText, textFrom } from './version-text.js';

/** The days that an opening would open now. */
export interface WeeksToOpen {
  from: string;
  to: string;
  occasions: number;
}

/** What is agreed, what waits, what is to open and to look at together: as both partners read it from one screen. */
export async function roomAgreement(tx: Tx, caseId: string): Promise<{ criteria: RoomCriterion[]; weeksToOpen: WeeksToOpen | null; reviews: ReviewLine[] }> {
  const versions = await versionsOf(tx, caseId);
  return { criteria: await roomCriteria(tx, versions), weeksToOpen: await weeksToOpen(tx, versions.filter(isActive)), reviews: await reviewLines(tx, caseId, versions) };
}

/** Counted from the schedule alone, never from entries (R38). */
async function weeksToOpen(tx: Tx, versions: readonly ActiveVersion[]): Promise<WeeksToOpen | null> {
  const openings = await openingsOf(tx, versions.map(({ versionId }) => versionId));
  const days = versions.flatMap((version) => toOpen(version, openings, tx.instant).map((occasion) => dayOf(version, occasion).toString())).sort();
  const [from, to] = [days[0], days.at(-1)];
  return from && to ? { from, to, occasions: days.length } : null;
}

/** Never who has signed, before the endorsement (R24); who assented to what is endorsed is a joint fact. */
async function roomCriteria(tx: Tx, versions: readonly StoredVersion[]): Promise<RoomCriterion[]> {
  const agreements = agreementsOf(versions, tx.instant);
  const signatures = await signaturesOf(tx, versions.filter(({ firstSlot }) => firstSlot !== null).map(({ versionId }) => versionId));
  const stand = await signaturesStand(tx, agreements.flatMap(({ draft }) => draft?.versionId ?? []));
  return agreements.flatMap((agreement) => {
    const { inForce, toCome, draft } = agreement;
    const draftState = draft && (stand.has(draft.versionId) ? 'ready' : maySign(draft, tx.now) ? 'waiting_for_signatures' : null);
    return [
      ...(inForce && !hasEnded(agreement, inForce, tx.instant) ? [assented(roomFrom(tx, agreement, inForce, 'active'), inForce, signatures)] : []),
      ...(toCome && !agreement.ending ? [assented(roomFrom(tx, agreement, toCome, 'to_come'), toCome, signatures)] : []),
      ...(draft && draftState ? [roomFrom(tx, agreement, draft, draftState)] : []),
    ];
  });
}

function assented(criterion: RoomCriterion, version: StoredVersion, signatures: readonly StoredSignature[]): RoomCriterion {
  return Object.assign(criterion, { signed: assentsTo(version, criterion.text, signatures) });
}

function roomFrom(tx: Tx, agreement: OneAgreement, version: StoredVersion, state: RoomCriterion['state']): RoomCriterion {
  const { criterionId, number, versionId, reviewOn, direction, reason } = version;
  return Object.assign(new RoomCriterion(), {
    id: criterionId, number, state, reviewOn, direction, reason,
    replaces: replacedBy(tx, agreement, version), endsOn: version === agreement.inForce ? endedOn(agreement) : null,
    text: textFrom(openText(tx, versionId, version.wordsSealed), reviewOn),
    textHash: version.textHash.toString('hex'),
    activeFrom: version.firstDueAt?.toISOString() ?? null,
    startsOn: isActive(version) ? startsOn(version).toString() : null,
    asks: asksOf(version.terms.cadence),
    signed: [],
    nextDueAt: isActive(version) ? (nextOccasion(version, tx.instant)?.dueAt.toString() ?? null) : null,
  });
}
