import { phases } from '../phases/phases.js';
import { askedInBundle, bundles, rhythmInBundle } from './bundle.js';
import { isPaintFirst } from './paint.js';

it('each part of the work has a bundle, and none of it is asked for twice', () => {
  for (const phase of phases) expect(new Set(bundles[phase].map(({ exercise }) => exercise)).size).toBe(bundles[phase].length);
});

it('each is asked for their own part, and both where it is the same for each', () => {
  const people = { injured: 'ana', involved: 'daniel' };
  const shape = (who: 'injured' | 'both' | 'each', by: 'both' | 'involved' = 'both') => ({ who, reader: 'T' as const, fields: [{ key: 'a', kind: 'text' as const, by }] });
  expect(askedInBundle(shape('injured'), people)).toEqual([{ personId: 'ana', part: 'injured' }]);
  expect(askedInBundle(shape('each'), people)).toEqual([{ personId: 'ana', part: 'each' }, { personId: 'daniel', part: 'each' }]);
  expect(askedInBundle(shape('both', 'involved'), people)).toEqual([{ personId: 'ana', part: 'injured' }, { personId: 'daniel', part: 'involved' }]);
  expect([rhythmInBundle({ exercise: 'B02', rhythm: 'weekly' }, 4), rhythmInBundle({ exercise: 'B04', rhythm: { times: 2 } }, 4)]).toEqual([{ kind: 'weekly', weekday: 4 }, { kind: 'n_per_week', times: 2 }]);
});

it('more connection than foundation is told in the first part alone, and as much is not more', () => {
  const told = (phase: (typeof phases)[number], connection: number, foundation: number) => isPaintFirst(phase, { connection, foundation });
  expect([told('atonement', 3, 2), told('atonement', 2, 2), told('atonement', 0, 0), told('attunement', 9, 0)]).toEqual([true, false, false, false]);
});
