import { contactWays } from '@groundwork/domain/safety/urgent';
import fc from 'fast-check';
import type { Browser } from '../support/browser.js';
import { comeBack, done, type PartnerHere } from '../support/couple.js';

export interface PrivateLineFacts {
  /** What A writes to the therapist, and for whom: null where nothing; 'talk' asks for a talk. */
  privateLine: string | null;
  /** How the therapist answers it. */
  privateReply: string;
  /** Whether A does not feel safe, and how A may be reached. */
  urgent: string | null;
  /** Where and when it is safe to call. */
  safeContact: string;
}
export const PRIVATE_LINE_KINDS = ['privateLine', 'privateReply', 'urgent', 'safeContact'] as const;

export const privateLineFacts = {
  privateLine: fc.constantFrom(null, 'talk', 'I do not know how to say this', 'Something longer, that I would rather tell you alone and that nobody else should hear of'),
  privateReply: fc.constantFrom('none', 'aside', 'Thank you for telling me', 'Let us talk about it on Thursday, the two of us alone'),
  urgent: fc.constantFrom(null, ...contactWays),
  safeContact: fc.constantFrom('', 'at work, before noon', 'never at home'),
};

/** One evening: A writes, and says that it is not safe; the therapist answers. B writes the same in both worlds. */
export async function privateLineOf({ facts, couple, a, b }: { facts: PrivateLineFacts; couple: { caseId: string; therapist: Browser }; a: PartnerHere; b: PartnerHere }): Promise<void> {
  done(await write(b, { kind: 'note', audience: 'author_staff', words: 'What B writes' }));
  const talk = facts.privateLine === 'talk';
  const sent = facts.privateLine === null ? null : done(await write(a, { kind: talk ? 'talk' : 'note', audience: 'author_staff_never_joint', ...(talk ? {} : { words: facts.privateLine }) }));
  const told = facts.urgent === null ? null : done(await a.browser.make('/api/my/urgent', { of: a.personId, source: 'note', contact: facts.urgent, reach: facts.safeContact }));
  await comeBack(couple.therapist);
  const at = `/api/staff/cases/${couple.caseId}`;
  if (sent && facts.privateReply === 'aside') done(await couple.therapist.make(`${at}/messages/${sent.id}/aside`, {}));
  else if (sent && facts.privateReply !== 'none') done(await couple.therapist.make(`${at}/messages/${sent.id}/reply`, { words: facts.privateReply }));
  if (told && facts.privateReply !== 'none') done(await couple.therapist.make(`${at}/urgent/${told.id}/acknowledgement`, { action: 'talked', words: 'Talked alone.' }));
}

function write({ browser, personId }: PartnerHere, message: object) {
  return browser.make('/api/my/messages', { of: personId, ...message });
}
