import { dayOf, weekOf } from '../../lib/format';
import type { CouplePage, StaffCriterion } from '../contract';
import { dayBack } from '../frame/when';
import { t } from '../words';
import type { Ask } from './ask';
import { namedDays, occasionsSince, type DayReason, type NamedDay } from './since';

const NAMED_AT_MOST = 3;
const MISSED: readonly DayReason[] = ['told_first', 'found'];
const OPEN: readonly DayReason[] = ['entries_differ', 'unconfirmed', 'nothing_entered'];

/** One criterion since the last session (screens.md 4's line): "kept 9 of 10; 1 open: Tuesday, entries differ". Counts stand with their totals (R40). */
export function sinceInWords(criterion: StaffCriterion, { since, today }: Pick<CouplePage, 'since' | 'today'>): string {
  const { total, kept, late, missed, open, excused, rest, didNotComeUp } = criterion.sinceCounts;
  const days = namedDays(criterion, since);
  const of = (reasons: readonly DayReason[]) => days.filter(({ reason }) => reasons.includes(reason));
  const clauses = [
    total > 0 && t('counts.kept', { kept, total }),
    late > 0 && clause(t('since.late', { late }), of(['late']).map(({ day }) => whenBack(day, criterion, today))),
    missed > 0 && clause(t('counts.missed', { missed }), reasoned(of(MISSED), criterion, today)),
    open > 0 && clause(t('counts.open', { open }), reasoned(of(OPEN), criterion, today)),
    excused > 0 && t('counts.excused', { excused }),
    rest > 0 && t('counts.rest', { rest }),
    didNotComeUp > 0 && t('counts.didNotComeUp', { weeks: didNotComeUp }),
  ].filter((part) => part !== false);
  if (clauses.length > 0) return clauses.join('; ');
  const waiting = occasionsSince(criterion, since).filter(({ outcome, day }) => outcome === 'pending' && day < today).length;
  return waiting > 0 ? t('since.fellDue', { waiting }) : t('since.nothingDue');
}

/** The days that a session left open, with the day on which both look at them again (R42); null where there are none. */
export function leftOpenInWords({ occasions, asks }: Pick<StaffCriterion, 'occasions' | 'asks'>, today: string): string | null {
  const waiting = occasions.flatMap(({ day, againOn }) => (againOn ? [{ againOn, name: asks !== 'occasion' ? weekOf(day) : dayOf(day) }] : []));
  const days = [...new Set(waiting.map(({ againOn }) => againOn))].sort().map((on) => ({ on, names: waiting.filter(({ againOn }) => againOn === on).map(({ name }) => name).join(', ') }));
  return days.map(({ on, names }) => (on > today ? t('since.leftOpen', { until: dayOf(on), days: names }) : t('since.lookAgain', { days: names }))).join('; ') || null;
}

/** "Tuesday, entries differ" of one day; "Tuesday (entries differ)" where several stand in a row. */
function reasoned(days: NamedDay[], criterion: StaffCriterion, today: string): string[] {
  const key = days.length === 1 ? 'since.day' : 'since.dayOfSeveral';
  return days.map(({ day, reason }) => t(key, { day: whenBack(day, criterion, today), reason: reason === 'late' ? '' : t(`since.reason.${reason}`) }));
}

/** A day as people look back on it; of a weekly line, its week. */
function whenBack(day: string, { asks }: Pick<StaffCriterion, 'asks'>, today: string): string {
  return asks !== 'occasion' ? weekOf(day) : dayBack(day, today);
}

/** The question to open the session with (`askOf`), in words. */
export function askInWords(ask: Exclude<Ask, { kind: 'nothing_yet' }>, today: string): string {
  const { doer, asker } = ask;
  if (ask.kind === 'all_kept') return t('ask.all_kept', { doer, asker });
  const words = { day: whenBack(ask.day, ask, today), doer, asker };
  // A line that only the doer writes cannot differ from another, and none is late.
  if (ask.asks === 'occasion' || ask.kind === 'entries_differ' || ask.kind === 'late') return t(`ask.${ask.kind}`, words);
  return t(`ask.${ask.kind}_week`, words);
}

/** Names the latest days and counts the earlier ones. */
function clause(count: string, days: string[]): string {
  if (days.length === 0) return count;
  const earlier = days.length - NAMED_AT_MOST;
  const named = days.slice(-NAMED_AT_MOST).join(', ');
  return t('since.clause', { count, days: earlier > 0 ? t('since.andEarlier', { named, earlier }) : named });
}
