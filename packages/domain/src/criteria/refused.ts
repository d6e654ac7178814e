import { DomainError, type FieldProblem } from '../problem.js';
import { plainText } from './plain-text.js';
import { refusedCategories, type RefusedCategory, refusedWordings } from './refused-wordings.js';
import type { Locale } from './locale.js';
import type { CriterionWords } from './words.js';

export interface RefusedFinding {
  readonly field: keyof CriterionWords;
  readonly category: RefusedCategory;
}

/**
 * A wording match over what people typed (R36). It judges nobody: it asks for other words and tells the therapist,
 * who alone reads the category and may say "none of these". No model, no score (SR6).
 */
export function refusedIn(text: string, locale: Locale = 'en'): RefusedCategory[] {
  const plain = plainText(text);
  return refusedCategories.filter((category) => refusedWordings[locale][category].some((wording) => wording.test(plain)));
}

/** The match over all four free fields. */
export function refusedWords(words: Partial<CriterionWords>, locale: Locale = 'en'): RefusedFinding[] {
  const fields = ['behaviour', 'shows', 'then', 'commitment'] as const;
  return fields.flatMap((field) => refusedIn(words[field] ?? '', locale).map((category) => ({ field, category })));
}

/**
 * Asks for other words, naming the field and never the category: both partners read this screen (R36).
 */
export function refuseRefusedWords(words: Partial<CriterionWords>, locale: Locale = 'en'): void {
  const fields = new Set(refusedWords(words, locale).map(({ field }) => field));
  const problems = [...fields].map((field): FieldProblem => ({ field, code: 'other_words_needed' }));
  if (problems.length > 0) throw new DomainError('other_words_needed', problems);
}
