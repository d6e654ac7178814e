import { forStaff, together } from '@groundwork/domain/consistency/counts';
import { grouped } from '@groundwork/domain/grouped';
import { remembered } from '@groundwork/domain/remembered';
import { DAY_MS } from '@groundwork/domain/schedule/day-number';
import { todayOf } from '@groundwork/domain/schedule/occasions';
import { writtenDay } from '@groundwork/domain/schedule/slots';
import { Temporal } from 'temporal-polyfill';
import { atOnce } from '../../platform/at-once.js';
import { instantOf } from '../../platform/clock.js';
import type { Tx } from '../../platform/tx.js';
import { agreementsOf, awaitsReview, hasEnded } from './agreements.js';
import { Counts } from './criteria.dto.js';
import { type SignatureWithAnswer, signaturesStand, signaturesToSpeakOf, type StoredVersion, versionsToLookAt } from './criteria.read.js';
import { type ActiveVersion, isActive, isLookedAt, occasionsUntilToday, type Settled, settle, todayIn } from './occasions.js';
import { settlingFacts } from './settling-facts.js';
import { isWaiting, signedOf } from './staff-criteria.js';
import { openText } from './version-text.js';

/** No version makes occasions for longer (R26): twelve weeks to the review, 28 days after it. */
const LIVES_DAYS = 112;
/** What began to count before that has had its review, and the days after it, behind it. */
const LIVED_MS = (2 * LIVES_DAYS + 7) * DAY_MS;

/** One agreement of any couple within reach, as a therapist's list of many needs it. */
export interface CriterionInReach {
  caseId: string;
  id: string;
  number: number;
  state: 'waiting' | 'active' | 'ended';
  doerId: string;
  askerId: string;
  doerName: string;
  behaviour: string;
  /** All of a text that waits; of an agreed one those that ask for a talk. */
  signatures: SignatureWithAnswer[];
  reviewOn: string;
  awaitsReview: boolean;
  openedThrough: Date | null;
  /** Something fell due since the last opening and is no rest. */
  hasWeeks: boolean;
  /** Since the couple's last session, where that was asked for. */
  since: Since | null;
}

interface Since {
  counts: Counts;
  doer: Made;
  other: Made;
}

/** Of the occasions that fell due, how many this partner has entered. */
export interface Made {
  made: number;
  due: number;
}

/** The texts that lists of many couples are made of. */
export function textsInReach(tx: Tx, caseIds: readonly string[]): Promise<StoredVersion[]> {
  return versionsToLookAt(tx, caseIds, new Date(tx.now.getTime() - LIVED_MS));
}

/**
 * The agreements of these couples, in a fixed number of statements; for the couples in `asked`
 * also what came of them since that moment (null: ever).
 */
export async function criteriaInReach(tx: Tx, caseIds: readonly string[], texts: Promise<readonly StoredVersion[]>, asked: Promise<ReadonlyMap<string, Date | null>>): Promise<CriterionInReach[]> {
  const [versions, since] = await atOnce([texts, asked]);
  const seen = versions.filter((version): version is ActiveVersion => since.has(version.caseId) && isActive(version) && livesOn(version, tx.instant));
  const notAgreed = versions.filter((version) => !isActive(version)).map(({ versionId }) => versionId);
  const [signatures, stand, facts] = await atOnce([
    signaturesToSpeakOf(tx, caseIds, notAgreed),
    signaturesStand(tx, notAgreed),
    settlingFacts(tx, seen.map(({ versionId }) => versionId)),
  ]);
  const criterionOf = new Map(versions.map(({ versionId, criterionId }) => [versionId, criterionId]));
  const signed = grouped(signatures, ({ versionId }) => criterionOf.get(versionId));
  const sinceOf = (active: readonly ActiveVersion[]): Since[] => active.filter((version) => seen.includes(version)).map((version) =>
    sinceThen(version, settle(version, occasionsUntilToday(version, tx.instant, dayBefore(version, since.get(version.caseId) ?? null)), facts, tx.instant), since.get(version.caseId) ?? null, tx.instant));
  return agreementsOf(versions, tx.instant).flatMap((agreement) => {
    const { criterionId, inForce, endorsed } = agreement;
    const active = endorsed.filter(isActive);
    const here = signed.get(criterionId) ?? [];
    const waiting = agreement.texts.filter((version) => isWaiting(tx, version, agreement, here, stand));
    return [
      ...(inForce ? [from(tx, inForce, signedOf(agreement, here), { state: hasEnded(agreement, inForce, tx.instant) ? 'ended' : 'active', awaitsReview: awaitsReview(agreement), hasWeeks: active.some((one) => hasWeeks(one, tx.instant)), since: sumOf(sinceOf(active)) })] : []),
      ...waiting.map((version) => from(tx, version, here.filter(({ versionId }) => versionId === version.versionId), { state: 'waiting', awaitsReview: false, hasWeeks: false, since: null })),
    ];
  });
}

/** One agreement's texts together. */
function sumOf(texts: readonly Since[]): Since | null {
  if (texts.length === 0) return null;
  const made = (of: 'doer' | 'other'): Made => ({ made: texts.reduce((sum, one) => sum + one[of].made, 0), due: texts.reduce((sum, one) => sum + one[of].due, 0) });
  return { counts: Object.assign(new Counts(), together(texts.map(({ counts }) => counts))), doer: made('doer'), other: made('other') };
}

function from(tx: Tx, version: StoredVersion, signatures: SignatureWithAnswer[], as: Pick<CriterionInReach, 'state' | 'awaitsReview' | 'hasWeeks' | 'since'>): CriterionInReach {
  const { caseId, criterionId, number, doerId, askerId, reviewOn, openedThrough, versionId, wordsSealed } = version;
  const { doerName, behaviour } = openText(tx, versionId, wordsSealed);
  return {
    caseId, id: criterionId, number, doerId, askerId, doerName, behaviour, signatures, reviewOn, ...as,
    openedThrough: openedThrough && new Date(openedThrough.epochMilliseconds),
  };
}

const lastDays = new Map<string, Temporal.PlainDate>();

function livesOn(version: StoredVersion, now: Temporal.Instant): boolean {
  const { reviewOn } = version;
  return Temporal.PlainDate.compare(remembered(lastDays, reviewOn, () => writtenDay(reviewOn).add({ days: LIVES_DAYS })), todayIn(version, now)) >= 0;
}

/** Nothing that falls due after this moment is of an earlier local day. */
function dayBefore({ terms }: StoredVersion, since: Date | null): Temporal.PlainDate | undefined {
  return since ? todayOf(terms.zone, '00:00', instantOf(since)).subtract({ days: 1 }) : undefined;
}

/** From the last opening on: what it left shut is past. */
function hasWeeks(version: ActiveVersion, now: Temporal.Instant): boolean {
  if (!livesOn(version, now)) return false;
  const { openedThrough, terms: { zone } } = version;
  const opened = openedThrough ? todayOf(zone, '00:00', openedThrough).subtract({ days: 1 }) : undefined;
  return occasionsUntilToday(version, now, opened).some(
    (occasion) => !occasion.rested && !isLookedAt(version, occasion) && Temporal.Instant.compare(occasion.dueAt, now) <= 0);
}

function sinceThen(version: ActiveVersion, settled: readonly Settled[], since: Date | null, now: Temporal.Instant): Since {
  const isAfter = ({ occasion }: Settled) => since === null || Temporal.Instant.compare(occasion.dueAt, instantOf(since)) > 0;
  const shown = settled.filter(isAfter);
  const due = shown.filter(({ occasion, outcome }) => outcome !== 'rested' && Temporal.Instant.compare(occasion.dueAt, now) <= 0);
  const made = (of: 'doer' | 'other'): Made => ({ made: due.filter((one) => one[of] !== null).length, due: due.length });
  return { counts: Object.assign(new Counts(), forStaff(shown.map(({ outcome }) => outcome), version.terms.lateCounts)), doer: made('doer'), other: made('other') };
}
