import { Temporal } from 'temporal-polyfill';
import { DAY_MS } from '@groundwork/domain/schedule/day-number';
import { type Occasion, startOfDay } from '@groundwork/domain/schedule/occasions';
import { shortOf } from '@groundwork/domain/criteria/templates';
import { type Asks, asksOf } from '@groundwork/domain/schedule/cadence';
import { atOnce } from '../../platform/at-once.js';
import type { Tx } from '../../platform/tx.js';
import { OwnEntry, StandingPart, TonightOccasion } from './criteria.dto.js';
import { occasionKey, openingsOn, ownEntriesOn, type StoredEntry, versionsSince } from './criteria.read.js';
import { countToSign } from './my-agreement.js';
import { type ActiveVersion, answersFor, byAuthor, dayOf, entryBy, isActive, isLookedAt, isInForce, nextAfterToday, occasionsUntilToday, partOf, todayIn } from './occasions.js';
import { openText } from './version-text.js';

export interface DueTonight {
  occasions: TonightOccasion[];
  earlier: TonightOccasion[];
  standing: StandingPart[];
  toSign: number;
  nextDueAt: string | null;
  nextLineOn: string | null;
}
interface Due {
  version: ActiveVersion;
  occasion: Occasion;
  entry: StoredEntry | null;
}

/** Longer than any entry window (at most fourteen days) and the day after it. */
const LOOKS_BACK_MS = 21 * DAY_MS;

/**
 * What one partner may enter now: today's occasions, and earlier ones whose window is open and that they have not
 * entered, or entered today, so that a slip can be undone; and the own parts that count whenever they come up (R19). Reads own entries and the openings alone, so nothing
 * that the other does moves it.
 */
export async function dueTonight(tx: Tx, caseId: string): Promise<DueTonight> {
  const versions = await versionsSince(tx, caseId, new Date(tx.now.getTime() - LOOKS_BACK_MS));
  const active = versions.filter(isActive).filter((version) => answersFor(version, tx.who.personId).length > 0);
  const [due, toSign] = await atOnce([openWindows(tx, active), countToSign(tx, versions)]);
  const isToday = ({ version, occasion }: Due): boolean => dayOf(version, occasion).equals(todayIn(version, tx.instant));
  const earlier = due.filter((one) => !isToday(one) && isOpenSlip(one, tx.instant));
  return {
    occasions: due.filter(isToday).map((one) => occasionFrom(tx, one)),
    earlier: earlier.reverse().map((one) => occasionFrom(tx, one)),
    standing: active.filter((version) => isInForce(version, tx.instant)).flatMap((version) => standingFrom(tx, version)),
    toSign,
    nextDueAt: nextOf(active, 'occasion', tx.instant).map(({ dueAt }) => dueAt.toString())[0] ?? null,
    nextLineOn: nextOf(active, 'weekly_line', tx.instant).map(({ day }) => day)[0] ?? null,
  };
}

/** The occasions whose entry window is open, in the order in which they are due (R38: it ends with the opening). */
async function openWindows(tx: Tx, versions: readonly ActiveVersion[]): Promise<Due[]> {
  const due = versions
    .flatMap((version) => {
      const from = todayIn(version, tx.instant).subtract({ days: version.terms.entryWindowDays + 1 });
      return occasionsUntilToday(version, tx.instant, from).map((occasion) => ({ version, occasion, versionId: version.versionId, slot: occasion.slot }));
    })
    .filter(({ version, occasion }) => !occasion.rested && Temporal.Instant.compare(tx.instant, occasion.closesAt) < 0 && !isLookedAt(version, occasion));
  const [openings, entries] = await atOnce([openingsOn(tx, due), ownEntriesOn(tx, due)]);
  const own = byAuthor(entries);
  return due
    .filter(({ versionId, slot }) => !openings.has(occasionKey(versionId, slot)))
    .map(({ version, occasion }) => ({ version, occasion, entry: entryBy(own, version, occasion.slot, tx.who.personId) }))
    .sort((one, two) => Temporal.Instant.compare(one.occasion.dueAt, two.occasion.dueAt));
}

function isOpenSlip({ version, entry }: Due, now: Temporal.Instant): boolean {
  return entry === null || Temporal.Instant.compare(entry.receivedAt, startOfDay(version.terms, todayIn(version, now))) >= 0;
}

function occasionFrom(tx: Tx, { version, occasion, entry }: Due): TonightOccasion {
  const { criterionId, versionId, terms, wordsSealed } = version;
  const { behaviour, shows, doerName, askerName } = openText(tx, versionId, wordsSealed);
  const as = partOf(version, tx.who.personId);
  return Object.assign(new TonightOccasion(), {
    criterionId, versionId, slot: occasion.slot, day: dayOf(version, occasion).toString(), asks: asksOf(terms.cadence), dueAt: occasion.dueAt.toString(), closesAt: occasion.closesAt.toString(),
    as, behaviour: shortOf(terms, askerName, behaviour), shows, doerName, askerName, excuses: as === 'doer' ? [...terms.excuses] : [],
    times: terms.cadence.kind === 'n_per_week' ? terms.cadence.times : null,
    entry: entry && Object.assign(new OwnEntry(), { id: entry.id, answer: entry.answer, times: entry.times, receivedAt: entry.receivedAt.toString() }),
  });
}

function standingFrom(tx: Tx, { criterionId, versionId, terms, wordsSealed, doerId }: ActiveVersion): StandingPart[] {
  if (doerId !== tx.who.personId || asksOf(terms.cadence) !== 'weekly_line') return [];
  const { behaviour, shows, askerName } = openText(tx, versionId, wordsSealed);
  return [Object.assign(new StandingPart(), { criterionId, behaviour: shortOf(terms, askerName, behaviour), shows, askerName })];
}

/** What falls due on later days, the earliest first. */
function nextOf(versions: readonly ActiveVersion[], asks: Asks, now: Temporal.Instant): { dueAt: Temporal.Instant; day: string }[] {
  return versions
    .filter(({ terms }) => asksOf(terms.cadence) === asks)
    .flatMap((version) => {
      const next = nextAfterToday(version, now);
      return next ? [{ dueAt: next.dueAt, day: dayOf(version, next).toString() }] : [];
    })
    .sort((one, two) => Temporal.Instant.compare(one.dueAt, two.dueAt));
}
