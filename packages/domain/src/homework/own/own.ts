import { DomainError } from '../../problem.js';
import type { FieldAnswer } from '../answers.js';
import type { ExerciseShape } from '../parts.js';
import type { ReaderClass } from '../readers.js';

/** R72: some or all of its words are for their author alone, under a key of that person. */
export function hasOwnWords({ reader, fields }: Pick<ExerciseShape, 'reader' | 'fields'>): boolean {
  return reader === 'P' || fields.some((field) => field.reader === 'P');
}

/**
 * Whether anybody but its author can tell that it is done. Work whose every word is its author's own stays as it was given
 * for the practice, whatever was written; so it is due for nobody, counts as nobody's load (R76) and is never behind.
 */
export function isForAuthorAlone(reader: ReaderClass): boolean {
  return reader === 'P';
}

/**
 * What of a kept page its author shares with the therapist: the fields they chose, in the page's order. Nothing chosen
 * (`required`) and a field without words (`not_allowed`) are refused.
 */
export function sharedOf(answers: readonly FieldAnswer[], chosen: readonly string[]): FieldAnswer[] {
  if (chosen.length === 0) throw new DomainError('invalid_fields', [{ field: 'keys', code: 'required' }]);
  if (chosen.some((key) => !answers.some((answer) => answer.key === key))) throw new DomainError('invalid_fields', [{ field: 'keys', code: 'not_allowed' }]);
  return answers.filter(({ key }) => chosen.includes(key));
}
