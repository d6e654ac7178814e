import { atOnce } from '../../src/platform/at-once.js';

const later = async <T>(answer: () => T, turns: number): Promise<T> => {
  for (let n = 0; n < turns; n += 1) await Promise.resolve();
  return answer();
};

test('answers stand in the order in which they were asked', async () => {
  expect(await atOnce([later(() => 'slow', 20), later(() => 'quick', 1), 'known'])).toEqual(['slow', 'quick', 'known']);
});

test('what failed first is told, and only when nothing is on its way any more', async () => {
  let pending = true;
  const fail = (message: string, turns: number) => later(() => { throw new Error(message); }, turns);
  const slow = later(() => { pending = false; }, 50);
  await expect(atOnce([fail('the consequence', 20), fail('the cause', 5), slow])).rejects.toThrow('the cause');
  expect(pending).toBe(false);
});
