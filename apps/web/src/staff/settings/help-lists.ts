import type { Schemas } from '../../lib/api';
import { countryName } from '../../lib/format';
import { n } from './words';

export type ListToCheck = Schemas['HelpListToCheck'];
export type KeptLine = Schemas['CheckHelpLine'];

export const ELSEWHERE = 'elsewhere';

/** The clinic's own country and what waits for its check come first; "every other country" stays last. */
export function inOrder(lists: readonly ListToCheck[], home: string): ListToCheck[] {
  const rank = ({ country, dueSince }: ListToCheck): number => (dueSince ? 0 : country === home ? 1 : country === null ? 3 : 2);
  return [...lists].sort((one, two) => rank(one) - rank(two));
}

export const nameOfList = (country: string | null): string => (country === null || country === ELSEWHERE ? n('numbers.elsewhere') : countryName(country));

/** The lines as a clinic keeps them. What a starting line says by its kind becomes words that can be edited. */
export function keptLines({ lines }: Pick<ListToCheck, 'lines'>): KeptLine[] {
  return lines.map(({ kind, label, number, text }) => {
    const words = text ?? (kind && !number ? n('help.local') : null);
    return { label: kind ? n(`help.${kind}`) : (label ?? ''), ...(number ? { number } : {}), ...(words ? { text: words } : {}) };
  });
}

/** The lines as the form has them, by their place; an empty number or text is none. */
export function typedLines(values: FormData, count: number): KeptLine[] {
  const typed = (at: number, field: string): string => String(values.get(`lines.${at}.${field}`) ?? '').trim();
  return Array.from({ length: count }, (_, at) => {
    const [number, text] = [typed(at, 'number'), typed(at, 'text')];
    return { label: typed(at, 'label'), ...(number ? { number } : {}), ...(text ? { text } : {}) };
  });
}
