import { asksOf } from '@groundwork/domain/schedule/cadence';
import type { Tx } from '../../platform/tx.js';
import { RoomCriterion } from './criteria.dto.js';
import { openingsOf, signaturesStand, type StoredVersion, versionsOf } from './criteria.read.js';
import { type ActiveVersion, dayOf, isActive, nextOccasion, startsOn, toOpen } from './occasions.js';
import { maySign } from './signing-time.js';
import { openText, textFrom } from './version-text.js';

/** The days that an opening would open now. */
export interface WeeksToOpen {
  from: string;
  to: string;
  occasions: number;
}

/** What is agreed, what waits, what is to open: as both partners read it from one screen. */
export async function roomAgreement(tx: Tx, caseId: string): Promise<{ criteria: RoomCriterion[]; weeksToOpen: WeeksToOpen | null }> {
  const versions = await versionsOf(tx, caseId);
  return { criteria: await roomCriteria(tx, versions), weeksToOpen: await weeksToOpen(tx, versions.filter(isActive)) };
}

/** Counted from the schedule alone, never from entries (R38). */
async function weeksToOpen(tx: Tx, versions: readonly ActiveVersion[]): Promise<WeeksToOpen | null> {
  const openings = await openingsOf(tx, versions.map(({ versionId }) => versionId));
  const days = versions.flatMap((version) => toOpen(version, openings, tx.instant).map((occasion) => dayOf(version, occasion).toString())).sort();
  const [from, to] = [days[0], days.at(-1)];
  return from && to ? { from, to, occasions: days.length } : null;
}

/** Never who has signed (R24). */
async function roomCriteria(tx: Tx, versions: readonly StoredVersion[]): Promise<RoomCriterion[]> {
  const stand = await signaturesStand(tx, versions.filter((version) => !isActive(version)).map(({ versionId }) => versionId));
  return versions.flatMap((version) => {
    if (isActive(version)) return [roomFrom(tx, version, 'active')];
    if (stand.has(version.versionId)) return [roomFrom(tx, version, 'ready')];
    return maySign(version, tx.now) ? [roomFrom(tx, version, 'waiting_for_signatures')] : [];
  });
}

function roomFrom(tx: Tx, version: StoredVersion, state: RoomCriterion['state']): RoomCriterion {
  const { criterionId, number, versionId, reviewOn } = version;
  return Object.assign(new RoomCriterion(), {
    id: criterionId, number, state, reviewOn,
    text: textFrom(openText(tx, versionId, version.wordsSealed), reviewOn),
    textHash: version.textHash.toString('hex'),
    activeFrom: version.firstDueAt?.toISOString() ?? null,
    startsOn: isActive(version) ? startsOn(version).toString() : null,
    asks: asksOf(version.terms.cadence),
    nextDueAt: isActive(version) ? (nextOccasion(version, tx.instant)?.dueAt.toString() ?? null) : null,
  });
}
