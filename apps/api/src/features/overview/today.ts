import { todayOf } from '@groundwork/domain/schedule/occasions';
import { may } from '../../platform/access.js';
import { atOnce } from '../../platform/at-once.js';
import type { CaseRelation, Tx } from '../../platform/tx.js';
import type { CaseInReach } from '../cases/index.js';
import { type InReach, inReach } from './needs.js';
import { EntriesLine, OtherCouple, SinceLine, Today, TodayCouple } from './today.dto.js';
import { lastActivities } from './today.read.js';

/** Today (screens 3): what needs the therapist, the couples that come today by time, the others by last activity. */
export async function today(tx: Tx): Promise<Today> {
  may(tx, 'today.read');
  const [reach, activities] = await atOnce([inReach(tx), lastActivities(tx)]);
  const isToday = ({ id, zone, dayEnd }: CaseInReach): boolean => reach.next.get(id)?.localDate === todayOf(zone, dayEnd, tx.instant).toString();
  return Object.assign(new Today(), {
    at: tx.now.toISOString(), needs: reach.needs, snoozed: reach.snoozed,
    couples: reach.cases.filter(isToday).flatMap((couple) => todayCouple(couple, reach)).sort((one, two) => one.session.startsAt.localeCompare(two.session.startsAt)),
    others: reach.cases.filter((couple) => !isToday(couple)).map((couple) => otherCouple(tx, couple, reach, activities.get(couple.id) ?? null))
      .sort((one, two) => (two.lastActivityAt ?? '').localeCompare(one.lastActivityAt ?? '')),
  });
}

function todayCouple({ id, partners, isResting }: CaseInReach, { next, ends, criteria }: InReach): TodayCouple[] {
  const session = next.get(id);
  if (!session) return [];
  const seen = criteria.flatMap((criterion) => (criterion.caseId === id && criterion.since ? [{ ...criterion, since: criterion.since }] : []));
  const entries = partners.map(({ personId, firstName }) => {
    const parts = seen.flatMap(({ doerId, askerId, since }) => (doerId === personId ? [since.doer] : askerId === personId ? [since.other] : []));
    return Object.assign(new EntriesLine(), { firstName, made: parts.reduce((sum, { made }) => sum + made, 0), due: parts.reduce((sum, { due }) => sum + due, 0) });
  });
  return [Object.assign(new TodayCouple(), {
    id, names: partners.map(({ firstName }) => firstName), session, resting: isResting, entries, since: ends.get(id)?.toISOString() ?? null,
    lines: seen.map(({ id: criterionId, doerName, behaviour, since: { counts } }) => Object.assign(new SinceLine(), { criterionId, doerName, behaviour, counts })),
  })];
}

function otherCouple(tx: Tx, { id, partners }: CaseInReach, { next }: InReach, lastActivityAt: Date | null): OtherCouple {
  const as: CaseRelation = tx.who.cases.find(({ caseId }) => caseId === id)?.as ?? 'primary';
  return Object.assign(new OtherCouple(), { id, as, names: partners.map(({ firstName }) => firstName), next: next.get(id) ?? null, lastActivityAt: lastActivityAt?.toISOString() ?? null });
}
