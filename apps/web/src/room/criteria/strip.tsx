import { dayOf, shortDayOf, weekdayOf } from '../../lib/format';
import { Mark, markName } from '../../lib/marks';
import { t, type Occasion } from '../room-api';
import { weeksOf } from './weeks';

/** The strip of days, oldest first, a week at a time. */
export function Strip({ occasions }: { occasions: readonly Occasion[] }) {
  return (
    <ol className="strip">
      {weeksOf(occasions).map(({ monday, days }) => (
        <li key={monday} className="week">
          <p className="muted">{shortDayOf(days[0]?.slot ?? monday)}</p>
          <ol>
            {days.map(({ slot, mark }) => (
              <li key={slot}>
                <span className="muted" aria-hidden="true">{weekdayOf(slot).slice(0, 2)}</span>
                <Mark of={mark} size={20} label={t('room.weeks.day', { day: dayOf(slot), mark: markName(mark) })} />
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}
