import { Temporal } from 'temporal-polyfill';
import { type Occasion, startOfDay } from '@groundwork/domain/schedule/occasions';
import { shortOf } from '@groundwork/domain/criteria/templates';
import type { Tx } from '../../platform/tx.js';
import { OwnEntry, TonightOccasion } from './criteria.dto.js';
import { entriesOn, occasionKey, openingsOf, type StoredEntry, versionsOf } from './criteria.read.js';
import { countToSign } from './my-agreement.js';
import { type ActiveVersion, byAuthor, dayOf, entryBy, isActive, isLookedAt, nextAfterToday, occasionsUntilToday, partOf, todayIn } from './occasions.js';
import { openText } from './version-text.js';

export interface DueTonight {
  occasions: TonightOccasion[];
  earlier: TonightOccasion[];
  toSign: number;
  nextDueAt: string | null;
}
interface Due {
  version: ActiveVersion;
  occasion: Occasion;
  entry: StoredEntry | null;
}

/**
 * What one partner may enter now: today's occasions, and earlier ones whose window is open and that they have not
 * entered, or entered today, so that a slip can be undone. Reads own entries and the openings alone, so nothing
 * that the other does moves it.
 */
export async function dueTonight(tx: Tx, caseId: string): Promise<DueTonight> {
  const versions = await versionsOf(tx, caseId);
  const active = versions.filter(isActive);
  const due = await openWindows(tx, active);
  const isToday = ({ version, occasion }: Due): boolean => dayOf(version, occasion).equals(todayIn(version, tx.instant));
  const earlier = due.filter((one) => !isToday(one) && isOpenSlip(one, tx.instant));
  return {
    occasions: due.filter(isToday).map((one) => occasionFrom(tx, one)),
    earlier: earlier.reverse().map((one) => occasionFrom(tx, one)),
    toSign: await countToSign(tx, versions),
    nextDueAt: earliest(active.flatMap((version) => nextAfterToday(version, tx.instant)?.dueAt ?? [])),
  };
}

/** The occasions whose entry window is open, in the order in which they are due (R38: it ends with the opening). */
async function openWindows(tx: Tx, versions: readonly ActiveVersion[]): Promise<Due[]> {
  const ids = versions.map(({ versionId }) => versionId);
  const openings = await openingsOf(tx, ids);
  const own = byAuthor(await entriesOn(tx, ids, tx.who.personId));
  return versions
    .flatMap((version) => {
      const from = todayIn(version, tx.instant).subtract({ days: version.terms.entryWindowDays + 1 });
      return occasionsUntilToday(version, tx.instant, from).map((occasion) => ({ version, occasion, entry: entryBy(own, version, occasion.slot, tx.who.personId) }));
    })
    .filter(({ occasion }) => !occasion.rested && Temporal.Instant.compare(tx.instant, occasion.closesAt) < 0)
    .filter(({ version, occasion }) => !isLookedAt(version, occasion) && !openings.has(occasionKey(version.versionId, occasion.slot)))
    .sort((one, two) => Temporal.Instant.compare(one.occasion.dueAt, two.occasion.dueAt));
}

function isOpenSlip({ version, entry }: Due, now: Temporal.Instant): boolean {
  return entry === null || Temporal.Instant.compare(entry.receivedAt, startOfDay(version.terms, todayIn(version, now))) >= 0;
}

function occasionFrom(tx: Tx, { version, occasion, entry }: Due): TonightOccasion {
  const { criterionId, versionId, terms, wordsSealed } = version;
  const { shows, doerName, askerName } = openText(tx, versionId, wordsSealed);
  const as = partOf(version, tx.who.personId);
  return Object.assign(new TonightOccasion(), {
    criterionId, versionId, slot: occasion.slot, dueAt: occasion.dueAt.toString(), closesAt: occasion.closesAt.toString(),
    as, behaviour: shortOf(terms), shows, doerName, askerName, excuses: as === 'doer' ? [...terms.excuses] : [],
    entry: entry && Object.assign(new OwnEntry(), { id: entry.id, answer: entry.answer, receivedAt: entry.receivedAt.toString() }),
  });
}

function earliest(instants: Temporal.Instant[]): string | null {
  return instants.sort((one, two) => Temporal.Instant.compare(one, two))[0]?.toString() ?? null;
}
