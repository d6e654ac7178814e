import { Link } from 'react-router';
import type { CouplePage } from '../contract';
import { sessionInWords } from '../frame/when';
import { t } from '../words';
import styles from './couple.module.css';

const SHOWN = 4;

/** Past sessions, newest first, each with its one signed note; also those that took place without Room view. */
export function SessionsCard({ page }: { page: CouplePage }) {
  const past = page.sessions.filter(({ startedAt, localDate }) => startedAt !== null || localDate < page.today);
  const [recent, earlier] = [past.slice(0, SHOWN), past.slice(SHOWN)];
  return (
    <section className={styles.card} aria-labelledby="sessions">
      <h2 id="sessions">{t('sessions.title')}</h2>
      {past.length === 0 && <p className={styles.muted}>{t('sessions.none')}</p>}
      <Sessions caseId={page.id} sessions={recent} />
      {earlier.length > 0 && (
        <details>
          <summary>{t('sessions.earlier', { count: earlier.length })}</summary>
          <Sessions caseId={page.id} sessions={earlier} />
        </details>
      )}
    </section>
  );
}

function Sessions({ caseId, sessions }: { caseId: string; sessions: CouplePage['sessions'] }) {
  return (
    <ul className={styles.sessions}>
      {sessions.map((session) => {
        const [when, act] = [sessionInWords(session), t(session.noteSigned ? 'sessions.note' : 'sessions.write')];
        return (
          <li key={session.id}>
            <span>{when}</span>
            <Link to={`/practice/cases/${caseId}/sessions/${session.id}/note`} className={session.noteSigned ? undefined : styles.due} aria-label={t('sessions.actOf', { act, when })}>
              {act}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
