import { Temporal } from 'temporal-polyfill';
import type { RestSpan } from '../schedule/occasions.js';
import { type PlannedRest, isPlannedRest } from './planned.js';

/** Why a rest was asked for. Staff alone read it; every cause shows as the same rest (R6). */
export const restCauses = ['asked', 'safety', 'leave', 'consent', 'billing', 'clinical'] as const;
export type RestCause = (typeof restCauses)[number];

/** A moment at which the shared part begins to rest or goes on, the same for both partners (R6). */
export interface RestEdge {
  readonly at: Temporal.Instant;
  readonly kind: 'rest' | 'resume';
}

/** A private request for a rest, as far as the next edge depends on it. */
export interface RestRequest {
  /** Local day at whose 06:00 the shared part rests at the earliest. */
  readonly edgeOn: Temporal.PlainDate;
  readonly endedAt: Temporal.Instant | null;
}

const EDGE = Temporal.PlainTime.from('06:00');
const LEAST_DAYS = 1;
const MOST_DAYS = 3;

/**
 * The local day of the routine edge (R6): the therapist's choice of one to three days on; otherwise the day after the
 * next session, at most three days on. `today` and `nextSessionOn` are calendar dates of the couple's zone.
 */
export function edgeDayOf(today: Temporal.PlainDate, nextSessionOn: Temporal.PlainDate | null, startsIn: number | null = null): Temporal.PlainDate {
  const untilSession = nextSessionOn ? today.until(nextSessionOn).days + 1 : MOST_DAYS;
  return today.add({ days: Math.min(Math.max(startsIn ?? untilSession, LEAST_DAYS), MOST_DAYS) });
}

/** The 06:00 of the couple's zone that passed last. */
export function lastEdgeTime(zone: string, now: Temporal.Instant): Temporal.Instant {
  const day = now.toZonedDateTimeISO(zone).toPlainDate();
  const today = edgeTime(zone, day);
  return Temporal.Instant.compare(today, now) <= 0 ? today : edgeTime(zone, day.subtract({ days: 1 }));
}

export interface EdgeInput {
  readonly zone: string;
  readonly now: Temporal.Instant;
  readonly lastEdge: RestEdge | null;
  readonly requests: readonly RestRequest[];
  readonly planned: PlannedRest;
}

/**
 * The edge that is to be written now, or null where the shared part goes on as it is (R6). Looks at the last 06:00
 * alone and at what stood then, so that asking or ending during the day moves nothing before the next one.
 */
export function edgeDue({ zone, now, lastEdge, requests, planned }: EdgeInput): RestEdge | null {
  const at = lastEdgeTime(zone, now);
  if (lastEdge && Temporal.Instant.compare(lastEdge.at, at) >= 0) return null;
  const day = at.toZonedDateTimeISO(zone).toPlainDate();
  const kind = requests.some((request) => stands(request, day, at)) || isPlannedRest(planned, day) ? 'rest' : 'resume';
  return kind === (lastEdge?.kind ?? 'resume') ? null : { at, kind };
}

/** The spans of rest between the edges, oldest first; the last one may be open. */
export function restSpans(edges: readonly RestEdge[]): RestSpan[] {
  return edges.flatMap(({ at, kind }, place) => (kind === 'rest' ? [{ from: at, to: edges[place + 1]?.at ?? null }] : []));
}

/** Whether the shared part rests after these spans. */
export function isResting(spans: readonly RestSpan[]): boolean {
  return spans.at(-1)?.to === null;
}

function stands({ edgeOn, endedAt }: RestRequest, day: Temporal.PlainDate, at: Temporal.Instant): boolean {
  return Temporal.PlainDate.compare(edgeOn, day) <= 0 && (endedAt === null || Temporal.Instant.compare(endedAt, at) > 0);
}

function edgeTime(zone: string, day: Temporal.PlainDate): Temporal.Instant {
  return day.toZonedDateTime({ timeZone: zone, plainTime: EDGE }).toInstant();
}
