import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { $api, type Schemas } from '../../lib/api';

export type Item = Schemas['MondayItem'];
export type Load = Schemas['TherapistLoad'];
export type Couple = Schemas['CoupleLine'];
export type Listed = Schemas['ListedCouple'];
export type Assigned = Schemas['StaffAssignment'];
export type Colleague = Schemas['Colleague'];

/** Everybody, and the couples that a form is about, as an admin knows them. */
export interface Practice {
  today: string;
  couples: readonly Couple[];
  colleagues: readonly Colleague[];
  loads: readonly Load[];
}

/** Who can be chosen, with their loads, and these couples: there once all are. */
export function usePractice(caseIds: readonly string[]) {
  const listed = $api.useQuery('get', '/api/staff/couples');
  const therapists = $api.useQuery('get', '/api/staff/therapists');
  const lines = useLines(caseIds);
  const isThere = lines.data !== undefined || caseIds.length === 0;
  const practice: Practice | null = listed.data && therapists.data && isThere
    ? { today: listed.data.today, couples: lines.data?.couples ?? [], colleagues: listed.data.colleagues, loads: therapists.data.therapists }
    : null;
  const again = () => void Promise.all([listed, therapists, ...(caseIds.length > 0 ? [lines] : [])].map((one) => one.refetch()));
  return { practice, error: listed.error ?? therapists.error ?? lines.error, again };
}

/** So many lines at once, at most. */
export const LINES = 100;

/** All that an admin knows of these couples. */
export function useLines(caseIds: readonly string[]) {
  return $api.useQuery('get', '/api/staff/couples/lines', { params: { query: { caseIds: caseIds.slice(0, LINES) } } }, { enabled: caseIds.length > 0 });
}

const READ = ['/api/staff/monday', '/api/staff/couples', '/api/staff/couples/lines', '/api/staff/therapists', '/api/staff/team'];

export const Said = createContext<(words: string) => void>(() => undefined);

/** Asks anew for all that an act of an admin may have moved. What is out of sight is forgotten: opened again, a row of before could still be acted on. */
export function useAllAnew(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    for (const path of READ) queries.removeQueries({ queryKey: ['get', path], type: 'inactive' });
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
