import { Temporal } from 'temporal-polyfill';
import { checkDueSince, helpElsewhere, helpFor, type HelpList, helpNumbers, listsInForce } from './help-numbers.js';

const numbersIn = (country: string): (string | null)[] => helpFor(country).lines.map(({ number }) => number);

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
  expect(helpFor('ES')).toEqual(helpElsewhere);
  expect(numbersIn('XX')).toEqual([null]);
});

test('every list for a partner begins with the emergency number and says when it was checked', () => {
  for (const { lines, lastVerified } of [...helpNumbers, helpElsewhere]) {
    expect(lines[0]?.kind).toBe('emergency');
    expect(lastVerified).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});

const own = (country: string | null, number: string): HelpList => ({ country, lines: [{ kind: null, label: 'Our own line', number, text: null }], lastVerified: '2026-12-01' });

test('what the clinic keeps stands in place of the starting list of that country, and of no other', () => {
  const lists = listsInForce([own('DE', '0800 1'), own('ES', '0800 2'), own(null, '0800 3')]);
  expect(lists.map(({ country }) => country)).toEqual(['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'DE', 'FR', 'ES', null]);
  const first = (country: string): string | null | undefined => helpFor(country, lists).lines[0]?.number;
  expect([first('DE'), first('es'), first('PT'), first('FR')]).toEqual(['0800 1', '0800 2', '0800 3', '112']);
});

test.each([
  ['2026-11-22', '2027-02-21', null], ['2026-11-22', '2027-02-22', '2027-02-22'], ['2026-11-22', '2027-08-01', '2027-02-22'],
  ['2026-11-30', '2027-02-28', '2027-02-28'], ['2026-12-01', '2026-12-01', null],
])('checked on %s, looked at on %s: due since %s', (verified, today, due) => {
  expect(checkDueSince(Temporal.PlainDate.from(verified), Temporal.PlainDate.from(today))?.toString() ?? null).toBe(due);
});
