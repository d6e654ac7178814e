import type { Answer, Browser } from '../support/browser.js';
import { comeBack, done } from '../support/couple.js';
import { type Agreed, enter, type Practice } from './agreed.js';

/** The doer says each day's answer on the evening of that day, the other what `other` says; null is silence. */
export async function live(here: Practice, couple: Agreed, says: Readonly<Record<string, string | null>>, other: Readonly<Record<string, string>> = {}): Promise<void> {
  for (const [day, answer] of Object.entries(says)) {
    here.world.clock.set(`${day}T19:00:00Z`);
    for (const [by, said] of [[couple.doer, answer], [couple.other, other[day] ?? null]] as const) {
      if (said === null) continue;
      await comeBack(by.browser);
      done(await enter(here, by, couple.versionId, day, said));
    }
  }
}

/** The workdays from Monday, 7 December on, each with the same answer. */
export function workdays(count: number, answer: string | null, from = '2026-12-07'): Record<string, string | null> {
  const days: [string, string | null][] = [];
  for (let at = Date.parse(`${from}T12:00:00Z`); days.length < count; at += 86_400_000) {
    const day = new Date(at);
    if (day.getUTCDay() % 6 !== 0) days.push([day.toISOString().slice(0, 10), answer]);
  }
  return Object.fromEntries(days);
}

export const openWeeks = async (room: Browser) => void done(await room.make('/api/room/openings', {}));

export function hold(room: Browser, { criterionId }: Pick<Agreed, 'criterionId'>): Promise<Answer & { id: string }> {
  return room.make('/api/room/reviews', { criterionId });
}

export interface Reviewed {
  criterionId: string;
  state: string;
  counts: { kept: number; missed: number; open: number; total: number };
  from: string;
  to: string;
  held: { reviewId: string; heldOn: string; verdict: string; meaning: { words: string | null } | null; then: { answer: string; reason: string | null; on: string } | null; choice: string | null } | null;
  mayJudgeAgain: boolean;
  isThenOpen: boolean;
  isPutToSignatures: boolean;
}

export async function reviewsIn(room: Browser): Promise<Reviewed[]> {
  return done(await room.get('/api/room/reviews'), 200).body.reviews as Reviewed[];
}

export async function agendaOf(room: Browser): Promise<{ criterionId: string; state: string }[]> {
  const { reviews } = done(await room.get('/api/room'), 200).body as { reviews: { criterionId: string; state: string; isOnAgenda: boolean }[] };
  return reviews.filter(({ isOnAgenda }) => isOnAgenda).map(({ criterionId, state }) => ({ criterionId, state }));
}

export function conclude(room: Browser, reviewId: string, choice: string, over: object = {}): Promise<Answer & { id: string }> {
  return room.make(`/api/room/reviews/${reviewId}/conclusion`, { choice, ...over });
}
