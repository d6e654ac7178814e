import { daysBetween } from '../../lib/format';

/** One number of one week, named by its Monday. */
export interface WeekPoint {
  week: string;
  value: number;
}

const [WIDTH, HEIGHT, EDGE] = [300, 60, 5];

/** Where each week stands on a picture of 300 by 60: by the calendar from left to right, ten on top. */
export function pointsOf(weeks: readonly WeekPoint[]): { x: number; y: number }[] {
  const sorted = [...weeks].sort((one, two) => one.week.localeCompare(two.week));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return [];
  const span = Math.max(7, daysBetween(first.week, last.week));
  return sorted.map(({ week, value }) => ({
    x: EDGE + ((WIDTH - 2 * EDGE) * daysBetween(first.week, week)) / span,
    y: HEIGHT - EDGE - ((HEIGHT - 2 * EDGE) * value) / 10,
  }));
}
