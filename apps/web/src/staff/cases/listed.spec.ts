import type { CaseRow } from '../contract';
import { listed } from './listed';

const couple = (id: string, names: string[], startsAt: string | null): CaseRow => ({
  id,
  names,
  sharedPart: 'open',
  entries: [0, 0],
  next: startsAt === null ? null : { id: `s-${id}`, startsAt, localDate: startsAt.slice(0, 10), localTime: '17:00', minutes: 75, startedAt: null, endedAt: null, repeats: null, link: null },
});
const rows = [
  couple('1', ['Zoë', 'Émile'], '2026-11-24T16:00:00Z'),
  couple('2', ['Ana', 'Daniel'], null),
  couple('3', ['Jo', 'Kit'], '2026-11-23T16:00:00Z'),
];
const idsOf = (found: CaseRow[]): string[] => found.map(({ id }) => id);

test('the couple seen soonest stands first, one without a session last', () => {
  expect(idsOf(listed(rows, { order: 'next', search: '' }))).toEqual(['3', '1', '2']);
});

test('by name, Ana and Daniel stand before Jo and Kit', () => {
  expect(idsOf(listed(rows, { order: 'name', search: '' }))).toEqual(['2', '3', '1']);
});

test('either partner’s name finds the couple, however it is typed', () => {
  expect(idsOf(listed(rows, { order: 'next', search: ' DANI ' }))).toEqual(['2']);
  expect(idsOf(listed(rows, { order: 'next', search: 'émi' }))).toEqual(['1']);
});
