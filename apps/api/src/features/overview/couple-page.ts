import { todayOf } from '@groundwork/domain/schedule/occasions';
import { isAllowed, may } from '../../platform/access.js';
import { allOf, atOnce } from '../../platform/at-once.js';
import { auditView } from '../../platform/audit.js';
import type { Tx } from '../../platform/tx.js';
import { caseOf, contactsOf, isSharedPartOpen, type Lane, lanesOf, oneFirstOf, phaseOf, restOf } from '../cases/index.js';
import { settingsOf } from '../clinic/index.js';
import { attentionOf, openedThrough, proposalsWaiting, type StaffCriterion, staffCriteria, textsOfPage, turnedBackOf } from '../criteria/index.js';
import { fearPatterns, firstTasksOf, type LastPulse, lastPulsesOf, pulseFlagsOf, type TaskState } from '../homework/index.js';
import { linesOf, linesWaiting } from '../messages/index.js';
import { isReady, latestScreens, notFreeOf, type ReportState, reportStates, type Screen, urgentCounts, urgentItems } from '../safety/index.js';
import { comingSessions, endOfLastSession, unsignedNotes } from '../sessions/index.js';
import { CouplePage, LaneEntries, LaneInvitation, LanePulse, LaneScreen, LaneTask, PartnerLane, SharedPartState } from './overview.dto.js';
import { type LaneOf, lanesOfWork, listedSessions, unreadHere } from './couple-work.js';
import { flagged, toDecide } from './to-decide.js';

/** The couple page (screens 4): since the last session, each partner's lane, what to decide today. For their therapist. */
export async function couplePage(tx: Tx, caseId: string): Promise<CouplePage> {
  may(tx, 'case.read', caseId);
  const { frame, ended, lanes, screens, reports, isOpen, criteria, rest, coming, opened, ...read } = await factsOf(tx, caseId);
  const today = todayOf(frame.zone, frame.dayEnd, tx.instant);
  const since = ended?.toISOString() ?? null;
  const { screenValidDays, sessionMinutes } = read.settings;
  const signed = lanes.map(({ personId, consentSignedAt }) => ({ personId, consentSigned: consentSignedAt !== null }));
  const mayOpen = !isOpen && isReady({ partners: signed, screens, reports }, tx.instant.toZonedDateTimeISO(frame.zone).toPlainDate(), screenValidDays);
  const partners = lanesFrom(tx, { lanes, screens, reports, tasks: read.tasks, notes: read.notes, urgent: read.urgent, work: read.work, pulses: read.pulses }, criteria, since);
  const facts = {
    partners: signed, screens, contact: read.contacts.get(caseId) ?? null, mayOpen, isResting: rest.state === 'resting', hasWeeks: hasWeeks(criteria, opened, tx.now),
    criteria, unsigned: read.unsigned, reports, saidNotFree: read.saidNotFree, afraid: read.afraid, pulseFlags: read.pulseFlags, turnedBack: read.turnedBack, urgent: here(read.urgentItems, caseId), lines: here(read.lines, caseId), proposals: read.proposals,
    attention: read.attention.get(caseId) ?? null, work: flagged(read.unread, tx.instant, today, coming[0] ?? null),
  };
  return Object.assign(new CouplePage(), {
    id: caseId, zone: frame.zone, today: today.toString(), partners, oneFirst: read.oneFirst,
    sharedPart: Object.assign(new SharedPartState(), { state: isOpen ? ('open' as const) : ('preparing' as const), mayOpen }),
    phase: read.phase, rest, sessions: read.sessions, coming, since, criteria, next: coming[0] ?? null, sessionMinutes, decide: toDecide(facts, today, screenValidDays),
  });
}

/** All that the page is made of, asked together. First what a second question follows from: all second questions are then one more round trip. */
async function factsOf(tx: Tx, caseId: string) {
  const [frame, lastEnd, lanes, settings, texts] = [caseOf(tx, caseId), endOfLastSession(tx, caseId), lanesOf(tx, caseId), settingsOf(tx), textsOfPage(tx, caseId)];
  const ofAttention = atOnce([frame, settings]).then(([one, { silenceDays }]) => ({ cases: [one], leastSilent: silenceDays }));
  return allOf({
    afraid: fearPatterns(tx, caseId), frame, ended: lastEnd, lanes, settings, criteria: staffCriteria(tx, caseId, texts, lastEnd), attention: attentionOf(tx, [caseId], texts, ofAttention), work: lanesOfWork(tx, caseId, lastEnd),
    sessions: listedSessions(tx, caseId, frame), rest: frame.then((one) => restOf(tx, one)), coming: frame.then((one) => comingSessions(tx, one)),
    oneFirst: atOnce([frame, lanes]).then(([one, lane]) => oneFirstOf(tx, one, lane)), proposals: isAllowed(tx, 'proposal.step', caseId) ? proposalsWaiting(tx, caseId) : [],
    isOpen: isSharedPartOpen(tx, caseId), phase: phaseOf(tx, caseId), opened: openedThrough(tx, caseId), screens: latestScreens(tx, caseId), reports: reportStates(tx, caseId),
    tasks: firstTasksOf(tx, caseId), notes: linesOf(tx, caseId), urgent: urgentCounts(tx, caseId), contacts: contactsOf(tx), unsigned: unsignedNotes(tx, caseId), saidNotFree: notFreeOf(tx, caseId),
    pulseFlags: pulseFlagsOf(tx, caseId), pulses: lastPulsesOf(tx, caseId), turnedBack: turnedBackOf(tx, caseId), urgentItems: urgentItems(tx), lines: linesWaiting(tx), unread: unreadHere(tx, caseId), looked: auditView(tx, 'couple page', caseId),
  });
}

/** What the last opening left closed does not come back. */
function hasWeeks(criteria: readonly StaffCriterion[], opened: Date | null, now: Date): boolean {
  const isNew = (dueAt: Date): boolean => dueAt <= now && (opened === null || dueAt > opened);
  return criteria.some(({ occasions }) => occasions.some((one) => !one.opened && one.outcome !== 'rested' && isNew(new Date(one.dueAt))));
}

/** SR5, SR8: what is urgent and what waits on the private lines of this couple; nothing for whom it does not wait. */
const here = <T extends { caseId: string }>(rows: readonly T[], caseId: string): T[] => rows.filter((row) => row.caseId === caseId);

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
  pulses: LastPulse[];
}

const countOf = (counts: readonly Count[], personId: string): number => counts.find((one) => one.personId === personId)?.count ?? 0;

function lanesFrom(tx: Tx, { lanes, screens, reports, tasks, notes, urgent, work, pulses }: Ways, criteria: StaffCriterion[], since: string | null): PartnerLane[] {
  return lanes.map(({ personId, firstName, joined, invitation, consentSignedAt }) => {
    const screen = screens.find((one) => one.personId === personId);
    const pulse = pulses.find((one) => one.personId === personId);
    return Object.assign(new PartnerLane(), {
      personId, firstName, joined, consentSignedAt,
      invitation: invitation && Object.assign(new LaneInvitation(), invitation),
      screen: screen ? Object.assign(new LaneScreen(), { seenAloneOn: screen.seenAloneOn, decision: screen.decision }) : null,
      screenSentAt: reports.find((one) => one.personId === personId)?.sentAt ?? null,
      task: Object.assign(new LaneTask(), tasks.get(personId) ?? { state: 'to_do', sentAt: null, question: null }),
      notes: countOf(notes, personId),
      urgent: countOf(urgent, personId),
      work: work.get(personId) ?? [],
      pulse: pulse ? Object.assign(new LanePulse(), { week: pulse.week, trust: pulse.trust, hope: pulse.hope, distance: pulse.distance, safe: pulse.safe }) : null,
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
