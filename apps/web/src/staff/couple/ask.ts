import type { CouplePage, StaffCriterion } from '../contract';
import { namedDays, type DayReason } from './since';

/** One question to open the session with; `day` is a local date of the case. */
export type Ask =
  | { kind: 'entries_differ' | 'unconfirmed' | 'told_first' | 'found' | 'late' | 'nothing_entered'; day: string; asks: StaffCriterion['asks']; doer: string; asker: string }
  | { kind: 'all_kept'; doer: string; asker: string }
  | { kind: 'nothing_yet' };

/** What a couple is asked about first: a day seen differently, then one left unsure, then misses. A day nobody wrote down comes last. */
const ORDER: readonly DayReason[] = ['entries_differ', 'unconfirmed', 'told_first', 'found', 'late', 'nothing_entered'];

/** Chooses the one question of the couple page from what settled since the last session: by kind, then the latest day. */
export function askOf(page: Pick<CouplePage, 'criteria' | 'since'>): Ask {
  const days = page.criteria.flatMap((criterion) => namedDays(criterion, page.since).map((day) => ({ ...day, criterion })));
  for (const kind of ORDER) {
    const latest = days.filter(({ reason }) => reason === kind).sort((a, b) => b.day.localeCompare(a.day))[0];
    if (latest) return { kind, day: latest.day, asks: latest.criterion.asks, ...namesOf(latest.criterion) };
  }
  const kept = page.criteria.find(({ sinceCounts }) => sinceCounts.kept > 0);
  return kept ? { kind: 'all_kept', ...namesOf(kept) } : { kind: 'nothing_yet' };
}

function namesOf({ text }: StaffCriterion): { doer: string; asker: string } {
  return { doer: text.doerName, asker: text.askerName };
}
