import { Link } from 'react-router';
import { t } from './words';

/** The way to what is prepared on one's own phone; a card where an offer waits for a word. */
export function RoadLine({ toAnswer = 0 }: { toAnswer?: number }) {
  if (toAnswer === 0) return <p><Link to="/proposals">{t('road.link')}</Link></p>;
  return (
    <section className="card row between">
      <p>{t('road.toAnswer', { count: toAnswer })}</p>
      <Link className="button primary" to="/proposals">{t('road.read')}</Link>
    </section>
  );
}
