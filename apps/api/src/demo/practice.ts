import { Jobs } from '../platform/jobs.js';
import { newId } from '../platform/random.js';
import { MakeClinic } from '../features/identity/index.js';
import type { Person } from './person.js';
import { addressOf, linkTo, personOn, type Stage } from './stage.js';

export const PRACTICE = 'Lantern Street Practice';
export const ADMIN = 'Greta Oyelaran';
export const THERAPISTS = { salma: 'Salma Rahimi', tobias: 'Tobias Lindqvist' } as const;
export type Therapist = keyof typeof THERAPISTS;
const COUPLES_AT_MOST: Record<Therapist, number> = { salma: 8, tobias: 6 };

export interface Practice {
  readonly admin: Person;
  /** A browser of the therapist's own for one couple: Room view locks the practice sign-in behind it. */
  therapist(who: Therapist): Person;
}

/** The clinic, flagged as a demo, its admin and its two therapists. Told before any couple. */
export async function foundPractice(stage: Stage): Promise<Practice> {
  const { app, calendar, secrets } = stage;
  await app.get(MakeClinic).execute({ id: newId(), clinicName: PRACTICE, country: 'GB', zone: calendar.zone, name: ADMIN, email: addressOf(ADMIN), ...secrets }, { first: true, demo: true });
  const admin = personOn(stage, 'staff', ADMIN);
  for (const name of Object.values(THERAPISTS)) {
    await admin.make('/api/staff/invitations', { name, email: addressOf(name), roles: ['therapist'] });
    await app.get(Jobs).drain();
    await personOn(stage, 'staff', name).join(linkTo(stage, addressOf(name)));
  }
  await setCapacities(admin);
  return { admin, therapist: (who) => personOn(stage, 'staff', THERAPISTS[who]) };
}

async function setCapacities(admin: Person): Promise<void> {
  for (const who of ['salma', 'tobias'] as const) await admin.make('/api/staff/capacities', { personId: await personOf(admin, who), couples: COUPLES_AT_MOST[who] });
}

/** Tobias is away for some days to come, and Salma stands in for him with these couples. */
export async function coverHoliday({ admin }: Practice, { calendar }: Stage, caseIds: readonly string[]): Promise<void> {
  const [from, until] = [calendar.day(-24).toString(), calendar.day(-34).toString()];
  await admin.make('/api/staff/absences', { personId: await personOf(admin, 'tobias'), from, until });
  await admin.make('/api/staff/assignments/cover', { caseIds, personId: await personOf(admin, 'salma'), from, until, purpose: 'holiday' });
}

async function personOf(admin: Person, who: Therapist): Promise<string | undefined> {
  const { people } = await admin.get<{ people: { personId: string; name: string }[] }>('/api/staff/team');
  return people.find(({ name }) => name === THERAPISTS[who])?.personId;
}
