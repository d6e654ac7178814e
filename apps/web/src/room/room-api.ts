import { keepPreviousData, useQueryClient } from '@tanstack/react-query';
import { $api, problemOf, type ProblemView, type Schemas } from '../lib/api';
import { wordsOf } from '../lib/words';
import room from '../words/en/room.json';

export const t = wordsOf(room);

export type Room = Schemas['RoomView'];
export type RoomCriterion = Schemas['RoomCriterion'];
export type CriterionText = Schemas['CriterionText'];
export type CriterionWeeks = Schemas['CriterionWeeks'];
export type Occasion = CriterionWeeks['occasions'][number];
export type PlannedSession = Schemas['PlannedSession'];

const WAITING_POLL_MS = 3000;
const isWaiting = (room: Room | undefined): boolean => room?.criteria.some(({ state }) => state === 'waiting_for_signatures') ?? false;

/** The room, asked again while signatures are awaited: they are made on the couple's own phones. */
export function useRoom() {
  return $api.useQuery('get', '/api/room', {}, { refetchInterval: (query) => (isWaiting(query.state.data) ? WAITING_POLL_MS : false) });
}

/** The opened weeks, the latest or those up to a local day. */
export function useWeeks(until?: string) {
  return $api.useQuery('get', '/api/room/weeks', { params: { query: { until } } }, { placeholderData: keepPreviousData });
}

/** After an act, also a refused one, what stands is read again: an ended sign-in or another's change shows itself there. */
export function useAfter<Made>(onDone: (made: Made) => void) {
  const queries = useQueryClient();
  const readAgain = () => queries.invalidateQueries();
  return {
    onSuccess: async (made: Made) => {
      await readAgain();
      onDone(made);
    },
    onError: () => void readAgain(),
  };
}

/** What an act was refused for, if it was. */
export const refusalOf = (error: unknown): ProblemView | null => (error ? problemOf(error) : null);
