import { DomainError, type FieldProblem } from '../problem.js';

/** What people say about a criterion (R20), each on one line without the frame that sentenceOf adds. */
export interface CriterionWords {
  /** "be home by 18:30 on workdays, or message by 17:30 with the new time" */
  readonly behaviour: string;
  /** What it shows the asker: "I am not left guessing". */
  readonly shows: string;
  /** What opens when it is enough (R28): "we plan one weekend away". */
  readonly then: string;
  /** The asker's own part (R27): "I add nothing before the review". */
  readonly commitment: string;
}

/** Longest text of one field, in characters as people count them (R46). */
export const longestWords = 500;

const fields = ['behaviour', 'shows', 'then', 'commitment'] as const;

/**
 * The words as they are stored and signed: composed, on one line, without spaces around. Refuses an empty field and
 * one of more than 500 characters, naming each.
 */
export function readyWords(words: CriterionWords): CriterionWords {
  const ready: CriterionWords = {
    behaviour: onOneLine(words.behaviour),
    shows: onOneLine(words.shows),
    then: onOneLine(words.then),
    commitment: onOneLine(words.commitment),
  };
  const problems = fields.flatMap((field): FieldProblem[] => {
    if (ready[field] === '') return [{ field, code: 'required' }];
    return [...ready[field]].length > longestWords ? [{ field, code: 'too_long' }] : [];
  });
  if (problems.length > 0) throw new DomainError('invalid_fields', problems);
  return ready;
}

function onOneLine(text: string): string {
  return text.normalize('NFC').replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
