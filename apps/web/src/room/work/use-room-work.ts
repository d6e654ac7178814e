import { $api, type Schemas } from '../../lib/api';

export type RoomWork = Schemas['RoomWork'];
export type RoomWorkItem = Schemas['RoomWorkItem'];

const SEALED_POLL_MS = 15_000;

/** What both know of the work between sessions, asked again while something is sealed: it is sent from the couple's own phones. */
export function useRoomWork() {
  return $api.useQuery('get', '/api/room/work', {}, {
    refetchInterval: (query) => (query.state.data?.items.some(({ state }) => state === 'waiting') ? SEALED_POLL_MS : false),
  });
}
