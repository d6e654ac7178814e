import { minuteOf } from '@groundwork/domain/reminders/evening';
import type { TestApp } from '../support/app.js';
import { type Couple, done, type PartnerHere } from '../support/couple.js';
import { strike } from '../rest/resting.js';

export const EVENING = 20;

export async function choose(partner: PartnerHere, hour: number | null = EVENING): Promise<void> {
  done(await partner.browser.make('/api/my/reminder', { hour }));
}

export async function bothChoose({ partners }: Couple): Promise<void> {
  for (const partner of partners) await choose(partner);
}

/** The reminders that have reached a person. */
export function remindersTo(world: TestApp, { email }: PartnerHere): { subject: string; text: string; sender: string }[] {
  return world.postbox.mails.filter(({ to, subject }) => to === email && subject === 'Reminder');
}

/** The clock of the job strikes every five minutes through that hour in Berlin's winter, and a little beyond. */
export async function throughTheHour(world: TestApp, day: string, hour = EVENING): Promise<void> {
  for (let minute = 0; minute < 60; minute += 5) {
    world.clock.set(`${day}T${String(hour - 1).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00Z`);
    await strike(world, 'evening-mails');
  }
}

/** The person's own minute after the hour, in Berlin's winter. */
export function atTheMinute(world: TestApp, day: string, { personId }: PartnerHere, later = 0): void {
  world.clock.set(`${day}T19:${String(minuteOf(personId) + later).padStart(2, '0')}:00Z`);
}
