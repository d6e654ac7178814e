import { shortDayOf } from '../lib/format';
import { t, type Room } from './room-api';
import { type RoomWorkItem, useRoomWork } from './work/use-room-work';
import { w } from './work/words';
import { hasWeeks } from './criteria/weeks';

/** What this hour is for, in one line; each item leads to its place on the page. */
export function Agenda({ room }: { room: Room }) {
  const work = useRoomWork();
  const items = agendaOf(room, work.data?.items);
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

export function agendaOf(room: Room, given?: readonly RoomWorkItem[]): Item[] {
  const { criteria, weeksToOpen, reviews, next, resting } = room;
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
  const work = given ? [workOf(given)] : [];
  // A review reads opened weeks, and an agreement is changed after it.
  const [review] = reviews.filter(({ isOnAgenda }) => isOnAgenda);
  const together = review ? [{ href: '#review', label: t('room.agenda.review'), state: t(`room.agenda.review.${review.state}`) }] : [];
  return [...(hasWeeks(room) ? [weeks] : []), ...together, agreement, ...work, meeting];
}

/** What can be opened first, then what was given in this session by its names. */
function workOf(given: readonly RoomWorkItem[]): Item {
  const [ready, [first, ...more]] = [given.find(({ state }) => state === 'ready'), given.filter(({ isNew }) => isNew)];
  const label = w('roomWork.agenda');
  if (ready) return { href: `#work-${ready.id}`, label, state: w('roomWork.agenda.ready') };
  return { href: '#work', label, state: first ? w('roomWork.agenda.given', { title: first.title, count: more.length }) : w('roomWork.agenda.none') };
}

// What asks for an act comes first, and the line leads straight to it.
function whatIsNext(criteria: Room['criteria']): { href?: string; state: string } {
  const first = (state: Room['criteria'][number]['state']) => criteria.find((one) => one.state === state);
  const ready = first('ready');
  if (ready) return { href: `#criterion-${ready.id}`, state: t('room.agenda.ready') };
  const waiting = first('waiting_for_signatures');
  if (waiting) return { href: `#criterion-${waiting.id}`, state: t('room.agenda.waiting') };
  return { state: t('room.agenda.active', { count: criteria.filter(({ state }) => state === 'active').length }) };
}
