import fc from 'fast-check';
import type { TestApp } from '../support/app.js';
import { comeBack, type Couple, done, type PartnerHere } from '../support/couple.js';

export interface TalkFacts {
  /** What A answers, alone, before a talk for which B would rather not; null is silence. */
  safeAnswer: 'yes' | 'not_now' | null;
  /** What A chooses and writes beside it. */
  safeNote: string;
}
export const TALK_KINDS = ['safeAnswer', 'safeNote'] as const;

export const talkFacts = {
  safeAnswer: fc.constantFrom('yes' as const, 'not_now' as const, null),
  safeNote: fc.constantFrom('', 'I am tired and it was a long day for both of us', 'Not with the door shut'),
};

interface Here {
  facts: TalkFacts;
  couple: Couple;
  a: PartnerHere;
  b: PartnerHere;
}

/** At eleven in the evening: the question is open from nine on. B says no, so that the word which both read is the same in every world. */
export async function asksOf(world: TestApp, { facts, couple: { caseId, therapist, partners }, a, b }: Here): Promise<void> {
  const work = `/api/staff/cases/${caseId}/work`;
  await comeBack(therapist);
  const { id } = done(await therapist.make(work, { exercise: 'A14', asked: partners.map(({ personId }) => ({ personId, part: 'each' })), dueOn: '2026-12-14', note: '' }));
  const { id: timeId } = done(await therapist.make(`${work}/${id}/times`, { localDate: '2026-12-09', localTime: '23:00' }));
  world.clock.set('2026-12-09T20:05:00Z');
  const feelings = facts.safeNote.startsWith('Not') ? ['afraid'] : [];
  const say = (by: PartnerHere, answer: string, words: string, chosen: string[]) => by.browser.make(`/api/my/talks/${timeId}/answer`, { answer, feelings: chosen, words });
  if (facts.safeAnswer !== null) done(await say(a, facts.safeAnswer, facts.safeNote, feelings));
  done(await say(b, 'not_now', '', []));
}

/** What both read stands. */
export function closeQuestion(world: TestApp): void {
  world.clock.set('2026-12-09T21:50:00Z');
}
