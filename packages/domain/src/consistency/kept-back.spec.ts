import { Temporal } from 'temporal-polyfill';
import { DomainError } from '../problem.js';
import { keptBack } from './kept-back.js';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const frame = { zone: 'Europe/Berlin', dayEnd: '03:00' };
/** Wednesday, 9 December 2026. */
const now = Temporal.Instant.from('2026-12-09T09:00:00Z');
const keep = (from: string, through: string) => keptBack(frame, { from: day(from), through: day(through) }, now);

function refusedFields(from: string, through: string): readonly string[] {
  try {
    keep(from, through);
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return (error.fields ?? []).map(({ field, code }) => `${field} ${code}`);
  }
}

test('whole days of the couple are kept back, from their day end to the next', () => {
  expect(keep('2026-12-07', '2026-12-08')).toEqual({ after: Temporal.Instant.from('2026-12-07T02:00:00Z'), until: Temporal.Instant.from('2026-12-09T02:00:00Z') });
});

test('a night in which the clocks move is kept back whole', () => {
  const { after, until } = keptBack(frame, { from: day('2027-03-27'), through: day('2027-03-27') }, Temporal.Instant.from('2027-03-28T09:00:00Z'));
  expect([after.toString(), until.toString()]).toEqual(['2027-03-27T02:00:00Z', '2027-03-28T01:00:00Z']);
});

test.each([
  ['today alone', '2026-12-09', '2026-12-09', []],
  ['sixty days ago', '2026-10-10', '2026-10-11', []],
  ['longer ago than an opening looks', '2026-10-09', '2026-10-11', ['from day_not_in_reach']],
  ['a fortnight ahead', '2026-12-09', '2026-12-23', []],
  ['further ahead', '2026-12-09', '2026-12-24', ['through day_not_in_reach']],
  ['the last day before the first', '2026-12-09', '2026-12-08', ['through day_not_in_reach']],
])('%s', (_, from, through, refused) => {
  expect(refusedFields(from, through)).toEqual(refused);
});
