import { dayOf, zoneNote } from '../lib/format';
import { Leave } from '../lib/leave';
import { EndSession } from './end-session';
import { wordsOf } from '../lib/words';
import parts from '../words/en/parts.json';
import { t, type Room } from './room-api';

const partNamed = wordsOf(parts);

/** Whose hour it is, and the one way out. */
export function Header({ room }: { room: Room }) {
  const [first, second] = room.partners.map(({ firstName }) => firstName);
  const when = t('room.when', { day: dayOf(room.session.localDate), time: room.session.localTime, minutes: room.session.minutes });
  return (
    <header className="room-header">
      <div>
        <h1>{t('room.couple', { first: first ?? '', second: second ?? '' })}</h1>
        {room.phase && <p>{partNamed(`part.${room.phase}`)}</p>}
        <p className="muted">{[when, zoneNote(room)].filter(Boolean).join(', ')}</p>
      </div>
      <div className="row">
        <EndSession partners={room.partners} />
        <Leave entry="room" className="quiet" />
      </div>
    </header>
  );
}
