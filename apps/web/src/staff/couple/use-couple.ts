import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { $api } from '../../lib/api';

const pathOf = (caseId: string) => ({ params: { path: { caseId } } });

/** What the couple page and the pages under it show. */
export const useCouple = (caseId: string) => $api.useQuery('get', '/api/staff/cases/{caseId}', pathOf(caseId));

/** Asks for the couple anew after something was recorded. */
export function useRefresh(caseId: string): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(async () => {
    const ofCase = pathOf(caseId);
    const changed = [['get', '/api/staff/cases/{caseId}', ofCase], ['get', '/api/staff/cases/{caseId}/work', ofCase], ['get', '/api/staff/cases'], ['get', '/api/staff/today']];
    await Promise.all(changed.map((queryKey) => queries.invalidateQueries({ queryKey })));
  }, [queries, caseId]);
}
