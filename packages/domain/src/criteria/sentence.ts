import { Temporal } from 'temporal-polyfill';
import { frames, type Locale } from './locale.js';
import type { CriterionWords } from './words.js';

export interface SentenceInput extends CriterionWords {
  readonly doerName: string;
  readonly askerName: string;
  /** 'YYYY-MM-DD' */
  readonly reviewOn: string;
}

/** R20: the whole agreement as one text that the asker can say aloud. */
export function sentenceOf(input: SentenceInput, locale: Locale = 'en'): string {
  const { reviewOn, ...parts } = input;
  return frames[locale].sentence({ ...parts, reviewDay: dayInWords(reviewOn, locale) });
}

/** Day and month; the year goes without saying, a review is never more than twelve weeks off (R26). */
function dayInWords(day: string, locale: Locale): string {
  const language = { en: 'en-GB' }[locale];
  return Temporal.PlainDate.from(day).toLocaleString(language, { day: 'numeric', month: 'long' });
}
