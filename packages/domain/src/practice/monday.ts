import { Temporal } from 'temporal-polyfill';
import { todayOf } from '../schedule/occasions.js';
import { type Days, daysOf, type Reach, uncoveredFrom } from './cover.js';

/**
 * What an admin is shown, most pressing first. Each stands for one thing to do. None of them moves by anything that a
 * partner does alone but joining and signing the own consent.
 */
export const mondayKinds = [
  'therapist_missing', 'cover_missing', 'cover_ending', 'over_capacity', 'staff_invitation', 'partner_invitation',
  'consent_missing', 'review_overdue', 'note_unsigned', 'help_check',
] as const;
export type MondayKind = (typeof mondayKinds)[number];

/** What can be asked of whoever answers for the couple. */
export const reminderKinds = ['invitation', 'consent', 'review', 'note'] as const;
export type ReminderKind = (typeof reminderKinds)[number];

export interface Invitation {
  readonly joins: 'mail' | 'room';
  readonly sentAt: Temporal.Instant;
  readonly usedAt: Temporal.Instant | null;
}
export interface PartnerWay {
  readonly personId: string;
  readonly firstName: string;
  readonly joined: boolean;
  readonly consentSigned: boolean;
  readonly invitation: Invitation | null;
}
export interface Assignment extends Reach {
  readonly personId: string;
  readonly name: string;
}
export interface CoupleRow {
  readonly caseId: string;
  readonly zone: string;
  readonly dayEnd: string;
  readonly primaryId: string | null;
  readonly partners: readonly PartnerWay[];
  readonly covers: readonly Assignment[];
  readonly reviewOn: Temporal.PlainDate | null;
}
export interface Therapist {
  readonly personId: string;
  readonly name: string;
  readonly capacity: number | null;
  readonly away: Days | null;
}
export interface MondayFacts {
  readonly now: Temporal.Instant;
  /** The clinic's. */
  readonly zone: string;
  /** Those among which something may wait; the others would add nothing. */
  readonly couples: readonly CoupleRow[];
  readonly therapists: readonly Therapist[];
  /** How many couples each answers for, by person. */
  readonly loads: ReadonlyMap<string, number>;
  /** Colleagues who were invited and have not joined. */
  readonly waiting: readonly { readonly personId: string; readonly name: string; readonly sentAt: Temporal.Instant }[];
  /** Sessions without a signed note, with the moment at which each was over. */
  readonly unsigned: readonly { readonly caseId: string; readonly sessionId: string; readonly at: Temporal.Instant }[];
  readonly reminders: readonly { readonly kind: ReminderKind; readonly aboutId: string; readonly at: Temporal.Instant }[];
  /** Since when the help numbers wait for their quarterly check; null where they do not (SR18). */
  readonly helpCheckSince: Temporal.PlainDate | null;
}

export interface MondayRow {
  readonly kind: MondayKind;
  /** Whom or what it is about: a couple's case, a partner, a colleague, a session. */
  readonly aboutId: string;
  readonly caseId?: string;
  readonly names?: readonly string[];
  readonly who?: string;
  /** The day that it is about, in the zone of the couple or the clinic. */
  readonly on?: string;
  readonly count?: number;
  readonly capacity?: number;
  /** The couples that one cover would serve. */
  readonly caseIds?: readonly string[];
  /** The colleague who is away. */
  readonly until?: string;
  /** What can be asked of the therapist about it, and when it was last. */
  readonly ask?: ReminderKind;
  readonly askedAt?: string;
}

/** A day after it was sent or could be signed; three days after a session (D). */
export const WAIT_HOURS = 24;
export const NOTE_HOURS = 72;
const COVER_AHEAD_DAYS = 14;
const ENDING_DAYS = 7;
const ASKED_DAYS = 7;

/** Couples that somebody answers for now. */
export function couplesOf(personId: string, couples: readonly CoupleRow[]): CoupleRow[] {
  return couples.filter(({ primaryId }) => primaryId === personId);
}

/** The admin's list, in the order of its kinds, oldest first within each, a couple's rows together. Counts, names and dates; no phase, no rest, no word. */
export function mondayList(facts: MondayFacts): MondayRow[] {
  const today = facts.now.toZonedDateTimeISO(facts.zone).toPlainDate();
  const rows = [
    ...withoutTherapist(facts), ...facts.therapists.flatMap((one) => uncovered(facts, one, today)), ...endingCovers(facts, today), ...overCapacity(facts),
    ...facts.waiting.filter(({ sentAt }) => hasWaited(facts, sentAt)).map(({ personId, name, sentAt }): MondayRow => ({ kind: 'staff_invitation', aboutId: personId, who: name, on: localDay(sentAt, facts.zone) })),
    ...facts.couples.flatMap((couple) => couple.partners.flatMap((partner) => waysIn(facts, couple, partner))),
    ...facts.couples.flatMap((couple) => overdueReview(facts, couple)),
    ...facts.unsigned.map(({ caseId, sessionId, at }): MondayRow => ({ kind: 'note_unsigned', aboutId: sessionId, caseId, on: localDay(at, facts.zone), ask: 'note' })),
    ...(facts.helpCheckSince ? [{ kind: 'help_check', aboutId: 'help', on: facts.helpCheckSince.toString() } as const] : []),
  ];
  return rows.map((row) => withAsked(facts, row)).sort(inOrder);
}

function inOrder(one: MondayRow, two: MondayRow): number {
  const kinds = mondayKinds.indexOf(one.kind) - mondayKinds.indexOf(two.kind);
  return kinds || (one.on ?? '').localeCompare(two.on ?? '') || shownCase(one).localeCompare(shownCase(two)) || one.aboutId.localeCompare(two.aboutId);
}

/** A note is told without its couple, and so does not stand in the couples' order either. */
const shownCase = ({ names, caseId }: MondayRow): string => (names && caseId ? caseId : '');

/** A reminder stands for a week: then the row asks again. */
function withAsked({ reminders, now }: MondayFacts, row: MondayRow): MondayRow {
  if (!row.ask) return row;
  const asked = reminders.filter(({ kind, aboutId }) => kind === row.ask && aboutId === row.aboutId).map(({ at }) => at.epochMilliseconds);
  const newest = Math.max(...asked);
  return newest > now.epochMilliseconds - ASKED_DAYS * 24 * 3_600_000 ? { ...row, askedAt: new Date(newest).toISOString() } : row;
}

const localDay = (instant: Temporal.Instant, zone: string): string => instant.toZonedDateTimeISO(zone).toPlainDate().toString();
const hasWaited = ({ now }: MondayFacts, since: Temporal.Instant): boolean => Temporal.Instant.compare(since.add({ hours: WAIT_HOURS }), now) <= 0;
const namesOf = ({ partners }: CoupleRow): string[] => partners.map(({ firstName }) => firstName);

/** R4: whoever answers for a couple works here as a therapist. */
function withoutTherapist({ couples, therapists }: MondayFacts): MondayRow[] {
  const here = new Set(therapists.map(({ personId }) => personId));
  return couples
    .filter(({ primaryId }) => primaryId === null || !here.has(primaryId))
    .map((couple) => ({ kind: 'therapist_missing', aboutId: couple.caseId, caseId: couple.caseId, names: namesOf(couple) }));
}

/** One row for each therapist who is away, now or soon, with the couples that nobody covers throughout. */
function uncovered({ couples, zone }: MondayFacts, { personId, name, away }: Therapist, today: Temporal.PlainDate): MondayRow[] {
  if (!away || Temporal.PlainDate.compare(away.from, today.add({ days: COVER_AHEAD_DAYS })) > 0) return [];
  const open = couplesOf(personId, couples).flatMap(({ caseId, covers }) => {
    const day = uncoveredFrom(away, covers, zone, today);
    return day ? [{ caseId, day: day.toString() }] : [];
  });
  const first = open.map(({ day }) => day).sort()[0];
  if (!first) return [];
  return [{ kind: 'cover_missing', aboutId: personId, who: name, on: first, until: away.until.toString(), count: open.length, caseIds: open.map(({ caseId }) => caseId) }];
}

/** Where it is not recorded until when the therapist is away, the end of a cover is worth a look. */
function endingCovers({ couples, therapists, zone }: MondayFacts, today: Temporal.PlainDate): MondayRow[] {
  return couples.flatMap((couple) => {
    const away = therapists.find(({ personId }) => personId === couple.primaryId)?.away;
    if (away && Temporal.PlainDate.compare(away.until, today) >= 0) return [];
    return couple.covers.flatMap((cover): MondayRow[] => {
      const { until } = daysOf(cover, zone);
      const ends = until && Temporal.PlainDate.compare(until, today) >= 0 && Temporal.PlainDate.compare(until, today.add({ days: ENDING_DAYS })) <= 0;
      return ends ? [{ kind: 'cover_ending', aboutId: couple.caseId, caseId: couple.caseId, names: namesOf(couple), who: cover.name, on: until.toString() }] : [];
    });
  });
}

function overCapacity({ loads, therapists }: MondayFacts): MondayRow[] {
  return therapists.flatMap(({ personId, name, capacity }): MondayRow[] => {
    const count = loads.get(personId) ?? 0;
    return capacity !== null && count > capacity ? [{ kind: 'over_capacity', aboutId: personId, who: name, count, capacity }] : [];
  });
}

/** An invitation that nobody has used for a day; a consent that could have been signed for a day. A flag, never a word. */
function waysIn(facts: MondayFacts, couple: CoupleRow, { personId, firstName, joined, consentSigned, invitation }: PartnerWay): MondayRow[] {
  const about = { aboutId: personId, caseId: couple.caseId, names: namesOf(couple), who: firstName };
  if (!joined) {
    if (!invitation || !hasWaited(facts, invitation.sentAt)) return [];
    // A card is shown in the room, by the therapist alone.
    return [{ kind: 'partner_invitation', ...about, on: localDay(invitation.sentAt, facts.zone), ...(invitation.joins === 'room' ? { ask: 'invitation' as const } : {}) }];
  }
  if (consentSigned || (invitation?.usedAt && !hasWaited(facts, invitation.usedAt))) return [];
  return [{ kind: 'consent_missing', ...about, ...(invitation?.usedAt ? { on: localDay(invitation.usedAt, facts.zone) } : {}), ask: 'consent' }];
}

/** R26: by its date alone, on the couple's own calendar. */
function overdueReview({ now }: MondayFacts, couple: CoupleRow): MondayRow[] {
  const { caseId, reviewOn, zone, dayEnd } = couple;
  if (!reviewOn || Temporal.PlainDate.compare(reviewOn, todayOf(zone, dayEnd, now)) >= 0) return [];
  return [{ kind: 'review_overdue', aboutId: caseId, caseId, names: namesOf(couple), on: reviewOn.toString(), ask: 'review' }];
}
