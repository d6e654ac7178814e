import { Link } from 'react-router';
import { $api } from '../../lib/api';
import { t } from '../words';

/** A neutral way to the private questions while they are due (SR2). Loading, failing and nothing due look alike: no card. */
export function QuestionsCard() {
  const screen = $api.useQuery('get', '/api/my/screen');
  if (!screen.data?.due) return null;
  return (
    <section className="card row between">
      <div>
        <h2>{t('questions.title')}</h2>
        <p className="muted">{t('questions.alone')}</p>
      </div>
      <Link className="button" to="/questions">{t('questions.open')}</Link>
    </section>
  );
}
