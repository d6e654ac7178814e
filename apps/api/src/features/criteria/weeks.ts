import { forPartner, type PartnerView, together } from '@groundwork/domain/consistency/counts';
import { asksOf } from '@groundwork/domain/schedule/cadence';
import { may, ownCase } from '../../platform/access.js';
import type { Tx } from '../../platform/tx.js';
import { agreementsOf } from './agreements.js';
import { Counts, CriterionWeeks, OccasionMark, Weeks } from './criteria.dto.js';
import { type StoredVersion, versionsOf } from './criteria.read.js';
import { dayOf, isActive, isLookedAt, occasionsUntilToday, partOf, ruledOn, settle } from './occasions.js';
import { settlingFacts } from './settling-facts.js';
import { openText, textFrom } from './version-text.js';

/** R48: the opened weeks in this partner's own words. */
export async function myWeeks(tx: Tx): Promise<Weeks> {
  const caseId = ownCase(tx);
  may(tx, 'weeks.read', caseId);
  return weeksOf(tx, caseId, (version) => partOf(version, tx.who.personId));
}

/** The same weeks for the one screen that both look at: marks and counts, nobody's own line. */
export async function roomWeeks(tx: Tx): Promise<Weeks> {
  const caseId = ownCase(tx);
  may(tx, 'room.read', caseId);
  return weeksOf(tx, caseId, () => 'room');
}

async function weeksOf(tx: Tx, caseId: string, viewOf: (version: StoredVersion) => PartnerView): Promise<Weeks> {
  const versions = (await versionsOf(tx, caseId)).filter(isActive);
  const facts = await settlingFacts(tx, versions.map(({ versionId }) => versionId));
  const criteria = agreementsOf(versions, tx.instant).flatMap(({ criterionId, inForce }) => {
    if (!inForce) return [];
    const as = viewOf(inForce);
    const past = versions.filter((version) => version.criterionId === criterionId).map((version) => {
      const settled = settle(version, occasionsUntilToday(version, tx.instant), facts, tx.instant);
      // Before the opening a partner has no outcomes at all; after it, what did not open reads "open" whatever the reason.
      const shown = settled.filter(({ opened, occasion }) => opened || isLookedAt(version, occasion));
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
  return Object.assign(new Weeks(), { criteria });
}
