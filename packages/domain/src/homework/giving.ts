import { isOpenIn, type Phase, phases } from '../phases/phases.js';
import { type Asked, type ExerciseShape, partsOf } from './parts.js';

/** What the rules need to know of an exercise to give it. */
export interface GivenShape extends ExerciseShape {
  readonly id: string;
  readonly phase: Phase;
  readonly tag: 'foundation' | 'connection';
  readonly minutes: number;
  readonly lowDemand: boolean;
}

export interface Standing {
  readonly phase: Phase;
  /** R17: the therapist allows this couple one connection item already in the first part. */
  readonly connectionEnabled: boolean;
  /** Connection items that are given and not done yet. */
  readonly activeConnections: number;
}

export type GivingRefusal = 'work_of_later_part' | 'connection_not_enabled' | 'connection_enough';

/**
 * R11, R17: why this exercise may not be given to a couple now; null where it may. Work of later parts is refused, but
 * for one connection item in the first part: it asks little, the therapist has enabled it, and none other is active.
 */
export function refusalToGive(exercise: GivenShape, couple: Standing): GivingRefusal | null {
  const { phase, tag, lowDemand } = exercise;
  if (couple.phase !== 'atonement' || tag !== 'connection') return isOpenIn(couple.phase, phase) ? null : 'work_of_later_part';
  if (!lowDemand) return 'work_of_later_part';
  if (!couple.connectionEnabled) return 'connection_not_enabled';
  return couple.activeConnections === 0 ? null : 'connection_enough';
}

export const suggestionReasons = ['of_this_part', 'connection', 'of_earlier_part'] as const;
export type SuggestionReason = (typeof suggestionReasons)[number];

export interface Suggestion<E> {
  readonly exercise: E;
  readonly reason: SuggestionReason;
  /** Preset where it is clear who does what; null where the therapist still says which partner it is for. */
  readonly asked: Asked[] | null;
}

/** Work that was given before, newest first. */
export interface GivenBefore {
  readonly exercise: string;
  readonly active: boolean;
  readonly asked: readonly Asked[];
  /** Who has it before them or has done it, as far as the reader can tell. */
  readonly had: readonly string[];
}

/** An exercise that may be suggested; the catalogue has some of them done once. */
export interface Offered extends GivenShape {
  readonly isOnce: boolean;
}

/** Of what is done once: who has it or has done it. It may be given to them again (R11), and the therapist is told. Nobody of what comes again. */
export function hadBy({ id, isOnce }: Pick<Offered, 'id' | 'isOnce'>, before: readonly GivenBefore[]): string[] {
  return isOnce ? [...new Set(before.filter(({ exercise }) => exercise === id).flatMap(({ had }) => had))] : [];
}

const MOST = 3;

/**
 * Three to choose from: what may be given and is not active now, of the couple's part first, then connection, then
 * earlier parts; within these what was given least often, in the order of the catalogue. What is done once is offered to
 * nobody who has done it: where each writes alone, to the other one; what both do together, to neither. One place is kept
 * for connection where it may be given, and no more than one: the rest is foundation.
 */
export function suggestions<E extends Offered>(exercises: readonly E[], couple: Standing, before: readonly GivenBefore[], partnerIds: readonly string[]): Suggestion<E>[] {
  const timesGiven = (exercise: E): number => before.filter((one) => one.exercise === exercise.id).length;
  const isActive = (exercise: E): boolean => before.some((one) => one.exercise === exercise.id && one.active);
  const rank = (exercise: E): number => suggestionReasons.indexOf(reasonOf(exercise, couple.phase)) * 1000 + timesGiven(exercise);
  const ranked = exercises
    .filter((exercise) => refusalToGive(exercise, couple) === null && !isActive(exercise))
    .flatMap((exercise, place) => {
      const asked = offeredTo(exercise, before, partnerIds);
      return asked === 'nobody' ? [] : [{ exercise, asked, place }];
    })
    .sort((one, two) => rank(one.exercise) - rank(two.exercise) || one.place - two.place);
  const connection = ranked.find(({ exercise }) => exercise.tag === 'connection');
  const foundation = ranked.filter(({ exercise }) => exercise.tag === 'foundation').slice(0, connection ? MOST - 1 : MOST);
  return ranked
    .filter((one) => one === connection || foundation.includes(one))
    .map(({ exercise, asked }) => ({ exercise, reason: reasonOf(exercise, couple.phase), asked }));
}

/** Who would be asked; null where the therapist says who. Of what is done once nobody has it a second time. */
function offeredTo(exercise: Offered, before: readonly GivenBefore[], partnerIds: readonly string[]): Asked[] | null | 'nobody' {
  const asked = whoAsked(exercise, before, partnerIds);
  const had = hadBy(exercise, before);
  if (had.length === 0) return asked;
  const left = (asked ?? []).filter(({ personId }) => !had.includes(personId));
  if (left.length === 0) return 'nobody';
  return exercise.who === 'each' || left.length === asked?.length ? left : 'nobody';
}

function reasonOf({ phase, tag }: GivenShape, now: Phase): SuggestionReason {
  if (tag === 'connection') return 'connection';
  return phases.indexOf(phase) === phases.indexOf(now) ? 'of_this_part' : 'of_earlier_part';
}

/** R2: nobody is guessed to be injured or involved. Where work said so before, it is preset as the therapist said it last. */
function whoAsked(exercise: GivenShape, before: readonly GivenBefore[], partnerIds: readonly string[]): Asked[] | null {
  const possible = partsOf(exercise);
  if (possible.includes('each')) return partnerIds.map((personId) => ({ personId, part: 'each' as const }));
  const said = before.flatMap(({ asked }) => asked).filter(({ part, personId }) => part !== 'each' && partnerIds.includes(personId))[0];
  if (!said) return null;
  const injured = said.part === 'injured' ? said.personId : partnerIds.find((id) => id !== said.personId);
  const involved = partnerIds.find((id) => id !== injured);
  const people = { injured, involved };
  const asked = possible.flatMap((part) => (part !== 'each' && people[part] ? [{ personId: people[part], part }] : []));
  return asked.length === possible.length ? asked : null;
}

/** R76: what one partner has before them in a week. Above the limits the therapist is warned; nothing is refused. */
export function isMuch(active: { readonly count: number; readonly minutes: number }, limits: { readonly workMostActive: number; readonly workMostMinutes: number }): boolean {
  return active.count > limits.workMostActive || active.minutes > limits.workMostMinutes;
}
