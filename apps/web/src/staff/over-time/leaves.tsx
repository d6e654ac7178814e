import { addDays, dayOf, dateOf, weekdayIndexOf, weekOf } from '../../lib/format';
import { markName, MarkShape } from '../../lib/marks';
import type { Criterion, Day } from './figures';
import { TableBehind } from './table-behind';
import { t } from './words';
import styles from './over-time.module.css';

const CELL = 16;
const monthOf = (day: string): string => day.slice(0, 7);
const monthName = (month: string): string => dateOf(`${month}-01`).replace(/^1 /, '');
/** Which row of its month's leaf a day stands in. */
const rowOf = (day: string): number => Math.floor((Number(day.slice(8)) - 1 + weekdayIndexOf(`${monthOf(day)}-01`)) / 7);

/** The year as leaves of a calendar, a mark for each occasion: shape first, colour second. */
export function Leaves({ criterion }: { criterion: Criterion }) {
  const { days, asks, doerName, askerName } = criterion;
  const months = [...new Set(days.map(({ day }) => monthOf(day)))];
  const title = t('overTime.year');
  const named = (day: string): string => (asks === 'occasion' ? dayOf(day) : weekOf(day));
  return (
    <section>
      <h5>{title}</h5>
      <ul className={styles.leaves}>
        {months.map((month) => <Leaf key={month} month={month} days={days.filter(({ day }) => monthOf(day) === month)} named={named} />)}
      </ul>
      <TableBehind
        of={`${title}, ${doerName}`}
        columns={[t('overTime.col.day'), t('details.outcome'), doerName, ...(asks === 'weekly_line' ? [] : [askerName])]}
        rows={() => [...days].reverse().map((day) => [named(day.day), markName(day.outcome), saidBy(day.doer, day.doerLate), ...(asks === 'weekly_line' ? [] : [saidBy(day.other, day.otherLate)])])}
      />
    </section>
  );
}

export function saidBy(answer: Day['doer'], isLate: boolean | undefined): string {
  const words = t(answer ? `staff.answer.${answer}` : 'staff.answer.none');
  return isLate ? t('overTime.lateEntered', { answer: words }) : words;
}

function Leaf({ month, days, named }: { month: string; days: Day[]; named: (day: string) => string }) {
  const of = (...outcomes: Day['outcome'][]): number => days.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const label = t('overTime.monthOf', {
    month: monthName(month), kept: of('kept', 'kept_late'), missed: of('missed_told', 'missed_found'),
    open: of('disputed', 'unconfirmed', 'unrecorded', 'pending'), rest: of('rested', 'excused', 'did_not_come_up'),
  });
  const last = addDays(`${addDays(`${month}-28`, 4).slice(0, 7)}-01`, -1);
  return (
    <li>
      <span>{monthName(month)}</span>
      <svg width={7 * CELL} height={(rowOf(last) + 1) * CELL} role="img" aria-label={label} focusable="false">
        {days.map(({ day, outcome }) => (
          <g key={day} transform={`translate(${weekdayIndexOf(day) * CELL} ${rowOf(day) * CELL})`}>
            <title>{`${named(day)}: ${markName(outcome)}`}</title>
            <rect width={CELL - 1} height={CELL - 1} rx="2" className={styles.cell} />
            <g transform="translate(1.5 1.5) scale(0.75)"><MarkShape of={outcome} /></g>
          </g>
        ))}
      </svg>
    </li>
  );
}
