import { Temporal } from 'temporal-polyfill';
import { type ContactWord, contactState, mayContact } from './one-first.js';

const day = (date: string) => Temporal.PlainDate.from(date);
const today = day('2026-12-07');
const word = (how: ContactWord['how'], fromOn: string | null): ContactWord => ({ how, fromOn: fromOn === null ? null : day(fromOn) });

test.each([
  ['nothing was said', null, 'not_said'],
  ['she took it back', word('not_yet', null), 'not_yet'],
  ['from tomorrow', word('mail', '2026-12-08'), 'later'],
  ['from today', word('mail', '2026-12-07'), 'ready'],
  ['since last week', word('room', '2026-11-30'), 'ready'],
] as const)('%s', (_, said, state) => {
  expect(contactState(said, today)).toBe(state);
});

test('nobody is contacted before the first one’s day, and nobody by mail who was to hear it in the room', () => {
  for (const by of ['mail', 'room'] as const) {
    for (const said of [null, word('not_yet', null), word('mail', '2026-12-08'), word('room', '2026-12-08')]) expect(mayContact(said, by, today)).toBe('not_yet');
  }
  expect(mayContact(word('room', '2026-12-07'), 'mail', today)).toBe('in_the_room');
  expect(mayContact(word('room', '2026-12-07'), 'room', today)).toBe('yes');
  expect((['mail', 'room'] as const).map((by) => mayContact(word('mail', '2026-12-07'), by, today))).toEqual(['yes', 'yes']);
});
