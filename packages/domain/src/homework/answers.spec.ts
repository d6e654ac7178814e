import { DomainError } from '../problem.js';
import { byReader, type FieldAnswer, needingHelp, readAnswers } from './answers.js';
import type { FieldShape } from './parts.js';

const choices = [{ key: 'yes' }, { key: 'no' }];
const fields: FieldShape[] = [
  { key: 'text', kind: 'text', by: 'both' }, { key: 'long', kind: 'long_text', by: 'both', reader: 'S' }, { key: 'scale', kind: 'scale_0_10', by: 'both' }, { key: 'choice', kind: 'choice', by: 'both', choices },
  { key: 'list', kind: 'checklist', by: 'both', choices }, { key: 'table', kind: 'table', by: 'both', mostRows: 2, columns: [{ key: 'what' }, { key: 'which', choices }] },
  { key: 'day', kind: 'date', by: 'both' }, { key: 'hour', kind: 'time', by: 'both' },
];
function problemOf(answer: FieldAnswer | FieldAnswer[]): unknown {
  try {
    return readAnswers(fields, [answer].flat());
  } catch (error) {
    return error instanceof DomainError ? error.fields : error;
  }
}

it('what was filled in is kept, as each kind asks, and what was left empty is not', () => {
  expect(readAnswers(fields, [{ key: 'text', text: '  Warm  ' }, { key: 'long', text: ' ' }, { key: 'scale', number: 0 }, { key: 'list', chosen: ['yes'] }, { key: 'table', rows: [['', ''], ['Tea', 'no']] }]))
    .toEqual([{ key: 'text', text: 'Warm' }, { key: 'scale', number: 0 }, { key: 'list', chosen: ['yes'] }, { key: 'table', rows: [['Tea', 'no']] }]);
});

it.each<[FieldAnswer, string]>([
  [{ key: 'other', text: 'x' }, 'not_allowed'], [{ key: 'text', number: 3 }, 'not_allowed'], [{ key: 'text', text: 'x'.repeat(501) }, 'too_long'], [{ key: 'long', text: 'x'.repeat(4001) }, 'too_long'],
  [{ key: 'scale', number: 11 }, 'out_of_range'], [{ key: 'scale', number: 1.5 }, 'out_of_range'], [{ key: 'choice', text: 'maybe' }, 'not_allowed'], [{ key: 'list', chosen: ['yes', 'yes'] }, 'not_allowed'],
  [{ key: 'table', rows: [['a', ''], ['b', ''], ['c', '']] }, 'out_of_range'], [{ key: 'table', rows: [['a', 'maybe']] }, 'not_allowed'], [{ key: 'table', rows: [['a']] }, 'not_allowed'],
  [{ key: 'day', text: '2026-02-29' }, 'not_a_date'], [{ key: 'hour', text: '24:00' }, 'not_a_time'],
])('%j is refused as %s', (answer, code) => {
  expect(problemOf(answer)).toEqual([{ field: answer.key, code }]);
});

it('the same field twice is refused, and a form with nothing in it', () => {
  expect(problemOf([{ key: 'text', text: 'a' }, { key: 'text', text: 'b' }])).toEqual([{ field: 'text', code: 'not_allowed' }]);
  expect(problemOf([{ key: 'text', text: '' }])).toEqual([{ field: 'answers', code: 'required' }]);
});

it('a tighter field goes into a bundle of its own, and every class has its bundle', () => {
  const kept = readAnswers(fields, [{ key: 'text', text: 'Warm' }, { key: 'long', text: 'For you' }]);
  expect([...byReader(fields, 'H', ['H', 'S'], kept)]).toEqual([['H', [{ key: 'text', text: 'Warm' }]], ['S', [{ key: 'long', text: 'For you' }]]]);
  expect([...byReader(fields, 'H', ['H', 'S'], kept.slice(0, 1))]).toEqual([['H', [{ key: 'text', text: 'Warm' }]], ['S', []]]);
});

it('an answer that needs help at once is found wherever it can be chosen, and nothing else is', () => {
  const marked: FieldShape[] = [
    { key: 'one', kind: 'choice', by: 'both', choices: [{ key: 'none' }, { key: 'often', help: true }] },
    { key: 'any', kind: 'checklist', by: 'both', choices: [{ key: 'sad' }, { key: 'hurt', help: true }] },
    { key: 'words', kind: 'text', by: 'both' },
  ];
  const found = (answers: FieldAnswer[]) => needingHelp(marked, answers).map(({ field, chosen }) => [field.key, chosen]);
  expect(found([{ key: 'one', text: 'often' }, { key: 'any', chosen: ['sad', 'hurt'] }])).toEqual([['one', 'often'], ['any', 'hurt']]);
  expect(found([{ key: 'one', text: 'none' }, { key: 'any', chosen: ['sad'] }, { key: 'words', text: 'often' }])).toEqual([]);
  expect(found([])).toEqual([]);
});
