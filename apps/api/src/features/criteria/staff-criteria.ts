import { Temporal } from 'temporal-polyfill';
import { forStaff } from '@groundwork/domain/consistency/counts';
import type { SealedEntry } from '@groundwork/domain/consistency/entries';
import { asksOf } from '@groundwork/domain/schedule/cadence';
import { instantOf } from '../../platform/clock.js';
import type { Tx } from '../../platform/tx.js';
import { type Answer, Counts, StaffCriterion, StaffOccasion, StaffSignature } from './criteria.dto.js';
import {
  entriesOn, openingsOf, type SignatureWithAnswer, signaturesStand, signaturesWithAnswers, type StoredVersion, versionsOf,
} from './criteria.read.js';
import { byAuthor, dayOf, isActive, occasionsUntilToday, type Settled, settle, todayIn } from './occasions.js';
import { maySign } from './signing-time.js';
import { openText, textFrom } from './version-text.js';

const SHOWN_WEEKS = 8;

/**
 * The criteria of a couple as their therapist reads them: entries as they come, settled live (R38), signatures with
 * their private answers (R24). A draft whose time to sign is over stays while an answer in it asks for a talk.
 */
export async function staffCriteria(tx: Tx, caseId: string, since: Date | null): Promise<StaffCriterion[]> {
  const versions = await versionsOf(tx, caseId);
  const ids = versions.map(({ versionId }) => versionId);
  const signatures = await signaturesWithAnswers(tx, ids);
  const stand = await signaturesStand(tx, versions.filter((version) => !isActive(version)).map(({ versionId }) => versionId));
  const openings = await openingsOf(tx, ids);
  const entries = byAuthor(await entriesOn(tx, ids));
  return versions.flatMap((version) => {
    const signed = signatures.filter(({ versionId }) => versionId === version.versionId);
    if (!isOfUse(tx, version, signed, stand)) return [];
    const settled = isActive(version) ? settle(version, occasionsUntilToday(version, tx.instant), entries, openings, tx.instant) : [];
    return [staffFrom(tx, version, signed, settled, since)];
  });
}

/** What a therapist's pages still show: all but a draft whose time is over without a word that asks for a talk. */
export function isOfUse(tx: Tx, version: StoredVersion, signed: readonly SignatureWithAnswer[], stand: ReadonlySet<string>): boolean {
  return isActive(version) || stand.has(version.versionId) || maySign(version, tx.now) || signed.some(({ free }) => free !== 'yes');
}

function staffFrom(tx: Tx, version: StoredVersion, signed: SignatureWithAnswer[], settled: Settled[], since: Date | null): StaffCriterion {
  const { criterionId, number, versionId, doerId, askerId, reviewOn } = version;
  const from = todayIn(version, tx.instant).subtract({ weeks: SHOWN_WEEKS }).toZonedDateTime({ timeZone: version.terms.zone }).toInstant();
  const shown = settled.filter((one) => isDueAfter(one, from));
  return Object.assign(new StaffCriterion(), {
    id: criterionId, number, doerId, askerId, reviewOn,
    asks: asksOf(version.terms.cadence),
    state: isActive(version) ? ('active' as const) : ('waiting' as const),
    text: textFrom(openText(tx, versionId, version.wordsSealed), reviewOn),
    signatures: signed.map(({ personId, signedAt, free }) => Object.assign(new StaffSignature(), { personId, signedAt: signedAt.toISOString(), free })),
    activeFrom: version.firstDueAt?.toISOString() ?? null,
    sinceCounts: countsOf(version, since ? settled.filter((one) => isDueAfter(one, instantOf(since))) : shown),
    counts: countsOf(version, shown),
    occasions: shown.map((one) => staffOccasionFrom(version, one)),
  });
}

function countsOf(version: StoredVersion, settled: Settled[]): Counts {
  return Object.assign(new Counts(), forStaff(settled.map(({ outcome }) => outcome), version.terms.lateCounts));
}

function staffOccasionFrom(version: StoredVersion, { slot, occasion, outcome, opened, doer, other }: Settled): StaffOccasion {
  const [day, dueAt] = [dayOf(version, occasion).toString(), occasion.dueAt.toString()];
  return Object.assign(new StaffOccasion(), { slot, day, dueAt, outcome, opened, doer: answerOf(doer), other: answerOf(other), times: countOf(doer) });
}

function answerOf(entry: SealedEntry | null): Answer | null {
  return entry && entry.answer !== 'undone' ? entry.answer : null;
}

/** The doer's own count, where one was asked for. */
function countOf(entry: Settled['doer']): number | null {
  return entry && 'times' in entry && typeof entry.times === 'number' ? entry.times : null;
}

function isDueAfter({ occasion }: Settled, instant: Temporal.Instant): boolean {
  return Temporal.Instant.compare(occasion.dueAt, instant) > 0;
}
