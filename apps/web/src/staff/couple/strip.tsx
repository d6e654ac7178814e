import { daysBetween, dayOf, weekdayIndexOf } from '../../lib/format';
import { Mark, markName } from '../../lib/marks';
import type { CouplePage, StaffCriterion, StaffOccasion } from '../contract';
import { isDay } from '../frame/when';
import { t } from '../words';
import { occasionsSince } from './since';
import styles from './couple.module.css';

export const slotInWords = (slot: string): string => (isDay(slot) ? dayOf(slot) : slot);

/** A new week begins when the weekday does not come later than the one before it, or a week has passed. */
function startsWeek(slot: string, before: string | undefined): boolean {
  if (!before || !isDay(slot) || !isDay(before)) return false;
  return weekdayIndexOf(slot) <= weekdayIndexOf(before) || daysBetween(before, slot) >= 7;
}

/** Eight weeks of days as marks, a gap between weeks and a line where the last session was. */
export function Strip({ criterion, page }: { criterion: StaffCriterion; page: CouplePage }) {
  const { occasions, text } = criterion;
  const first = page.since ? occasionsSince(criterion, page.since)[0] : undefined;
  const classOf = (occasion: StaffOccasion, at: number): string =>
    [styles.day, startsWeek(occasion.slot, occasions[at - 1]?.slot) && styles.week, at > 0 && occasion === first && styles.session].filter(Boolean).join(' ');
  return (
    <ol className={styles.strip} aria-label={t('strip.label', { doer: text.doerName })}>
      {occasions.map((occasion, at) => {
        const name = t('strip.day', { day: slotInWords(occasion.slot), outcome: markName(occasion.outcome) });
        return (
          <li key={occasion.slot} className={classOf(occasion, at)} title={name}>
            <Mark of={occasion.outcome} size={14} label={name} />
          </li>
        );
      })}
    </ol>
  );
}
