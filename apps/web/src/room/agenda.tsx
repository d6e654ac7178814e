import { shortDayOf } from '../lib/format';
import { t, type Room } from './room-api';

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
      </ol>
    </nav>
  );
}

interface Item { href: string; label: string; state: string }

function agendaOf({ criteria, weeksToOpen, next }: Room): Item[] {
  const nextItem = { href: '#next', label: t('room.agenda.next'), state: next ? shortDayOf(next.localDate) : t('room.agenda.notPlanned') };
  if (criteria.length === 0) return [{ href: '#builder', label: t('room.agenda.first'), state: t('room.agenda.notWritten') }, nextItem];
  return [
    {
      href: '#weeks',
      label: t('room.agenda.weeks'),
      state: weeksToOpen ? t('room.agenda.toOpen', { count: weeksToOpen.occasions }) : t('room.agenda.nothingToOpen'),
    },
    { href: '#agreement', label: t('room.agenda.agreement'), state: agreementState(criteria) },
    nextItem,
  ];
}

// The next act on it comes first; the count is what is left to say.
function agreementState(criteria: Room['criteria']): string {
  const has = (state: Room['criteria'][number]['state']) => criteria.some((one) => one.state === state);
  if (has('ready')) return t('room.state.ready');
  if (has('waiting_for_signatures')) return t('room.state.waiting');
  return t('room.agenda.active', { count: criteria.length });
}
