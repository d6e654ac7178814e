import { daysBetween, dayOf, weekdayIndexOf, weekOf } from '../../lib/format';
import { Mark, markName } from '../../lib/marks';
import type { CouplePage, StaffCriterion, StaffOccasion } from '../contract';
import { t } from '../words';
import { occasionsSince } from './since';
import styles from './couple.module.css';

/** "Tuesday 24 November", or the week of a weekly line. */
export const occasionInWords = ({ day }: Pick<StaffOccasion, 'day'>, { asks }: Pick<StaffCriterion, 'asks'>): string => (asks !== 'occasion' ? weekOf(day) : dayOf(day));

/** A new week begins when the weekday does not come later than the one before it, or a week has passed. */
function startsWeek(day: string, before: string | undefined): boolean {
  if (!before) return false;
  return weekdayIndexOf(day) <= weekdayIndexOf(before) || daysBetween(before, day) >= 7;
}

/** Eight weeks of days as marks, a gap between weeks and a line where the last session was. */
export function Strip({ criterion, page }: { criterion: StaffCriterion; page: CouplePage }) {
  const { occasions, text } = criterion;
  const first = page.since ? occasionsSince(criterion, page.since)[0] : undefined;
  const classOf = (occasion: StaffOccasion, at: number): string =>
    [styles.day, startsWeek(occasion.day, occasions[at - 1]?.day) && styles.week, at > 0 && occasion === first && styles.session].filter(Boolean).join(' ');
  return (
    <ol className={styles.strip} aria-label={t('strip.label', { doer: text.doerName, behaviour: text.behaviour })}>
      {occasions.map((occasion, at) => {
        const words = { day: occasionInWords(occasion, criterion), outcome: markName(occasion.outcome) };
        const name = occasion.ruledOn ? t('strip.ruled', { ...words, on: dayOf(occasion.ruledOn) }) : t('strip.day', words);
        return (
          <li key={occasion.slot} className={classOf(occasion, at)} title={name}>
            <Mark of={occasion.outcome} size={14} label={name} />
          </li>
        );
      })}
    </ol>
  );
}
