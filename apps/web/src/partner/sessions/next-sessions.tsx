import { Link } from 'react-router';
import { $api, type Schemas } from '../../lib/api';
import { dayOf, zoneNote } from '../../lib/format';
import { b } from '../begun/words';
import { t } from './words';

/** The joint sessions to come: the same for both partners. Nothing stands here while none is planned. */
export function NextSessions() {
  const mine = $api.useQuery('get', '/api/my/sessions');
  const [next, ...later] = mine.data?.sessions ?? [];
  if (!mine.data || !next) return null;
  return (
    <section className="stack" aria-labelledby="next-session">
      <h2 id="next-session">{t('mySessions.title')}</h2>
      <One session={next} zone={mine.data.zone} />
      <p><Link to="/form" state={{ exercise: 'X09' }}>{b('begun.X09')}</Link></p>
      {later.length > 0 && (
        <details>
          <summary>{t('mySessions.later')}</summary>
          <ul>{later.map((session) => <li key={session.startsAt}><One session={session} zone={mine.data.zone} /></li>)}</ul>
        </details>
      )}
    </section>
  );
}

function One({ session: { localDate, localTime, minutes, link }, zone }: { session: Schemas['MySession']; zone: string }) {
  const [day, note] = [dayOf(localDate), zoneNote({ zone })];
  return (
    <p>
      {t('mySessions.when', { day, time: localTime.slice(0, 5), minutes })}{note && ` (${note})`}{' '}
      {link && <a href={link} target="_blank" rel="noreferrer" aria-label={t('mySessions.linkOf', { day })}>{t('mySessions.link')}</a>}
    </p>
  );
}
