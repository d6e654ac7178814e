import { isDelivered } from '@groundwork/domain/homework/delivery';
import { isNumbered, nextNumber, numberedSlot, numberIn, type WorkOccasion, workOccasions } from '@groundwork/domain/homework/rhythm';
import { todayOf } from '@groundwork/domain/schedule/occasions';
import { Temporal } from 'temporal-polyfill';
import { derivedId } from '../../../platform/derived-id.js';
import type { Tx } from '../../../platform/tx.js';
import { type Given, givenTo, standingAct, type Work, type WorkPart } from '../work/work.read.js';

/**
 * All work of a couple, newest first: what was given once, and of what comes again each occasion that was begun or can
 * still be sent. A partner has here what has been put before them (R71).
 */
export async function workOf(tx: Tx, caseId: string): Promise<Work[]> {
  return worksFrom(tx, await givenTo(tx, caseId));
}

export function worksFrom(tx: Tx, all: readonly Given[]): Work[] {
  const theirs = tx.who.kind === 'my' ? all.filter((given) => isBefore(tx, given, all)) : all;
  return theirs.flatMap((given) => (given.rhythm ? occasionsFrom(tx, given) : [given]));
}

/** Whether it has been put before the asking partner, from what they may know by themselves. */
function isBefore(tx: Tx, given: Given, all: readonly Given[]): boolean {
  const { delivery, sessionOverAt, deliveryDays, afterId, assignedAt } = given;
  const step = all.find(({ id }) => id === afterId);
  const own = step?.parts.find(({ personId }) => personId === tx.who.personId);
  const givenOn = todayOf(given.zone, given.dayEnd, Temporal.Instant.fromEpochMilliseconds(assignedAt.getTime()));
  return isDelivered({
    delivery,
    sessionOver: sessionOverAt !== null && sessionOverAt <= tx.now,
    daysOver: todayIn(tx, given).since(givenOn).days >= (deliveryDays ?? 0),
    step: step && !step.withdrawnAt ? { sealed: step.reader === 'H', opened: step.openedAt !== null, ownSent: own !== undefined && standingAct(own) !== null } : null,
  });
}

/** The couple's local day. */
export function todayIn(tx: Tx, { zone, dayEnd }: Pick<Given, 'zone' | 'dayEnd'>): Temporal.PlainDate {
  return todayOf(zone, dayEnd, tx.instant);
}

/** The id under which a part of one occasion stands, before anything was written for it and after. */
export function occasionPartId(givenPartId: string, slot: string): string {
  return derivedId(givenPartId, slot);
}

function occasionsFrom(tx: Tx, given: Given): Work[] {
  const { rhythm, dueOn, repeatsUntil } = given;
  if (!rhythm || !repeatsUntil) return [];
  const today = todayIn(tx, given);
  const found = workOccasions({ rhythm, from: Temporal.PlainDate.from(dueOn), until: Temporal.PlainDate.from(repeatsUntil) }, given, today);
  const each = isNumbered(rhythm) ? found.flatMap((week) => pagesOf(given, rhythm, week)) : found.map((occasion) => ({ occasion, slot: occasion.slot, people: null }));
  return each.reverse().flatMap(({ occasion, slot, people }) => {
    const work = workAt(given, occasion, slot, people, today);
    return isHere(tx, given, work) ? [work] : [];
  });
}

interface Page {
  occasion: WorkOccasion;
  slot: string;
  /** Whose next page it is; null where everybody asked has this one. */
  people: readonly string[] | null;
}

/** The pages of one week: what was begun or shared, and for each person their own next. */
function pagesOf({ begun, sharedSlots, parts }: Given, rhythm: NonNullable<Given['rhythm']>, week: WorkOccasion): Page[] {
  const numbersOf = (slots: readonly string[]): number[] => slots.flatMap((slot) => numberIn(week.slot, slot) ?? []);
  const next = parts.map(({ personId }) => ({ personId, number: nextNumber(rhythm, numbersOf(begun.filter((one) => one.personId === personId).map(({ slot }) => slot))) }));
  const numbers = [...new Set([...numbersOf(begun.map(({ slot }) => slot)), ...numbersOf(sharedSlots), ...next.flatMap(({ number }) => number ?? [])])].sort((one, two) => one - two);
  return numbers.map((number) => ({ occasion: week, slot: numberedSlot(week.slot, number), people: next.filter((one) => one.number === number).map(({ personId }) => personId) }));
}

function workAt(given: Given, { dueOn, askedThrough, sentThrough }: WorkOccasion, slot: string, people: readonly string[] | null, today: Temporal.PlainDate): Work {
  const isBy = (day: Temporal.PlainDate): boolean => Temporal.PlainDate.compare(today, day) <= 0;
  const parts = given.parts.flatMap((part): WorkPart[] => {
    const begun = given.begun.find((one) => one.slot === slot && one.personId === part.personId);
    if (begun) return [begun];
    const isTheirs = people === null || people.includes(part.personId) || given.sharedSlots.includes(slot);
    return isTheirs ? [{ ...part, id: occasionPartId(part.id, slot), givenPartId: part.id, acts: [], replies: [], takenThrough: 0, takenAt: null }] : [];
  });
  return {
    ...given, id: derivedId(given.id, slot), slot, dueOn: dueOn.toString(), isAsked: isBy(askedThrough), mayStillSend: isBy(sentThrough), othersWrote: given.sharedSlots.includes(slot), parts,
    openedAt: given.openings.find((one) => one.slot === slot)?.openedAt ?? null,
  };
}

/** Of a past occasion that nobody sent nothing is said. Sealed work of both may be there, without Room view knowing. */
function isHere(tx: Tx, { reader }: Given, work: Work): boolean {
  if (work.mayStillSend || work.parts.some(({ acts }) => acts.length > 0)) return true;
  return work.othersWrote || (reader === 'H' && tx.who.kind === 'room');
}

const BACK = 70;

/** Whether an id is that of an own occasion whose work is hidden just now: named by its slot, of the last weeks. */
export function isOccasionOf(givenPartId: string, id: string, today: Temporal.PlainDate): boolean {
  for (let back = 0; back <= BACK; back += 1) {
    const day = today.add({ days: 7 - back });
    if (occasionPartId(givenPartId, day.toString()) === id) return true;
  }
  return weeksAround(today).some((week) => occasionPartId(givenPartId, week) === id || Array.from({ length: 40 }, (_, at) => numberedSlot(week, at + 1)).some((slot) => occasionPartId(givenPartId, slot) === id));
}

function weeksAround(today: Temporal.PlainDate): string[] {
  return Array.from({ length: 10 }, (_, back) => today.add({ days: 7 - 7 * back })).map(weekSlotOf);
}

function weekSlotOf(day: Temporal.PlainDate): string {
  const { yearOfWeek = day.year, weekOfYear = 1 } = day;
  return `${yearOfWeek}-W${String(weekOfYear).padStart(2, '0')}`;
}
