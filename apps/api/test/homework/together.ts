import crypto from 'node:crypto';
import type { Practice } from '../criteria/agreed.js';
import type { Answer } from '../support/browser.js';
import { type Couple, done, type PartnerHere, readyCouple } from '../support/couple.js';
import { each, give } from './given.js';

export interface Talking extends Couple {
  workId: string;
  daniel: PartnerHere;
  ana: PartnerHere;
}

/** A time rests by plan, or does not, as the test says. */
export function drawn(rests: boolean): void {
  jest.spyOn(crypto, 'randomInt').mockImplementation(() => (rests ? 0 : 1));
}

/** A couple that was given the talk, without a time yet. */
export async function talkingCouple({ world, therapist }: Practice): Promise<Talking> {
  const couple = await readyCouple(world, therapist);
  const { id: workId } = done(await give(couple, { exercise: 'A14', asked: each(couple) }));
  const [daniel, ana] = couple.partners;
  return { ...couple, workId, daniel, ana };
}

/** Sets a time in the couple's zone, an hour ahead of the clock's. */
export async function setTime({ therapist, caseId, workId }: Talking, localDate: string, localTime: string): Promise<string> {
  return done(await therapist.make(`/api/staff/cases/${caseId}/work/${workId}/times`, { localDate, localTime })).id;
}

export function say({ browser }: PartnerHere, timeId: string, answer: 'yes' | 'not_now', more: object = {}): Promise<Answer & { id: string }> {
  return browser.make(`/api/my/talks/${timeId}/answer`, { answer, feelings: [], words: '', ...more });
}

export async function talkOf({ browser }: PartnerHere): Promise<{ state: string; timeId: string | null; goesOnAt: string | null; nextAt: string | null; partId: string }> {
  return done(await browser.get('/api/my/talks'), 200).body.talks[0];
}

/** What a partner's phone can ask for, without the names of things. */
export async function pagesOf({ browser }: PartnerHere): Promise<string> {
  const pages = await Promise.all(['talks', 'work', 'tonight', 'me', 'weeks', 'download', 'drafts/task', 'sessions'].map((page) => browser.get(`/api/my/${page}`)));
  return pages.map(({ status, text }) => `${status} ${text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id')}`).join('\n');
}
