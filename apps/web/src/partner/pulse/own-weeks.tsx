import type { Schemas } from '../../lib/api';
import { dayMonthOf } from '../../lib/format';
import { Empty } from '../../ui/states';
import { pointsOf } from './own-line';
import { p } from './words';

type Week = Schemas['MyPulseWeek'];
type Shown = 'trust' | 'hope' | 'distance';
const SHOWN: readonly Shown[] = ['trust', 'hope', 'distance'];
const PICTURED = 12;

const answerOf = ({ answers }: Week, key: string) => answers.find((one) => one.key === key);
const numberOf = (week: Week, key: string): number | null => answerOf(week, key)?.number ?? null;

/** R79: the own weeks as they went, newest first. What is never the other's stands apart and closed, whether it was filled in or not. */
export function OwnWeeks({ weeks, therapist }: { weeks: readonly Week[]; therapist: string }) {
  return (
    <section className="stack" aria-labelledby="own-weeks">
      <h2 id="own-weeks">{p('pulse.weeks')}</h2>
      {weeks.length === 0 ? <Empty>{p('pulse.none')}</Empty> : (
        <>
          <p className="reader">{p('pulse.only', { therapist })}</p>
          <div className="pulse-lines">{SHOWN.map((key) => <Line key={key} of={key} weeks={weeks.slice(0, PICTURED)} />)}</div>
          <details className="stack">
            <summary>{p('pulse.table')}</summary>
            <Table weeks={weeks} />
          </details>
          <details className="stack">
            <summary>{p('pulse.more', { therapist })}</summary>
            <ul className="pulse-alone">{weeks.map((week) => <li key={week.week}>{p('pulse.week')} {dayMonthOf(week.week)}: {aloneOf(week)}</li>)}</ul>
          </details>
        </>
      )}
    </section>
  );
}

/** A dot for each week and a line between them; what it shows is said in words for whoever does not see it. */
function Line({ of, weeks }: { of: Shown; weeks: readonly Week[] }) {
  const points = weeks.flatMap((week) => {
    const value = numberOf(week, of);
    return value === null ? [] : [{ week: week.week, value }];
  });
  const [latest] = points;
  if (!latest) return null;
  const places = pointsOf(points);
  const what = p(`pulse.${of}`);
  return (
    <figure className="pulse-line">
      <figcaption>{what} <strong>{latest.value}</strong></figcaption>
      <svg viewBox="0 0 300 60" role="img" aria-label={p('pulse.picture', { what, numbers: [...points].reverse().map(({ value }) => value).join(', ') })}>
        <path d="M0 55H300M0 5H300" className="pulse-edge" />
        <polyline points={places.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {places.map(({ x, y }) => <circle key={x} cx={x} cy={y} r="3.5" />)}
      </svg>
    </figure>
  );
}

function Table({ weeks }: { weeks: readonly Week[] }) {
  return (
    <table className="pulse-table">
      <thead>
        <tr>{[p('pulse.week'), ...SHOWN.map((key) => p(`pulse.${key}`))].map((column) => <th key={column} scope="col">{column}</th>)}</tr>
      </thead>
      {weeks.map((week) => (
        <tbody key={week.week}>
          <tr>
            <th scope="row">{dayMonthOf(week.week)}</th>
            {SHOWN.map((key) => <td key={key}>{numberOf(week, key) ?? <span className="muted small">{p('pulse.empty')}</span>}</td>)}
          </tr>
          {answerOf(week, 'line')?.text && <tr><td colSpan={4} className="work-words">{answerOf(week, 'line')?.text}</td></tr>}
        </tbody>
      ))}
    </table>
  );
}

const GIVING_UP = ['no', 'passing', 'often'] as const;

function aloneOf(week: Week): string {
  const safe = numberOf(week, 'safe');
  const givingUp = GIVING_UP.find((one) => one === answerOf(week, 'giving_up')?.text);
  return [`${p('pulse.safe')} ${safe ?? p('pulse.empty')}`, ...(givingUp ? [p(`pulse.giving_up.${givingUp}`)] : [])].join('. ');
}
