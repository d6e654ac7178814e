import { Temporal } from 'temporal-polyfill';
import type { FieldAnswer } from './answers.js';

/** The form that holds the words of the weekly pulse (R79). */
export const PULSE = 'X01';

/** Its four numbers, each 0 to 10; high is good but for `distance`. */
export const pulseNumbers = ['trust', 'hope', 'distance', 'safe'] as const;
export type PulseNumber = (typeof pulseNumbers)[number];

export const givingUpAnswers = ['no', 'passing', 'often'] as const;
export type GivingUp = (typeof givingUpAnswers)[number];

/** One week of one person. `week` is its Monday, a local day of the couple; null where it was left empty. */
export interface Pulse extends Readonly<Record<PulseNumber, number | null>> {
  readonly week: string;
  readonly givingUp: GivingUp | null;
  readonly line: string | null;
}

/** The week in which a local day falls, named by its Monday. */
export function weekOf(day: Temporal.PlainDate): string {
  return day.subtract({ days: day.dayOfWeek - 1 }).toString();
}

/** What was put into the form, as one week. */
export function pulseFrom(week: string, answers: readonly FieldAnswer[]): Pulse {
  const given = (key: string): FieldAnswer | undefined => answers.find((one) => one.key === key);
  const numberOf = (key: PulseNumber): number | null => given(key)?.number ?? null;
  return {
    week, trust: numberOf('trust'), hope: numberOf('hope'), distance: numberOf('distance'), safe: numberOf('safe'),
    givingUp: givingUpAnswers.find((one) => one === given('giving_up')?.text) ?? null, line: given('line')?.text ?? null,
  };
}

/** Clinic settings (D): from what on a week is told to the therapist. */
export interface PulseLimits {
  readonly pulseHopeDrop: number;
  readonly pulseSafeLow: number;
  readonly pulseGap: number;
}

export const pulseSigns = ['safe_low', 'giving_up', 'hope_fell'] as const;
export type PulseSign = (typeof pulseSigns)[number];

/** The weeks before, against which one is measured, and how many of them must have a number. */
const BASE_WEEKS = 4;
const LEAST_BEFORE = 2;

/**
 * R80: why one week is told to the therapist alone, safety first. Hope has fallen where it lies at least `pulseHopeDrop`
 * under the median of the four weeks before, in this week and in the one before it. `weeks`: one person's, one of each
 * week, in any order. A week without a number says nothing, and before there are two to measure by nothing is said.
 */
export function signsOf(weeks: readonly Pulse[], week: string, { pulseHopeDrop, pulseSafeLow }: Pick<PulseLimits, 'pulseHopeDrop' | 'pulseSafeLow'>): PulseSign[] {
  const here = weeks.find((one) => one.week === week);
  if (!here) return [];
  const before = weekOf(Temporal.PlainDate.from(week).subtract({ weeks: 1 }));
  const holds: Record<PulseSign, boolean> = {
    safe_low: here.safe !== null && here.safe <= pulseSafeLow,
    giving_up: here.givingUp === 'passing' || here.givingUp === 'often',
    hope_fell: isHopeDown(weeks, week, pulseHopeDrop) && isHopeDown(weeks, before, pulseHopeDrop),
  };
  return pulseSigns.filter((sign) => holds[sign]);
}

function isHopeDown(weeks: readonly Pulse[], week: string, drop: number): boolean {
  const here = weeks.find((one) => one.week === week)?.hope ?? null;
  const from = Temporal.PlainDate.from(week).subtract({ weeks: BASE_WEEKS }).toString();
  const usual = medianOf(weeks.filter((one) => one.week >= from && one.week < week).flatMap(({ hope }) => hope ?? []));
  return here !== null && usual !== null && usual - here >= drop;
}

/** The middle one, or halfway between the two in the middle; null of too few. */
function medianOf(numbers: readonly number[]): number | null {
  if (numbers.length < LEAST_BEFORE) return null;
  const sorted = [...numbers].sort((one, two) => one - two);
  const [low = 0, high = 0] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  return (low + high) / 2;
}

/** R80: where the two partners lie at least `pulseGap` apart in one week; for the therapist alone. None where one of them left it empty. */
export function gapsOf(one: Pulse, other: Pulse, { pulseGap }: Pick<PulseLimits, 'pulseGap'>): PulseNumber[] {
  return pulseNumbers.filter((number) => {
    const [here, there] = [one[number], other[number]];
    return here !== null && there !== null && Math.abs(here - there) >= pulseGap;
  });
}
