import { Temporal } from 'temporal-polyfill';
import { type Answer, answersOf, type SealedEntry } from '@groundwork/domain/consistency/entries';
import { rulingOf } from '@groundwork/domain/consistency/rulings';
import { leftToSession, type LeftToSession, type Outcome, type Ruling, settleOccasion } from '@groundwork/domain/consistency/settle';
import { remembered } from '@groundwork/domain/remembered';
import { keptBackReach } from '@groundwork/domain/consistency/kept-back-reach';
import { mondayOf } from '@groundwork/domain/consistency/packed-weeks';
import { restsAfterReviewDays } from '@groundwork/domain/criteria/review';
import { scheduleOf } from '@groundwork/domain/criteria/terms';
import { asksOf } from '@groundwork/domain/schedule/cadence';
import { endOfDay, firstOccasionAfter, type Occasion, occasionAt, occasionsOf, type ScheduleTerms, todayOf } from '@groundwork/domain/schedule/occasions';
import { dueDayOf, writtenDay } from '@groundwork/domain/schedule/slots';
import { instantOf } from '../../platform/clock.js';
import { occasionKey, type Openings, type StoredEntry, type StoredVersion } from './criteria.read.js';
import type { Rulings, StoredRuling } from './rulings/rulings.read.js';

/** An endorsed version: it makes occasions from its first slot on. */
export interface ActiveVersion extends StoredVersion {
  readonly firstSlot: string;
  readonly firstDueAt: Date;
  readonly endorsedAt: Date;
}

/** An endorsed ending makes no occasions of its own (R31). */
export function isActive(version: StoredVersion): version is ActiveVersion {
  return version.firstSlot !== null && version.direction !== 'ended';
}

/** Whether the version still makes occasions today: an active one, until its overdue review rests it (R26). */
export function isRunning(version: StoredVersion, now: Temporal.Instant): version is ActiveVersion {
  return isActive(version) && Temporal.PlainDate.compare(todayIn(version, now), lastDayOf(version)) <= 0;
}

/** Whether it counts on this very day: a text that was changed starts with a later week (R30). */
export function isInForce(version: StoredVersion, now: Temporal.Instant): version is ActiveVersion {
  return isRunning(version, now) && Temporal.PlainDate.compare(startsOn(version), todayIn(version, now)) <= 0;
}

/** Which part the person has in a version: the one who does it, or the other one, who asked. */
export function partOf(version: StoredVersion, personId: string): 'doer' | 'other' {
  return version.doerId === personId ? 'doer' : 'other';
}

/** What this person may answer about an occasion of the version: nothing where only the other part is asked (d1). */
export function answersFor(version: StoredVersion, personId: string): readonly Answer[] {
  return answersOf(partOf(version, personId), asksOf(version.terms.cadence));
}

export function occasionOf(version: ActiveVersion, slot: string): Occasion | null {
  return occasionAt(scheduleFor(version), slot, version.rests);
}

export function nextOccasion(version: ActiveVersion, now: Temporal.Instant): Occasion | null {
  return firstOccasionAfter(scheduleFor(version), now);
}

/** The first occasion of a later local day. */
export function nextAfterToday(version: ActiveVersion, now: Temporal.Instant): Occasion | null {
  return firstOccasionAfter(scheduleFor(version), endOfDay(version.terms, todayIn(version, now)));
}

/** The local day on which an occasion falls due. */
export function dayOf(version: StoredVersion, { slot }: Pick<Occasion, 'slot'>): Temporal.PlainDate {
  const day = dueDayOf(version.terms.cadence, slot);
  if (!day) throw new Error('a slot of another cadence');
  return day;
}

/** The local day from which a version counts: its first due day; a weekly line speaks of the days since it was endorsed. */
export function startsOn(version: ActiveVersion): Temporal.PlainDate {
  const first = dayOf(version, { slot: version.firstSlot });
  // A change begins with its first week (R30).
  if (version.number > 1) return mondayOf(first);
  return asksOf(version.terms.cadence) === 'weekly_line' ? todayIn(version, instantOf(version.endorsedAt)) : first;
}

/** The occasions of a version on its local days from `from` (or its first one) to today, oldest first: none after its last day is looked for. */
export function occasionsUntilToday(version: ActiveVersion, now: Temporal.Instant, from?: Temporal.PlainDate): Occasion[] {
  const first = laterOf(dueDayOf(version.terms.cadence, version.firstSlot), from);
  return first ? occasionsOf(scheduleFor(version), first, earlierOf(todayIn(version, now), lastDayOf(version)), version.rests) : [];
}

function laterOf(one: Temporal.PlainDate | null, other: Temporal.PlainDate | undefined): Temporal.PlainDate | null {
  return one && other && Temporal.PlainDate.compare(other, one) > 0 ? other : one;
}

function earlierOf(one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(other, one) < 0 ? other : one;
}

/** Whether an opening has looked at this occasion, opened or not: it is past for both partners alike. */
export function isLookedAt({ openedThrough }: StoredVersion, { dueAt }: Occasion): boolean {
  return openedThrough !== null && Temporal.Instant.compare(dueAt, openedThrough) <= 0;
}

/**
 * What an opening would open now: due since the last one, and no rest. Counted from shared facts alone, never from
 * entries (R38) nor from what that one left closed.
 */
export function toOpen(version: ActiveVersion, openings: Openings, now: Temporal.Instant): Occasion[] {
  return occasionsUntilToday(version, now).filter(
    (occasion) =>
      !occasion.rested && !isLookedAt(version, occasion) && !openings.has(occasionKey(version.versionId, occasion.slot))
      && Temporal.Instant.compare(occasion.dueAt, now) <= 0,
  );
}

/**
 * What an earlier opening has passed over, as far back as days may be kept back: a private rest shut it, or the therapist
 * kept it back. Only the keeper tells which, and opens what was let go (R38).
 */
export function passedOver(version: ActiveVersion, openings: Openings, now: Temporal.Instant): Occasion[] {
  return occasionsUntilToday(version, now, todayIn(version, now).subtract({ days: keptBackReach.back })).filter(
    (occasion) => !occasion.rested && isLookedAt(version, occasion) && !openings.has(occasionKey(version.versionId, occasion.slot)),
  );
}

export function todayIn(version: StoredVersion, now: Temporal.Instant): Temporal.PlainDate {
  return todayOf(version.terms.zone, version.terms.dayEnd, now);
}

/** The standing entry of each author on each occasion. */
export type Entries = ReadonlyMap<string, StoredEntry>;

export function byAuthor(entries: readonly StoredEntry[]): Entries {
  return new Map(entries.map((entry) => [`${occasionKey(entry.versionId, entry.slot)} ${entry.authorId}`, entry]));
}

/** An author's standing entry; one that was undone counts as none. */
export function entryBy(entries: Entries, version: StoredVersion, slot: string, authorId: string): StoredEntry | null {
  const entry = entries.get(`${occasionKey(version.versionId, slot)} ${authorId}`);
  return entry && entry.answer !== 'undone' ? entry : null;
}

/** What occasions are settled from (d1), as far as the reader may see it. */
export interface SettlingFacts {
  readonly openings: Openings;
  readonly entries: Entries;
  readonly rulings: Rulings;
}

export interface Settled {
  readonly occasion: Occasion;
  readonly slot: string;
  readonly outcome: Outcome;
  readonly opened: boolean;
  readonly doer: SealedEntry | null;
  readonly other: SealedEntry | null;
  /** Why it is the session's to settle, whatever was ruled; null where it is not (R42). */
  readonly leftToSession: LeftToSession | null;
  /** What was said about it in session, the oldest first, and what of it outranks the entries. */
  readonly acts: readonly StoredRuling[];
  readonly ruling: Ruling | null;
  /** The local day until which it was left open; null once it was ruled. */
  readonly againOn: string | null;
}

/** Settles occasions from the facts that the reader may see (consistency d1). */
export function settle(version: ActiveVersion, occasions: readonly Occasion[], { entries, openings, rulings }: SettlingFacts, now: Temporal.Instant): Settled[] {
  const { evidence, lateCounts, excuses, cadence } = version.terms;
  const doerAlone = asksOf(cadence) === 'weekly_line';
  return occasions.map((occasion) => {
    const { slot, rested, closesAt } = occasion;
    const opened = openings.get(occasionKey(version.versionId, slot)) ?? null;
    const doer = entryBy(entries, version, slot, version.doerId);
    const other = entryBy(entries, version, slot, version.askerId);
    const acts = rulings.get(occasionKey(version.versionId, slot)) ?? [];
    const ruling = rulingOf(acts);
    const input = { evidence, lateCounts, excusesAllowed: excuses, doer, other, doerAlone, ruling, rested, opened, closesAt, now };
    return { occasion, slot, outcome: settleOccasion(input), opened: opened !== null, doer, other, leftToSession: leftToSession(input), acts, ruling, againOn: acts.at(-1)?.againOn ?? null };
  });
}

/** What one entered about an occasion, as it is read: nothing where it was undone. */
export function answerOf(entry: SealedEntry | null): Answer | null {
  return entry && entry.answer !== 'undone' ? entry.answer : null;
}

/** The local day on which a session settled it. */
export function ruledOn(version: StoredVersion, { ruling, acts }: Settled): string | null {
  const last = acts.at(-1);
  return ruling && last ? todayIn(version, instantOf(last.ruledAt)).toString() : null;
}

function scheduleFor(version: ActiveVersion): ScheduleTerms {
  return scheduleOf(version.terms, version.firstSlot, lastDayOf(version));
}

const restDays = new Map<string, Temporal.PlainDate>();

/** The last local day on which a version makes occasions: until a later text follows or it was ended, and never long after its review. */
export function lastDayOf({ reviewOn, followedUntil }: StoredVersion): Temporal.PlainDate {
  const rests = remembered(restDays, reviewOn, () => writtenDay(reviewOn).add({ days: restsAfterReviewDays }));
  return followedUntil === null ? rests : earlierOf(rests, writtenDay(followedUntil));
}
