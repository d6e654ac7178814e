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
    await queries.invalidateQueries({ queryKey: ['get', '/api/staff/cases/{caseId}', pathOf(caseId)] });
    await queries.invalidateQueries({ queryKey: ['get', '/api/staff/cases/{caseId}/work', pathOf(caseId)] });
    await queries.invalidateQueries({ queryKey: ['get', '/api/staff/cases'] });
    await queries.invalidateQueries({ queryKey: ['get', '/api/staff/today'] });
  }, [queries, caseId]);
}
