import { hasOwnTimes, mayGiveBeforeBoth, needsSharedPart } from './keeping.js';
import { readerClasses } from './readers.js';

it('what both read or do together rests with the shared part; what is one’s own does not', () => {
  expect(readerClasses.map((reader) => needsSharedPart({ reader, who: 'each' }))).toEqual([true, true, false, false, false]);
  expect(readerClasses.map((reader) => needsSharedPart({ reader, who: 'both' }))).toEqual([true, true, true, true, true]);
});

it('what the other partner never reads is not given while both look at the screen', () => {
  expect(readerClasses.filter((reader) => !mayGiveBeforeBoth({ reader }))).toEqual(['S', 'P']);
});

it('what each is asked about alone first has times of its own', () => {
  expect([hasOwnTimes({ bothSafe: true }), hasOwnTimes({})]).toEqual([true, false]);
});
