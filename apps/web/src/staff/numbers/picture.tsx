import { dayMonthOf, shortDayOf } from '../../lib/format';
import { TableBehind } from '../over-time/table-behind';
import { EDGE, HEIGHT, placesOf, rowsOf, type Series, WIDTH } from './series';
import { t } from './words';
import styles from './numbers.module.css';

const LOOKS = [styles.first, styles.second];

/** One question: a line for each partner, told apart by shape as well as by colour, and the same as a table. */
export function Picture({ what, series }: { what: string; series: readonly Series[] }) {
  const at = placesOf(series);
  const label = series.map(({ name, points }) => t('overNumbers.picture', { what, name, numbers: points.map(({ value }) => value).join(', ') })).join(' ');
  const days = rowsOf(series);
  return (
    <div className={styles.picture}>
      <p className={styles.latest}>
        {series.map(({ personId, name, points }, place) => (
          <span key={personId} className={LOOKS[place]}>
            <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true"><Dot x={7} y={7} place={place} /></svg>
            {t('overNumbers.latest', { name, value: points.at(-1)?.value ?? '' })}
          </span>
        ))}
      </p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label} className={styles.lines}>
        {[EDGE, HEIGHT / 2, HEIGHT - EDGE].map((y) => <path key={y} d={`M0 ${y}H${WIDTH}`} className={styles.grid} />)}
        {series.map(({ personId, points }, place) => (
          <g key={personId} className={LOOKS[place]}>
            <polyline points={points.map(at).map(({ x, y }) => `${x},${y}`).join(' ')} />
            {points.map((point, nth) => <Dot key={nth} {...at(point)} place={place} />)}
          </g>
        ))}
      </svg>
      <p className={styles.ends}><span>{dayMonthOf(days.at(-1)?.on ?? '')}</span>{days.length > 1 && <span>{dayMonthOf(days[0]?.on ?? '')}</span>}</p>
      <TableBehind of={what} columns={[t('overTime.col.day'), ...series.map(({ name }) => name)]} rows={() => days.map(({ on, values }) => [shortDayOf(on), ...values.map((value) => value ?? t('overNumbers.left'))])} />
    </div>
  );
}

/** A round dot for the first partner, a square one for the second. */
function Dot({ x, y, place }: { x: number; y: number; place: number }) {
  return place === 0 ? <circle cx={x} cy={y} r="4" /> : <rect x={x - 4} y={y - 4} width="8" height="8" />;
}
