import { current } from './library.js';

/** Who does it, minutes, tag and reader, as the catalogue has them. */
const catalogue: Record<string, readonly [who: string, minutes: number, tag: string, reader: string]> = {
  B01: ['each', 45, 'foundation', 'H'],
  B02: ['each', 20, 'foundation', 'H'],
  B03: ['both', 20, 'foundation', 'J'],
  B04: ['both', 20, 'foundation', 'J'],
  B05: ['both', 30, 'foundation', 'J'],
  B06: ['each', 30, 'foundation', 'H'],
  B07: ['each', 40, 'foundation', 'H'],
  B08: ['each', 40, 'foundation', 'T'],
  B09: ['each', 10, 'foundation', 'J'],
  B10: ['each', 5, 'foundation', 'H'],
  B11: ['both', 15, 'foundation', 'J'],
  B12: ['each', 3, 'connection', 'J'],
  B13: ['both', 60, 'connection', 'J'],
  B14: ['each', 30, 'foundation', 'T'],
  B15: ['each', 40, 'foundation', 'H'],
  B16: ['both', 45, 'foundation', 'J'],
};

it('the exercises of the second part are done by whom, read by whom and as long as the catalogue says', () => {
  const found = current.filter(({ id }) => id.startsWith('B'));
  expect(Object.fromEntries(found.map(({ id, who, minutes, tag, reader }) => [id, [who, minutes, tag, reader]]))).toEqual(catalogue);
  expect(found.filter(({ phase }) => phase !== 'attunement')).toEqual([]);
});

it.each(['B01', 'B06', 'B07', 'B10', 'B14'])('%s touches on fear: it has a box that the other partner never reads, and names the help page', (id) => {
  const boxes = current.filter((one) => one.id === id).flatMap(({ fields }) => fields).filter(({ reader }) => reader === 'S');
  expect(boxes).toHaveLength(1);
  expect(boxes[0]?.help).toContain('help page');
});

it('an easy hour expects nothing of anybody’s body, and either may decline it', () => {
  const [hour] = current.filter(({ id }) => id === 'B13');
  expect(hour).toMatchObject({ lowDemand: true, minutes: 60 });
  expect(hour?.steps.join(' ')).toMatch(/Nothing has to happen with your bodies.*Either of you can say no/);
  expect(hour?.fields.find(({ key }) => key === 'free')?.reader).toBe('T');
});
