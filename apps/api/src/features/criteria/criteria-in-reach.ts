import { forStaff } from '@groundwork/domain/consistency/counts';
import { Temporal } from 'temporal-polyfill';
import { instantOf } from '../../platform/clock.js';
import type { Tx } from '../../platform/tx.js';
import { Counts } from './criteria.dto.js';
import { entriesOn, openingsOf, type SignatureWithAnswer, signaturesStand, signaturesWithAnswers, type StoredVersion, versionsInReach } from './criteria.read.js';
import { type ActiveVersion, byAuthor, isActive, isLookedAt, occasionsUntilToday, type Settled, settle, todayIn } from './occasions.js';
import { isOfUse } from './staff-criteria.js';
import { openText } from './version-text.js';

/** No version makes occasions for longer (R26): twelve weeks to the review, 28 days after it. */
const LIVES_DAYS = 112;

/** One agreement of any couple within reach, as a therapist's list of many needs it. */
export interface CriterionInReach {
  caseId: string;
  id: string;
  number: number;
  state: 'waiting' | 'active';
  doerId: string;
  askerId: string;
  doerName: string;
  behaviour: string;
  signatures: SignatureWithAnswer[];
  reviewOn: string;
  openedThrough: Date | null;
  /** Something fell due since the last opening and is no rest. */
  hasWeeks: boolean;
  /** Since the couple's last session, where that was asked for. */
  since: { counts: Counts; doer: Made; other: Made } | null;
}

/** Of the occasions that fell due, how many this partner has entered. */
export interface Made {
  made: number;
  due: number;
}

/**
 * The agreements of all couples within reach, in five statements whatever their number; for the couples in `since`
 * also what came of them since that moment (null: ever).
 */
export async function criteriaInReach(tx: Tx, since: ReadonlyMap<string, Date | null>): Promise<CriterionInReach[]> {
  const versions = await versionsInReach(tx);
  const ids = versions.map(({ versionId }) => versionId);
  const signatures = await signaturesWithAnswers(tx, ids);
  const stand = await signaturesStand(tx, versions.filter((version) => !isActive(version)).map(({ versionId }) => versionId));
  const seen = versions.filter((version): version is ActiveVersion => since.has(version.caseId) && isActive(version) && livesOn(version, tx.instant));
  const openings = await openingsOf(tx, seen.map(({ versionId }) => versionId));
  const entries = byAuthor(await entriesOn(tx, seen.map(({ versionId }) => versionId)));
  return versions.flatMap((version) => {
    const signed = signatures.filter(({ versionId }) => versionId === version.versionId);
    if (!isOfUse(tx, version, signed, stand)) return [];
    const active = seen.find(({ versionId }) => versionId === version.versionId);
    const settled = active ? settle(active, occasionsUntilToday(active, tx.instant), entries, openings, tx.instant) : [];
    return [from(tx, version, signed, active ? sinceThen(active, settled, since.get(version.caseId) ?? null, tx.instant) : null)];
  });
}

function from(tx: Tx, version: StoredVersion, signatures: SignatureWithAnswer[], since: CriterionInReach['since']): CriterionInReach {
  const { caseId, criterionId, number, doerId, askerId, reviewOn, openedThrough, versionId, wordsSealed } = version;
  const { doerName, behaviour } = openText(tx, versionId, wordsSealed);
  return {
    caseId, id: criterionId, number, doerId, askerId, doerName, behaviour, signatures, reviewOn, since,
    state: isActive(version) ? 'active' : 'waiting',
    openedThrough: openedThrough && new Date(openedThrough.epochMilliseconds),
    hasWeeks: isActive(version) && hasWeeks(version, tx.instant),
  };
}

function livesOn(version: StoredVersion, now: Temporal.Instant): boolean {
  return Temporal.PlainDate.compare(Temporal.PlainDate.from(version.reviewOn).add({ days: LIVES_DAYS }), todayIn(version, now)) >= 0;
}

/** From the last opening on: what it left shut is past. */
function hasWeeks(version: ActiveVersion, now: Temporal.Instant): boolean {
  if (!livesOn(version, now)) return false;
  const opened = version.openedThrough?.toZonedDateTimeISO(version.terms.zone).toPlainDate().subtract({ days: 1 });
  return occasionsUntilToday(version, now, opened).some(
    (occasion) => !occasion.rested && !isLookedAt(version, occasion) && Temporal.Instant.compare(occasion.dueAt, now) <= 0);
}

function sinceThen(version: ActiveVersion, settled: readonly Settled[], since: Date | null, now: Temporal.Instant): CriterionInReach['since'] {
  const isAfter = ({ occasion }: Settled) => since === null || Temporal.Instant.compare(occasion.dueAt, instantOf(since)) > 0;
  const shown = settled.filter(isAfter);
  const due = shown.filter(({ occasion, outcome }) => outcome !== 'rested' && Temporal.Instant.compare(occasion.dueAt, now) <= 0);
  const made = (of: 'doer' | 'other'): Made => ({ made: due.filter((one) => one[of] !== null).length, due: due.length });
  return { counts: Object.assign(new Counts(), forStaff(shown.map(({ outcome }) => outcome), version.terms.lateCounts)), doer: made('doer'), other: made('other') };
}
