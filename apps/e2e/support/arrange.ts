import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { Clinic } from './clinic.js';
import { newestLink, PASSWORD, PIN } from './people.js';

/** Asks the API as the page's own scripts would: same cookies, same origin. Fails with what was answered. */
export async function ask<T = Record<string, never>>(page: Page, method: 'GET' | 'POST', url: string, body?: object): Promise<T> {
  const { status, text } = await page.evaluate(async ({ method, url, body }) => {
    const answer = await fetch(url, method === 'GET' ? {} : { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body ?? {}) });
    return { status: answer.status, text: await answer.text() };
  }, { method, url, body });
  if (status >= 300) throw new Error(`${method} ${url}: ${status} ${text}`);
  return (text ? JSON.parse(text) : {}) as T;
}

export const make = async (page: Page, url: string, body: object = {}): Promise<string> => (await ask<{ id: string }>(page, 'POST', url, { id: randomUUID(), ...body })).id;

const tokenOf = (link: string): string => link.split('#')[1] ?? '';

/** The clinic and one therapist, without a walk through the set-up pages. */
export async function aTherapist(clinic: Clinic): Promise<Page> {
  const admin = await clinic.device('laptop');
  await admin.goto('/practice');
  await make(admin, '/api/set-up', { code: clinic.setUpCode, clinicName: 'Lindenhof', country: 'DE', zone: 'Europe/Berlin', name: 'Mara Vogt', email: 'mara@lindenhof.example', password: PASSWORD, pin: PIN });
  await make(admin, '/api/staff/invitations', { name: 'Jonas Adler', email: 'jonas@lindenhof.example', roles: ['therapist'] });
  const therapist = await clinic.device('laptop');
  await therapist.goto('/practice');
  await ask(therapist, 'POST', '/api/staff/join', { token: tokenOf(await newestLink(clinic)), email: 'jonas@lindenhof.example', password: PASSWORD, pin: PIN });
  return therapist;
}

export interface ACouple {
  caseId: string;
  ana: Page;
  daniel: Page;
}

/** A case id whose planned rest day is Sunday, 6 and 20 December 2026: the last of the fourteen places, spread by the id's first eight digits. */
function caseIdRestingLate(): string {
  for (;;) {
    const id = randomUUID();
    if (Number.parseInt(id.slice(0, 8), 16) % 14 === 13) return id;
  }
}

/** A couple whose shared part is open; each partner on a phone of their own. */
export async function aCouple(clinic: Clinic, therapist: Page): Promise<ACouple> {
  const people = ['ana', 'daniel'].map((name) => ({ id: randomUUID(), firstName: name === 'ana' ? 'Ana' : 'Daniel', joins: 'mail', email: `${name}@home.example` }));
  const caseId = await make(therapist, '/api/staff/cases', { id: caseIdRestingLate(), partners: people });
  await clinic.drain();
  const phones: Page[] = [];
  for (const { id, email, firstName } of people) {
    const link = clinic.mails.findLast(({ to }) => to === email)?.text.match(/http:\S+/)?.[0] ?? '';
    const phone = await clinic.device('phone');
    await phone.goto('/sign-in');
    await ask(phone, 'POST', '/api/my/join', { token: tokenOf(link), email, password: PASSWORD, mailboxShared: 'no' });
    const { version, textHash } = await ask<{ version: string; textHash: string }>(phone, 'GET', '/api/my/consent');
    await make(phone, '/api/my/consent', { version, textHash, treatment: true, records: true, notMonitored: true, signature: `${firstName} Silva` });
    await make(therapist, `/api/staff/cases/${caseId}/screens`, { personId: id, seenAloneOn: clinic.clock.now().toISOString().slice(0, 10), decision: 'conjoint_suitable' });
    phones.push(phone);
  }
  await make(therapist, `/api/staff/cases/${caseId}/shared-part`);
  return { caseId, ana: phones[0] as Page, daniel: phones[1] as Page };
}

/** "Home on time", agreed, endorsed and running; the session is over. */
export async function anAgreement(therapist: Page, { caseId, ana, daniel }: ACouple, over: object = {}): Promise<string> {
  const sessionId = await make(therapist, `/api/staff/cases/${caseId}/room`);
  const { partners } = await ask<{ partners: { personId: string; firstName: string }[] }>(therapist, 'GET', '/api/room');
  const doerId = partners.find(({ firstName }) => firstName === 'Daniel')?.personId;
  const id = await make(therapist, '/api/room/criteria', {
    template: 'home_on_time', doerId, by: '18:30', noticeBy: '17:30', shows: 'that I am not left guessing', then: 'we plan one weekend away', frank: true, honest: true, fair: true, ...over,
  });
  const { criteria } = await ask<{ criteria: { id: string; textHash: string }[] }>(therapist, 'GET', '/api/room');
  const textHash = criteria.find((one) => one.id === id)?.textHash;
  for (const phone of [ana, daniel]) await make(phone, `/api/my/criteria/${id}/versions/1/signature`, { textHash, free: 'yes' });
  await make(therapist, `/api/room/criteria/${id}/versions/1/endorsement`, { textHash });
  await ask(therapist, 'POST', '/api/room/end', { pin: PIN });
  return sessionId;
}
