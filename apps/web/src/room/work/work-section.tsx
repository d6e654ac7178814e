import { lazy, Suspense, useEffect, useState } from 'react';
import { Failing, Skeleton } from '../../ui/states';
import type { Room } from '../room-api';
import { GiveHere } from './give-here';
import { GivenWork } from './given-work';
import { type RoomWorkItem, useRoomWork } from './use-room-work';
import { w } from './words';
import './work.css';

const TalksHere = lazy(() => import('../together/talks-here').then(({ TalksHere: part }) => ({ default: part })));

/** What is to be done between sessions: what opens now, what was given, and something new to give. */
export function WorkSection({ room }: { room: Room }) {
  const work = useRoomWork();
  return (
    <section id="work" aria-labelledby="work-title">
      <h2 id="work-title" tabIndex={-1}>{w('roomWork.title')}</h2>
      {!work.data && (work.error ? <Failing error={work.error} onRetry={() => void work.refetch()} /> : <Skeleton lines={2} />)}
      {work.data && (
        <>
          <Given items={work.data.items} room={room} />
          {work.data.items.some(({ together }) => together) && <Suspense><TalksHere room={room} /></Suspense>}
          <GiveHere room={room} work={work.data} />
        </>
      )}
    </section>
  );
}

const IN_SIGHT = 4;

/** First what can be opened now and what was just opened, then what lies ahead; what was read before is behind one press. */
function Given({ items, room }: { items: RoomWorkItem[]; room: Room }) {
  const [opened, setOpened] = useState<string | null>(null);
  useEffect(() => {
    if (opened) document.getElementById(`work-${opened}`)?.focus();
  }, [opened]);
  const placeOf = ({ state, id }: RoomWorkItem) => (state === 'ready' || id === opened ? 0 : 1);
  const now = items.filter(({ state, id, isNew }) => state !== 'opened' || isNew || id === opened).sort((one, two) => placeOf(one) - placeOf(two));
  const before = items.filter((item) => !now.includes(item));
  // What only waits is not what a session is for.
  const [first, more] = [now.filter((item, at) => placeOf(item) === 0 || at < IN_SIGHT), now.filter((item, at) => placeOf(item) !== 0 && at >= IN_SIGHT)];
  const list = (of: RoomWorkItem[]) => <ul className="criteria">{of.map((item) => <GivenWork key={`${item.id} ${item.state}`} item={item} room={room} all={items} isOpen={item.id === opened} onOpened={setOpened} />)}</ul>;
  return (
    <>
      {items.length === 0 && <p className="muted">{w('roomWork.none')}</p>}
      {first.length > 0 && list(first)}
      {more.length > 0 && (
        <details>
          <summary>{w('roomWork.more', { count: more.length })}</summary>
          {list(more)}
        </details>
      )}
      {before.length > 0 && (
        <details>
          <summary>{w('roomWork.earlier', { count: before.length })}</summary>
          {list(before)}
        </details>
      )}
    </>
  );
}
