import type { CouplePage, StaffCriterion } from '../contract';
import { dayBack } from '../frame/when';
import { t } from '../words';
import { namedDays, type DayReason, type NamedDay } from './since';

const NAMED_AT_MOST = 3;
const MISSED: readonly DayReason[] = ['told_first', 'found'];
const OPEN: readonly DayReason[] = ['entries_differ', 'unconfirmed', 'nothing_entered'];

/** One criterion since the last session (screens.md 4's line): "kept 9 of 10; 1 open: Tuesday, entries differ". Counts stand with their totals (R40). */
export function sinceInWords(criterion: StaffCriterion, { since, today }: Pick<CouplePage, 'since' | 'today'>): string {
  const { total, kept, late, missed, open, excused, rest } = criterion.sinceCounts;
  const days = namedDays(criterion, since);
  const of = (reasons: readonly DayReason[]) => days.filter(({ reason }) => reasons.includes(reason));
  const clauses = [
    total > 0 && t('counts.kept', { kept, total }),
    late > 0 && clause(t('since.late', { late }), of(['late']).map(({ slot }) => dayBack(slot, today))),
    missed > 0 && clause(t('counts.missed', { missed }), reasoned(of(MISSED), today)),
    open > 0 && clause(t('counts.open', { open }), reasoned(of(OPEN), today)),
    excused > 0 && t('counts.excused', { excused }),
    rest > 0 && t('counts.rest', { rest }),
  ].filter((part) => part !== false);
  return clauses.length > 0 ? clauses.join('; ') : t('since.nothingDue');
}

/** "Tuesday, entries differ" of one day; "Tuesday (entries differ)" where several stand in a row. */
function reasoned(days: NamedDay[], today: string): string[] {
  const key = days.length === 1 ? 'since.day' : 'since.dayOfSeveral';
  return days.map(({ slot, reason }) => t(key, { day: dayBack(slot, today), reason: reason === 'late' ? '' : t(`since.reason.${reason}`) }));
}

/** Names the latest days and counts the earlier ones. */
function clause(count: string, days: string[]): string {
  if (days.length === 0) return count;
  const earlier = days.length - NAMED_AT_MOST;
  const named = days.slice(-NAMED_AT_MOST).join(', ');
  return t('since.clause', { count, days: earlier > 0 ? t('since.andEarlier', { named, earlier }) : named });
}
