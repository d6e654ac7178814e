import { shortDayOf } from '../lib/format';
import { t, type Room } from './room-api';
import { hasWeeks } from './criteria/weeks';

/** What this hour is for, in one line; each item leads to its place on the page. */
export function Agenda({ room }: { room: Room }) {
  const items = agendaOf(room);
  return (
    <nav className="agenda" aria-label={t('room.agenda')}>
      <ol>
        {items.map(({ href, label, state }) => (
          <li key={href}>
            <a href={href}>{label}</a> <span className="muted">{state}</span>
          </li>
        ))}
        {room.session.link && <li><a href={room.session.link} target="_blank" rel="noreferrer">{t('room.link')}</a></li>}
      </ol>
    </nav>
  );
}

interface Item { href: string; label: string; state: string }

export function agendaOf(room: Room): Item[] {
  const { criteria, weeksToOpen, next, resting } = room;
  const agreement = criteria.length === 0
    ? { href: '#builder', label: t('room.agenda.first'), state: t('room.agenda.notWritten') }
    : { href: '#agreement', label: t('room.agenda.agreement'), ...whatIsNext(criteria) };
  const weeks = {
    href: '#weeks',
    label: t(weeksToOpen ? 'room.agenda.weeks' : 'room.agenda.openedWeeks'),
    state: weeksToOpen ? t('room.agenda.toOpen', { count: weeksToOpen.occasions }) : t('room.agenda.nothingToOpen'),
  };
  const meeting = { href: '#next', label: t('room.agenda.next'), state: next ? shortDayOf(next.localDate) : t('room.agenda.notPlanned') };
  if (resting) return [meeting];
  return hasWeeks(room) ? [weeks, agreement, meeting] : [agreement, meeting];
}

// What asks for an act comes first, and the line leads straight to it.
function whatIsNext(criteria: Room['criteria']): { href?: string; state: string } {
  const first = (state: Room['criteria'][number]['state']) => criteria.find((one) => one.state === state);
  const ready = first('ready');
  if (ready) return { href: `#criterion-${ready.id}`, state: t('room.agenda.ready') };
  const waiting = first('waiting_for_signatures');
  if (waiting) return { href: `#criterion-${waiting.id}`, state: t('room.agenda.waiting') };
  return { state: t('room.agenda.active', { count: criteria.length }) };
}
