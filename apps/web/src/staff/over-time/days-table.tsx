import { Mark, markName } from '../../lib/marks';
import type { Answer, StaffCriterion } from '../contract';
import { occasionInWords } from '../couple/strip';
import { TableBehind } from './table-behind';
import { t } from './words';

/** What each entered, day by day, newest first, and whether it has opened to both. */
export function DaysTable({ criterion }: { criterion: StaffCriterion }) {
  const { text, asks, occasions } = criterion;
  const answer = (given: Answer | null) => t(given ? `staff.answer.${given}` : 'staff.answer.none');
  // A weekly line is asked of its doer alone.
  const others = (given: Answer | null) => (asks === 'weekly_line' ? t('staff.answer.not_asked') : answer(given));
  return (
    <TableBehind
      of={t('strip.label', { doer: text.doerName, behaviour: text.behaviour })}
      columns={[t('details.day'), t('details.outcome'), text.doerName, text.askerName, t('details.opened')]}
      rows={() => [...occasions].reverse().map((occasion) => [
        occasionInWords(occasion, criterion),
        <><Mark of={occasion.outcome} size={14} label="" /> {markName(occasion.outcome)}</>,
        <>{answer(occasion.doer)}{occasion.times !== null && ` (${occasion.times})`}</>,
        others(occasion.other),
        t(occasion.opened ? 'details.isOpened' : 'details.isSealed'),
      ])}
    />
  );
}
