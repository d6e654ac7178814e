import type { Field } from '@groundwork/exercises/exercise';
import { useQueryClient } from '@tanstack/react-query';
import type { Schemas } from '../../lib/api';

export type WorkPageData = Schemas['MyWorkPage'];

/** A field that is asked of the own part, and who reads it. */
export interface OwnField {
  field: Field;
  reader: Schemas['FieldReader']['reader'];
}

/** Words that were taken back, and what had been added to them. */
export interface Start {
  values: Record<string, string>;
  added: string[];
}

/** What is no longer asked leaves the lists at once; the page that still has words on it stays as it is. */
export function useLeftTheLists(): () => Promise<unknown> {
  const queries = useQueryClient();
  return () => Promise.all(['/api/my/work', '/api/my/tonight'].map((path) => queries.invalidateQueries({ queryKey: ['get', path] })));
}

/** What the own work and the evening say is asked anew. */
export function useWorkChanged(): () => Promise<unknown> {
  const queries = useQueryClient();
  return () => Promise.all(['/api/my/work', '/api/my/work/{partId}', '/api/my/tonight'].map((path) => queries.invalidateQueries({ queryKey: ['get', path] })));
}
