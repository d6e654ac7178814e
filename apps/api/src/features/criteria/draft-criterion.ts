import { Injectable } from '@nestjs/common';
import { frames } from '@groundwork/domain/criteria/locale';
import { fillTemplate } from '@groundwork/domain/criteria/templates';
import { readyWords } from '@groundwork/domain/criteria/words';
import { DomainError } from '@groundwork/domain/problem';
import { may, ownCase } from '../../platform/access.js';
import { audit } from '../../platform/audit.js';
import { Problem } from '../../platform/problems.js';
import { newId } from '../../platform/random.js';
import type { Tx } from '../../platform/tx.js';
import { partnersOf, refuseWhileResting } from '../cases/index.js';
import { refuseBeyondLimit } from './active-limit.js';
import type { DraftCriterion as Input } from './criteria.dto.js';
import { versionsOf } from './criteria.read.js';
import { insertDraft, lockSession } from './criteria.store.js';
import { templateFrame } from './template-frame.js';
import { sealText } from './version-text.js';
import { passedIn, refuseOutright } from './wording.js';

/**
 * In the room (R22): what both read on the one screen becomes version 1, with the template's terms frozen into it
 * (R20). Asks for the three ticks (R21), a review within twelve weeks (R26), the asker's part (R27) and a "then"
 * (R28). A wording that is refused outright is stored for nobody's signature; the therapist alone is told of it (R36). One
 * that is hard to keep or to see is turned back until the therapist lets it stay (R35), which the version then remembers.
 */
@Injectable()
export class DraftCriterion {
  async execute(tx: Tx, input: Input): Promise<string> {
    const caseId = ownCase(tx);
    may(tx, 'room.draft', caseId);
    const { sessionId, personId: createdBy } = tx.who;
    if (!sessionId) throw new Problem('not_found');
    await refuseWhileResting(tx, caseId);
    await lockSession(tx, sessionId);
    const names = await this.namesOf(tx, caseId, input.doerId);
    const { id, doerId, frank, honest, fair, shows, then, commitment, keepWords = false, ...template } = input;
    const filled = fillTemplate(template, await templateFrame(tx, caseId, names.askerName));
    const words = readyWords({ behaviour: filled.behaviour, shows, then, commitment: commitment || frames.en.commitment });
    refuseOutright(caseId, sessionId, words);
    const terms = { ...filled.terms, ...passedIn(words, keepWords) };
    await refuseBeyondLimit(tx, await versionsOf(tx, caseId), doerId);
    const versionId = newId();
    await insertDraft(
      tx,
      { id, caseId, doerId, askerId: names.askerId, createdBy, createdAt: tx.now },
      {
        id: versionId, caseId, criterionId: id, number: 1, road: 'room', sessionId, terms, frank, honest, fair, reviewOn: terms.reviewOn,
        ...sealText(tx, versionId, words, { doerId, ...names }, terms), createdBy, createdAt: tx.now,
      },
    );
    await audit(tx, { action: 'criterion.drafted', caseId, object: { type: 'criterion_version', id: versionId } });
    return id;
  }

  private async namesOf(tx: Tx, caseId: string, doerId: string): Promise<{ doerName: string; askerName: string; askerId: string }> {
    const partners = await partnersOf(tx, caseId);
    const doer = partners.find(({ personId }) => personId === doerId);
    const asker = partners.find(({ personId }) => personId !== doerId);
    if (!doer || !asker) throw new DomainError('invalid_fields', [{ field: 'doerId', code: 'not_allowed' }]);
    return { doerName: doer.firstName, askerName: asker.firstName, askerId: asker.personId };
  }
}
