import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { done, type PartnerHere } from '../support/couple.js';

/** What A has typed and not sent, in each of these forms; null where there is nothing. */
export interface DraftFacts {
  draft: string | null;
}

export const draftFacts = { draft: fc.constantFrom(null, 'Half a sentence', 'Another one, much longer, that is not finished either and that nobody else ever reads') };

const FORMS = ['task', 'note', `work-${randomUUID()}`];

/** A's words, as A's world says; B has typed the same in both worlds. */
export async function typeOf({ facts, a, b }: { facts: DraftFacts; a: PartnerHere; b: PartnerHere }): Promise<void> {
  if (facts.draft !== null) for (const place of FORMS) await type(a, place, facts.draft);
  await type(b, 'task', 'What B has begun to write');
}

async function type({ browser, personId }: PartnerHere, place: string, text: string): Promise<void> {
  done(await browser.send('PUT', `/api/my/drafts/${place}`, { of: personId, fields: [{ name: 'question', text }] }), 200);
}
