import { createContext, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { t, type RoomCriterion } from './room-api';

const Announce = createContext<(words: string) => void>(() => undefined);

/** Says something to those who listen to the page. */
export const useAnnounce = () => useContext(Announce);

type States = ReadonlyMap<string, RoomCriterion['state']>;
const statesOf = (criteria: RoomCriterion[]): States => new Map(criteria.map(({ id, number, state }) => [`${id} ${number}`, state]));

/** Whether all signatures have come in since the page was last read. */
export function hasBecomeReady(before: States, now: States): boolean {
  return [...now].some(([id, state]) => state === 'ready' && before.get(id) === 'waiting_for_signatures');
}

/** The live region of the page. What changes by itself, on the couple's phones, is said here. */
export function Announcements({ criteria, children }: { criteria: RoomCriterion[]; children: ReactNode }) {
  const [words, announce] = useState('');
  const before = useRef(statesOf(criteria));
  useEffect(() => {
    const now = statesOf(criteria);
    if (hasBecomeReady(before.current, now)) announce(t('room.announce.ready'));
    before.current = now;
  }, [criteria]);
  return (
    <Announce value={announce}>
      <div className="unseen" role="status" aria-live="polite">{words}</div>
      {children}
    </Announce>
  );
}
