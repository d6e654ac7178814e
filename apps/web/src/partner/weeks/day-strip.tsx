import type { Schemas } from '../../lib/api';
import { dayMonthOf, dayOf, weekdayOf, weekOf } from '../../lib/format';
import { Mark, markName, type MarkName } from '../../lib/marks';
import { weekRows } from './week-rows';
import { t } from '../words';

type Occasion = Schemas['CriterionWeeks']['occasions'][number];

// "Told first" stands beside the doer's own misses; for everyone else it is null (R44, R48).
const markOf = ({ mark, toldFirst }: Occasion): MarkName => (mark === 'missed' && toldFirst === true ? 'missed_told' : mark);

/** A weekly line has one mark for each week. */
export function LineStrip({ occasions }: { occasions: readonly Occasion[] }) {
  return (
    <ul className="lines">
      {occasions.map((occasion) => (
        <li key={occasion.slot}>
          <span className="muted small">{weekOf(occasion.day)}</span>
          <Mark of={markOf(occasion)} size={18} label={markName(markOf(occasion))} />
        </li>
      ))}
    </ul>
  );
}

/** Weeks as rows, days as columns, Monday first. */
export function DayStrip({ occasions }: { occasions: readonly Occasion[] }) {
  const rows = weekRows(occasions);
  return (
    <table className="strip">
      <caption className="unseen">{t('weeks.table')}</caption>
      <thead>
        <tr>
          <td />
          {rows[0]?.days.map(({ date }) => <th key={date} scope="col"><abbr title={weekdayOf(date)}>{weekdayOf(date).slice(0, 2)}</abbr></th>)}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ monday, days }) => (
          <tr key={monday}>
            <th scope="row"><span className="unseen">{t('weeks.of', { date: dayOf(monday) })}</span><span aria-hidden="true">{dayMonthOf(monday)}</span></th>
            {days.map(({ date, occasion }) => <td key={date}>{occasion && <Mark of={markOf(occasion)} size={18} label={t('weeks.day', { day: dayOf(date), mark: markName(markOf(occasion)) })} />}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
