import { current, newest } from './library.js';

/** Who does it, minutes, tag and reader, as the catalogue has them. What is sealed until both open it is of class H. */
const catalogue: Record<string, readonly [who: string, minutes: number, tag: string, reader: string]> = {
  X01: ['each', 2, 'foundation', 'T'],
  X02: ['each', 1, 'foundation', 'S'],
  X03: ['each', 1, 'foundation', 'H'],
  X04: ['each', 1, 'foundation', 'H'],
  X05: ['each', 10, 'foundation', 'J'],
  X06: ['each', 10, 'foundation', 'T'],
  X07: ['both', 30, 'foundation', 'J'],
  X08: ['each', 2, 'foundation', 'T'],
  X09: ['each', 5, 'foundation', 'T'],
  X10: ['each', 8, 'foundation', 'T'],
  X11: ['each', 5, 'foundation', 'P'],
  X12: ['each', 5, 'foundation', 'T'],
};

const across = newest.filter(({ id }) => id.startsWith('X'));
const fieldOf = (id: string, key: string) => across.find((exercise) => exercise.id === id)?.fields.find((field) => field.key === key);
const choicesOf = (id: string, key: string) => fieldOf(id, key)?.choices?.map((one) => one.key);

it('what runs through all parts is done by whom, read by whom and as long as the catalogue says', () => {
  expect(Object.fromEntries(across.map(({ id, who, minutes, tag, reader }) => [id, [who, minutes, tag, reader]]))).toEqual(catalogue);
  expect(across.filter(({ phase }) => phase !== 'atonement')).toEqual([]);
});

it('what the program asks for on a screen of its own is given by nobody', () => {
  const own = newest.filter(({ ownScreen }) => ownScreen).map(({ id }) => id);
  expect(own).toEqual(['X01', 'X02', 'X03', 'X04', 'X06', 'X07', 'X08', 'X12']);
  expect(current.filter(({ id }) => own.includes(id))).toEqual([]);
  expect([...current.map(({ id }) => id), ...own].sort()).toEqual(newest.map(({ id }) => id));
});

it('the questions that a rule hangs on offer the answers of that rule', () => {
  expect(choicesOf('X02', 'answer')).toEqual(['yes', 'not_now']);
  expect(choicesOf('X03', 'answer')).toEqual(['kept', 'kept_late', 'not_kept', 'ask_to_excuse']);
  expect(choicesOf('X04', 'answer')).toEqual(['kept', 'not_kept', 'cant_say']);
  expect(choicesOf('X08', 'reason')).toEqual(['forgot', 'no_time', 'too_hard', 'unclear', 'disagree', 'unsafe']);
  expect(across.find(({ id }) => id === 'X01')?.fields.filter(({ kind }) => kind === 'scale_0_10').map(({ key }) => key)).toEqual(['trust', 'hope', 'distance', 'safe']);
});

it('"it did not feel safe" opens the help page, and the reason never reaches the partner', () => {
  const reason = fieldOf('X08', 'reason');
  expect(reason?.choices?.filter(({ help }) => help).map(({ key }) => key)).toEqual(['unsafe']);
  expect(reason?.reader).toBe('S');
});

it.each(['X01', 'X04', 'X06', 'X09', 'X12'])('%s has an answer that the partner never reads', (id) => {
  expect(across.find((exercise) => exercise.id === id)?.fields.some(({ reader }) => reader === 'S')).toBe(true);
});

it.each(['X01', 'X02', 'X04', 'X06', 'X08', 'X09', 'X10', 'X11', 'X12'])('%s, in which fear can show, names the help page', (id) => {
  expect(JSON.stringify(across.find((exercise) => exercise.id === id))).toContain('help page');
});

it('whoever has something late to tell reads first that it becomes part of a record', () => {
  expect(across.find(({ id }) => id === 'X06')?.steps[0]).toMatch(/health record.*court.*report by law.*legal advice/);
});
