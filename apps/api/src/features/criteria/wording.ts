import { type LintCode, lintOf } from '@groundwork/domain/criteria/lint';
import { refusedWords, refuseRefusedWords } from '@groundwork/domain/criteria/refused';
import type { CriterionWords } from '@groundwork/domain/criteria/words';
import { DomainError } from '@groundwork/domain/problem';
import { ToldProblem } from '../../platform/problems.js';
import { insertTurnedBack } from './turned-back/turned-back.store.js';

/** R36: it names the field and never the category, on the one screen as on a phone. The therapist is told; `sessionId` is null of what a partner typed alone. */
export function refuseOutright(caseId: string, sessionId: string | null, words: CriterionWords): void {
  try {
    refuseRefusedWords(words);
  } catch (refusal) {
    const found = refusedWords(words);
    const said = [...new Set(found.map(({ field }) => field))].map((field) => words[field]).join(' / ');
    throw new ToldProblem(refusal, (tx) => insertTurnedBack(tx, caseId, sessionId, said, [...new Set(found.map(({ category }) => category))]));
  }
}

/** R35: what stands against the words, once the therapist has let it pass. */
export function passedIn(words: CriterionWords, keepWords: boolean): { passed?: LintCode[] } {
  const found = lintOf(words);
  if (found.length === 0) return {};
  const fields = [...new Set(found.map(({ field }) => field))];
  if (!keepWords) throw new DomainError('hard_to_keep', fields.map((field) => ({ field, code: 'hard_to_keep' })));
  return { passed: [...new Set(found.map(({ code }) => code))] };
}
