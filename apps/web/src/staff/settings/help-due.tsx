import { Link } from 'react-router';
import { $api } from '../../lib/api';
import { dateOf } from '../../lib/format';
import { t } from '../words';
import styles from './settings.module.css';

/** The one line of the admin's list that concerns every partner at once (SR18); nothing while no check waits or it cannot be told. */
export function HelpDue() {
  const monday = $api.useQuery('get', '/api/staff/monday');
  const due = monday.data?.items.find(({ kind }) => kind === 'help_check');
  if (!due?.on) return null;
  return (
    <p className={styles.due}>
      {t('helpDue.since', { day: dateOf(due.on) })} <Link to="/practice/help-numbers">{t('helpDue.open')}</Link>
    </p>
  );
}
