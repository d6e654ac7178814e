import { Injectable } from '@nestjs/common';
import { actOf, choicesFor, ruleProblem } from '@groundwork/domain/consistency/rulings';
import { DomainError } from '@groundwork/domain/problem';
import { asksOf } from '@groundwork/domain/schedule/cadence';
import { may, ownCase } from '../../../platform/access.js';
import { audit } from '../../../platform/audit.js';
import { Problem } from '../../../platform/problems.js';
import type { Tx } from '../../../platform/tx.js';
import { refuseWhileResting } from '../../cases/index.js';
import { versionsOf } from '../criteria.read.js';
import { lockSession } from '../criteria.store.js';
import { isActive, occasionOf, settle, todayIn } from '../occasions.js';
import { settlingFacts } from '../settling-facts.js';
import type { Rule as Input } from './rulings.dto.js';
import { insertRuling } from './rulings.store.js';

/**
 * In the session, both at the table: the therapist settles an opened occasion that the entries left to it, or leaves it open,
 * at once or for two more weeks (R41, R42). Never what both saw alike, never before the opening, not while the shared part
 * rests; what an earlier session ruled stands. The entries stay as they are.
 */
@Injectable()
export class RuleOnOccasion {
  async execute(tx: Tx, { id, versionId, slot, choice }: Input): Promise<string> {
    const caseId = ownCase(tx);
    may(tx, 'room.rule', caseId);
    const { sessionId } = tx.who;
    if (!sessionId) throw new Problem('not_found');
    await refuseWhileResting(tx, caseId);
    await lockSession(tx, sessionId);
    const version = (await versionsOf(tx, caseId)).filter(isActive).find((one) => one.versionId === versionId);
    if (!version) throw new Problem('not_found');
    const occasion = occasionOf(version, slot);
    if (!occasion) throw new Problem('no_such_occasion');
    if (!choicesFor(asksOf(version.terms.cadence)).includes(choice)) throw new DomainError('invalid_fields', [{ field: 'choice', code: 'not_allowed' }]);
    const [settled] = settle(version, [occasion], await settlingFacts(tx, [versionId]), tx.instant);
    const acts = settled?.acts ?? [];
    const problem = ruleProblem(Boolean(settled?.leftToSession), acts, sessionId);
    if (problem) throw new DomainError(problem);
    await insertRuling(tx, { id, caseId, versionId, slot, number: acts.length + 1, sessionId, ...actOf(choice, todayIn(version, tx.instant)) });
    await audit(tx, { action: 'occasion.ruled', caseId, object: { type: 'ruling', id }, reason: choice });
    return id;
  }
}
