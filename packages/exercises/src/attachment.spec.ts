import { current } from './library.js';

/** Who does it, minutes, tag and reader, as the catalogue has them. */
const catalogue: Record<string, readonly [who: string, minutes: number, tag: string, reader: string]> = {
  C01: ['both', 30, 'foundation', 'J'],
  C02: ['each', 60, 'foundation', 'H'],
  C03: ['both', 30, 'connection', 'J'],
  C04: ['both', 20, 'connection', 'J'],
  C05: ['each', 20, 'connection', 'H'],
  C06: ['each', 20, 'connection', 'T'],
  C07: ['both', 45, 'foundation', 'J'],
  C08: ['both', 30, 'foundation', 'J'],
  C09: ['both', 20, 'foundation', 'J'],
  C10: ['each', 30, 'foundation', 'P'],
  C11: ['both', 45, 'connection', 'J'],
  C12: ['both', 30, 'foundation', 'J'],
  C13: ['both', 40, 'foundation', 'J'],
  C14: ['both', 30, 'foundation', 'H'],
  C15: ['each', 30, 'foundation', 'T'],
  C16: ['both', 15, 'foundation', 'J'],
};

const third = current.filter(({ id }) => id.startsWith('C'));
const textOf = (id: string) => JSON.stringify(third.find((exercise) => exercise.id === id));

it('the exercises of the third part are done by whom, read by whom and as long as the catalogue says', () => {
  expect(Object.fromEntries(third.map(({ id, who, minutes, tag, reader }) => [id, [who, minutes, tag, reader]]))).toEqual(catalogue);
});

it('none of them is given before the third part, save the reasons for trying', () => {
  expect(third.filter(({ phase }) => phase !== 'attachment').map(({ id, phase }) => [id, phase])).toEqual([['C05', 'attunement']]);
});

it('how close somebody wants to be stays with them and the therapist: one answer of three for each step, and a stop word', () => {
  const { fields } = third.find(({ id }) => id === 'C06') ?? { fields: [] };
  const steps = fields.filter(({ kind, key }) => kind === 'choice' && key !== 'health');
  expect(steps.length).toBeGreaterThanOrEqual(6);
  for (const { choices } of steps) expect(choices?.map(({ key }) => key)).toEqual(['yes', 'maybe', 'not_now']);
  expect(fields.map(({ key }) => key)).toEqual(expect.arrayContaining(['health', 'stop_word']));
});

it('who led into the breach leads the plan for slippery times, and what the other does is asked of the other', () => {
  const by = Object.fromEntries((third.find(({ id }) => id === 'C07')?.fields ?? []).map(({ key, by: whom }) => [key, whom]));
  expect(by).toEqual({ risky: 'involved', signs: 'involved', tell_by: 'involved', first_call: 'involved', hear_it: 'injured', notice_it: 'injured', no_need: 'both', already: 'both' });
});

it('staying and parting weigh the same where somebody decides', () => {
  const { fields } = third.find(({ id }) => id === 'C15') ?? { fields: [] };
  expect(fields.find(({ key }) => key === 'today')?.choices?.map(({ key }) => key)).toEqual(['stay', 'part', 'undecided']);
  expect(fields.find(({ key }) => key === 'free')?.choices?.map(({ key }) => key)).toEqual(['yes', 'not_sure', 'no']);
});

it.each(['C06', 'C08', 'C09', 'C10', 'C13', 'C14', 'C15', 'C16'])('%s, which can touch on fear, names the help page', (id) => {
  expect(textOf(id)).toContain('help page');
});

it.each(['C06', 'C08', 'C14', 'C15'])('%s has a box that the partner never reads', (id) => {
  expect(third.find((exercise) => exercise.id === id)?.fields.some(({ kind, reader }) => kind === 'long_text' && reader === 'S')).toBe(true);
});
