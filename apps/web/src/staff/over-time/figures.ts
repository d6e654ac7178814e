import type { Schemas } from '../../lib/api';
import { dateOf } from '../../lib/format';
import { t } from './words';

export type Year = Schemas['OverTime'];
export type Criterion = Schemas['CriterionOverTime'];
export type Period = Schemas['PeriodOverTime'];
export type Day = Schemas['DayOverTime'];

/** Whole per cent, for the therapist alone. */
export const percent = (share: number): number => Math.round(100 * share);

/** Counts before anything else (R40): "kept on 16 of 18 settled; 2 seen differently; 4 open". */
export function periodInWords(period: Period): string {
  const { settled, kept, late, disputed, open, excused, rested, didNotComeUp } = period;
  if (period.due + excused + rested + didNotComeUp === 0) return t('overTime.nothingFellDue');
  const parts = [
    settled > 0 ? t('overTime.settled', { kept, settled }) : t('overTime.noneSettled'),
    late > 0 && t('overTime.late', { late }),
    disputed > 0 && t('overTime.disputed', { count: disputed }),
    open > 0 && t('overTime.open', { count: open }),
    excused > 0 && t('overTime.excused', { count: excused }),
    rested > 0 && t('overTime.rested', { count: rested }),
    didNotComeUp > 0 && t('overTime.didNotComeUp', { count: didNotComeUp }),
  ].filter((part) => part !== false);
  return `${capital(parts.join('; '))}.`;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** How sure that is: nothing below five settled, a range that is called early to thirteen, then the share with it. */
export function rangeInWords({ reading, rate, range }: Period, { agreedShare }: Criterion): string {
  if (!range) return t('overTime.marksOnly');
  const words = { low: percent(range.low), high: percent(range.high), agreed: percent(agreedShare) };
  if (reading === 'percentage' && rate !== null) return t('overTime.share', { share: percent(rate), ...words });
  return `${t('overTime.range', words)} ${t('overTime.early')}`;
}

/** R41: what a record that is too thin does not say. Null where it is known. */
export function unknownInWords({ known, doer }: Period, { doerName, agreedCoverage }: Criterion): string | null {
  if (known) return null;
  if (doer.due === 0) return null;
  return t('overTime.notKnown', { name: doerName, entered: doer.entered, due: doer.due, coverage: percent(agreedCoverage) });
}

/** What each has entered of what was due, and how much of that in time (d6). */
export function coverageInWords({ doer, other }: Period, { doerName, askerName }: Criterion): string[] {
  return [[doerName, doer] as const, [askerName, other] as const].flatMap(([name, of]) => (of && of.due > 0 ? [t('overTime.coverage', { name, entered: of.entered, due: of.due, inTime: of.inTime })] : []));
}

/** R44: told and found stand apart, as counts. */
export function missesInWords({ told, found, missed }: Period): string {
  return missed === 0 ? t('overTime.noMisses') : t('overTime.misses', { told, found });
}

/** What changed (d4): in words that say "no clear change" unless the whole interval lies on one side. */
export function changeInWords({ change, weeks, phases, betweenMisses, sinceLastMiss }: Criterion): string[] {
  return [
    change ? t(`overTime.change.${change.says}`, { now: change.now, before: change.before }) : t('overTime.change.none'),
    ...(weeks ? [t(`overTime.weeks.${weeks.says}`, { run: weeks.longestRun, median: percent(weeks.median) })] : []),
    ...(phases ? [t('overTime.phases', { ...phases, since: dateOf(phases.since), pairs: phases.weeksBefore * phases.weeksSince, tau: phases.tau.toFixed(2) })] : []),
    ...(betweenMisses.length > 0 ? [t('overTime.between', { days: betweenMisses.join(', ') })] : []),
    ...(sinceLastMiss !== null ? [t('overTime.since', { days: sinceLastMiss })] : []),
  ];
}
