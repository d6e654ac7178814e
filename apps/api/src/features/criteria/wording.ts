import { type LintCode, lintOf } from '@groundwork/domain/criteria/lint';
import { refusedWords } from '@groundwork/domain/criteria/refused';
import type { CriterionWords } from '@groundwork/domain/criteria/words';
import { DomainError } from '@groundwork/domain/problem';
import { fieldWords } from '../../platform/problem-words.js';
import { ToldProblem } from '../../platform/problems.js';
import { insertTurnedBack } from './turned-back/turned-back.store.js';

/** R36: both read the screen, so it names the field and never the category. The therapist is told. */
export function refuseOutright(caseId: string, sessionId: string, words: CriterionWords): void {
  const found = refusedWords(words);
  if (found.length === 0) return;
  const fields = [...new Set(found.map(({ field }) => field))];
  const categories = [...new Set(found.map(({ category }) => category))];
  const said = fields.map((field) => words[field]).join(' / ');
  throw new ToldProblem('other_words_needed', fields.map((field) => ({ field, detail: fieldWords.other_words_needed })),
    (tx) => insertTurnedBack(tx, caseId, sessionId, said, categories));
}

/** R35: what stands against the words, once the therapist has let it pass. */
export function passedIn(words: CriterionWords, keepWords: boolean): { passed?: LintCode[] } {
  const found = lintOf(words);
  if (found.length === 0) return {};
  const fields = [...new Set(found.map(({ field }) => field))];
  if (!keepWords) throw new DomainError('hard_to_keep', fields.map((field) => ({ field, code: 'hard_to_keep' })));
  return { passed: [...new Set(found.map(({ code }) => code))] };
}
