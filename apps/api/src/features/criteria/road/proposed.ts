import { frames } from '@groundwork/domain/criteria/locale';
import { fillTemplate, type TemplateDraft } from '@groundwork/domain/criteria/templates';
import { type CriterionWords, readyWords } from '@groundwork/domain/criteria/words';
import type { Tx } from '../../../platform/tx.js';
import { settingsOf } from '../../clinic/index.js';
import type { TemplateChoice } from '../criteria.dto.js';
import { namesOf } from '../put-to-signatures.js';
import { templateFrame } from '../template-frame.js';
import { ProposedText, type ShortAnswers } from './road.dto.js';

/** What is sealed of a proposal: what was chosen and said, and for the therapist the three short answers (R21). */
export interface Proposed extends CriterionWords {
  readonly choice: TemplateChoice;
  readonly answers: ShortAnswers;
}

/** Whatever the template still needs is asked for now, so that the therapist never reads half a sentence. */
export async function wordsOf(tx: Tx, caseId: string, doerId: string, choice: TemplateDraft, said: { shows: string; then: string; commitment?: string }): Promise<CriterionWords> {
  const { askerName } = await namesOf(tx, caseId, doerId);
  const { behaviour } = fillTemplate(choice, await templateFrame(tx, caseId, askerName));
  return readyWords({ behaviour, shows: said.shows, then: said.then, commitment: said.commitment || frames.en.commitment });
}

/** The words of many proposals as sentences, with the couple's names as they stand. */
export async function textsOf(tx: Tx, partners: readonly { personId: string; firstName: string }[]): Promise<(doerId: string, proposed: Proposed) => ProposedText> {
  const { reviewWeeks } = await settingsOf(tx);
  return (doerId, { behaviour, shows, then, commitment }) => {
    const doerName = partners.find(({ personId }) => personId === doerId)?.firstName ?? '';
    const askerName = partners.find(({ personId }) => personId !== doerId)?.firstName ?? '';
    const words = { doerName, askerName, behaviour, shows, then, commitment };
    return Object.assign(new ProposedText(), words, { sentence: frames.en.sentence({ ...words, reviewDay: frames.en.reviewIn(reviewWeeks) }) });
  };
}
