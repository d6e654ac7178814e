import { daysBetween, dateOf, shortDayOf } from '../../lib/format';
import { changeInWords, percent, type Criterion, type Year } from './figures';
import { TableBehind } from './table-behind';
import { t } from './words';
import styles from './over-time.module.css';

const [WIDTH, HEIGHT] = [1000, 100];

/** Where a local day stands on the picture, from the first point to today. */
type At = (day: string) => number;
const y = (share: number): number => HEIGHT * (1 - share);

/** Recent consistency with its band; texts, reviews, parts and rests are marked where they fell. */
export function Line({ criterion, year }: { criterion: Criterion; year: Year }) {
  const { line, doerName } = criterion;
  const title = t('overTime.line');
  const [first, last] = [line[0], line.at(-1)];
  return (
    <section>
      <h5>{title}</h5>
      {first && last ? (
        <>
          <p>{t('overTime.share', { share: percent(last.rate), low: percent(last.low), high: percent(last.high), agreed: percent(criterion.agreedShare) })} <span className={styles.quiet}>{t('overTime.line.hint')}</span></p>
          <Picture criterion={criterion} year={year} from={first.day} />
          <Marks criterion={criterion} year={year} from={first.day} />
          <TableBehind
            of={`${title}, ${doerName}`}
            columns={[t('overTime.col.day'), t('overTime.col.recent'), t('overTime.col.low'), t('overTime.col.high')]}
            rows={() => [...line].reverse().map(({ day, rate, low, high }) => [shortDayOf(day), ...[rate, low, high].map((share) => t('overTime.percent', { share: percent(share) }))])}
          />
        </>
      ) : (
        <p className={styles.quiet}>{t('overTime.line.none')}</p>
      )}
      <ul className={styles.says}>{changeInWords(criterion).map((words) => <li key={words}>{words}</li>)}</ul>
    </section>
  );
}

interface PictureProps {
  criterion: Criterion;
  year: Year;
  from: string;
}

function Picture({ criterion, year, from }: PictureProps) {
  const { line, agreedShare } = criterion;
  const span = Math.max(1, daysBetween(from, year.today));
  const at: At = (day) => (WIDTH * Math.min(span, Math.max(0, daysBetween(from, day)))) / span;
  const last = line.at(-1);
  const band = [...line.map(({ day, high }) => `${at(day)},${y(high)}`), ...[...line].reverse().map(({ day, low }) => `${at(day)},${y(low)}`)].join(' ');
  const label = last ? t('overTime.line.picture', { from: dateOf(from), to: dateOf(year.today), share: percent(last.rate), low: percent(last.low), high: percent(last.high) }) : '';
  return (
    <div className={styles.chart}>
      <span className={styles.top}>{t('overTime.percent', { share: 100 })}</span>
      <span className={styles.middle}>{t('overTime.percent', { share: 50 })}</span>
      <span className={styles.bottom}>{t('overTime.percent', { share: 0 })}</span>
      <div className={styles.field}>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={label} focusable="false">
          <Rests year={year} at={at} from={from} />
          {[0, 0.5, 1].map((share) => <path key={share} d={`M0 ${y(share)}H${WIDTH}`} className={styles.grid} vectorEffect="non-scaling-stroke" />)}
          <polygon points={band} className={styles.band} />
          <path d={`M0 ${y(agreedShare)}H${WIDTH}`} className={styles.agreed} vectorEffect="non-scaling-stroke" />
          <polyline points={line.map(({ day, rate }) => `${at(day)},${y(rate)}`).join(' ')} className={styles.curve} vectorEffect="non-scaling-stroke" />
          {signsOf(criterion, year, from).map(({ on, kind }) => <path key={`${kind} ${on}`} d={`M${at(on)} 0V${HEIGHT}`} className={styles[kind]} vectorEffect="non-scaling-stroke" />)}
        </svg>
        {signsOf(criterion, year, from).map(({ on, kind, sign }) => (
          <span key={`${kind} ${on}`} className={styles.sign} style={{ left: `${(100 * at(on)) / WIDTH}%` }} aria-hidden="true">{sign}</span>
        ))}
      </div>
      <span className={styles.from}>{shortDayOf(from)}</span>
      <span className={styles.to}>{shortDayOf(year.today)}</span>
    </div>
  );
}

function Rests({ year, at, from }: { year: Year; at: At; from: string }) {
  return year.rests.filter(({ to }) => to === null || to >= from).map((rest) => {
    const [start, end] = [at(rest.from), at(rest.to ?? year.today)];
    return <rect key={rest.from} x={start} y="0" width={Math.max(2, end - start)} height={HEIGHT} className={styles.rest} />;
  });
}

interface Sign {
  on: string;
  kind: 'text' | 'review' | 'part';
  sign: string;
  words: string;
}

/** What is marked on the line, each with its words under the picture. */
function signsOf({ texts, reviews }: Criterion, { phases }: Year, from: string): Sign[] {
  const all: Sign[] = [
    ...texts.filter(({ number }) => number > 1).map(({ number, direction, on }) => ({
      on, kind: 'text' as const, sign: String(number), words: t('overTime.mark.text', { number, what: t(`overTime.mark.text.${direction ?? 'none'}`), day: dateOf(on) }),
    })),
    ...reviews.map((on) => ({ on, kind: 'review' as const, sign: t('overTime.mark.reviewSign'), words: t('overTime.mark.review', { day: dateOf(on) }) })),
    ...phases.map(({ phase, on }) => ({ on, kind: 'part' as const, sign: '', words: t('overTime.mark.phase', { phase: t(`part.${phase}`), day: dateOf(on) }) })),
  ];
  return all.filter(({ on }) => on >= from).sort((one, two) => one.on.localeCompare(two.on));
}

function Marks({ criterion, year, from }: PictureProps) {
  const rests = year.rests.filter(({ to }) => to === null || to >= from).length;
  const words = [...signsOf(criterion, year, from).map(({ words: said }) => said), ...(rests > 0 ? [t('overTime.mark.rest', { count: rests })] : [])];
  return words.length === 0 ? null : <ul className={styles.marks}>{words.map((one) => <li key={one}>{one}</li>)}</ul>;
}
