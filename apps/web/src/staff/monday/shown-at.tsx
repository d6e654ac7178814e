import { Button } from '@mantine/core';
import { timeOf } from '../../lib/format';
import { t } from './words';
import styles from './monday.module.css';

/** What stands here could not be read again: from when it is. */
export function ShownAt({ error, at, onRetry }: { error: unknown; at: number; onRetry: () => void }) {
  if (!error) return null;
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
  return (
    <div role="alert" className={styles.stale}>
      <p>{t('monday.shownAt', { time: timeOf(new Date(at).toISOString(), { zone }) })}</p>
      <Button size="compact-md" onClick={onRetry}>{t('problem.again')}</Button>
    </div>
  );
}
