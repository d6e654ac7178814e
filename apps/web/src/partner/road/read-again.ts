import { useQueryClient } from '@tanstack/react-query';

/** After an act of one's own, and after a refused one: what stands is asked for anew. */
export function useReadAgain(): () => Promise<unknown> {
  const queries = useQueryClient();
  return () => Promise.all(['/api/my/proposals', '/api/my/tonight'].map((path) => queries.invalidateQueries({ queryKey: ['get', path] })));
}
