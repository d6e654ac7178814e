import { minutesIntoDay } from '../../schedule/clock.js';
import { asksOf, type Cadence } from '../../schedule/cadence.js';
import type { CriterionTerms } from '../terms.js';
import type { CriterionWords } from '../words.js';

/** R29: what a change does to what the doer owes. `ended` is no text: the agreement stops. */
export const directions = ['easier', 'clearer', 'harder', 'ended'] as const;
export type Direction = (typeof directions)[number];

/** The parts of an agreement that a change can touch. */
export const changedParts = [
  'how_often', 'when', 'notice', 'minutes', 'hours', 'enough', 'written_down', 'counted_weeks', 'entry_days', 'excuses', 'late', 'evidence', 'review',
  'behaviour', 'kind', 'shows', 'then', 'commitment',
] as const;
export type ChangedPart = (typeof changedParts)[number];

export interface Change {
  readonly part: ChangedPart;
  readonly direction: Exclude<Direction, 'ended'>;
}

interface Text {
  readonly terms: CriterionTerms;
  readonly words: CriterionWords;
}

/**
 * What changes between two texts of one agreement, part by part (R29). More often, sooner, longer, stricter or with less
 * excused is harder; so is whatever cannot be compared, and any other review day or count of weeks: a later one asks for
 * longer, an earlier one would let more be asked for sooner. Other words for the same terms are clearer.
 */
export function changesBetween(before: Text, after: Text): Change[] {
  const [one, other] = [before.terms, after.terms];
  const compared: readonly (readonly [ChangedPart, number])[] = [
    ['how_often', perWeek(one.cadence, other.cadence)],
    ['when', -later(timeOf(one), timeOf(other), one.dayEnd)],
    ['notice', -later(inputOf(one, 'noticeBy'), inputOf(other, 'noticeBy'), one.dayEnd)],
    ['minutes', more(inputOf(one, 'minutes'), inputOf(other, 'minutes'))],
    ['hours', -more(hoursOf(one), hoursOf(other))],
    ['enough', more(one.attainment.share, other.attainment.share)],
    ['written_down', more(one.attainment.coverage, other.attainment.coverage)],
    ['counted_weeks', Number(one.attainment.weeks !== other.attainment.weeks)],
    ['entry_days', -more(one.entryWindowDays, other.entryWindowDays)],
    ['excuses', fewer(one.excuses, other.excuses)],
    ['late', Number(one.lateCounts) - Number(other.lateCounts)],
    ['evidence', stricter(one, other)],
    ['review', Number(one.reviewOn !== other.reviewOn)],
  ];
  const terms = compared.filter(([, sign]) => sign !== 0).map(([part, sign]): Change => ({ part, direction: sign > 0 ? 'harder' : 'easier' }));
  return [...terms, ...otherWords(before, after)];
}

/**
 * One direction for all of it: harder as soon as one part is; null where nothing changes. Once the review was held, every
 * further text names another review day, so that the other parts decide; that day alone is a longer term.
 */
export function directionOf(changes: readonly Change[], isReviewed = false): Exclude<Direction, 'ended'> | null {
  const others = changes.filter(({ part }) => part !== 'review');
  const weighed = isReviewed && others.length > 0 ? others : changes;
  return (['harder', 'easier', 'clearer'] as const).find((direction) => weighed.some((change) => change.direction === direction)) ?? null;
}

function otherWords(before: Text, after: Text): Change[] {
  const parts = (['shows', 'then', 'commitment'] as const).filter((part) => before.words[part] !== after.words[part]);
  const clearer = parts.map((part): Change => ({ part, direction: 'clearer' }));
  if (before.terms.kind && after.terms.kind && before.terms.kind !== after.terms.kind) clearer.push({ part: 'kind', direction: 'clearer' });
  // A template's sentence follows from its inputs, which were compared; own words are compared as words.
  const isOwn = before.terms.template === 'own_words' && after.terms.template === 'own_words';
  if (before.terms.template !== after.terms.template) clearer.push({ part: 'behaviour', direction: 'harder' });
  else if (isOwn && before.words.behaviour !== after.words.behaviour) clearer.push({ part: 'behaviour', direction: 'clearer' });
  return clearer;
}

/** Times a week; null of what has no number: it can only be the same or not. */
function timesAWeek(cadence: Cadence): number | null {
  switch (cadence.kind) {
    case 'daily_by_time':
      return 7;
    case 'chosen_weekdays':
      return cadence.weekdays.length;
    case 'weekly':
      return 1;
    case 'n_per_week':
      return cadence.times;
    case 'per_event':
    case 'refrain':
    case 'response_within':
    case 'once':
      return null;
  }
}

function perWeek(one: Cadence, other: Cadence): number {
  const [before, after] = [timesAWeek(one), timesAWeek(other)];
  if (before !== null && after !== null && asksOf(one) === asksOf(other)) return before === after ? otherDays(one, other) : more(before, after);
  if (one.kind !== other.kind) return 1;
  return one.kind === 'once' && other.kind === 'once' && one.on !== other.on ? (other.on > one.on ? -1 : 1) : 0;
}

/** As many as before, on other days or counted otherwise: what the doer prepared for is gone. */
function otherDays(one: Cadence, other: Cadence): number {
  const daysOf = (cadence: Cadence): string => ('weekdays' in cadence ? cadence.weekdays.join() : 'weekday' in cadence ? String(cadence.weekday) : '');
  return daysOf(one) === daysOf(other) ? 0 : 1;
}

/** On travel days the time stands among the inputs alone. */
function timeOf({ cadence, inputs }: CriterionTerms): string | undefined {
  if ('time' in cadence) return cadence.time;
  return 'by' in inputs ? inputs.by : undefined;
}

function hoursOf({ cadence }: CriterionTerms): number | undefined {
  return cadence.kind === 'response_within' ? cadence.hours : undefined;
}

function inputOf(terms: CriterionTerms, name: 'noticeBy'): string | undefined;
function inputOf(terms: CriterionTerms, name: 'minutes'): number | undefined;
function inputOf({ inputs }: CriterionTerms, name: string): unknown {
  return (inputs as Readonly<Record<string, unknown>>)[name];
}

/** 1 where the second is more. What one of the two has not is no comparison: the cadence or the template says it. */
function more<T extends number | string>(one: T | undefined, other: T | undefined): number {
  if (one === undefined || other === undefined || one === other) return 0;
  return other > one ? 1 : -1;
}

function later(one: string | undefined, other: string | undefined, dayEnd: string): number {
  if (one === undefined || other === undefined) return 0;
  return more(minutesIntoDay(one, dayEnd), minutesIntoDay(other, dayEnd));
}

function fewer(one: readonly string[], other: readonly string[]): number {
  if (one.some((reason) => !other.includes(reason))) return 1;
  return other.some((reason) => !one.includes(reason)) ? -1 : 0;
}

/** The doer's word is the lightest; between the others nothing is lighter. */
function stricter({ evidence: one }: CriterionTerms, { evidence: other }: CriterionTerms): number {
  if (one === other) return 0;
  return other === 'doers_word' ? -1 : 1;
}
