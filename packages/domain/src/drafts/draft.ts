/** A form that keeps what is typed into it: a name of the program's own, never a person's words. */
export const PLACE = /^[a-z0-9-]{1,80}$/;

/** What one draft may hold: fields, characters in one field, characters in all. Far above what any form here takes. */
export const MOST = { fields: 60, inField: 20_000, inAll: 60_000 } as const;

/** Field name to text. */
export type Words = Readonly<Record<string, string>>;

/** One spelling for the same words, whatever the order in which the fields came; fields left empty are left out. */
export function wordsOf(fields: readonly { readonly name: string; readonly text: string }[]): Words {
  const filled = fields.filter(({ text }) => text !== '').sort((one, two) => (one.name < two.name ? -1 : 1));
  return Object.fromEntries(filled.map(({ name, text }) => [name, text]));
}

export const isEmpty = (words: Words): boolean => Object.keys(words).length === 0;

export interface Stored {
  readonly words: Words;
  /** Epoch milliseconds. */
  readonly savedAt: number;
}

export type Save = 'write' | 'same' | 'stale';

/**
 * What a device's words do to the draft that stands. The device says which one it has seen (`basedOn`, epoch
 * milliseconds; null for none): words of another device that it has not seen are never written over (stale). The same
 * words once more change nothing, so that a save whose answer was lost may be sent again.
 */
export function saveOf(stored: Stored | null, incoming: { readonly words: Words; readonly basedOn: number | null }): Save {
  if (!stored) return isEmpty(incoming.words) ? 'same' : 'write';
  if (JSON.stringify(stored.words) === JSON.stringify(incoming.words)) return 'same';
  return stored.savedAt === incoming.basedOn ? 'write' : 'stale';
}

/** The time of a save names it, so that two saves never carry one and the same. */
export function savedAfter(stored: Stored | null, now: number): number {
  return stored ? Math.max(now, stored.savedAt + 1) : now;
}
