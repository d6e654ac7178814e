import type { Answer, Browser } from '../support/browser.js';
import { comeBack, done, endSession, startSession } from '../support/couple.js';
import type { Agreed, Practice } from './agreed.js';

/** A session of this couple, at a moment of the clock. */
export async function meet<Result>({ world }: Practice, couple: Agreed, at: string, act: (room: Browser) => Promise<Result>): Promise<Result> {
  world.clock.set(at);
  for (const browser of [couple.therapist, ...couple.partners.map((one) => one.browser)]) await comeBack(browser);
  const { room } = await startSession(couple);
  const result = await act(room);
  await endSession(couple);
  return result;
}

/** The text that stands, as the form of a change begins, with these fields otherwise. */
export async function changed(room: Browser, criterionId: string, over: object): Promise<object> {
  const { doerId: _, occasion: __, ...text } = done(await room.get(`/api/room/criteria/${criterionId}/standing`), 200).body;
  return { ...text, ...over };
}

export interface Asked {
  reason?: string;
  direction: string;
  askedBy?: string;
}

/** A change put to signatures. */
export async function ask(room: Browser, criterionId: string, over: object, { reason = 'life_changed', ...asked }: Asked): Promise<Answer & { id: string }> {
  return room.make(`/api/room/criteria/${criterionId}/versions`, { ...(await changed(room, criterionId, over)), reason, ...asked, frank: true, honest: true, fair: true });
}

export interface InRoom {
  id: string;
  number: number;
  state: string;
  textHash: string;
  text: { sentence: string };
  replaces: { sentence: string } | null;
  startsOn: string | null;
  endsOn: string | null;
  direction: string | null;
}

/** What stands in Room view for an agreement, by its state. */
export async function inRoom(room: Browser, criterionId: string, state: string): Promise<InRoom | undefined> {
  const { criteria } = done(await room.get('/api/room'), 200).body as { criteria: InRoom[] };
  return criteria.find((one) => one.id === criterionId && one.state === state);
}

export function signNumber(couple: Agreed, by: 0 | 1, { number, textHash }: Pick<InRoom, 'number' | 'textHash'>, free = 'yes'): Promise<Answer & { id: string }> {
  return couple.partners[by].browser.make(`/api/my/criteria/${couple.criterionId}/versions/${number}/signature`, { textHash, free });
}

export function endorseNumber(couple: Agreed, room: Browser, { number, textHash }: Pick<InRoom, 'number' | 'textHash'>): Promise<Answer & { id: string }> {
  return room.make(`/api/room/criteria/${couple.criterionId}/versions/${number}/endorsement`, { textHash });
}

/** Both sign what waits, and the therapist endorses it. */
export async function agreeOn(couple: Agreed, room: Browser): Promise<InRoom> {
  const waiting = await inRoom(room, couple.criterionId, 'waiting_for_signatures');
  if (!waiting) throw new Error('nothing waits for signatures');
  for (const by of [0, 1] as const) done(await signNumber(couple, by, waiting));
  done(await endorseNumber(couple, room, waiting));
  return waiting;
}
