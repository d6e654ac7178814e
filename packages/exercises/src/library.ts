import { all } from './compiled/all.js';
import { often } from './compiled/often.js';
import { staffNotes } from './compiled/staff-notes.js';
import type { Exercise } from './exercise.js';

/** For the server: every exercise whole. Pages load the text of one at a time (texts.ts). */

/** The newest version of each, in the order of the catalogue. */
export const newest: readonly Exercise[] = all.filter(({ id, version }) => !all.some((other) => other.id === id && other.version > version));

/** What can be given today: all but what has a screen of its own. */
export const current: readonly Exercise[] = newest.filter(({ ownScreen }) => !ownScreen);

/** The exercise in the version in which it was given; undefined where there is none. */
export function exerciseOf(id: string, version: number): Exercise | undefined {
  return all.find((exercise) => exercise.id === id && exercise.version === version);
}

/** What the therapist looks for in the answers. For staff alone. */
export function looksFor({ id, version }: Pick<Exercise, 'id' | 'version'>): string {
  return staffNotes[`${id}-${version}`] ?? '';
}

export type Usual = { readonly kind: 'daily' } | { readonly kind: 'weekly' } | { readonly kind: 'whenever' } | { readonly kind: 'times'; readonly times: number };

/** How often it is usually given: the catalogue's ceiling, preset and never a programme. Null: given one time. */
export function usualRhythm({ id, version }: Pick<Exercise, 'id' | 'version'>): Usual | null {
  const usual = often[`${id}-${version}`] ?? 'on occasion';
  if (usual === 'daily' || usual === 'weekly' || usual === 'whenever') return { kind: usual };
  const times = Number.parseInt(usual, 10);
  return Number.isNaN(times) ? null : { kind: 'times', times };
}

/** The catalogue has it done once: whoever has it or has done it is not offered it again. */
export function isDoneOnce({ id, version }: Pick<Exercise, 'id' | 'version'>): boolean {
  return often[`${id}-${version}`] === 'once';
}
