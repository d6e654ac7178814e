import type { Practice } from '../criteria/agreed.js';
import type { Answer, Browser } from '../support/browser.js';
import { comeBack, done } from '../support/couple.js';

export interface Item {
  kind: string;
  aboutId: string;
  caseId?: string;
  names?: string[];
  who?: string;
  on?: string;
  askedAt?: string;
}

/** The admin's list now; the admin signs in anew, because tests move the clock by days. */
export async function mondayOf({ clinic }: Practice): Promise<Item[]> {
  await comeBack(clinic.admin);
  return done(await clinic.admin.get('/api/staff/monday'), 200).body.items;
}

export async function about(here: Practice, caseId: string): Promise<Item[]> {
  return (await mondayOf(here)).filter((item) => item.caseId === caseId);
}

export async function personIdOf(staff: Browser): Promise<string> {
  return done(await staff.get('/api/staff/me'), 200).body.personId;
}

export function reassign(admin: Browser, caseId: string, fromPersonId: string, personId: string): Promise<Answer & { id: string }> {
  return admin.make('/api/staff/assignments/primary', { caseId, fromPersonId, personId, why: 'both_agree' });
}

export function cover(admin: Browser, caseIds: string[], personId: string, from: string, until: string): Promise<Answer & { id: string }> {
  return admin.make('/api/staff/assignments/cover', { caseIds, personId, from, until, purpose: 'holiday' });
}

/** What one person's status is on a couple's page: 200 or 404. */
export async function reads(staff: Browser, caseId: string): Promise<number> {
  return (await staff.get(`/api/staff/cases/${caseId}`)).status;
}

/** How often, over all time, the couple had none or two therapists: the spans of R4 laid end to end. */
export async function gapsOf({ world }: Practice, caseId: string): Promise<string[]> {
  const { rows } = await world.admin.query<{ from_at: Date; to_at: Date | null }>(
    `select from_at, to_at from case_staff where case_id = $1 and as_role = 'primary' order by from_at, to_at nulls last`, [caseId]);
  const wrong = rows.flatMap(({ to_at }, n) => {
    const next = rows[n + 1];
    if (!next) return to_at === null ? [] : ['nobody at the end'];
    return to_at?.getTime() === next.from_at.getTime() ? [] : [`${String(to_at)} is not ${next.from_at.toISOString()}`];
  });
  return rows.length === 0 ? ['nobody at all'] : wrong;
}
