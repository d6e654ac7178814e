import { todayOf } from '@groundwork/domain/schedule/occasions';
import { isSafety, mostDaysSnoozed, placeOf, reviewStage } from '@groundwork/domain/today/needs';
import { mayRelation } from '@groundwork/domain/visibility/permissions';
import { Temporal } from 'temporal-polyfill';
import { reachOf } from '../../platform/access.js';
import { allOf, atOnce } from '../../platform/at-once.js';
import { instantOf } from '../../platform/clock.js';
import type { Tx } from '../../platform/tx.js';
import { type CaseInReach, casesInReach, type Contact, contactsOf } from '../cases/index.js';
import { settingsOf } from '../clinic/index.js';
import { type Attention, attentionOf, type CriterionInReach, criteriaInReach, proposalsWaiting, type ProposalWaiting, textsInReach, type TurnedBack, turnedBackOf } from '../criteria/index.js';
import { type FearPattern, fearPatterns, type PulseFlag, pulseFlagsOf, unreadWork } from '../homework/index.js';
import { type LineWaiting, linesWaiting } from '../messages/index.js';
import { isReady, latestScreens, type NotFree, notFreeOf, type ReportState, reportStates, type Screen, urgentItems, type UrgentWaiting } from '../safety/index.js';
import { lastEnds, nextSessions, type PlannedSession, type UnsignedNote, unsignedNotes } from '../sessions/index.js';
import { ownSnoozes, snoozeKey } from './snooze.store.js';
import type { ToDecide } from './overview.dto.js';
import { Need, Snoozed } from './today.dto.js';
import { type Flagged, flagged, toDecide } from './to-decide.js';

/** All that Today is made of, read in a fixed number of statements whatever the number of couples. */
export interface InReach {
  cases: CaseInReach[];
  criteria: CriterionInReach[];
  next: Map<string, PlannedSession>;
  ends: Map<string, Date>;
  needs: Need[];
  /** Those of them that are snoozed now. */
  snoozed: Need[];
}

interface Couple {
  couple: CaseInReach;
  today: Temporal.PlainDate;
  contact: Contact | null;
  criteria: CriterionInReach[];
  screens: Screen[];
  reports: ReportState[];
  saidNotFree: NotFree[];
  afraid: FearPattern[];
  pulseFlags: PulseFlag[];
  turnedBack: TurnedBack[];
  proposals: ProposalWaiting[];
  unsigned: UnsignedNote[];
  urgent: UrgentWaiting[];
  lines: LineWaiting[];
  work: Flagged[];
  attention: Attention | null;
}

export async function inReach(tx: Tx): Promise<InReach> {
  const { cases, today, next, ends, criteria, screens, reports, contacts, saidNotFree, turnedBack, unsigned, proposals, afraid, pulseFlags, urgent, lines, unread, settings: { screenValidDays }, snoozes, attention } = await factsInReach(tx);
  const needs = cases.flatMap((couple) => {
    const ofCase = <T extends { caseId: string }>(rows: readonly T[]) => rows.filter(({ caseId }) => caseId === couple.id);
    const day = today.get(couple.id) ?? todayOf(couple.zone, couple.dayEnd, tx.instant);
    const here: Couple = {
      couple, today: day, contact: contacts.get(couple.id) ?? null, criteria: ofCase(criteria), screens: ofCase(screens), reports: ofCase(reports),
      saidNotFree: ofCase(saidNotFree), afraid: ofCase(afraid), pulseFlags: ofCase(pulseFlags), turnedBack: ofCase(turnedBack), proposals: ofCase(proposals), unsigned: ofCase(unsigned), urgent: ofCase(urgent), lines: ofCase(lines), work: flagged(ofCase(unread), tx.instant, day, next.get(couple.id) ?? null), attention: attention.get(couple.id) ?? null,
    };
    return needsOf(here, screenValidDays).filter(({ kind }) => isAskedOf(tx, couple.id, kind)).map((need) => withSnooze(need, snoozes.get(snoozeKey(need.caseId, need.item))));
  });
  const isAsleep = ({ snoozed }: Need): boolean => snoozed !== null && Date.parse(snoozed.until) > tx.now.getTime();
  return {
    cases, criteria, next, ends,
    needs: needs.filter((need) => !isAsleep(need)).sort((one, two) => placeOf(one.kind) - placeOf(two.kind) || sumOf(attention, two) - sumOf(attention, one) || one.names.join(' ').localeCompare(two.names.join(' '))),
    snoozed: needs.filter(isAsleep).sort((one, two) => (one.snoozed?.until ?? '').localeCompare(two.snoozed?.until ?? '')),
  };
}

/** All of it asked together: what a second question follows from, first. */
function factsInReach(tx: Tx) {
  const reach = reachOf(tx);
  const [cases, texts] = [casesInReach(tx), textsInReach(tx, reach)];
  const [next, ends, settings] = [nextSessions(tx, cases), lastEnds(tx), settingsOf(tx)];
  const today = cases.then((couples) => new Map(couples.map(({ id, zone, dayEnd }) => [id, todayOf(zone, dayEnd, tx.instant)])));
  const meetToday = atOnce([cases, next, ends, today]).then(([couples, coming, ended, days]) =>
    new Map(couples.filter(({ id }) => coming.get(id)?.localDate === days.get(id)?.toString()).map(({ id }) => [id, ended.get(id) ?? null])));
  const ofAttention = atOnce([cases, settings]).then(([couples, { silenceDays }]) => ({ cases: couples, leastSilent: silenceDays }));
  return allOf({
    cases, today, next, ends, settings, criteria: criteriaInReach(tx, reach, texts, meetToday), attention: attentionOf(tx, reach, texts, ofAttention), screens: latestScreens(tx, null), reports: reportStates(tx, null),
    contacts: contactsOf(tx), saidNotFree: notFreeOf(tx, null), turnedBack: turnedBackOf(tx, null), unsigned: unsignedNotes(tx), proposals: proposalsWaiting(tx, null), afraid: fearPatterns(tx, null), pulseFlags: pulseFlagsOf(tx, null),
    urgent: urgentItems(tx), lines: linesWaiting(tx), unread: unreadWork(tx, reach), snoozes: ownSnoozes(tx),
  });
}

/** Orders what one asks about among many couples; nothing else has a sum. */
function sumOf(attention: ReadonlyMap<string, Attention>, { kind, caseId, criterionId }: Need): number {
  if (kind !== 'misses_to_ask') return 0;
  return attention.get(caseId)?.toAsk.find((one) => one.criterionId === criterionId)?.sum ?? 0;
}

/** A list of what to do is for whoever may do it: the couple's own therapist; what is urgent is passed on to others too (SR22). */
function isAskedOf(tx: Tx, caseId: string, kind: ToDecide['kind']): boolean {
  return kind === 'urgent' || tx.who.cases.some((one) => one.caseId === caseId && one.as !== 'partner' && mayRelation('today.snooze', one.as));
}

function needsOf(here: Couple, screenValidDays: number): Need[] {
  const { couple, contact, criteria, screens, reports, saidNotFree, afraid, pulseFlags, turnedBack, proposals, unsigned, urgent, lines, work, attention, today } = here;
  const facts = {
    partners: couple.partners, contact, screens, criteria, unsigned, reports, saidNotFree, afraid, pulseFlags, turnedBack, proposals, urgent, lines, work, attention, isResting: couple.isResting,
    hasWeeks: criteria.some(({ hasWeeks }) => hasWeeks),
    mayOpen: !couple.isShared && isReady({ partners: couple.partners, screens, reports }, today, screenValidDays),
  };
  return toDecide(facts, today, screenValidDays).map((item) => needFrom(here, item));
}

function needFrom({ couple, criteria, screens, reports, afraid, unsigned, lines, work, attention, today }: Couple, item: ToDecide): Need {
  const criterion = criteria.find((one) => one.id === item.criterionId && isSpokenOf(one, item));
  const screen = screens.find(({ personId }) => personId === item.personId);
  const note = unsigned.find(({ sessionId }) => sessionId === item.sessionId);
  const reviewOn = item.kind === 'review_due' ? (criterion?.reviewOn ?? null) : null;
  const versions: Partial<Record<ToDecide['kind'], string | undefined>> = {
    screen_to_decide: reports.find(({ personId }) => personId === item.personId)?.sentAt,
    afraid_to_refuse: afraid.find(({ personId }) => personId === item.personId)?.since,
    screen_missing: screen?.seenAloneOn,
    line_waiting: lines.find(({ personId }) => personId === item.personId)?.since,
    work_unread: work.find(({ personId }) => personId === item.personId)?.last.toISOString(),
    partner_silent: attention?.silent.find(({ personId }) => personId === item.personId)?.since,
    misses_to_ask: String(attention?.toAsk.find(({ criterionId }) => criterionId === item.criterionId)?.number),
    weeks_to_open: criteria[0]?.openedThrough?.toISOString(),
    review_due: reviewOn ? String(reviewStage(Temporal.PlainDate.from(reviewOn), today)) : undefined,
  };
  return Object.assign(new Need(), item, {
    caseId: couple.id, names: couple.partners.map(({ firstName }) => firstName),
    item: [item.kind, item.urgentId ?? item.notFreeId ?? item.pulseFlagId ?? item.turnedBackId ?? item.proposalId ?? item.sessionId ?? [item.criterionId, item.personId].filter(Boolean).join('+'), versions[item.kind]].filter(Boolean).join(' '),
    firstName: couple.partners.find(({ personId }) => personId === item.personId)?.firstName ?? null,
    doerName: criterion?.doerName ?? null, behaviour: criterion?.behaviour ?? null,
    free: item.kind === 'criterion_not_free' ? (criterion?.signatures.find(({ personId }) => personId === item.personId)?.free ?? null) : null,
    on: note ? instantOf(note.startsAt).toZonedDateTimeISO(couple.zone).toPlainDate().toString() : reviewOn,
    isSafety: isSafety(item.kind), mostDays: mostDaysSnoozed(item.kind), snoozed: null,
  });
}

/** A need about signatures speaks of the text that waits, one about the review of the text that stands. */
function isSpokenOf({ state, signatures }: CriterionInReach, { kind, personId }: ToDecide): boolean {
  if (kind === 'criterion_ready' || kind === 'criterion_waiting') return state === 'waiting';
  if (kind === 'criterion_not_free') return signatures.some((one) => one.personId === personId && one.free !== 'yes');
  return state !== 'waiting';
}

function withSnooze(need: Need, snooze: { reason: string; setAt: Date; until: Date } | undefined): Need {
  if (snooze) need.snoozed = Object.assign(new Snoozed(), { reason: snooze.reason, setAt: snooze.setAt.toISOString(), until: snooze.until.toISOString() });
  return need;
}
