import { type UnreadFlag, unreadFlag } from '@groundwork/domain/homework/unread';
import { isCurrent } from '@groundwork/domain/safety/decisions';
import { reviewStage } from '@groundwork/domain/today/needs';
import { Temporal } from 'temporal-polyfill';
import type { Contact } from '../cases/index.js';
import { instantOf } from '../../platform/clock.js';
import type { Attention, ProposalWaiting, TurnedBack } from '../criteria/index.js';
import type { FearPattern, PulseFlag, UnreadWork } from '../homework/index.js';
import type { LineWaiting } from '../messages/index.js';
import type { NotFree, ReportState, Screen, UrgentWaiting } from '../safety/index.js';
import { ToDecide } from './overview.dto.js';

/** What one couple's list follows from, however it was read: for their own page, or for Today with all others. */
export interface CoupleFacts {
  partners: readonly { personId: string; consentSigned: boolean }[];
  screens: readonly Screen[];
  /** SR26: how far it is with the partner who did not come first; null where both came at once, or the other has joined. */
  contact: Contact | null;
  mayOpen: boolean;
  isResting: boolean;
  /** Something fell due since the last opening and is no rest. */
  hasWeeks: boolean;
  criteria: readonly { id: string; state: 'waiting' | 'active' | 'ended'; reviewOn: string; awaitsReview: boolean; signatures: readonly { personId: string; free: string; signedAt: string | Date }[] }[];
  unsigned: readonly { sessionId: string }[];
  reports: readonly ReportState[];
  saidNotFree: readonly NotFree[];
  /** Weekly numbers that ask for a look (R80). */
  pulseFlags: readonly PulseFlag[];
  /** SR6: of whom it should be asked alone whether they may say no. */
  afraid: readonly FearPattern[];
  /** Words that were turned back (R36). */
  turnedBack: readonly TurnedBack[];
  /** On the prepared road, what waits for the therapist (R22, R23). */
  proposals: readonly ProposalWaiting[];
  /** What waits for the asking person, SR5 and SR8. */
  urgent: readonly UrgentWaiting[];
  lines: readonly LineWaiting[];
  work: readonly Flagged[];
  /** Whose entries stopped, and whose misses one asks about (d4, d6). */
  attention: Attention | null;
}

export type Flagged = UnreadWork & { flag: UnreadFlag | null };

/** R77: unread work of one couple, with the reason for which it matters now. */
export function flagged(unread: readonly UnreadWork[], now: Temporal.Instant, today: Temporal.PlainDate, next: { localDate: string } | null): Flagged[] {
  const sessionOn = next ? Temporal.PlainDate.from(next.localDate) : null;
  return unread.map((one) => ({ ...one, flag: unreadFlag(instantOf(one.since), now, today, sessionOn) }));
}

/** One line for each partner, however often they told it: the oldest, late where any of them is. */
function urgent({ urgent: waiting }: CoupleFacts): ToDecide[] {
  const first = waiting.filter(({ personId }, at) => waiting.findIndex((one) => one.personId === personId) === at);
  return first.map(({ id, personId }) => item({ kind: 'urgent', urgentId: id, personId, late: waiting.some((one) => one.personId === personId && one.step > 0) }));
}

/** What needs the therapist of this couple, safety first. `today` is the couple's local day. */
export function toDecide(couple: CoupleFacts, today: Temporal.PlainDate, screenValidDays: number): ToDecide[] {
  return [
    ...urgent(couple),
    ...toRead(couple).map((personId) => item({ kind: 'screen_to_decide', personId })),
    ...couple.saidNotFree.map(({ id, personId, about, criterionId, slot }) => item({ kind: 'was_not_free', notFreeId: id, personId, about, criterionId, ...(slot ? { slot } : {}) })),
    ...couple.afraid.map(({ personId }) => item({ kind: 'afraid_to_refuse', personId })),
    ...notFree(couple),
    ...couple.pulseFlags.map(({ id, personId }) => item({ kind: 'pulse_flag', pulseFlagId: id, personId })),
    ...couple.turnedBack.map(({ id, personId, words, categories }) => item({ kind: 'words_turned_back', turnedBackId: id, words, categories, ...(personId ? { personId } : {}) })),
    ...screens(couple, today, screenValidDays),
    ...couple.lines.map(({ personId, asksTalk }) => item({ kind: 'line_waiting', personId, asksTalk })),
    ...proposals(couple),
    ...toContact(couple),
    ...couple.work.map(({ personId, count, flag }) => item({ kind: 'work_unread', personId, count, ...(flag ? { flag } : {}) })),
    ...contacted(couple).filter(({ consentSigned }) => !consentSigned).map(({ personId }) => item({ kind: 'consent_missing', personId })),
    ...(couple.mayOpen ? [item({ kind: 'share_ready' })] : []),
    ...waiting(couple),
    // While the shared part rests nothing opens.
    ...(couple.hasWeeks && !couple.isResting ? [item({ kind: 'weeks_to_open' })] : []),
    ...reviews(couple, today),
    ...toAskAbout(couple),
    ...couple.unsigned.map(({ sessionId }) => item({ kind: 'note_missing', sessionId })),
  ];
}

/**
 * R22, R23: read one, bring one into the room, talk with whoever would rather not. One line for each person, however many
 * there are: the dialog behind it has all of them. It names the newest, so that a later one does not sleep with an earlier.
 */
function proposals({ proposals: waiting }: CoupleFacts): ToDecide[] {
  return (['declined', 'to_read', 'accepted'] as const).flatMap((state) =>
    newestOfEach(waiting.filter((one) => one.state === state)).map(({ id, personId }) => item({ kind: `proposal_${state}`, proposalId: id, personId })));
}

function newestOfEach(waiting: CoupleFacts['proposals']): CoupleFacts['proposals'] {
  return [...new Map(waiting.map((one) => [one.personId, one])).values()];
}

/** SR26: the word of the one who came first is there and the other has no link yet. */
function toContact({ contact }: CoupleFacts): ToDecide[] {
  if (contact?.state !== 'ready' || contact.isInvited) return [];
  return [item({ kind: 'contact_ready', ...(contact.otherId ? { personId: contact.otherId } : {}) })];
}

/** SR26: of somebody who was not written to yet, nothing is missing. */
function contacted({ partners, contact }: CoupleFacts): CoupleFacts['partners'] {
  return contact && !contact.isInvited ? partners.filter(({ personId }) => personId !== contact.otherId) : partners;
}

/** R24: "no" blocks the endorsement, "not sure" asks for a talk alone; both stand until the therapist has recorded one since. */
function notFree({ criteria, screens }: CoupleFacts): ToDecide[] {
  const hasTalkedSince = (personId: string, said: string | Date) => screens.some((one) => one.personId === personId && one.recordedAt > new Date(said));
  return criteria.flatMap(({ id, signatures }) =>
    signatures
      .filter(({ personId, free, signedAt }) => free !== 'yes' && !hasTalkedSince(personId, signedAt))
      .map(({ personId }) => item({ kind: 'criterion_not_free', criterionId: id, personId })));
}

function waiting({ criteria }: CoupleFacts): ToDecide[] {
  return criteria
    .filter(({ state, signatures }) => state === 'waiting' && signatures.every(({ free }) => free === 'yes'))
    .map(({ id, signatures }) => item({ kind: signatures.length === 2 ? 'criterion_ready' : 'criterion_waiting', criterionId: id }));
}

/** SR3: whoever has sent the private questions and waits for a decision. */
function toRead({ reports }: CoupleFacts): string[] {
  return reports.filter((report) => report.awaitsDecision).map(({ personId }) => personId);
}

/** SR1: seen alone, and not too long ago. The decision that an answer waits for is the same talk. */
function screens(couple: CoupleFacts, today: Temporal.PlainDate, validDays: number): ToDecide[] {
  const read = new Set(toRead(couple));
  return contacted(couple)
    .filter(({ personId }) => !read.has(personId))
    .filter(({ personId }) => {
      const screen = couple.screens.find((one) => one.personId === personId);
      return !screen || !isCurrent(Temporal.PlainDate.from(screen.seenAloneOn), today, validDays);
    })
    .map(({ personId }) => item({ kind: 'screen_missing', personId }));
}

/** R26: the review of a running agreement has come and was not held. */
function reviews({ criteria }: CoupleFacts, today: Temporal.PlainDate): ToDecide[] {
  return criteria
    .filter(({ state, awaitsReview, reviewOn }) => state === 'active' && awaitsReview && reviewStage(Temporal.PlainDate.from(reviewOn), today) !== null)
    .map(({ id }) => item({ kind: 'review_due', criterionId: id }));
}

/** The first to ask about first. While the shared part rests nobody is asked. */
function toAskAbout({ attention, isResting }: CoupleFacts): ToDecide[] {
  if (!attention || isResting) return [];
  return [
    ...attention.silent.map(({ personId, days }) => item({ kind: 'partner_silent', personId, count: days })),
    ...attention.toAsk.map(({ criterionId, misses }) => item({ kind: 'misses_to_ask', criterionId, count: misses })),
  ];
}

function item(what: ToDecide): ToDecide {
  return Object.assign(new ToDecide(), what);
}
