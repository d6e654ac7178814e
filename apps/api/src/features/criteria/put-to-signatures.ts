import { frames } from '@groundwork/domain/criteria/locale';
import { fillTemplate, type TemplateDraft } from '@groundwork/domain/criteria/templates';
import { readyWords } from '@groundwork/domain/criteria/words';
import { DomainError } from '@groundwork/domain/problem';
import { audit } from '../../platform/audit.js';
import { newId } from '../../platform/random.js';
import type { Tx } from '../../platform/tx.js';
import { partnersOf } from '../cases/index.js';
import { refuseBeyondLimit } from './active-limit.js';
import { versionsOf } from './criteria.read.js';
import { insertDraft } from './criteria.store.js';
import { templateFrame } from './template-frame.js';
import { sealText } from './version-text.js';
import { passedIn, refuseOutright } from './wording.js';

/** What becomes version 1 of an agreement, whichever road it came. */
export interface ToSign {
  id: string;
  caseId: string;
  sessionId: string;
  road: 'room' | 'prepared';
  doerId: string;
  template: TemplateDraft;
  shows: string;
  then: string;
  commitment?: string;
  /** R35: the therapist lets words that are hard to keep or to see stay. */
  keepWords: boolean;
}

/**
 * Writes the first version, with the template's terms frozen into it (R20), for both to sign. Refuses what R36 refuses,
 * telling the therapist alone; words that are hard to keep unless the therapist lets them stay (R35); and one more than
 * runs well for this doer (R25).
 */
export async function putToSignatures(tx: Tx, { id, caseId, sessionId, road, doerId, template, shows, then, commitment, keepWords }: ToSign): Promise<void> {
  const { personId: createdBy } = tx.who;
  const names = await namesOf(tx, caseId, doerId);
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
      id: versionId, caseId, criterionId: id, number: 1, road, sessionId, terms, frank: true, honest: true, fair: true, reviewOn: terms.reviewOn,
      ...sealText(tx, versionId, words, { doerId, ...names }, terms), createdBy, createdAt: tx.now,
    },
  );
  await audit(tx, { action: 'criterion.drafted', caseId, object: { type: 'criterion_version', id: versionId } });
}

export interface Names {
  doerName: string;
  askerName: string;
  askerId: string;
}

/** Who does it and who asks for it; refuses anybody but the two partners. */
export async function namesOf(tx: Tx, caseId: string, doerId: string): Promise<Names> {
  const partners = await partnersOf(tx, caseId);
  const doer = partners.find(({ personId }) => personId === doerId);
  const asker = partners.find(({ personId }) => personId !== doerId);
  if (!doer || !asker) throw new DomainError('invalid_fields', [{ field: 'doerId', code: 'not_allowed' }]);
  return { doerName: doer.firstName, askerName: asker.firstName, askerId: asker.personId };
}
