import { current } from './library.js';

/** Who does it, minutes, tag and reader, as the catalogue has them. */
const catalogue: Record<string, readonly [who: string, minutes: number, tag: string, reader: string]> = {
  B02: ['each', 20, 'foundation', 'H'],
  B03: ['both', 20, 'foundation', 'J'],
};

it('the exercises of the second part are done by whom, read by whom and as long as the catalogue says', () => {
  const found = current.filter(({ id }) => id.startsWith('B'));
  expect(Object.fromEntries(found.map(({ id, who, minutes, tag, reader }) => [id, [who, minutes, tag, reader]]))).toEqual(catalogue);
  expect(found.filter(({ phase }) => phase !== 'attunement')).toEqual([]);
});
