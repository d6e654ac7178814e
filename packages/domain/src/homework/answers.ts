import { DomainError, type FieldCode, type FieldProblem } from '../problem.js';
import type { FieldKind, FieldShape } from './parts.js';
import { readerOfField } from './parts.js';
import type { ReaderClass } from './readers.js';

/** What one person put into one field, in the one of these that its kind has. */
export interface FieldAnswer {
  readonly key: string;
  /** text, long_text, choice (the key), date (YYYY-MM-DD), time (HH:MM). */
  readonly text?: string;
  /** scale_0_10, timer (minutes), turns (how many). */
  readonly number?: number;
  /** checklist: the keys. */
  readonly chosen?: readonly string[];
  /** table: each row a text for each column, in their order. */
  readonly rows?: readonly (readonly string[])[];
}

export const longestText = 500;
export const longestLongText = 4000;
const MOST: Partial<Record<FieldKind, number>> = { scale_0_10: 10, timer: 600, turns: 40 };
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

/**
 * The answers as they are kept: known fields, each once, each as its kind asks, empty ones left out. Any field may be
 * skipped; a form with nothing in it is refused (`required`), and so is whatever does not fit, naming each field.
 */
export function readAnswers(fields: readonly FieldShape[], given: readonly FieldAnswer[]): FieldAnswer[] {
  const problems: FieldProblem[] = [];
  const kept: FieldAnswer[] = [];
  for (const [place, answer] of given.entries()) {
    const field = fields.find(({ key }) => key === answer.key);
    const isTwice = given.findIndex(({ key }) => key === answer.key) < place;
    const read = field && !isTwice ? readOne(field, answer) : 'not_allowed';
    if (typeof read === 'string') problems.push({ field: answer.key, code: read });
    else if (read) kept.push(read);
  }
  if (problems.length === 0 && kept.length === 0) problems.push({ field: 'answers', code: 'required' });
  if (problems.length > 0) throw new DomainError('invalid_fields', problems);
  return kept;
}

/** One answer ready to be kept, null where it is empty, or what is wrong with it. */
function readOne(field: FieldShape, answer: FieldAnswer): FieldAnswer | null | FieldCode {
  switch (field.kind) {
    case 'text':
    case 'long_text':
    case 'date':
    case 'time':
    case 'choice':
      return readText(field, answer);
    case 'scale_0_10':
    case 'timer':
    case 'turns':
      return readNumber(field, answer);
    case 'checklist':
      return readChosen(field, answer);
    case 'table':
      return readRows(field, answer);
  }
}

function only(answer: FieldAnswer, name: Exclude<keyof FieldAnswer, 'key'>): boolean {
  return (['text', 'number', 'chosen', 'rows'] as const).every((one) => one === name || answer[one] === undefined);
}

function readText({ kind, choices }: FieldShape, answer: FieldAnswer): FieldAnswer | null | FieldCode {
  if (!only(answer, 'text')) return 'not_allowed';
  const text = (answer.text ?? '').normalize('NFC').trim();
  if (text === '') return null;
  if (kind === 'choice' && !choices?.some(({ key }) => key === text)) return 'not_allowed';
  if (kind === 'date' && !isDate(text)) return 'not_a_date';
  if (kind === 'time' && !CLOCK.test(text)) return 'not_a_time';
  if ([...text].length > (kind === 'long_text' ? longestLongText : longestText)) return 'too_long';
  return { key: answer.key, text };
}

function readNumber({ kind }: FieldShape, answer: FieldAnswer): FieldAnswer | null | FieldCode {
  if (!only(answer, 'number')) return 'not_allowed';
  const { number } = answer;
  if (number === undefined) return null;
  return Number.isInteger(number) && number >= 0 && number <= (MOST[kind] ?? 0) ? { key: answer.key, number } : 'out_of_range';
}

function readChosen({ choices = [] }: FieldShape, answer: FieldAnswer): FieldAnswer | null | FieldCode {
  if (!only(answer, 'chosen')) return 'not_allowed';
  const { chosen = [] } = answer;
  if (chosen.length === 0) return null;
  const isSound = chosen.every((key) => choices.some((choice) => choice.key === key)) && new Set(chosen).size === chosen.length;
  return isSound ? { key: answer.key, chosen: [...chosen] } : 'not_allowed';
}

function readRows({ columns = [], mostRows = 0 }: FieldShape, answer: FieldAnswer): FieldAnswer | null | FieldCode {
  if (!only(answer, 'rows')) return 'not_allowed';
  const rows = (answer.rows ?? []).map((row) => row.map((cell) => cell.normalize('NFC').trim())).filter((row) => row.some((cell) => cell !== ''));
  if (rows.length === 0) return null;
  if (rows.length > mostRows) return 'out_of_range';
  if (rows.some((row) => row.length !== columns.length)) return 'not_allowed';
  if (rows.some((row) => row.some((cell) => [...cell].length > longestText))) return 'too_long';
  const isSound = rows.every((row) => columns.every(({ choices }, place) => row[place] === '' || !choices || choices.some(({ key }) => key === row[place])));
  return isSound ? { key: answer.key, rows } : 'not_allowed';
}

/** A day of the calendar, written YYYY-MM-DD. */
function isDate(text: string): boolean {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return year >= 1900 && day >= 1 && day <= days;
}

/** R72: the answers of one form divided by who reads them, one bundle for each class, empty ones included. */
export function byReader(fields: readonly FieldShape[], form: ReaderClass, classes: readonly ReaderClass[], answers: readonly FieldAnswer[]): Map<ReaderClass, FieldAnswer[]> {
  const readerOf = (key: string): ReaderClass => {
    const field = fields.find((one) => one.key === key);
    return field ? readerOfField(field, form) : form;
  };
  return new Map(classes.map((reader) => [reader, answers.filter(({ key }) => readerOf(key) === reader)]));
}

/** SR20: the answers among these that need help at once, as the exercise marks them: the field and the chosen key, in order. */
export function needingHelp<F extends FieldShape>(fields: readonly F[], answers: readonly FieldAnswer[]): { field: F; chosen: string }[] {
  return fields.flatMap((field) => {
    const { text, chosen = [] } = answers.find(({ key }) => key === field.key) ?? {};
    const marked = (field.choices ?? []).filter(({ key, help }) => help === true && (chosen.includes(key) || text === key));
    return marked.map(({ key }) => ({ field, chosen: key }));
  });
}
