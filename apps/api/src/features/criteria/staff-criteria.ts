import { Temporal } from 'temporal-polyfill';
import { forStaff, together } from '@groundwork/domain/consistency/counts';
import { asksOf } from '@groundwork/domain/schedule/cadence';
import { DAY_MS } from '@groundwork/domain/schedule/day-number';
import { todayOf } from '@groundwork/domain/schedule/occasions';
import { atOnce } from '../../platform/at-once.js';
import { instantOf } from '../../platform/clock.js';
import type { Tx } from '../../platform/tx.js';
import { heavyByNow } from './active-limit.js';
import { agreementsOf, awaitsReview, endedOn, hasEnded, type OneAgreement } from './agreements.js';
import { Counts, StaffCriterion, StaffOccasion, StaffSignature } from './criteria.dto.js';
import {
  type SignatureWithAnswer, signaturesStand, signaturesWithAnswers, type StoredVersion, versionsToLookAt,
} from './criteria.read.js';
import { type ActiveVersion, answerOf, dayOf, isActive, lastDayOf, occasionsUntilToday, ruledOn, type Settled, settle, todayIn } from './occasions.js';
import { attentionSince } from './over-time/attention.js';
import { settlingFacts } from './settling-facts.js';
import { maySign } from './signing-time.js';
import { openText, textFrom } from './version-text.js';

const SHOWN_WEEKS = 8;
/** The first due time of a text may come some days after the local day on which it begins to count. */
const MARGIN_MS = 10 * DAY_MS;

/** The texts that a couple's page is made of: those of the weeks that are shown, and of the longer time after which one asks. */
export function textsOfPage(tx: Tx, caseId: string): Promise<StoredVersion[]> {
  return versionsToLookAt(tx, [caseId], attentionSince(tx));
}

/**
 * The criteria of a couple as their therapist reads them: entries as they come, settled live (R38), signatures with
 * their private answers (R24). A draft whose time to sign is over stays while an answer in it asks for a talk.
 */
export async function staffCriteria(tx: Tx, caseId: string, texts: Promise<StoredVersion[]>, lastEnd: Promise<Date | null>): Promise<StaffCriterion[]> {
  const [recently, since] = await atOnce([texts, lastEnd]);
  const from = since && new Date(since.getTime() - MARGIN_MS);
  // A couple that has not met for longer than is shown: what came since then is counted too.
  const versions = from && from < attentionSince(tx) ? await versionsToLookAt(tx, [caseId], from) : recently;
  const ids = versions.map(({ versionId }) => versionId);
  // Only what falls due in the weeks that are shown is settled, however long they have been at it.
  const looksBack = (version: StoredVersion): Temporal.PlainDate => earliestShown(version, tx.instant, since);
  const recent = versions.filter((version) => isActive(version) && Temporal.PlainDate.compare(lastDayOf(version), looksBack(version)) >= 0).map(({ versionId }) => versionId);
  const [signatures, stand, facts] = await atOnce([
    signaturesWithAnswers(tx, ids),
    signaturesStand(tx, versions.filter((version) => !isActive(version)).map(({ versionId }) => versionId)),
    settlingFacts(tx, recent),
  ]);
  const settledOf = (version: ActiveVersion): SettledText =>
    ({ version, settled: recent.includes(version.versionId) ? settle(version, occasionsUntilToday(version, tx.instant, looksBack(version)), facts, tx.instant) : [] });
  return agreementsOf(versions, tx.instant).flatMap((agreement) => {
    const { inForce } = agreement;
    const waiting = agreement.texts.filter((version) => isWaiting(tx, version, agreement, signatures, stand));
    const texts = agreement.endorsed.filter(isActive).map(settledOf);
    return [
      ...(inForce ? [Object.assign(staffFrom(tx, inForce, signedOf(agreement, signatures), texts, since), ofAgreement(tx, agreement, inForce), { manyRunning: heavyByNow(tx, versions, inForce.doerId) })] : []),
      ...waiting.map((version) => staffFrom(tx, version, signatures.filter(({ versionId }) => versionId === version.versionId), [], since)),
    ];
  });
}

function ofAgreement(tx: Tx, agreement: OneAgreement, inForce: ActiveVersion): Pick<StaffCriterion, 'state' | 'awaitsReview' | 'endsOn'> {
  return { state: hasEnded(agreement, inForce, tx.instant) ? 'ended' : 'active', awaitsReview: awaitsReview(agreement), endsOn: endedOn(agreement) };
}

/** What a therapist's pages still show of texts that are not agreed: what can be signed or endorsed, and any with a word that asks for a talk. */
export function isWaiting(tx: Tx, version: StoredVersion, { draft }: OneAgreement, signatures: readonly SignatureWithAnswer[], stand: ReadonlySet<string>): boolean {
  if (version.firstSlot !== null) return false;
  if (signatures.some(({ versionId, free }) => versionId === version.versionId && free !== 'yes')) return true;
  return version === draft && (stand.has(version.versionId) || maySign(version, tx.now));
}

/** The signatures under the text in force; and each partner's last word under an earlier one that asks for a talk (R24). */
export function signedOf({ endorsed, inForce }: OneAgreement, signatures: readonly SignatureWithAnswer[]): SignatureWithAnswer[] {
  const current = signatures.filter(({ versionId }) => versionId === inForce?.versionId);
  const asks = (signed: readonly SignatureWithAnswer[]) => signed.filter(({ free }) => free !== 'yes');
  const earlier = asks(signatures.filter(({ versionId }) => versionId !== inForce?.versionId && endorsed.some((one) => one.versionId === versionId)));
  const last = new Map(earlier.map((one) => [one.personId, one]));
  return [...current, ...[...last.values()].filter(({ personId }) => asks(current).every((one) => one.personId !== personId))];
}

/** The local day from which occasions are shown or counted: eight weeks back, or the last session where that is longer ago. */
function earliestShown({ terms }: StoredVersion, now: Temporal.Instant, since: Date | null): Temporal.PlainDate {
  const shown = todayOf(terms.zone, terms.dayEnd, now).subtract({ weeks: SHOWN_WEEKS });
  const last = since && todayOf(terms.zone, terms.dayEnd, instantOf(since));
  const from = last && Temporal.PlainDate.compare(last, shown) < 0 ? last : shown;
  return from.subtract({ days: 1 });
}

interface SettledText {
  version: ActiveVersion;
  settled: Settled[];
}

function staffFrom(tx: Tx, version: StoredVersion, signed: SignatureWithAnswer[], texts: readonly SettledText[], since: Date | null): StaffCriterion {
  const { criterionId, number, versionId, doerId, askerId, reviewOn, direction } = version;
  const from = todayIn(version, tx.instant).subtract({ weeks: SHOWN_WEEKS }).toZonedDateTime({ timeZone: version.terms.zone }).toInstant();
  const dueAfter = (instant: Temporal.Instant): SettledText[] => texts.map((text) => ({ ...text, settled: text.settled.filter((one) => isDueAfter(one, instant)) }));
  const shown = dueAfter(from);
  return Object.assign(new StaffCriterion(), {
    id: criterionId, number, doerId, askerId, reviewOn, direction, awaitsReview: false, endsOn: null, manyRunning: null,
    asks: asksOf(version.terms.cadence), state: 'waiting' as const,
    text: textFrom(openText(tx, versionId, version.wordsSealed), reviewOn),
    signatures: signed.map(({ personId, signedAt, free }) => Object.assign(new StaffSignature(), { personId, signedAt: signedAt.toISOString(), free })),
    activeFrom: version.firstDueAt?.toISOString() ?? null,
    sinceCounts: countsOf(since ? dueAfter(instantOf(since)) : shown),
    counts: countsOf(shown),
    occasions: shown.flatMap(({ version: of, settled }) => settled.map((one) => staffOccasionFrom(of, one))),
  });
}

function countsOf(texts: readonly SettledText[]): Counts {
  return Object.assign(new Counts(), together(texts.map(({ version, settled }) => forStaff(settled.map(({ outcome }) => outcome), version.terms.lateCounts))));
}

function staffOccasionFrom(version: StoredVersion, settled: Settled): StaffOccasion {
  const { slot, occasion, outcome, opened, doer, other, againOn } = settled;
  const [day, dueAt] = [dayOf(version, occasion).toString(), occasion.dueAt.toString()];
  return Object.assign(new StaffOccasion(), {
    slot, day, dueAt, outcome, opened, doer: answerOf(doer), other: answerOf(other), times: countOf(doer), ruledOn: ruledOn(version, settled), againOn,
  });
}

/** The doer's own count, where one was asked for. */
function countOf(entry: Settled['doer']): number | null {
  return entry && 'times' in entry && typeof entry.times === 'number' ? entry.times : null;
}

function isDueAfter({ occasion }: Settled, instant: Temporal.Instant): boolean {
  return Temporal.Instant.compare(occasion.dueAt, instant) > 0;
}
