import type { Temporal } from 'temporal-polyfill';
import { type Answer, type SealedEntry, timingOf } from './entries.js';
import type { DoerSays, OtherSays } from './settle.js';

/**
 * What one partner said about one occasion, as one letter: what settles it, and nothing that time alone would change.
 * Small: given in time. Capital: late-entered (R43). A dot: nothing, or taken back.
 */
export type Cell = string;

export const BLANK: Cell = '.';

/** When an occasion's entries count as in time. */
interface Window {
  readonly opened: Temporal.Instant | null;
  readonly closesAt: Temporal.Instant;
}

const letters: Readonly<Record<SealedEntry['answer'], Cell>> = {
  kept: 'k', kept_late: 'l', not_kept: 'n', ask_to_excuse: 'x', cant_say: 'c', did_not_come_up: 'd', undone: BLANK,
};
/** Beside `not_kept` and `ask_to_excuse`: the tick "already known", and a reason that is on the agreed list. */
const KNOWN = 'f';
const LISTED = 'e';
/** "Not kept" of the doer after the opening: the session's to settle. Always late-entered. */
const AFTER_OPENING = 'A';

/** The letter of an entry (R38, R43); `excusesAllowed` is the criterion's list (R47). */
export function cellOf(entry: SealedEntry | null, occasion: Window, excusesAllowed: readonly string[]): Cell {
  if (entry === null || entry.answer === 'undone') return BLANK;
  const { beforeOpening, lateEntered } = timingOf(entry, occasion);
  if (entry.answer === 'not_kept' && !entry.alreadyKnown && !beforeOpening) return AFTER_OPENING;
  const letter = letterOf(entry, excusesAllowed);
  return lateEntered ? letter.toUpperCase() : letter;
}

/**
 * An entry that settles, covers and agrees exactly as the one that the letter was made of. `window` stands in for the
 * moments that a letter does not keep: take the one that `windowOf` gives.
 */
export function entryOf(cell: Cell, window: Window, excusesAllowed: readonly string[]): SealedEntry | null {
  if (cell === BLANK) return null;
  const at = cell === AFTER_OPENING ? (window.opened ?? window.closesAt) : isLate(cell) ? window.closesAt : window.closesAt.subtract({ nanoseconds: 1 });
  const letter = cell.toLowerCase();
  const said = { capturedAt: at, receivedAt: at };
  if (cell === AFTER_OPENING) return { answer: 'not_kept', ...said };
  if (letter === KNOWN) return { answer: 'not_kept', alreadyKnown: true, ...said };
  if (letter === LISTED) return { answer: 'ask_to_excuse', excuse: excusesAllowed[0] ?? null, ...said };
  const answer = (Object.keys(letters) as SealedEntry['answer'][]).find((one) => letters[one] === letter);
  if (!answer) throw new Error(`no entry has the letter ${cell}`);
  return { answer, ...said };
}

/**
 * The window in which letters are read: where an occasion was opened, a moment after its close stands for the opening,
 * so that what was late and what came after it keep their order.
 */
export function windowOf(closesAt: Temporal.Instant, opened: boolean, cells: readonly Cell[]): Window {
  const isOpened = opened || cells.includes(AFTER_OPENING);
  return { closesAt, opened: isOpened ? closesAt.add({ hours: 1 }) : null };
}

/** R43: entered after the window or the opening. */
export function isLate(cell: Cell): boolean {
  return cell !== BLANK && cell === cell.toUpperCase();
}

const DOER_SAYS: Readonly<Record<string, DoerSays>> = {
  k: 'kept', l: 'kept_late', n: 'not_kept_told', f: 'not_kept_known', a: 'not_kept_after_opening', e: 'excuse_listed', x: 'excuse_unlisted', d: 'did_not_come_up',
};
const OTHER_SAYS: Readonly<Record<string, OtherSays>> = { k: 'kept', n: 'not_kept', a: 'not_kept', c: 'cant_say' };

/** A letter of the doer as a row of d1's table. */
export function doerSaid(cell: Cell): DoerSays {
  return DOER_SAYS[cell.toLowerCase()] ?? 'silent';
}

/** A letter of the other partner as a column of d1's table. */
export function otherSaid(cell: Cell): OtherSays {
  return OTHER_SAYS[cell.toLowerCase()] ?? 'silent';
}

/** What a letter says, whenever it was given; null for a blank. */
export function answerIn(cell: Cell): Answer | null {
  if (cell === BLANK) return null;
  const letter = cell.toLowerCase();
  if (letter === KNOWN || cell === AFTER_OPENING) return 'not_kept';
  if (letter === LISTED) return 'ask_to_excuse';
  return (Object.keys(letters) as SealedEntry['answer'][]).find((one): one is Answer => one !== 'undone' && letters[one] === letter) ?? null;
}

function letterOf({ answer, alreadyKnown, excuse }: SealedEntry, excusesAllowed: readonly string[]): Cell {
  if (answer === 'not_kept' && alreadyKnown) return KNOWN;
  if (answer === 'ask_to_excuse' && excuse && excusesAllowed.includes(excuse)) return LISTED;
  return letters[answer];
}
