import { type Couple, done, type PartnerHere } from '../support/couple.js';

export const TELL = { template: 'tell_same_day', shows: 'that I hear it from you', then: 'we plan one weekend away', frank: 'It is what I need.', honest: 'I do not want to catch you out.', fair: 'I could do it.' };

/** What one partner asks of that person, or offers where it is themselves; to the therapist. */
export async function proposeTo(author: PartnerHere, doerId: string, over: object = {}): Promise<string> {
  return done(await author.browser.make('/api/my/proposals', { ...TELL, doerId, ...over })).id;
}

export async function takeStep({ caseId, therapist }: Couple, proposalId: string, step: string, over: object = {}): Promise<void> {
  done(await therapist.make(`/api/staff/cases/${caseId}/proposals/${proposalId}/steps`, { step, ...over }));
}

export interface RoadPage {
  pauseHours: number;
  own: { id: string; state: string; line: string | null; pausedUntil: string | null; mayTakeBack: boolean; text: { sentence: string; commitment: string } }[];
  offered: { id: string; state: string; text: { sentence: string } }[];
}
export async function roadOf({ browser }: PartnerHere): Promise<RoadPage> {
  return done(await browser.get('/api/my/proposals'), 200).body;
}

export async function staffRoad({ caseId, therapist }: Couple): Promise<{ id: string; state: string; lints: string[]; isCounter: boolean; manyRunning: number | null; answers: { frank: string } }[]> {
  return done(await therapist.get(`/api/staff/cases/${caseId}/proposals`), 200).body.proposals;
}

export async function needsOf({ caseId, therapist }: Couple): Promise<string[]> {
  return done(await therapist.get(`/api/staff/cases/${caseId}`), 200).body.decide.map(({ kind }: { kind: string }) => kind).filter((kind: string) => /proposal|turned/.test(kind));
}
