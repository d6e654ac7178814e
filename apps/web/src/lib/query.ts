import { QueryCache, QueryClient } from '@tanstack/react-query';
import { isSignedOut, problemOf } from './api';

/**
 * One cache per entry. A refusal is never asked again. A read that finds the sign-in ended tells the entry;
 * a write does not, because leaving the page would lose what was typed (its form says what to do).
 */
export function makeQueryClient(onSignedOut: () => void): QueryClient {
  const onError = (error: unknown) => {
    if (isSignedOut(error)) onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        // Pages must show the failing state rather than wait in silence for a connection.
        networkMode: 'always',
        retry: (count, error) => count < 2 && isWorthAnother(problemOf(error).status),
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

const isWorthAnother = (status: number): boolean => status === 0 || status >= 500;
