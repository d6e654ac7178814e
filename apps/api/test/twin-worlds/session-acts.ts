import fc from 'fast-check';
import type { Browser } from '../support/browser.js';
import { type Couple, done, PIN } from '../support/couple.js';

/** Who came, and what the therapist snoozed: the practice's own to know. */
export const sessionFacts = { attended: fc.constantFrom('unsaid', 'both', 'one'), snooze: fc.integer({ min: 0, max: 13 }) };
interface SessionFacts {
  attended: string;
  snooze: number;
}

/** Fortnightly from the next day on, with a link: a joint fact of both worlds. */
export async function planSeries(therapist: Browser, { caseId }: Couple): Promise<void> {
  done(await therapist.make(`/api/staff/cases/${caseId}/sessions`, { localDate: '2026-12-08', localTime: '17:00', minutes: 75, repeat: 'fortnightly', link: 'https://video.example/room' }));
}

/** The session ends with the PIN; of the first partner named in `facts` alone, where only one came. */
export async function endWith(therapist: Browser, { attended }: SessionFacts, personId: string): Promise<void> {
  done(await therapist.post('/api/room/end', { pin: PIN, ...(attended === 'unsaid' ? {} : attended === 'one' ? { attended, personId } : { attended }) }), 204);
}

/** The note of that session waits a while, before it is written. */
export async function snoozeNote(therapist: Browser, { caseId }: Couple, sessionId: string, { snooze }: SessionFacts): Promise<void> {
  if (snooze === 0) return;
  done(await therapist.make(`/api/staff/cases/${caseId}/snoozes`, { item: `note_missing ${sessionId}`, days: snooze, reason: 'After the supervision.' }));
}
