import type { ProblemView } from '../../lib/api';
import { t } from './words';

/** The lines still to be filled, each with what it asks for; null when none is. */
export function incomplete<Field extends string>(open: readonly Field[], wordsOf: (field: Field) => string): ProblemView | null {
  if (open.length === 0) return null;
  return { detail: t('room.builder.missing', { count: open.length }), code: 'incomplete', status: 422, fields: Object.fromEntries(open.map((field) => [field, wordsOf(field)])) };
}
