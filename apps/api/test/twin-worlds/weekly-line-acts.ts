import fc from 'fast-check';
import type { Browser } from '../support/browser.js';
import { done, type PartnerHere } from '../support/couple.js';

/** What the doer says in the one line about a week (consistency d1); null is silence. */
export const weeklyLine: fc.Arbitrary<string | null> = fc.constantFrom(null, 'kept', 'not_kept', 'did_not_come_up');

/** "Tell me the same day", which the partner with the private facts does; signed by both and endorsed in the running session. */
export async function agreeOnWeeklyLine(room: Browser, doer: PartnerHere, other: PartnerHere): Promise<void> {
  const { id } = done(await room.make('/api/room/criteria', { template: 'tell_same_day', doerId: doer.personId, shows: 'that I hear it from you', then: 'we plan one weekend away', frank: true, honest: true, fair: true }));
  const { textHash } = (await room.get('/api/room')).body.criteria.find((one: { id: string }) => one.id === id);
  for (const { browser } of [doer, other]) done(await browser.make(`/api/my/criteria/${id}/versions/1/signature`, { textHash, free: 'yes' }));
  done(await room.make(`/api/room/criteria/${id}/versions/1/endorsement`, { textHash }));
}

/** On Sunday, as the doer's world says. */
export async function sayWeeklyLine({ browser }: PartnerHere, answer: string | null, at: Date): Promise<void> {
  const { occasions } = done(await browser.get('/api/my/tonight'), 200).body;
  const line = occasions.find(({ asks }: { asks: string }) => asks === 'weekly_line');
  if (!line) throw new Error('no line about the week is asked for');
  if (answer !== null) done(await browser.make('/api/my/entries', { versionId: line.versionId, slot: line.slot, answer, capturedAt: at.toISOString() }));
}
