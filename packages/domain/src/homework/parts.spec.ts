import { type ExerciseShape, fewerReadersOf, fieldsFor, type FieldShape, mayAsk, partsOf, readerOfField, readersOfPart } from './parts.js';
import { audienceOf, isAsTight, readerClasses, readerOf } from './readers.js';

const field = (over: Partial<FieldShape> = {}): FieldShape => ({ key: 'a', kind: 'text', by: 'both', ...over });
const form = (over: Partial<ExerciseShape> = {}): ExerciseShape => ({ who: 'both', reader: 'J', fields: [field()], ...over });
const divided = form({ fields: [field({ by: 'injured' }), field({ key: 'b', by: 'involved' })] });
const one = { personId: 'ana', part: 'injured' } as const;
const two = { personId: 'daniel', part: 'involved' } as const;

it('a field is read by fewer people than its form, never by more', () => {
  for (const reader of readerClasses) for (const own of readerClasses) {
    const read = readerOfField(field({ reader: own }), reader);
    expect(read).toBe(isAsTight(own, reader) ? own : reader);
    expect(readerClasses.indexOf(read)).toBeGreaterThanOrEqual(readerClasses.indexOf(reader));
  }
  expect(readerOfField(field(), 'H')).toBe('H');
});

it('a card tells when fewer people read some lines than read the form, and who they are', () => {
  const fewer = (reader: 'J' | 'H' | 'T' | 'S' | 'P', ...own: ('T' | 'S' | 'P' | undefined)[]) => fewerReadersOf(own.map((one) => field(one ? { reader: one } : {})), reader);
  expect([fewer('J'), fewer('J', undefined), fewer('T', 'S'), fewer('P', undefined)]).toEqual([null, null, null, null]);
  expect([fewer('J', undefined, 'T'), fewer('H', 'S')]).toEqual(['author_and_therapist', 'author_and_therapist']);
  expect([fewer('T', undefined, 'P'), fewer('S', 'P'), fewer('J', 'T', 'P')]).toEqual(['author', 'author', 'author']);
});

it('each class has one audience, there and back', () => {
  for (const reader of readerClasses) expect(readerOf(audienceOf(reader))).toBe(reader);
});

it('a form with different fields divides the couple, another asks each the same', () => {
  expect(partsOf(divided)).toEqual(['injured', 'involved']);
  expect(partsOf(form())).toEqual(['each']);
  expect(partsOf(form({ who: 'injured' }))).toEqual(['injured']);
  expect(fieldsFor(divided.fields, 'involved').map(({ key }) => key)).toEqual(['b']);
});

it.each([
  ['both, each with a part of their own', divided, [one, two], true],
  ['one alone, of what both do', divided, [one], false],
  ['both for one part', divided, [one, { ...two, part: 'injured' as const }], false],
  ['the same person twice', divided, [one, { ...two, personId: 'ana' }], false],
  ['somebody who is not of the couple', divided, [one, { ...two, personId: 'kim' }], false],
  ['one for whom it is', form({ who: 'injured' }), [one], true],
  ['a part that it does not have', form({ who: 'injured' }), [two], false],
  ['one alone, of what each does', form({ who: 'each' }), [{ personId: 'ana', part: 'each' as const }], true],
  ['nobody', form({ who: 'each' }), [], false],
])('asked of %s', (_, exercise, asked, expected) => {
  expect(mayAsk(exercise, asked, ['ana', 'daniel'])).toBe(expected);
});

it('one part writes in the class of its form always, and in those of its own fields', () => {
  const exercise = form({ reader: 'H', fields: [field({ reader: 'S', by: 'injured' }), field({ key: 'b', by: 'involved' })] });
  expect(readersOfPart(exercise, 'injured')).toEqual(['H', 'S']);
  expect(readersOfPart(exercise, 'involved')).toEqual(['H']);
});
