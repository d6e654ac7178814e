import { helpElsewhere, helpFor, helpNumbers } from './help-numbers.js';

const numbersIn = (country: string): (string | null)[] => helpFor(country).numbers.map(({ number }) => number);

test.each([
  ['US', ['911', '988', '1-800-799-7233']],
  ['CA', ['911', '988']],
  ['GB', ['999', '116 123', '0808 2000 247']],
  ['IE', ['112', '116 123', '1800 341 900']],
  ['AU', ['000', '13 11 14', '1800 737 732']],
  ['NZ', ['111', '1737', '0800 733 843']],
  ['DE', ['112', '0800 1110111', '116 016']],
  ['FR', ['112', '3114', '3919']],
])('a partner in %s sees the numbers of that country', (country, numbers) => {
  expect(numbersIn(country)).toEqual(numbers);
  expect(numbersIn(country.toLowerCase())).toEqual(numbers);
});

test('a partner anywhere else is sent to the local emergency number, never to another country', () => {
  expect(helpFor('ES')).toBe(helpElsewhere);
  expect(numbersIn('XX')).toEqual([null]);
});

test('every list for a partner begins with the emergency number and says when it was checked', () => {
  for (const { numbers, lastVerified } of [...helpNumbers, helpElsewhere]) {
    expect(numbers[0]?.kind).toBe('emergency');
    expect(lastVerified).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});
