import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { $api, type Schemas } from '../../lib/api';

export type Item = Schemas['MondayItem'];
export type Load = Schemas['TherapistLoad'];
export type Couple = Schemas['CoupleLine'];
export type Assigned = Schemas['StaffAssignment'];
export type Colleague = Schemas['Colleague'];

/** Everybody and every couple, as an admin knows them. */
export interface Practice {
  today: string;
  couples: readonly Couple[];
  colleagues: readonly Colleague[];
  loads: readonly Load[];
}

/** Couples and therapists in one: there once both are. */
export function usePractice() {
  const couples = $api.useQuery('get', '/api/staff/couples');
  const therapists = $api.useQuery('get', '/api/staff/therapists');
  const practice: Practice | null = couples.data && therapists.data
    ? { today: couples.data.today, couples: couples.data.couples, colleagues: couples.data.colleagues, loads: therapists.data.therapists }
    : null;
  const again = () => void Promise.all([couples.refetch(), therapists.refetch()]);
  return { practice, error: couples.error ?? therapists.error, shownAt: Math.min(couples.dataUpdatedAt, therapists.dataUpdatedAt), again };
}

const READ = ['/api/staff/monday', '/api/staff/couples', '/api/staff/therapists', '/api/staff/team'];

export const Said = createContext<(words: string) => void>(() => undefined);

/** Asks anew for all that an act of an admin may have moved. */
export function useAllAnew(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await Promise.all(READ.map((path) => queries.invalidateQueries({ queryKey: ['get', path] })));
  };
}

/** After an act: says what happened, once what stands here is new. */
export function useDone(): (words: string) => Promise<void> {
  const allAnew = useAllAnew();
  const say = useContext(Said);
  return async (words) => {
    await allAnew();
    say(words);
  };
}
