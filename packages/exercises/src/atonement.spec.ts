import { partsOf, readersOfPart } from '@groundwork/domain/homework/parts';
import type { Exercise } from './exercise.js';
import { current } from './library.js';

/** Who does it, minutes, tag and reader, as the catalogue has them. */
const catalogue: Record<string, readonly [who: string, minutes: number, tag: string, reader: string]> = {
  A01: ['involved', 40, 'foundation', 'T'],
  A02: ['injured', 45, 'foundation', 'T'],
  A03: ['both', 20, 'foundation', 'T'],
  A04: ['involved', 5, 'foundation', 'T'],
  A05: ['both', 15, 'foundation', 'J'],
  A06: ['injured', 30, 'foundation', 'T'],
  A07: ['injured', 20, 'foundation', 'T'],
  A08: ['involved', 60, 'foundation', 'T'],
  A09: ['involved', 30, 'foundation', 'T'],
  A10: ['both', 5, 'foundation', 'J'],
  A11: ['injured', 5, 'foundation', 'P'],
  A12: ['injured', 3, 'foundation', 'T'],
  A13: ['each', 20, 'foundation', 'H'],
  A14: ['both', 25, 'foundation', 'J'],
  A15: ['involved', 10, 'foundation', 'T'],
  A16: ['each', 10, 'foundation', 'S'],
  A17: ['each', 30, 'foundation', 'H'],
  A18: ['each', 15, 'foundation', 'S'],
};

const first = current.filter(({ id }) => id.startsWith('A'));
const found = (id: string): Exercise => {
  const exercise = first.find((one) => one.id === id);
  if (!exercise) throw new Error(`there is no ${id}`);
  return exercise;
};
const readerOf = (id: string, key: string): string | undefined => found(id).fields.find((field) => field.key === key)?.reader;

it('the exercises of the first part are done by whom, read by whom and as long as the catalogue says', () => {
  expect(Object.fromEntries(first.map(({ id, who, minutes, tag, reader }) => [id, [who, minutes, tag, reader]]))).toEqual(catalogue);
  expect(first.filter(({ phase }) => phase !== 'atonement')).toEqual([]);
});

it('before a talk about what happened each is asked alone', () => {
  expect(first.filter(({ bothSafe }) => bothSafe).map(({ id }) => id)).toEqual(['A14']);
});

it('of what was said back, one writes the words and the other gives the number, which only the therapist reads', () => {
  const exercise = found('A03');
  expect(partsOf(exercise)).toEqual(['injured', 'involved']);
  expect(exercise.fields.find(({ key }) => key === 'got_it')).toMatchObject({ kind: 'scale_0_10', by: 'injured' });
  expect(readersOfPart(exercise, 'involved')).toEqual(['T']);
  expect(readersOfPart(exercise, 'injured')).toEqual(['T', 'S']);
});

it('of an urge to look the therapist reads the number, and nobody reads the words', () => {
  expect(found('A12').fields.map(({ key, reader }) => [key, reader ?? 'T'])).toEqual([['urge', 'T'], ['hoped', 'P'], ['did', 'P'], ['question', 'P']]);
});

it('how safe a talk felt stays with the therapist, and so does what keeps somebody in', () => {
  expect([readerOf('A14', 'felt_safe'), readerOf('A17', 'keeps_me_in')]).toEqual(['T', 'T']);
});

it('before the first word of getting ready to tell it all stands who may come to read it: a court, the law, a lawyer first', () => {
  const { why, fields } = found('A08');
  expect(why).toMatch(/^Before you write a word.*health record.*court.*report by law.*lawyer/);
  // The story stays on paper: what can be typed is a fear and a topic's name.
  expect(fields.filter(({ kind }) => kind === 'long_text' || kind === 'text').map(({ key }) => key)).toEqual(['fear']);
});

it('every yes about not being here any more asks for help at once, and a no does not', () => {
  const { choices = [] } = found('A16').fields.find(({ key }) => key === 'not_here') ?? {};
  expect(choices.map(({ key, help }) => [key, help ?? false])).toEqual([['none', false], ['passing', true], ['staying', true], ['plan', true]]);
});

it.each(['A01', 'A02', 'A03', 'A08', 'A09', 'A10', 'A11', 'A12', 'A13', 'A14', 'A15', 'A16', 'A18'])('%s, which can touch on fear or despair, names the help page', (id) => {
  expect(JSON.stringify(found(id))).toContain('help page');
});

it.each(['A02', 'A03', 'A10', 'A13'])('%s has a place that the partner never reads', (id) => {
  expect(found(id).fields.some(({ reader }) => reader === 'S')).toBe(true);
});
