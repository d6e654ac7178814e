import { Temporal } from 'temporal-polyfill';

/** How the partner who came first says that the other may be contacted; `not_yet` takes it back. */
export const contactWays = ['mail', 'room', 'not_yet'] as const;
export type ContactWay = (typeof contactWays)[number];

/** SR26: when and how. `fromOn` is a local day of the couple's zone, null with `not_yet`. */
export interface ContactWord {
  readonly how: ContactWay;
  readonly fromOn: Temporal.PlainDate | null;
}

export type ContactState = 'not_said' | 'not_yet' | 'later' | 'ready';

/** SR26: where the word that was said last stands on the couple's local day; null is no word at all. */
export function contactState(word: ContactWord | null, today: Temporal.PlainDate): ContactState {
  if (word === null) return 'not_said';
  if (word.how === 'not_yet' || word.fromOn === null) return 'not_yet';
  return Temporal.PlainDate.compare(word.fromOn, today) <= 0 ? 'ready' : 'later';
}

/**
 * SR26: whether the other partner may be invited in this way today. A mail goes out only where the first said by mail; a
 * card in the room is also shown to somebody who might have been written to.
 */
export function mayContact(word: ContactWord | null, by: 'mail' | 'room', today: Temporal.PlainDate): 'yes' | 'not_yet' | 'in_the_room' {
  if (contactState(word, today) !== 'ready') return 'not_yet';
  return by === 'mail' && word?.how === 'room' ? 'in_the_room' : 'yes';
}
