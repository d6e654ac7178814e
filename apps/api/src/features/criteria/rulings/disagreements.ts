import { choicesFor } from '@groundwork/domain/consistency/rulings';
import { markOf } from '@groundwork/domain/consistency/counts';
import { asksOf } from '@groundwork/domain/schedule/cadence';
import { may, ownCase } from '../../../platform/access.js';
import type { Tx } from '../../../platform/tx.js';
import { agreementsOf } from '../agreements.js';
import { versionsOf } from '../criteria.read.js';
import { type ActiveVersion, answerOf, dayOf, isActive, occasionsUntilToday, type Settled, settle, todayIn } from '../occasions.js';
import { settlingFacts } from '../settling-facts.js';
import { openText, textFrom } from '../version-text.js';
import { CriterionDisagreements, Disagreement, Disagreements } from './rulings.dto.js';

/**
 * What the couple saw differently, as both read it from one screen: opened occasions alone, so nothing that is sealed or
 * kept back moves it. What an earlier session ruled is gone from it; what this one ruled stays, so that a slip can be said anew.
 */
export async function disagreements(tx: Tx): Promise<Disagreements> {
  const caseId = ownCase(tx);
  may(tx, 'room.read', caseId);
  const versions = (await versionsOf(tx, caseId)).filter(isActive);
  const facts = await settlingFacts(tx, versions.map(({ versionId }) => versionId));
  const criteria = agreementsOf(versions, tx.instant).flatMap(({ criterionId, inForce, ending }) => {
    const occasions = versions.filter((version) => version.criterionId === criterionId).flatMap((version) =>
      settle(version, occasionsUntilToday(version, tx.instant), facts, tx.instant).flatMap((settled) => disagreementFrom(tx, version, settled)));
    if (!inForce || occasions.length === 0) return [];
    const today = todayIn(inForce, tx.instant).toString();
    const isLater = ({ againOn }: Disagreement): boolean => againOn !== null && againOn > today;
    return [Object.assign(new CriterionDisagreements(), {
      criterionId, text: textFrom(openText(tx, inForce.versionId, inForce.wordsSealed), inForce.reviewOn),
      choices: [...choicesFor(asksOf(inForce.terms.cadence))], canReword: ending === null,
      occasions: [...occasions.filter((one) => !isLater(one)), ...occasions.filter(isLater)],
    })];
  });
  return Object.assign(new Disagreements(), { criteria });
}

function disagreementFrom(tx: Tx, version: ActiveVersion, { slot, leftToSession, outcome, ruling, acts, againOn, occasion, doer, other }: Settled): Disagreement[] {
  const isFromBefore = ruling !== null && acts.at(-1)?.sessionId !== tx.who.sessionId;
  if (leftToSession === null || isFromBefore) return [];
  return [Object.assign(new Disagreement(), {
    versionId: version.versionId, slot, day: dayOf(version, occasion).toString(), why: leftToSession,
    doer: answerOf(doer), other: answerOf(other), ruled: ruling && markOf(outcome), againOn,
  })];
}
