import { useParams, Link } from 'react-router';
import { $api } from '../../lib/api';
import { Failing, Waiting } from '../frame/states';
import { useMe } from '../frame/me';
import { momentOf } from '../frame/when';
import { t } from '../words';
import { Qr } from './qr';
import styles from './card.module.css';

/** The card for a partner who joins in the room. It names nobody, so that the screen may be turned to them. */
export function CardPage() {
  const { caseId = '', personId = '' } = useParams();
  const { zone } = useMe();
  // The code lives as long as the page that shows it.
  const card = $api.useQuery('get', '/api/staff/cases/{caseId}/partners/{personId}/card', { params: { path: { caseId, personId } } }, { gcTime: 0, staleTime: Infinity });
  const back = <Link to={`/practice/cases/${caseId}`}>{t('card.back')}</Link>;
  if (card.isPending) return <Waiting />;
  if (card.error) {
    return (
      <>
        <Failing error={card.error} onRetry={() => void card.refetch()} />
        {back}
      </>
    );
  }
  return (
    <section className={styles.card}>
      <h1>{t('card.title')}</h1>
      <p>{t('card.lead')}</p>
      <Qr text={card.data.url} label={t('card.qr')} />
      <p className={styles.address}>{card.data.url}</p>
      <p className={styles.muted}>{t('card.until', { when: momentOf(card.data.expiresAt, { zone }) })}</p>
      {back}
    </section>
  );
}
