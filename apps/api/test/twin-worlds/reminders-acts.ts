import fc from 'fast-check';
import { reminderHours } from '@groundwork/domain/reminders/evening';
import { strike } from '../rest/resting.js';
import type { TestApp } from '../support/app.js';
import { done, type PartnerHere, PASSWORD } from '../support/couple.js';

export interface ReminderFacts {
  /** The hour of A's own mail; null where none is wanted. */
  reminderHour: number | null;
  /** A's answer about the mailbox, given anew; null where it was not. */
  mailboxLater: string | null;
}

export const reminderFacts = {
  reminderHour: fc.option(fc.constantFrom(...reminderHours)),
  mailboxLater: fc.constantFrom(null, 'yes', 'not_sure', 'no'),
};

const EVENING = 20;

/** B wants a mail at eight in both worlds; A does as A's world says. */
export async function chooseHours({ facts, a, b }: { facts: ReminderFacts; a: PartnerHere; b: PartnerHere }): Promise<void> {
  done(await b.browser.make('/api/my/reminder', { hour: EVENING }));
  if (facts.reminderHour !== null) {
    done(await a.browser.post('/api/my/mailbox', { mailboxShared: 'no', password: PASSWORD }), 204);
    done(await a.browser.make('/api/my/reminder', { hour: facts.reminderHour }));
  }
  if (facts.mailboxLater !== null) done(await a.browser.post('/api/my/mailbox', { mailboxShared: facts.mailboxLater, ...(facts.mailboxLater === 'no' ? { password: PASSWORD } : {}) }), 204);
}

/** The clock of the mails strikes through the quarter of an hour after eight in Berlin; each B gets that evening's one. */
export async function mailsOfTheEvening(world: TestApp, evening: number, both: readonly { b: PartnerHere }[]): Promise<void> {
  for (const minute of ['00', '05', '10', '15']) {
    world.clock.set(`2026-12-${String(7 + evening).padStart(2, '0')}T19:${minute}:00Z`);
    await strike(world, 'evening-mails');
  }
  for (const { b } of both) expect(world.postbox.mails.filter(({ to, subject }) => to === b.email && subject === 'Reminder')).toHaveLength(evening + 1);
}
