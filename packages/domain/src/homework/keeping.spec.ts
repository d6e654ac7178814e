import { mayGiveBeforeBoth, needsSharedPart, notKeptYet } from './keeping.js';
import type { ExerciseShape, FieldShape } from './parts.js';
import { readerClasses } from './readers.js';

const field = (over: Partial<FieldShape> = {}): FieldShape => ({ key: 'a', kind: 'choice', by: 'both', choices: [{ key: 'yes' }, { key: 'no' }], ...over });
const shape = (over: Partial<ExerciseShape> = {}): ExerciseShape => ({ who: 'each', reader: 'T', fields: [field()], ...over });

it.each([
  ['words for the therapist', shape(), null],
  ['words that the partner never reads', shape({ reader: 'S' }), null],
  ['a talk of both', shape({ who: 'both', reader: 'J' }), null],
  ['words for their author alone', shape({ reader: 'P' }), null],
  ['one box for its author alone', shape({ fields: [field(), field({ key: 'b', reader: 'P' })] }), null],
  ['a talk for which each is asked first', shape({ who: 'both', reader: 'J', bothSafe: true }), 'work_needs_both_safe'],
  ['an answer that needs help at once', shape({ reader: 'S', fields: [field({ choices: [{ key: 'yes', help: true }, { key: 'no' }] })] }), null],
])('%s: what the program promises and does not do yet', (_, exercise, missing) => {
  expect(notKeptYet(exercise)).toBe(missing);
});

it('what both read or do together rests with the shared part; what is one’s own does not', () => {
  expect(readerClasses.map((reader) => needsSharedPart({ reader, who: 'each' }))).toEqual([true, true, false, false, false]);
  expect(readerClasses.map((reader) => needsSharedPart({ reader, who: 'both' }))).toEqual([true, true, true, true, true]);
});

it('what the other partner never reads is not given while both look at the screen', () => {
  expect(readerClasses.filter((reader) => !mayGiveBeforeBoth({ reader }))).toEqual(['S', 'P']);
});
