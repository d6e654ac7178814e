import { forPartner, together } from '@groundwork/domain/consistency/counts';
import { isInPeriod, type JudgedOccasion, type Period } from '@groundwork/domain/criteria/reviews/judging';
import { Temporal } from 'temporal-polyfill';
import type { Tx } from '../../../platform/tx.js';
import type { OneAgreement } from '../agreements.js';
import { Counts } from '../criteria.dto.js';
import type { StoredVersion } from '../criteria.read.js';
import { type ActiveVersion, dayOf, isActive, isLookedAt, occasionsUntilToday, type Settled, settle, startsOn } from '../occasions.js';
import { settlingFacts } from '../settling-facts.js';

/** What a review of this text looks at: from the day of the last review that was held of the agreement. */
export function periodOf({ endorsed }: OneAgreement, standing: StoredVersion): Period {
  const earlier = endorsed.filter((one) => one.reviewId !== null && one.number < standing.number).map(({ reviewOn }) => reviewOn);
  const last = earlier.sort().at(-1);
  return { from: last === undefined ? null : Temporal.PlainDate.from(last), reviewOn: Temporal.PlainDate.from(standing.reviewOn) };
}

/** Its first local day: of the period, or of the agreement. */
export function firstDayOfPeriod({ endorsed }: OneAgreement, { from }: Period): Temporal.PlainDate | null {
  const [first] = endorsed.filter(isActive).map(startsOn).sort((one, two) => Temporal.PlainDate.compare(one, two));
  return from ?? first ?? null;
}

interface OfText {
  version: ActiveVersion;
  settled: Settled[];
}

/** The occasions of the period, text by text, settled from the entries that this reader may see. */
export async function settledIn(tx: Tx, agreement: OneAgreement, period: Period): Promise<OfText[]> {
  const texts = agreement.endorsed.filter(isActive);
  const facts = await settlingFacts(tx, texts.map(({ versionId }) => versionId));
  return texts.map((version) => {
    const occasions = occasionsUntilToday(version, tx.instant).filter((occasion) => isInPeriod(period, dayOf(version, occasion)));
    return { version, settled: settle(version, occasions, facts, tx.instant) };
  });
}

/** The counts that are read aloud: what both read in the opened weeks, of this period. */
export function countsOf(texts: readonly OfText[]): Counts {
  const ofText = texts.map(({ version, settled }) =>
    forPartner(settled.filter(({ opened, occasion }) => opened || isLookedAt(version, occasion)), 'room', version.terms.lateCounts).counts);
  return Object.assign(new Counts(), together(ofText));
}

export function toJudge(texts: readonly OfText[]): JudgedOccasion[] {
  return texts.flatMap(({ version, settled }) => settled.map(({ occasion, slot, outcome, opened, doer, other, ruling }): JudgedOccasion =>
    ({ slot, versionNumber: version.number, day: dayOf(version, occasion), dueAt: occasion.dueAt, terms: version.terms, outcome, opened, doer, other, ruling })));
}
