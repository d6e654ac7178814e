import parts from '../words/en/parts.json';
import giving from '../words/en/giving.json';
import type { Schemas } from './api';
import { wordsOf } from './words';

export type LibraryItem = Schemas['LibraryItem'];
export type Suggestion = Schemas['WorkSuggestion'];
export type Asked = Schemas['AskedPart'];
export type Phase = LibraryItem['phase'];

export interface Named {
  personId: string;
  firstName: string;
}

/** The words of giving, the same on the practice's own page and in Room view. */
export const g = wordsOf(parts, giving);

export const PHASES: readonly Phase[] = ['atonement', 'attunement', 'attachment'];

/** The ways in which this can be divided between the couple, the usual one first. Nobody is guessed to be injured or involved (R2). */
export function waysToAsk({ who, parts: possible }: Pick<LibraryItem, 'who' | 'parts'>, partners: readonly Named[]): Asked[][] {
  const [first, second] = partners.map(({ personId }) => personId);
  if (!first) return [];
  const [part, other] = possible;
  if (part && other) return second ? [[{ personId: first, part }, { personId: second, part: other }], [{ personId: second, part }, { personId: first, part: other }]] : [];
  const alone = (personId: string): Asked[] => [{ personId, part: part ?? 'each' }];
  if (part !== 'each') return [first, second].flatMap((personId) => (personId ? [alone(personId)] : []));
  if (!second) return who === 'both' ? [] : [alone(first)];
  const both: Asked[] = [...alone(first), ...alone(second)];
  return who === 'both' ? [both] : [both, alone(first), alone(second)];
}

/** Whether two ways ask the same of the same people. */
export function isSameWay(one: readonly Asked[], other: readonly Asked[]): boolean {
  return one.length === other.length && one.every(({ personId, part }) => other.some((asked) => asked.personId === personId && asked.part === part));
}

/** Who is asked, by first names; the part only where it differs. */
export function wayInWords(asked: readonly Asked[], partners: readonly Named[]): string {
  const nameOf = (one: Asked | undefined): string => partners.find(({ personId }) => personId === one?.personId)?.firstName ?? '';
  const [first, second] = asked;
  if (!second) return first?.part === 'each' && partners.length > 1 ? g('giving.only', { name: nameOf(first) }) : nameOf(first);
  if (first?.part === 'each') return g('giving.and', { first: nameOf(first), second: nameOf(second) });
  const withPart = (part: Asked['part']): string => nameOf(asked.find((one) => one.part === part));
  return g('giving.byPart', { injured: withPart('injured'), involved: withPart('involved') });
}

/** The ways in which the two items a week can be given to both, in words; where it is divided between them and nobody said who is injured (R2), one for each. */
export function waysOfBundle({ isDivided, injuredId }: Pick<Schemas['Bundle'], 'isDivided' | 'injuredId'>, partners: readonly Named[]): { injuredId: string; who: string }[] {
  const [first, second] = partners;
  if (!first || !second) return [];
  if (!isDivided) return [{ injuredId: first.personId, who: g('giving.and', { first: first.firstName, second: second.firstName }) }];
  return [[first, second] as const, [second, first] as const].filter(([injured]) => !injuredId || injured.personId === injuredId).map(([injured, involved]) => ({
    injuredId: injured.personId, who: wayInWords([{ personId: injured.personId, part: 'injured' }, { personId: involved.personId, part: 'involved' }], partners),
  }));
}

/** Of what is done once: that somebody of the couple has it or has done it. It may be given again all the same (R11). */
export function hadInWords({ hadBy }: Pick<LibraryItem, 'hadBy'>, partners: readonly Named[]): string | null {
  const [first, second] = partners.filter(({ personId }) => hadBy.includes(personId)).map(({ firstName }) => firstName);
  if (!first) return null;
  return g('giving.had', { who: second ? g('giving.and', { first, second }) : first });
}

const plain = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** What stands in the library, part by part: of one part, or by name in all of them. What cannot be given comes last in its part. */
export function found(library: readonly LibraryItem[], { phase, name }: { phase: Phase | null; name: string }): { phase: Phase; items: LibraryItem[] }[] {
  const sought = plain(name);
  const fits = (item: LibraryItem): boolean => (sought ? plain(item.title).includes(sought) : phase === null || item.phase === phase);
  return PHASES.map((one) => {
    const items = library.filter((item) => item.phase === one && fits(item));
    return { phase: one, items: [...items.filter(({ refusal }) => !refusal), ...items.filter(({ refusal }) => refusal)] };
  }).filter(({ items }) => items.length > 0);
}

/** Why it cannot be given today, for the couple as for the therapist. */
export function refusalInWords({ refusal, phase }: LibraryItem): string {
  return refusal ? g(`giving.refusal.${refusal}`, { part: g(`part.${phase}`) }) : '';
}
