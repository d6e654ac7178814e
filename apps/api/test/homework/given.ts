import type { Answer, Browser } from '../support/browser.js';
import { type Couple, done, type PartnerHere, startSession } from '../support/couple.js';

/** A week from Monday, 7 December 2026. */
export const DUE = '2026-12-14';

type Part = 'injured' | 'involved' | 'each';
export interface Giving {
  exercise: string;
  asked: { personId: string; part: Part }[];
  dueOn?: string;
  note?: string;
}

/** Both partners for the same form. */
export function each({ partners }: Couple): Giving['asked'] {
  return partners.map(({ personId }) => ({ personId, part: 'each' as const }));
}

/** The first partner involved, the second injured. */
export function byPart({ partners: [first, second] }: Couple): Giving['asked'] {
  return [{ personId: first.personId, part: 'involved' }, { personId: second.personId, part: 'injured' }];
}

/** Given on the practice's own page. */
export function give(couple: Couple, { exercise, asked, dueOn = DUE, note = '' }: Giving): Promise<Answer & { id: string }> {
  return couple.therapist.make(`/api/staff/cases/${couple.caseId}/work`, { exercise, asked, dueOn, note });
}

/** Given before both, in a session that runs. */
export function giveInRoom(room: Browser, { exercise, asked, dueOn = DUE, note = '' }: Giving): Promise<Answer & { id: string }> {
  return room.make('/api/room/work', { exercise, asked, dueOn, note });
}

/** A partner's own part of the newest piece of that work. */
export async function partOf(partner: PartnerHere, exercise: string): Promise<string> {
  const { items } = done(await partner.browser.get('/api/my/work'), 200).body;
  const item = items.find((one: { exercise: string }) => one.exercise === exercise);
  if (!item) throw new Error(`${partner.firstName} has no ${exercise} on the list`);
  return item.partId;
}

export interface FieldWords {
  key: string;
  text?: string;
  number?: number;
  chosen?: string[];
  rows?: string[][];
}

export async function send(partner: PartnerHere, exercise: string, answers: FieldWords[]): Promise<Answer & { id: string; partId: string }> {
  const partId = await partOf(partner, exercise);
  return { ...(await partner.browser.make(`/api/my/work/${partId}/answer`, { answers })), partId };
}

/** Puts a couple into a later part of the work, with the reason that this takes. */
export async function moveTo({ therapist, caseId }: Couple, ...phases: string[]): Promise<void> {
  for (const to of phases) done(await therapist.make(`/api/staff/cases/${caseId}/phase`, { to, rationale: 'They listen to each other again at home.' }));
}

/** A running session; what was sealed is opened there, and the session goes on. */
export async function openInSession(couple: Couple, workId: string): Promise<Answer & { id: string }> {
  const { room } = await startSession(couple);
  return room.make(`/api/room/work/${workId}/opening`, {});
}
