import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { $api, type Schemas } from '../../lib/api';
import { localDateOf } from '../../lib/format';
import { useMe } from '../frame/me';
import { shownFrom } from './spans';
import { inWords, t } from './words';
import styles from './monday.module.css';

type Asked = Schemas['Asked'];

/** On a therapist's Today: what the practice asked about their couples and is open. It goes by itself once it is done. */
export function AskedCard({ at }: { at: string }) {
  const reminders = $api.useQuery('get', '/api/staff/reminders');
  const { zone } = useMe();
  if (!reminders.data || reminders.data.asked.length === 0) return null;
  const day = shownFrom(localDateOf(at, { zone }));
  return (
    <section className={styles.asked} aria-labelledby="asked">
      <h2 id="asked">{t('monday.practice.asks')}</h2>
      <ul className={styles.rows}>
        {reminders.data.asked.map((one) => (
          <li key={one.id}>
            <div className={styles.why}>
              <strong>{inWords(one.names)}</strong>
              <span>{t(`monday.practice.${one.kind}`, { who: one.who ?? '' })}</span>
              <span className={styles.muted}>{t('monday.practice.on', { day: day(localDateOf(one.askedAt, { zone })) })}</span>
            </div>
            <Button component={Link} to={placeOf(one)} size="compact-md" data-row aria-label={t('monday.do.of', { act: actOf(one), of: inWords(one.names) })}>{actOf(one)}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const actOf = ({ sessionId }: Asked): string => t(sessionId ? 'monday.practice.openNote' : 'monday.practice.open');
const placeOf = ({ caseId, sessionId }: Asked): string => (sessionId ? `/practice/cases/${caseId}/sessions/${sessionId}/note` : `/practice/cases/${caseId}`);
