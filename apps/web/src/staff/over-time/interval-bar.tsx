import { periodInWords, rangeInWords, type Criterion, type Period } from './figures';
import { t } from './words';
import styles from './over-time.module.css';

const WIDTH = 100;
const x = (share: number): number => WIDTH * share;

/** The range of the settled share, what the open ones could make of it, and the agreed share as a line. Without a range there is no bar. */
export function IntervalBar({ period, criterion }: { period: Period; criterion: Criterion }) {
  const { range, bounds, kept, settled } = period;
  if (!range) return null;
  const label = t('overTime.bar', { what: `${periodInWords(period)} ${rangeInWords(period, criterion)}` });
  return (
    <svg className={styles.bar} viewBox={`0 0 ${WIDTH} 12`} preserveAspectRatio="none" role="img" aria-label={label} focusable="false">
      <rect x="0" y="5" width={WIDTH} height="2" className={styles.track} />
      {bounds && <rect x={x(bounds.low)} y="4" width={Math.max(0.4, x(bounds.high - bounds.low))} height="4" className={styles.bounds} />}
      <rect x={x(range.low)} y="2" width={Math.max(0.4, x(range.high - range.low))} height="8" className={styles.range} />
      <path d={`M${x(kept / settled)} 0v12`} className={styles.here} vectorEffect="non-scaling-stroke" />
      <path d={`M${x(criterion.agreedShare)} 0v12`} className={styles.agreed} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
