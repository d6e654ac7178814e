import type { QueryClient } from '@tanstack/react-query';
import { $api } from '../../lib/api';

const me = $api.queryOptions('get', '/api/my/me');

export const useMe = () => $api.useQuery('get', '/api/my/me');

/** Asks again who is signed in, once; App then shows the sign-in. */
export function forgetMe(queries: QueryClient): void {
  if (queries.getQueryData(me.queryKey)) void queries.resetQueries({ queryKey: me.queryKey, exact: true });
}

export const refreshMe = (queries: QueryClient): Promise<void> => queries.invalidateQueries({ queryKey: me.queryKey, exact: true });
