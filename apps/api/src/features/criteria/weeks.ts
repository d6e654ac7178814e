import { forPartner, type PartnerView, together } from '@groundwork/domain/consistency/counts';
import { weeksPage, type WeeksPage } from '@groundwork/domain/consistency/weeks-page';
import { asksOf } from '@groundwork/domain/schedule/cadence';
import { startOfDay, todayOf } from '@groundwork/domain/schedule/occasions';
import { writtenDay } from '@groundwork/domain/schedule/slots';
import { Temporal } from 'temporal-polyfill';
import { may, ownCase } from '../../platform/access.js';
import type { Tx } from '../../platform/tx.js';
import { caseOf } from '../cases/index.js';
import { agreementsOf, type OneAgreement } from './agreements.js';
import { Counts, CriterionWeeks, OccasionMark, Weeks } from './criteria.dto.js';
import { type StoredVersion, versionsOf, versionsSince } from './criteria.read.js';
import { type ActiveVersion, dayOf, isActive, isLookedAt, lastDayOf, occasionsUntilToday, partOf, ruledOn, settle, startsOn } from './occasions.js';
import { settlingFacts } from './settling-facts.js';
import { openText, textFrom } from './version-text.js';

/** R48: a quarter of the opened weeks in this partner's own words, the latest or those up to a local day. */
export async function myWeeks(tx: Tx, until?: string): Promise<Weeks> {
  const caseId = ownCase(tx);
  may(tx, 'weeks.read', caseId);
  return weeksUntil(tx, caseId, (version) => partOf(version, tx.who.personId), until);
}

/** The same weeks for the one screen that both look at: marks and counts, nobody's own line. */
export async function roomWeeks(tx: Tx, until?: string): Promise<Weeks> {
  const caseId = ownCase(tx);
  may(tx, 'room.read', caseId);
  return weeksUntil(tx, caseId, () => 'room', until);
}

/** All weeks that were ever opened, in this partner's own words: for the copy that they take with them (R89). */
export async function allMyWeeks(tx: Tx): Promise<CriterionWeeks[]> {
  const caseId = ownCase(tx);
  may(tx, 'weeks.read', caseId);
  return weeksOf(tx, await versionsOf(tx, caseId), (version) => partOf(version, tx.who.personId));
}

/** Reads what counted in these weeks and no more, so that a page costs the same at any age of the record. */
async function weeksUntil(tx: Tx, caseId: string, viewOf: (version: StoredVersion) => PartnerView, asked?: string): Promise<Weeks> {
  const frame = await caseOf(tx, caseId);
  const page = weeksPage(todayOf(frame.zone, frame.dayEnd, tx.instant), asked === undefined ? undefined : writtenDay(asked));
  const begins = startOfDay(frame, page.from);
  const versions = await versionsSince(tx, caseId, new Date(begins.epochMilliseconds));
  const hasEarlier = versions.some(({ firstDueAt, openedThrough }) => openedThrough !== null && firstDueAt !== null && firstDueAt.getTime() < begins.epochMilliseconds);
  return Object.assign(new Weeks(), {
    from: page.from.toString(), until: page.until.toString(),
    earlier: hasEarlier ? page.from.subtract({ days: 1 }).toString() : null, later: page.later?.toString() ?? null,
    criteria: await weeksOf(tx, versions, viewOf, page),
  });
}

async function weeksOf(tx: Tx, versions: readonly StoredVersion[], viewOf: (version: StoredVersion) => PartnerView, page?: WeeksPage): Promise<CriterionWeeks[]> {
  const counting = versions.filter(isActive).filter((version) => !page || countsWithin(version, page));
  const facts = await settlingFacts(tx, counting.map(({ versionId }) => versionId));
  return agreementsOf(versions, tx.instant).flatMap(({ criterionId, inForce }: OneAgreement) => {
    if (!inForce) return [];
    const as = viewOf(inForce);
    const past = counting.filter((version) => version.criterionId === criterionId).map((version) => {
      const due = occasionsUntilToday(version, tx.instant, page?.from).filter((occasion) => !page || Temporal.PlainDate.compare(dayOf(version, occasion), page.until) <= 0);
      // Before the opening a partner has no outcomes at all; after it, what did not open reads "open" whatever the reason.
      const shown = settle(version, due, facts, tx.instant).filter(({ opened, occasion }) => opened || isLookedAt(version, occasion));
      const { counts, occasions } = forPartner(shown, as, version.terms.lateCounts);
      const said = new Map(shown.map((one) => [one.slot, { ruledOn: ruledOn(version, one), againOn: one.againOn }]));
      return { counts, occasions: occasions.map((one) => Object.assign(new OccasionMark(), one, { day: dayOf(version, one).toString() }, said.get(one.slot))) };
    });
    return [Object.assign(new CriterionWeeks(), {
      criterionId, as, asks: asksOf(inForce.terms.cadence),
      text: textFrom(openText(tx, inForce.versionId, inForce.wordsSealed), inForce.reviewOn),
      counts: Object.assign(new Counts(), together(past.map(({ counts }) => counts))),
      occasions: past.flatMap(({ occasions }) => occasions),
    })];
  });
}

/** Whether any of its days lies in these weeks. */
function countsWithin(version: ActiveVersion, { from, until }: WeeksPage): boolean {
  return Temporal.PlainDate.compare(startsOn(version), until) <= 0 && Temporal.PlainDate.compare(lastDayOf(version), from) >= 0;
}
