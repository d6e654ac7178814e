import type { Browser } from '../support/browser.js';
import { done } from '../support/couple.js';

/** How the couple came: both at once, or A first, who said in their own sign-in or to the therapist that B may be written to. */
export const INTAKES = ['at_once', 'said', 'recorded'] as const;
export type Intake = (typeof INTAKES)[number];

interface Invited {
  id: string;
  firstName: string;
  email: string;
  joins: string;
}

/** B is named at the opening, or only when it is B's turn. */
export async function opensCase(therapist: Browser, caseId: string, intake: Intake, a: Invited, b: Invited): Promise<void> {
  const first = { id: caseId, begins: 'one_first', partners: [a] };
  done(await therapist.post('/api/staff/cases', intake === 'at_once' ? { id: caseId, partners: [a, b] } : intake === 'said' ? { ...first, other: { id: b.id, firstName: b.firstName } } : first));
}

/** SR26: A's word, after which B gets the link that every partner gets. */
export async function letsContact(therapist: Browser, caseId: string, intake: Intake, a: Browser, b: Invited): Promise<void> {
  if (intake === 'at_once') return;
  const word = { how: 'mail', email: b.email, note: intake === 'said' ? 'Write on a weekday, please.' : '' };
  if (intake === 'said') done(await a.make('/api/my/contact', word));
  else {
    done(await therapist.make(`/api/staff/cases/${caseId}/contact-word`, word));
    done(await therapist.post(`/api/staff/cases/${caseId}/partners`, { id: b.id, firstName: b.firstName }));
  }
  done(await therapist.make(`/api/staff/cases/${caseId}/invitations`, { personId: b.id, joins: 'mail', email: b.email }));
}
