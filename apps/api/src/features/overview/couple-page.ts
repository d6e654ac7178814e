import { todayOf } from '@groundwork/domain/schedule/occasions';
import { isAllowed, may } from '../../platform/access.js';
import { auditView } from '../../platform/audit.js';
import type { Tx } from '../../platform/tx.js';
import { caseOf, contactsOf, isSharedPartOpen, type Lane, lanesOf, oneFirstOf, phaseOf, restOf } from '../cases/index.js';
import { settingsOf } from '../clinic/index.js';
import { attentionOf, openedThrough, proposalsWaiting, type ProposalWaiting, type StaffCriterion, staffCriteria, turnedBackOf } from '../criteria/index.js';
import { firstTasksOf, type TaskState } from '../homework/index.js';
import { linesOf, linesWaiting, type LineWaiting } from '../messages/index.js';
import { latestScreens, mayBegin, notFreeOf, type ReportState, reportStates, type Screen, urgentCounts, urgentItems, type UrgentWaiting } from '../safety/index.js';
import { comingSessions, lastEndedSession, unsignedNotes } from '../sessions/index.js';
import { CouplePage, LaneEntries, LaneInvitation, LaneScreen, LaneTask, PartnerLane, SharedPartState } from './overview.dto.js';
import { type LaneOf, lanesOfWork, listedSessions, unreadHere } from './couple-work.js';
import { flagged, toDecide } from './to-decide.js';

/** The couple page (screens 4): since the last session, each partner's lane, what to decide today. For their therapist. */
export async function couplePage(tx: Tx, caseId: string): Promise<CouplePage> {
  may(tx, 'case.read', caseId);
  await auditView(tx, 'couple page', caseId);
  const frame = await caseOf(tx, caseId);
  const today = todayOf(frame.zone, frame.dayEnd, tx.instant);
  const [isOpen, mayOpen] = [await isSharedPartOpen(tx, caseId), await mayBegin(tx, caseId)];
  const sharedPart = Object.assign(new SharedPartState(), { state: isOpen ? ('open' as const) : ('preparing' as const), mayOpen: mayOpen && !isOpen });
  const since = (await lastEndedSession(tx, frame))?.endedAt ?? null;
  const criteria = await staffCriteria(tx, caseId, since ? new Date(since) : null);
  const [reports, screens] = [await reportStates(tx, caseId), await latestScreens(tx, caseId)];
  const lanes = await lanesOf(tx, caseId);
  const partners = lanesFrom(tx, { lanes, screens, reports, tasks: await firstTasksOf(tx, caseId), notes: await linesOf(tx, caseId), urgent: await urgentCounts(tx, caseId), work: await lanesOfWork(tx, caseId, since) }, criteria, since);
  const sessions = await listedSessions(tx, frame);
  const { screenValidDays, sessionMinutes, silenceDays } = await settingsOf(tx);
  const [rest, oneFirst] = [await restOf(tx, frame), await oneFirstOf(tx, frame, lanes)];
  const coming = await comingSessions(tx, frame);
  const facts = {
    partners: partners.map(({ personId, consentSignedAt }) => ({ personId, consentSigned: consentSignedAt !== null })),
    screens, contact: (await contactsOf(tx)).get(caseId) ?? null,
    mayOpen: sharedPart.mayOpen, isResting: rest.state === 'resting', hasWeeks: hasWeeks(criteria, await openedThrough(tx, caseId), tx.now),
    criteria, unsigned: await unsignedNotes(tx, caseId), reports, saidNotFree: await notFreeOf(tx, caseId), turnedBack: await turnedBackOf(tx, caseId), ...(await waitingHere(tx, caseId)),
    attention: (await attentionOf(tx, [frame], silenceDays)).get(caseId) ?? null,
    work: flagged(await unreadHere(tx, caseId), tx.instant, today, coming[0] ?? null),
  };
  return Object.assign(new CouplePage(), {
    id: caseId, zone: frame.zone, today: today.toString(), partners, oneFirst, sharedPart, phase: await phaseOf(tx, caseId), rest, sessions, coming, since, criteria,
    next: coming[0] ?? null, sessionMinutes, decide: toDecide(facts, today, screenValidDays),
  });
}

/** What the last opening left closed does not come back. */
function hasWeeks(criteria: readonly StaffCriterion[], opened: Date | null, now: Date): boolean {
  const isNew = (dueAt: Date): boolean => dueAt <= now && (opened === null || dueAt > opened);
  return criteria.some(({ occasions }) => occasions.some((one) => !one.opened && one.outcome !== 'rested' && isNew(new Date(one.dueAt))));
}

/** SR5, SR8: what is urgent and what waits on the private lines of this couple; nothing for whom it does not wait. */
async function waitingHere(tx: Tx, caseId: string): Promise<{ urgent: UrgentWaiting[]; lines: LineWaiting[]; proposals: ProposalWaiting[] }> {
  const here = <T extends { caseId: string }>(rows: T[]): T[] => rows.filter((row) => row.caseId === caseId);
  return { urgent: here(await urgentItems(tx)), lines: here(await linesWaiting(tx)), proposals: isAllowed(tx, 'proposal.step', caseId) ? await proposalsWaiting(tx, caseId) : [] };
}

interface Count {
  personId: string;
  count: number;
}

interface Ways {
  lanes: Lane[];
  screens: Screen[];
  reports: ReportState[];
  tasks: Map<string, TaskState>;
  notes: Count[];
  urgent: Count[];
  work: LaneOf;
}

const countOf = (counts: readonly Count[], personId: string): number => counts.find((one) => one.personId === personId)?.count ?? 0;

function lanesFrom(tx: Tx, { lanes, screens, reports, tasks, notes, urgent, work }: Ways, criteria: StaffCriterion[], since: string | null): PartnerLane[] {
  return lanes.map(({ personId, firstName, joined, invitation, consentSignedAt }) => {
    const screen = screens.find((one) => one.personId === personId);
    return Object.assign(new PartnerLane(), {
      personId, firstName, joined, consentSignedAt,
      invitation: invitation && Object.assign(new LaneInvitation(), invitation),
      screen: screen ? Object.assign(new LaneScreen(), { seenAloneOn: screen.seenAloneOn, decision: screen.decision }) : null,
      screenSentAt: reports.find((one) => one.personId === personId)?.sentAt ?? null,
      task: Object.assign(new LaneTask(), tasks.get(personId) ?? { state: 'to_do', sentAt: null, question: null }),
      notes: countOf(notes, personId),
      urgent: countOf(urgent, personId),
      work: work.get(personId) ?? [],
      entriesSince: entriesSince(personId, criteria, since, tx.now),
    });
  });
}

/** Of the occasions due since the last session, how many this partner has entered: words for the therapist, no coverage. */
function entriesSince(personId: string, criteria: StaffCriterion[], since: string | null, now: Date): LaneEntries {
  // A weekly line is asked of its doer alone.
  const asked = criteria.filter(({ asks, doerId }) => asks === 'occasion' || doerId === personId);
  const answers = asked.flatMap(({ doerId, occasions }) =>
    occasions
      .filter(({ dueAt, outcome }) => outcome !== 'rested' && new Date(dueAt) <= now && (since === null || new Date(dueAt) > new Date(since)))
      .map((occasion) => (doerId === personId ? occasion.doer : occasion.other)));
  return Object.assign(new LaneEntries(), { made: answers.filter((answer) => answer !== null).length, due: answers.length });
}
