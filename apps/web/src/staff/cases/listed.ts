import type { CaseRow } from '../contract';

export type Order = 'next' | 'name';

/** The rows to show: those whose names hold the search, by next session (couples without one last) or by name. */
export function listed(rows: readonly CaseRow[], { order, search }: { order: Order; search: string }): CaseRow[] {
  const wanted = search.trim().toLocaleLowerCase();
  const found = rows.filter(({ names }) => names.join(' ').toLocaleLowerCase().includes(wanted));
  const byName = (a: CaseRow, b: CaseRow) => a.names.join(' ').localeCompare(b.names.join(' '));
  const byNext = (a: CaseRow, b: CaseRow) => compareStarts(a, b) || byName(a, b);
  return found.sort(order === 'name' ? byName : byNext);
}

function compareStarts(a: CaseRow, b: CaseRow): number {
  if (!a.next || !b.next) return Number(!a.next) - Number(!b.next);
  return a.next.startsAt.localeCompare(b.next.startsAt);
}
