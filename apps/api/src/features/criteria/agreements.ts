import { grouped } from '@groundwork/domain/grouped';
import { Temporal } from 'temporal-polyfill';
import type { StoredVersion } from './criteria.read.js';
import { type ActiveVersion, isActive, startsOn, todayIn } from './occasions.js';

/** All texts of one agreement, as those who read it meet them: one of them in force, perhaps one to come, perhaps one to sign. */
export interface OneAgreement {
  readonly criterionId: string;
  /** In the order in which they were written, whatever became of them. */
  readonly texts: readonly StoredVersion[];
  /** Endorsed texts, the oldest first; an ending among them. */
  readonly endorsed: readonly StoredVersion[];
  /** What counts today, or what will first; null while only a draft is there. */
  readonly inForce: ActiveVersion | null;
  /** Endorsed, and its first week has not come. */
  readonly toCome: ActiveVersion | null;
  /** The endorsed ending. */
  readonly ending: StoredVersion | null;
  /** What waits for signatures or the endorsement: the last one that was written, if it follows the text that stands. */
  readonly draft: StoredVersion | null;
}

/** The versions of a case as agreements, in the order in which they were first written. */
export function agreementsOf(versions: readonly StoredVersion[], now: Temporal.Instant): OneAgreement[] {
  return [...grouped(versions, ({ criterionId }) => criterionId)].map(([criterionId, texts]) => agreementOf(texts, criterionId, now));
}

function agreementOf(versions: readonly StoredVersion[], criterionId: string, now: Temporal.Instant): OneAgreement {
  const endorsed = versions.filter(({ firstSlot }) => firstSlot !== null);
  // A text that another one replaced before its first week never counts.
  const active = endorsed.filter(isActive).filter((one) => one.followedUntil === null || one.followedUntil >= startsOn(one).toString());
  const hasStarted = (one: ActiveVersion): boolean => Temporal.PlainDate.compare(startsOn(one), todayIn(one, now)) <= 0;
  const inForce = active.filter(hasStarted).at(-1) ?? active[0] ?? endorsed.find(isActive) ?? null;
  const last = active.at(-1) ?? null;
  return {
    criterionId, texts: versions, endorsed, inForce,
    toCome: last && last !== inForce ? last : null,
    ending: endorsed.find(({ direction }) => direction === 'ended') ?? null,
    draft: draftOf(versions, standingOf(endorsed)),
  };
}

/** The text that a change follows: the last one that was endorsed. */
export function standingOf(endorsed: readonly StoredVersion[]): StoredVersion | null {
  return endorsed.at(-1) ?? null;
}

/** R26: whether the review of what stands is still to be held: not once it was, nor once a later text or an ending was agreed. */
export function awaitsReview({ endorsed, inForce }: OneAgreement): boolean {
  const standing = standingOf(endorsed);
  return standing !== null && standing === inForce && standing.reviewId === null;
}

/** Whether a text can still be signed and endorsed: nothing was written after it, and what it was drafted against still stands. */
export function isCurrentDraft(version: StoredVersion, versions: readonly StoredVersion[]): boolean {
  const ofCriterion = versions.filter(({ criterionId }) => criterionId === version.criterionId);
  return draftOf(ofCriterion, standingOf(ofCriterion.filter(({ firstSlot }) => firstSlot !== null))) === version;
}

function draftOf(versions: readonly StoredVersion[], standing: StoredVersion | null): StoredVersion | null {
  const last = versions.at(-1);
  if (!last || last.firstSlot !== null || standing?.direction === 'ended') return null;
  return last.baseNumber === (standing?.number ?? null) ? last : null;
}

/** Whether it was ended, and that day is over. */
export function hasEnded({ ending }: OneAgreement, version: StoredVersion, now: Temporal.Instant): boolean {
  return ending?.firstSlot != null && Temporal.PlainDate.compare(todayIn(version, now), Temporal.PlainDate.from(ending.firstSlot)) > 0;
}

/** An ended agreement: the last local day on which it counts. */
export function endedOn({ ending }: OneAgreement): string | null {
  return ending?.firstSlot ?? null;
}
