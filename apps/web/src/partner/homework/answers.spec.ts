import { fieldKinds, type FieldKind } from '@groundwork/domain/homework/parts';
import { loaders } from '@groundwork/exercises/compiled/loaders';
import type { Field } from '@groundwork/exercises/exercise';
import { readAnswers } from '@groundwork/domain/homework/answers';
import { answersFrom, readingOf, rowsOf, textOfRows, valuesFrom } from './answers';

const choices = [{ key: 'yes', label: 'Yes' }, { key: 'no', label: 'No' }];
const field = (kind: FieldKind, over: Partial<Field> = {}): Field => ({ key: kind, kind, by: 'both', label: kind, help: kind, ...over });
const FIELDS: Field[] = [
  field('text'), field('long_text'), field('scale_0_10'), field('choice', { choices }), field('checklist', { choices }),
  field('table', { columns: [{ key: 'a', label: 'A' }, { key: 'b', label: 'B', choices }], mostRows: 4 }), field('date'), field('time'), field('timer', { minutes: 5 }), field('turns', { minutes: 5 }),
];
const VALUES: Record<FieldKind, string> = {
  text: 'Warm', long_text: 'Two\nlines', scale_0_10: '0', choice: 'no', checklist: 'yes\nno', table: 'Tea\tno\n\t\nBread\t', date: '2026-12-03', time: '18:30', timer: '7', turns: '4',
};

const given = (answers: ReturnType<typeof answersFrom>) => answers.map(({ key, text = null, number = null, chosen = null, rows = null }) => ({ key, reader: 'T' as const, text, number, chosen, rows }));

it('every kind of field is sent as the rules take it, and comes back into the form as it was', () => {
  expect(FIELDS.map(({ kind }) => kind).sort()).toEqual([...fieldKinds].sort());
  const answers = answersFrom(FIELDS, VALUES);
  expect(readAnswers(FIELDS, answers)).toHaveLength(FIELDS.length);
  expect(valuesFrom(given(answers))).toEqual({ ...VALUES, table: 'Tea\tno\nBread\t' });
});

it('a field that was left empty is not sent, nor one of blanks', () => {
  expect(answersFrom(FIELDS, { ...Object.fromEntries(FIELDS.map(({ key }) => [key, ''])), text: ' \n ' })).toEqual([]);
});

it('a table keeps an empty line between two others, and none at the end', () => {
  const rows = [['Tea', 'no'], ['', ''], ['Bread', ''], ['', '']];
  expect(rowsOf(textOfRows(rows), 2)).toEqual(rows.slice(0, 3));
  expect(textOfRows([['', ''], ['', '']])).toBe('');
  expect(textOfRows([['two\nlines\tand more', '']])).toBe('two lines and more\t');
});

it('every exercise of the library can be sent filled in, with words the rules take', async () => {
  for (const { fields } of await Promise.all(Object.values(loaders).map((load) => load()))) {
    const values = Object.fromEntries(fields.map(({ key, kind, choices: among = [], columns = [] }) => {
      const keys = among.map((one) => one.key);
      const cells = columns.map((column) => column.choices?.[0]?.key ?? 'Words');
      return [key, kind === 'choice' ? (keys[0] ?? '') : kind === 'checklist' ? keys.join('\n') : kind === 'table' ? cells.join('\t') : VALUES[kind]];
    }));
    expect(readAnswers(fields, answersFrom(fields, values)).map(({ key }) => key)).toEqual(fields.map(({ key }) => key));
  }
});

it('what stands is the last answer with what was added to it; the rest was before', () => {
  const act = (kind: 'answer' | 'addition', key: string) => ({ kind, answers: [{ key, reader: 'T' as const, text: key, number: null, chosen: null, rows: null }] });
  const [one, more, two, last] = [act('answer', 'one'), act('addition', 'more'), act('answer', 'two'), act('addition', 'last')];
  expect(readingOf([one, more, two, last])).toEqual({ standing: two, added: [last], earlier: [one, more] });
  expect(readingOf([])).toEqual({ standing: null, added: [], earlier: [] });
});
