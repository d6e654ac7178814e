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
    const left = versions.filter((version) => version.criterionId === criterionId).flatMap((version) =>
      settle(version, occasionsUntilToday(version, tx.instant), facts, tx.instant).filter((one) => isLeft(tx, one)).map((settled) => ({ version, settled })));
    if (!inForce || left.length === 0) return [];
    const [now, later] = [false, true].map((waits) => left.filter(({ version, settled }) => waitsForItsDay(tx, version, settled) === waits).map(({ version, settled }) => disagreementFrom(version, settled)));
    return [Object.assign(new CriterionDisagreements(), {
      criterionId, text: textFrom(openText(tx, inForce.versionId, inForce.wordsSealed), inForce.reviewOn),
      choices: [...choicesFor(asksOf(inForce.terms.cadence))], canReword: ending === null,
      occasions: [...(now ?? []), ...(later ?? [])],
    })];
  });
  return Object.assign(new Disagreements(), { criteria });
}

const isOfThisSession = ({ who }: Tx, { acts }: Settled): boolean => acts.at(-1)?.sessionId === who.sessionId;

function isLeft(tx: Tx, settled: Settled): boolean {
  return settled.leftToSession !== null && (settled.ruling === null || isOfThisSession(tx, settled));
}

/** What an earlier session left open until a later day; what this one did stays where both look at it. */
function waitsForItsDay(tx: Tx, version: ActiveVersion, settled: Settled): boolean {
  return settled.againOn !== null && settled.againOn > todayIn(version, tx.instant).toString() && !isOfThisSession(tx, settled);
}

function disagreementFrom(version: ActiveVersion, { slot, leftToSession, outcome, ruling, againOn, occasion, doer, other }: Settled): Disagreement {
  return Object.assign(new Disagreement(), {
    versionId: version.versionId, slot, day: dayOf(version, occasion).toString(), why: leftToSession,
    doer: answerOf(doer), other: answerOf(other), ruled: ruling && markOf(outcome), againOn,
  });
}
