import type { StaffWork } from './use-work';
import { t } from './words';
import styles from './work.module.css';

/** R18: for the therapist alone. */
export function PaintFirst({ work: { paintFirst } }: { work: StaffWork }) {
  return paintFirst && <p className={styles.much}>{t('work.paint', { connection: paintFirst.connection, foundation: paintFirst.foundation })}</p>;
}
