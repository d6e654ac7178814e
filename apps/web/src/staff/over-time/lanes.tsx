import { addDays, dayMonthOf, dayOf, weekdayIndexOf, weekOf } from '../../lib/format';
import { type MarkName, MarkShape } from '../../lib/marks';
import type { StaffCriterion } from '../contract';
import { DaysTable } from './days-table';
import { saidBy } from './leaves';
import type { Criterion, Day } from './figures';
import { t } from './words';
import styles from './over-time.module.css';

const CELL = 16;
const EIGHT_WEEKS = 56;

const ENTERED: Record<NonNullable<Day['doer']>, MarkName> = {
  kept: 'kept', kept_late: 'kept_late', not_kept: 'missed', ask_to_excuse: 'excused', cant_say: 'unconfirmed', did_not_come_up: 'did_not_come_up',
};
const entered = (answer: Day['doer']): MarkName => (answer ? ENTERED[answer] : 'unrecorded');
const isMet = (answer: Day['doer']): boolean | null => (answer === 'kept' || answer === 'kept_late' ? true : answer === 'not_kept' ? false : null);
const differs = ({ doer, other }: Day): boolean => isMet(doer) !== null && isMet(other) !== null && isMet(doer) !== isMet(other);

/** Eight weeks of what each entered, one above the other; a frame where the two differ. */
export function Lanes({ criterion, today, told }: { criterion: Criterion; today: string; told: StaffCriterion | undefined }) {
  const { asks, doerName: doer, askerName: asker } = criterion;
  const days = criterion.days.filter(({ day }) => day > addDays(today, -EIGHT_WEEKS));
  const isDoerAlone = asks === 'weekly_line';
  const isDaily = asks === 'occasion';
  if (days.length === 0) return null;
  const mondays = [...new Set(days.map(({ day }) => addDays(day, -weekdayIndexOf(day))))];
  return (
    <section>
      <h5>{t('overTime.lanes')}</h5>
      <p className={styles.quiet}>{t(isDoerAlone ? 'overTime.lanes.alone' : 'overTime.lanes.rows', { doer, asker })}</p>
      <ul className={styles.leaves}>
        {mondays.map((monday) => (
          <li key={monday}>
            <span>{dayMonthOf(monday)}</span>
            <Week days={days.filter(({ day }) => addDays(day, -weekdayIndexOf(day)) === monday)} isDaily={isDaily} criterion={criterion} />
          </li>
        ))}
      </ul>
      {told && <DaysTable criterion={told} />}
    </section>
  );
}

function Week({ days, isDaily, criterion: { asks, doerName: doer, askerName: asker } }: { days: Day[]; isDaily: boolean; criterion: Criterion }) {
  const isDoerAlone = asks === 'weekly_line';
  const name = (day: Day): string => {
    const words = { day: isDaily ? dayOf(day.day) : weekOf(day.day), doer, asker, first: saidBy(day.doer, day.doerLate), second: saidBy(day.other, day.otherLate) };
    return t(isDoerAlone ? 'overTime.lanes.labelAlone' : 'overTime.lanes.label', words);
  };
  const rows = isDoerAlone ? 1 : 2;
  return (
    <svg width={(isDaily ? 7 : 1) * CELL} height={rows * CELL + 2} role="img" aria-label={days.map(name).join('. ')} focusable="false">
      {days.map((day) => (
        <g key={day.day} transform={`translate(${isDaily ? weekdayIndexOf(day.day) * CELL : 0} 1)`}>
          <title>{name(day)}</title>
          <rect width={CELL - 1} height={rows * CELL - 1} rx="2" className={differs(day) ? styles.differ : styles.cell} />
          <g transform="translate(1.5 1.5) scale(0.75)"><MarkShape of={entered(day.doer)} /></g>
          {!isDoerAlone && <g transform={`translate(1.5 ${CELL + 1.5}) scale(0.75)`}><MarkShape of={entered(day.other)} /></g>}
        </g>
      ))}
    </svg>
  );
}
