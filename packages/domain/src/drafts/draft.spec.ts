import { isEmpty, PLACE, saveOf, savedAfter, wordsOf } from './draft.js';

const typed = wordsOf([{ name: 'question', text: 'How do we tell the children?' }]);
const stored = { words: typed, savedAt: 1000 };

it.each([
  ['the first words are kept', null, null, { question: 'x' }, 'write'],
  ['nothing typed and nothing kept stays nothing', null, null, {}, 'same'],
  ['a device goes on from what it has seen', stored, 1000, { question: 'x' }, 'write'],
  ['what was emptied on the device that saw it is emptied', stored, 1000, {}, 'write'],
  ['a save whose answer was lost is sent again', stored, null, typed, 'same'],
  ['words of another device are never written over', stored, 900, { question: 'x' }, 'stale'],
  ['nor emptied by a device that has not seen them', stored, null, {}, 'stale'],
  ['what was sent meanwhile on another device does not stop this one from keeping its words', null, 900, { question: 'x' }, 'write'],
])('%s', (_, known, basedOn, words, expected) => {
  expect(saveOf(known, { basedOn, words })).toBe(expected);
});

it('the order of fields and empty fields make no other words', () => {
  const one = wordsOf([{ name: 'b', text: '2' }, { name: 'a', text: '1' }, { name: 'c', text: '' }]);
  const two = wordsOf([{ name: 'a', text: '1' }, { name: 'b', text: '2' }]);
  expect(JSON.stringify(one)).toBe(JSON.stringify(two));
  expect(isEmpty(wordsOf([{ name: 'a', text: '' }]))).toBe(true);
});

it('two saves within one millisecond have two times', () => {
  expect(savedAfter(stored, 1000)).toBe(1001);
  expect(savedAfter(stored, 5000)).toBe(5000);
  expect(savedAfter(null, 1000)).toBe(1000);
});

it('a place is a short name without a person’s words', () => {
  expect(PLACE.test('note-0b0e7b0c-6c5c-4b0a-9a55-3f2f0f9e2f11')).toBe(true);
  for (const bad of ['', 'A', 'two words', 'ü', 'a'.repeat(81), 'a/b']) expect(PLACE.test(bad)).toBe(false);
});
