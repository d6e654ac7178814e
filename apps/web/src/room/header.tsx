import { dayOf, zoneNote } from '../lib/format';
import { EndSession } from './end-session';
import { t, type Room } from './room-api';

/** Whose hour it is, and the one way out. */
export function Header({ room }: { room: Room }) {
  const [first, second] = room.partners.map(({ firstName }) => firstName);
  const when = t('room.when', { day: dayOf(room.session.localDate), time: room.session.localTime, minutes: room.session.minutes });
  return (
    <header className="room-header">
      <div>
        <h1>{t('room.couple', { first: first ?? '', second: second ?? '' })}</h1>
        <p className="muted">{[when, zoneNote(room)].filter(Boolean).join(', ')}</p>
      </div>
      <EndSession />
    </header>
  );
}
