import type { Schemas } from '../../lib/api';
import { daysBetween } from '../../lib/format';

export type Numbers = Schemas['StaffNumbers'];
export type Pulse = Schemas['StaffPulse'];
export type Scale = Schemas['ScaleOverTime'];

export const pulseNumbers = ['trust', 'hope', 'distance', 'safe'] as const;
export type PulseNumber = (typeof pulseNumbers)[number];

export interface Point {
  on: string;
  value: number;
}

/** One person's numbers to one question, oldest first. */
export interface Series {
  personId: string;
  name: string;
  points: Point[];
}

/** One number of the week, a series for each partner in their order; who left it empty every time has none. */
export function weekly({ pulses, partners }: Pick<Numbers, 'pulses' | 'partners'>, number: PulseNumber): Series[] {
  return partners.flatMap(({ personId, firstName }) => {
    const points = pulses.filter((one) => one.personId === personId).flatMap(({ week, [number]: value }) => (value === null ? [] : [{ on: week, value }]));
    return points.length > 0 ? [{ personId, name: firstName, points: points.sort((one, two) => one.on.localeCompare(two.on)) }] : [];
  });
}

export interface Question {
  name: string;
  title: string;
  label: string;
  /** Read by nobody but its author and the practice. */
  isNeverOther: boolean;
  series: Series[];
}

/** What was asked inside exercises, both partners' answers to one question together. */
export function questionsOf({ scales, partners }: Pick<Numbers, 'scales' | 'partners'>): Question[] {
  const questions = new Map<string, Question>();
  for (const { exercise, key, title, label, reader, personId, points } of scales) {
    const name = `${exercise} ${key}`;
    const question = questions.get(name) ?? { name, title, label, isNeverOther: reader === 'S', series: [] };
    question.series.push({ personId, name: partners.find((one) => one.personId === personId)?.firstName ?? '', points });
    questions.set(name, question);
  }
  return [...questions.values()];
}

export const [WIDTH, HEIGHT, EDGE] = [600, 90, 6];

/** Where a point stands on the picture that all series of a question share: by the calendar, ten on top. */
export function placesOf(series: readonly Series[]): (point: Point) => { x: number; y: number } {
  const days = series.flatMap(({ points }) => points.map(({ on }) => on)).sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const span = Math.max(7, first ? daysBetween(first, last) : 0);
  return ({ on, value }) => ({ x: EDGE + ((WIDTH - 2 * EDGE) * daysBetween(first, on)) / span, y: HEIGHT - EDGE - ((HEIGHT - 2 * EDGE) * value) / 10 });
}

/** Every day on which one of them gave a number, newest first, with what each gave; for the table. */
export function rowsOf(series: readonly Series[]): { on: string; values: (number | null)[] }[] {
  const days = [...new Set(series.flatMap(({ points }) => points.map(({ on }) => on)))].sort().reverse();
  return days.map((on) => ({ on, values: series.map(({ points }) => points.findLast((point) => point.on === on)?.value ?? null) }));
}

/** The signs of the newest week of that person; none where it was sent anew since and says nothing any more. */
export function whyOf({ pulses }: Pick<Numbers, 'pulses'>, personId: string): Pulse['signs'] {
  return pulses.find((one) => one.personId === personId && one.signs.length > 0)?.signs ?? [];
}
