import { ASK_FROM, nextSum } from '../consistency/cusum.js';
import type { SettledDay } from '../consistency/settled-days.js';

/** What one partner was asked about one agreement on one local day. */
export interface AskedDay {
  readonly day: string;
  readonly entered: boolean;
}

export interface Silence {
  /** Days in a row on which something was asked of this partner and nothing entered. */
  readonly days: number;
  /** The first of them. */
  readonly since: string;
}

/**
 * How long one partner has entered nothing, over all agreements that ask them (d6): days in a row, counted backwards from
 * yesterday, on which something fell due. Rests ask nothing and are not among `asked`. A word for the therapist, never a
 * reason to prompt (R91). Null below `least` days.
 */
export function silenceOver(asked: readonly AskedDay[], today: string, least: number): Silence | null {
  const entered = new Map<string, boolean>();
  for (const one of asked) if (one.day < today) entered.set(one.day, one.entered || entered.get(one.day) === true);
  const days = [...entered.keys()].sort().reverse();
  const last = days.findIndex((day) => entered.get(day));
  const silent = last === -1 ? days : days.slice(0, last);
  const since = silent.at(-1);
  return since && silent.length >= least ? { days: silent.length, since } : null;
}

export interface ToAsk {
  /** Misses since the text began, or since the sum was last nothing. */
  readonly misses: number;
  readonly sum: number;
}

/**
 * Whether misses have come so often that one asks about it (d4), from the settled days of one text since it began or its
 * review was held: a review begins anew. Orders the therapist's list and decides nothing. Null where there is nothing to ask.
 */
export function missesToAsk(days: readonly SettledDay[]): ToAsk | null {
  let [sum, misses] = [0, 0];
  for (const { kept } of days) {
    if (kept === null) continue;
    sum = nextSum(sum, kept ? 'kept' : 'missed');
    misses = sum === 0 ? 0 : misses + (kept ? 0 : 1);
  }
  return sum >= ASK_FROM ? { misses, sum } : null;
}
