import type { QueryClient } from '@tanstack/react-query';
import { $api, isSignedOut, problemOf } from '../../lib/api';
import { openDrafts } from '../../lib/open-drafts';
import { makeQueryClient } from '../../lib/query';
import type { StaffMe } from '../contract';

const LOCKED = 423;
export const meOptions = $api.queryOptions('get', '/api/staff/me', {}, { staleTime: 60_000, retry: (count, error) => count < 2 && problemOf(error).status >= 500 });

/** Asks again who is signed in, unless that is known already or being asked. */
function askWhoIsThere(queries: QueryClient): void {
  const state = queries.getQueryState(meOptions.queryKey);
  if (!state || state.fetchStatus === 'fetching' || isSignedOut(state.error)) return;
  void queries.invalidateQueries({ queryKey: meOptions.queryKey });
}

/** The practice's cache: an answer "signed out" or "locked" to anything leads back to who is there. */
export function makePracticeQueries(): QueryClient {
  const queries = makeQueryClient(() => undefined);
  const onRefused = (error: unknown) => {
    if (problemOf(error).status === LOCKED || isSignedOut(error)) askWhoIsThere(queries);
  };
  queries.getQueryCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'error') onRefused(event.action.error);
  });
  queries.getMutationCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'error') onRefused(event.action.error);
  });
  return queries;
}

/** After a sign-in or an unlock: everything on the screen is asked anew, and another person never sees what the last one left. */
export async function comeBack(queries: QueryClient): Promise<void> {
  const before = queries.getQueryData<StaffMe>(meOptions.queryKey);
  const now = await queries.fetchQuery({ ...meOptions, staleTime: 0 });
  if (before && before.personId !== now.personId) {
    queries.clear();
    window.location.reload();
    return;
  }
  openDrafts.again();
  await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey !== meOptions.queryKey });
}
