import { isCurrent } from '@groundwork/domain/safety/decisions';
import { Temporal } from 'temporal-polyfill';
import type { LineWaiting } from '../messages/index.js';
import type { NotFree, ReportState, UrgentWaiting } from '../safety/index.js';
import { type CouplePage, ToDecide } from './overview.dto.js';

interface Page extends Pick<CouplePage, 'partners' | 'sharedPart' | 'rest' | 'sessions' | 'criteria'> {
  openedThrough: Date | null;
  reports: ReportState[];
  saidNotFree: NotFree[];
  urgent: UrgentWaiting[];
  lines: LineWaiting[];
}

/** One line for each partner, however often they told it: the oldest, late where any of them is. */
function urgent({ urgent: waiting }: Page): ToDecide[] {
  const first = waiting.filter(({ personId }, at) => waiting.findIndex((one) => one.personId === personId) === at);
  return first.map(({ id, personId }) => item({ kind: 'urgent', urgentId: id, personId, late: waiting.some((one) => one.personId === personId && one.step > 0) }));
}

/** What needs the therapist on this couple's page, safety first. `today` is the couple's local day. */
export function toDecide(page: Page, today: Temporal.PlainDate, screenValidDays: number, now: Date): ToDecide[] {
  return [
    ...urgent(page),
    ...toRead(page).map((personId) => item({ kind: 'screen_to_decide', personId })),
    ...page.saidNotFree.map(({ id, personId, about, criterionId, slot }) => item({ kind: 'was_not_free', notFreeId: id, personId, about, criterionId, ...(slot ? { slot } : {}) })),
    ...notFree(page),
    ...screens(page, today, screenValidDays),
    ...page.partners.filter(({ consentSignedAt }) => consentSignedAt === null).map(({ personId }) => item({ kind: 'consent_missing', personId })),
    ...page.lines.map(({ personId, asksTalk }) => item({ kind: 'line_waiting', personId, asksTalk })),
    ...(page.sharedPart.mayOpen ? [item({ kind: 'share_ready' })] : []),
    ...waiting(page),
    ...(hasWeeksToOpen(page, now) ? [item({ kind: 'weeks_to_open' })] : []),
    ...page.sessions.filter(({ endedAt, noteSigned }) => endedAt !== null && !noteSigned).map(({ id }) => item({ kind: 'note_missing', sessionId: id })),
  ];
}

/** R24: "no" blocks the endorsement, "not sure" asks for a talk alone. */
function notFree({ criteria }: Page): ToDecide[] {
  return criteria.flatMap(({ id, signatures }) =>
    signatures.filter(({ free }) => free !== 'yes').map(({ personId }) => item({ kind: 'criterion_not_free', criterionId: id, personId })));
}

function waiting({ criteria }: Page): ToDecide[] {
  return criteria
    .filter(({ state, signatures }) => state === 'waiting' && signatures.every(({ free }) => free === 'yes'))
    .map(({ id }) => item({ kind: 'criterion_waiting', criterionId: id }));
}

/** SR3: whoever has sent the private questions and waits for a decision. */
function toRead({ reports }: Page): string[] {
  return reports.filter((report) => report.awaitsDecision).map(({ personId }) => personId);
}

/** SR1: seen alone, and not too long ago. The decision that an answer waits for is the same talk. */
function screens(page: Page, today: Temporal.PlainDate, validDays: number): ToDecide[] {
  const read = new Set(toRead(page));
  return page.partners
    .filter(({ personId }) => !read.has(personId))
    .filter(({ screen }) => !screen || !isCurrent(Temporal.PlainDate.from(screen.seenAloneOn), today, validDays))
    .map(({ personId }) => item({ kind: 'screen_missing', personId }));
}

/** What the last opening left closed does not come back, and while the shared part rests nothing opens. */
function hasWeeksToOpen({ criteria, rest, openedThrough }: Page, now: Date): boolean {
  if (rest.state === 'resting') return false;
  const isNew = (dueAt: Date): boolean => dueAt <= now && (openedThrough === null || dueAt > openedThrough);
  return criteria.some(({ occasions }) => occasions.some(({ opened, outcome, dueAt }) => !opened && outcome !== 'rested' && isNew(new Date(dueAt))));
}

function item(what: ToDecide): ToDecide {
  return Object.assign(new ToDecide(), what);
}
