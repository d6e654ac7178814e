import type { Field } from '@groundwork/exercises/exercise';
import type { Schemas } from '../../lib/api';
import { dayOf } from '../../lib/format';
import { g } from '../../lib/giving';

type Given = Schemas['GivenAnswer'];

export interface PageOfMine {
  title: string;
  when: string;
  fields: readonly Field[];
  answers: readonly Given[];
}

/** Own pages as plain text, each with its day and its questions. What was left empty is left out. */
export function asText(pages: readonly PageOfMine[]): string {
  return `${pages.map(({ title, when, fields, answers }) => [`${title}\n${when}`, ...fields.flatMap((field) => filled(field, answers))].join('\n\n')).join('\n\n\n')}\n`;
}

function filled(field: Field, answers: readonly Given[]): string[] {
  const lines = answers.filter(({ key }) => key === field.key).flatMap((answer) => linesOf(field, answer)).filter((line) => line !== '');
  return lines.length > 0 ? [[field.label, ...lines].join('\n')] : [];
}

function linesOf(field: Field, { text, number, chosen, rows }: Given): string[] {
  switch (field.kind) {
    case 'date':
      return [text ? dayOf(text) : ''];
    case 'choice':
      return [labelOf(field, text ?? '')];
    case 'scale_0_10':
      return number === null ? [] : [g('given.scale', { number })];
    case 'timer':
      return number === null ? [] : [g('given.minutes', { number })];
    case 'turns':
      return number === null ? [] : [g('given.turns', { number })];
    case 'checklist':
      return (chosen ?? []).map((key) => labelOf(field, key));
    case 'table':
      return (rows ?? []).map((cells) => (field.columns ?? []).flatMap((column, at) => (cells[at] ? [`${column.label}: ${labelOf(column, cells[at])}`] : [])).join(', '));
    default:
      return [text ?? ''];
  }
}

const labelOf = ({ choices = [] }: Pick<Field, 'choices'>, key: string): string => choices.find((choice) => choice.key === key)?.label ?? key;
