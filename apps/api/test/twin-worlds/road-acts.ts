import fc from 'fast-check';
import { proposeTo, takeStep, TELL } from '../criteria/on-the-road.js';
import type { Browser } from '../support/browser.js';
import { comeBack, type Couple, done, type PartnerHere, PASSWORD } from '../support/couple.js';

export interface RoadFacts {
  /** What A prepares on the own phone, and how far it comes before anybody else could read it. */
  proposal: string;
  /** What A says to what B asked and the therapist offered; null is silence. */
  proposalAnswer: string | null;
  /** Whether A signs on the therapist's device rather than on the own phone. */
  signsHere: boolean;
}
export const ROAD_KINDS = ['proposal', 'proposalAnswer', 'signsHere'] as const;

export const roadFacts = {
  proposal: fc.constantFrom('none', 'asked', 'offered to do', 'taken back', 'given back', 'refused words'),
  proposalAnswer: fc.constantFrom(null, 'accepted', 'declined', 'countered'),
  signsHere: fc.boolean(),
};

interface OnTheRoad { facts: RoadFacts; couple: Couple; a: PartnerHere; b: PartnerHere }

/** One evening: B asks for something and it is offered to A in both worlds; what A says to it, and prepares alone, is A's. */
export async function proposalsOf({ facts, couple, a, b }: OnTheRoad): Promise<void> {
  await comeBack(couple.therapist);
  const asked = await proposeTo(b, a.personId);
  await takeStep(couple, asked, 'offered');
  if (facts.proposalAnswer === 'countered') await proposeTo(a, a.personId, { followsId: asked, shows: 'that you hear it that evening' });
  else if (facts.proposalAnswer !== null) done(await a.browser.make(`/api/my/proposals/${asked}/answer`, { answer: facts.proposalAnswer }));
  await prepare(facts.proposal, couple, a, b);
}

async function prepare(proposal: string, couple: Couple, a: PartnerHere, b: PartnerHere): Promise<void> {
  if (proposal === 'none') return;
  if (proposal === 'refused words') {
    const refused = await a.browser.make('/api/my/proposals', { ...TELL, doerId: b.personId, template: 'own_words', often: 'per_event', behaviour: 'share live location for good' });
    return void done(refused, 422);
  }
  const id = await proposeTo(a, proposal === 'offered to do' ? a.personId : b.personId);
  if (proposal === 'taken back') done(await a.browser.make(`/api/my/proposals/${id}/take-back`, {}));
  if (proposal === 'given back') await takeStep(couple, id, 'returned', { line: 'Let us talk about this one.' });
}

/** On the own phone, or on the therapist's laptop while the room is open. */
export async function signAs(a: PartnerHere, room: Browser, here: boolean, { id, textHash }: { id: string; textHash: string }, free: string): Promise<void> {
  const at = `criteria/${id}/versions/1`;
  if (here) done(await room.make(`/api/room/${at}/signature-here`, { textHash, free, email: a.email, password: PASSWORD }));
  else done(await a.browser.make(`/api/my/${at}/signature`, { textHash, free }));
}
