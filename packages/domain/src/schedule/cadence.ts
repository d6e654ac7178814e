import type { Clock } from './clock.js';

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const workdays: readonly Weekday[] = [1, 2, 3, 4, 5];

/** How often a criterion comes due. Times are of the case's zone. */
export type Cadence =
  | { readonly kind: 'daily_by_time'; readonly time: Clock }
  | { readonly kind: 'chosen_weekdays'; readonly weekdays: readonly Weekday[]; readonly time: Clock }
  | { readonly kind: 'weekly'; readonly weekday: Weekday; readonly time: Clock }
  | { readonly kind: 'n_per_week'; readonly times: number }
  | { readonly kind: 'per_event' }
  | { readonly kind: 'refrain' }
  | { readonly kind: 'response_within'; readonly hours: number }
  | { readonly kind: 'once'; readonly on: string; readonly time: Clock };

export type CadenceKind = Cadence['kind'];
export const cadenceKinds = [
  'daily_by_time', 'chosen_weekdays', 'weekly', 'n_per_week', 'per_event', 'refrain', 'response_within', 'once',
] as const satisfies readonly CadenceKind[];

/**
 * What an occasion asks (consistency d1): about its due moment, each partner for themselves; how many times it was in a
 * week; or, where nothing has a fixed due time, one line of the doer about the week that is over.
 */
export type Asks = 'occasion' | 'weekly_count' | 'weekly_line';

export function asksOf({ kind }: Cadence): Asks {
  if (kind === 'n_per_week') return 'weekly_count';
  return kind === 'per_event' || kind === 'refrain' || kind === 'response_within' ? 'weekly_line' : 'occasion';
}

/**
 * What names an occasion of this cadence: a local date, an ISO week or a number. Cadences without a fixed due time
 * get one weekly line (consistency d1).
 */
export function unitOf(cadence: Cadence): 'day' | 'week' | 'number' {
  switch (cadence.kind) {
    case 'daily_by_time':
    case 'chosen_weekdays':
      return 'day';
    case 'weekly':
    case 'n_per_week':
    case 'per_event':
    case 'refrain':
    case 'response_within':
      return 'week';
    case 'once':
      return 'number';
  }
}
