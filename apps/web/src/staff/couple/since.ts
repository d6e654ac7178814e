import type { CouplePage, StaffCriterion, StaffOccasion } from '../contract';

/** Why a day is named in the line about the time since the last session. */
export type DayReason = 'entries_differ' | 'unconfirmed' | 'nothing_entered' | 'told_first' | 'found' | 'late';
export interface NamedDay {
  slot: string;
  reason: DayReason;
}

const REASONS: Partial<Record<StaffOccasion['outcome'], DayReason>> = {
  disputed: 'entries_differ',
  unconfirmed: 'unconfirmed',
  unrecorded: 'nothing_entered',
  missed_told: 'told_first',
  missed_found: 'found',
  kept_late: 'late',
};

/** The occasions that fell due after the last ended session; all of the eight weeks when there was none. */
export function occasionsSince(criterion: StaffCriterion, since: string | null): StaffOccasion[] {
  if (since === null) return criterion.occasions;
  const from = Date.parse(since);
  return criterion.occasions.filter(({ dueAt }) => Date.parse(dueAt) > from);
}

/** The days worth naming, oldest first: open ones, missed ones and late ones. */
export function namedDays(criterion: StaffCriterion, since: string | null): NamedDay[] {
  return occasionsSince(criterion, since).flatMap(({ slot, outcome }) => {
    const reason = REASONS[outcome];
    return reason ? [{ slot, reason }] : [];
  });
}

/** The next due time of a case on which nothing has settled yet, or null when something has (or nothing is agreed). */
export function firstDueAt(page: CouplePage): string | null {
  const occasions = page.criteria.flatMap((criterion) => criterion.occasions);
  if (page.criteria.some(({ counts }) => counts.total > 0)) return null;
  const pending = occasions.filter(({ outcome }) => outcome === 'pending').map(({ dueAt }) => dueAt);
  return pending.sort()[0] ?? null;
}
