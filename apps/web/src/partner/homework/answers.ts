import type { Field } from '@groundwork/exercises/exercise';
import type { Schemas } from '../../lib/api';

type Answer = Schemas['AnswerToField'];
type Given = Schemas['GivenAnswer'];
type Values = Record<string, string>;

const CELL = '\t';
const ROW = '\n';

/** The rows of a table as one text, so that a draft keeps it as one field; empty rows at the end are left out. */
export function textOfRows(rows: readonly (readonly string[])[]): string {
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== ''));
  return rows.slice(0, last + 1).map((row) => row.map(oneLine).join(CELL)).join(ROW);
}

/** And back, each row with as many cells as the table has columns. */
export function rowsOf(text: string, columns: number): string[][] {
  if (text === '') return [];
  return text.split(/\r?\n/).map((line) => {
    const cells = line.split(CELL);
    return Array.from({ length: columns }, (_, at) => cells[at] ?? '');
  });
}

/** A cell is one line. */
export const oneLine = (text: string): string => text.replace(/[\t\r\n]+/g, ' ');

/** What stands in the form as the API takes it: each field as its kind asks, empty ones left out. */
export function answersFrom(fields: readonly Field[], values: Values): Answer[] {
  return fields.flatMap((field) => {
    const text = (values[field.key] ?? '').trim() === '' ? '' : (values[field.key] ?? '');
    return text === '' ? [] : [{ key: field.key, ...answerOf(field, text) }];
  });
}

function answerOf({ kind, columns = [] }: Field, text: string): Omit<Answer, 'key'> {
  switch (kind) {
    case 'text':
    case 'long_text':
    case 'choice':
    case 'date':
    case 'time':
      return { text };
    case 'scale_0_10':
    case 'timer':
    case 'turns':
      return { number: Number(text) };
    case 'checklist':
      return { chosen: text.split(ROW) };
    case 'table':
      return { rows: rowsOf(text, columns.length).filter((row) => row.some((cell) => cell.trim() !== '')) };
  }
}

/** What was sent before, as the form holds it. */
export function valuesFrom(answers: readonly Given[]): Values {
  return Object.fromEntries(answers.map(({ key, text, number, chosen, rows }) => [key, text ?? number?.toString() ?? chosen?.join(ROW) ?? (rows ? textOfRows(rows) : '')]));
}

interface Acts<A> {
  /** The answer that stands. */
  standing: A | null;
  /** Words added to it. */
  added: A[];
  /** What was sent before it. */
  earlier: A[];
}

/** What was sent, in order, as it is read: what stands now, what was added to it, and what came before. */
export function readingOf<A extends Schemas['SentAct']>(acts: readonly A[]): Acts<A> {
  const last = acts.findLastIndex(({ kind }) => kind === 'answer');
  return { standing: acts[last] ?? null, added: acts.slice(last + 1), earlier: acts.slice(0, Math.max(last, 0)) };
}
