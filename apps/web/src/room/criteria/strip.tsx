import { dayOf, shortDayOf, weekdayOf, weekOf } from '../../lib/format';
import { Mark, markName } from '../../lib/marks';
import { t, type Occasion } from '../room-api';
import { weeksOf } from './weeks';

/** One mark for each week, of what is asked as a weekly line. */
export function LineStrip({ occasions }: { occasions: readonly Occasion[] }) {
  return (
    <ol className="strip">
      {occasions.map(({ slot, day, mark }) => (
        <li key={slot} className="week">
          <p className="muted">{weekOf(day)}</p>
          <Mark of={mark} size={20} label={t('room.weeks.day', { day: weekOf(day), mark: markName(mark) })} />
        </li>
      ))}
    </ol>
  );
}

/** The strip of days, oldest first, a week at a time. */
export function Strip({ occasions }: { occasions: readonly Occasion[] }) {
  return (
    <ol className="strip">
      {weeksOf(occasions).map(({ monday, days }) => (
        <li key={monday} className="week">
          <p className="muted">{shortDayOf(days[0]?.day ?? monday)}</p>
          <ol>
            {days.map(({ slot, day, mark }) => (
              <li key={slot}>
                <span className="muted" aria-hidden="true">{weekdayOf(day).slice(0, 2)}</span>
                <Mark of={mark} size={20} label={t('room.weeks.day', { day: dayOf(day), mark: markName(mark) })} />
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}
