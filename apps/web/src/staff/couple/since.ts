import type { CouplePage, StaffCriterion, StaffOccasion } from '../contract';

/** Why a day is named in the line about the time since the last session. */
export type DayReason = 'entries_differ' | 'unconfirmed' | 'nothing_entered' | 'told_first' | 'found' | 'late';
export interface NamedDay {
  day: string;
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

/** An agreement that was over before the last session and asks for nothing any more: there is nothing to say of the time since. */
export function endedEarlier(criterion: StaffCriterion, since: string | null): boolean {
  const { state, awaitsReview, occasions } = criterion;
  const asksNothing = !awaitsReview && occasions.every(({ againOn }) => againOn === null);
  return state === 'ended' && since !== null && asksNothing && occasionsSince(criterion, since).length === 0;
}

/** The days worth naming, oldest first: open ones, missed ones and late ones. */
export function namedDays(criterion: StaffCriterion, since: string | null): NamedDay[] {
  return occasionsSince(criterion, since).flatMap(({ day, outcome }) => {
    const reason = REASONS[outcome];
    return reason ? [{ day, reason }] : [];
  });
}

/** The next occasion of a case in which nobody has entered anything yet, or null when something is entered or settled (or nothing is agreed). */
export function firstDue(page: CouplePage): (Pick<StaffOccasion, 'day' | 'dueAt'> & Pick<StaffCriterion, 'asks'>) | null {
  const begun = page.criteria.some(({ counts, occasions }) => counts.total > 0 || occasions.some(({ doer, other }) => doer !== null || other !== null));
  if (begun) return null;
  const pending = page.criteria.flatMap(({ asks, occasions }) => occasions.filter(({ outcome }) => outcome === 'pending').map(({ day, dueAt }) => ({ day, dueAt, asks })));
  return pending.sort((one, two) => one.dueAt.localeCompare(two.dueAt))[0] ?? null;
}
