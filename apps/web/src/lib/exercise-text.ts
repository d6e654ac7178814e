import { useQuery } from '@tanstack/react-query';
import type { Exercise } from '@groundwork/exercises/exercise';
import { textOf } from '@groundwork/exercises/texts';

/** The text of one exercise as the couple reads it, loaded when it is needed; null where this page knows no such version. */
export function useExerciseText(id: string, version: number) {
  return useQuery({ queryKey: ['exercise', id, version], staleTime: Infinity, queryFn: async (): Promise<Exercise | null> => (await textOf(id, version)) ?? null });
}
