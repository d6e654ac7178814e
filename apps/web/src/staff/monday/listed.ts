import type { Couple, Listed, Load } from './practice';
import { inWords } from './words';

export const loadOrders = ['name', 'free', 'couples'] as const;
export type LoadOrder = (typeof loadOrders)[number];
export const coupleOrders = ['name', 'therapist', 'review', 'age'] as const;
export type CoupleOrder = (typeof coupleOrders)[number];
/** Couples for whom nobody answers. */
export const NOBODY = 'nobody';

/** How many couples more a therapist would take; below zero where there are too many, null where no number is set. */
export const roomOf = ({ couples, capacity }: Load): number | null => (capacity === null ? null : capacity - couples);

const byName = (one: { name: string }, two: { name: string }) => one.name.localeCompare(two.name);

/** Therapists by name, by most room (those without a number last), or by most couples. */
export function loadsBy(order: LoadOrder, loads: readonly Load[]): Load[] {
  const room = (load: Load) => roomOf(load) ?? -Infinity;
  const compare = { name: () => 0, free: (a: Load, b: Load) => Math.sign(room(b) - room(a)) || 0, couples: (a: Load, b: Load) => b.couples - a.couples }[order];
  return loads.toSorted((one, two) => compare(one, two) || byName(one, two));
}

export const namesOf = ({ partners }: Couple): string => inWords(partners.map(({ firstName }) => firstName));

const LAST = '￿';
const listedNames = ({ names }: Listed): string => inWords(names);
const keyOf: Record<CoupleOrder, (couple: Listed) => string> = {
  name: listedNames,
  therapist: ({ therapistName }) => therapistName ?? '',
  review: ({ reviewOn }) => reviewOn ?? LAST,
  age: ({ openedOn }) => openedOn,
};

const { compare } = new Intl.Collator();

/** Couples whose names, or whose therapist's, hold the search; of one therapist or of nobody; in the order asked for. */
export function couplesBy(couples: readonly Listed[], { order, search, of }: { order: CoupleOrder; search: string; of: string }): Listed[] {
  const wanted = search.trim().toLocaleLowerCase();
  return couples
    .filter((couple) => !of || (couple.therapistId ?? NOBODY) === of)
    .filter((couple) => `${listedNames(couple)} ${couple.therapistName ?? ''}`.toLocaleLowerCase().includes(wanted))
    .map((couple) => ({ couple, key: keyOf[order](couple), names: listedNames(couple) }))
    .sort((one, two) => compare(one.key, two.key) || compare(one.names, two.names))
    .map(({ couple }) => couple);
}
