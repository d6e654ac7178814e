import { forgetLeft, hasLeft, openLeft, sealLeft } from './left';

const KEY = '0123456789abcdef'.repeat(4);
const ANOTHER = 'fedcba9876543210'.repeat(4);
const left = (of: string, place: string, text: string, key: string | null = KEY) => ({ of, place, fields: [{ name: 'question', text }], key });
const shelf = new Map<string, string>();

beforeAll(() => {
  Object.assign(globalThis, { localStorage: { getItem: (name: string) => shelf.get(name) ?? null, setItem: (name: string, value: string) => void shelf.set(name, value), removeItem: (name: string) => void shelf.delete(name) } });
});
beforeEach(() => shelf.clear());

it('what Ana leaves without a connection comes back to her, and to nobody who lacks her key', async () => {
  await sealLeft([left('ana', 'task', 'Half a sentence')]);
  expect(hasLeft('ana')).toBe(true);
  expect(await openLeft('ana', ANOTHER)).toEqual([]);
  expect((await openLeft('ana', KEY)).map(({ place, fields }) => [place, fields[0]?.text])).toEqual([['task', 'Half a sentence']]);
  forgetLeft('ana');
  expect(hasLeft('ana')).toBe(false);
});

it('on the device stands neither a word nor the form’s name nor the key', async () => {
  await sealLeft([left('ana', 'note', 'Half a sentence')]);
  const stored = JSON.stringify([...shelf]);
  for (const plain of ['Half', 'note', 'question', KEY, btoa('Half a')]) expect(stored).not.toContain(plain);
});

it('moved to another person’s name it does not open', async () => {
  await sealLeft([left('ana', 'task', 'Hers')]);
  shelf.set('left/daniel', shelf.get('left/ana') ?? '');
  expect(await openLeft('daniel', KEY)).toEqual([]);
});

it('two people who left on one device find their own; leaving twice keeps both forms', async () => {
  await sealLeft([left('ana', 'task', 'One'), left('daniel', 'task', 'His', ANOTHER)]);
  await sealLeft([left('ana', 'note', 'Two')]);
  expect((await openLeft('ana', KEY)).map(({ place }) => place)).toEqual(['task', 'note']);
  expect((await openLeft('daniel', ANOTHER)).map(({ fields }) => fields[0]?.text)).toEqual(['His']);
});

it('without a key nothing is kept on the device', async () => {
  await sealLeft([left('ana', 'task', 'Words', null)]);
  expect(shelf.size).toBe(0);
});
