import { expect, type Page } from '@playwright/test';
import type { Clinic } from './clinic.js';

export const PASSWORD = 'a quiet house by the river';
export const PIN = '4711';

/** First start: the set-up page, with the code from the terminal. */
export async function setUpClinic(clinic: Clinic): Promise<Page> {
  const admin = await clinic.device('laptop');
  await admin.goto('/practice');
  await expect(admin.getByRole('heading', { name: 'Set up your clinic' })).toBeVisible();
  await admin.getByLabel('Code').fill(clinic.setUpCode);
  await admin.getByLabel('Name of the clinic').fill('Lindenhof');
  await admin.getByLabel('Country').selectOption('DE');
  await admin.getByLabel('Time zone').selectOption('Europe/Berlin');
  await admin.getByLabel('Name', { exact: true }).fill('Mara Vogt');
  await admin.getByLabel('E-mail').fill('mara@lindenhof.example');
  await admin.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await admin.getByLabel('PIN').fill(PIN);
  await admin.getByRole('button', { name: 'Set up the clinic' }).click();
  await expect(admin.getByRole('heading', { name: 'Your clinic is ready' })).toBeVisible();
  return admin;
}

export async function inviteTherapist(clinic: Clinic, admin: Page): Promise<Page> {
  await admin.goto('/practice/team');
  await admin.getByLabel('Name', { exact: true }).fill('Jonas Adler');
  await admin.getByLabel('E-mail').fill('jonas@lindenhof.example');
  await admin.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(admin.getByText('The invitation for Jonas Adler is on its way.')).toBeVisible();
  const therapist = await clinic.device('laptop');
  await therapist.goto(await newestLink(clinic));
  await therapist.getByLabel('E-mail').fill('jonas@lindenhof.example');
  await therapist.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await therapist.getByLabel('PIN').fill(PIN);
  await therapist.getByRole('button', { name: 'Join' }).click();
  await expect(therapist.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
  return therapist;
}

/** The link in the mail that went out last. */
export async function newestLink(clinic: Clinic): Promise<string> {
  await clinic.drain();
  const link = clinic.mails.at(-1)?.text.match(/http:\S+/)?.[0];
  if (!link) throw new Error('no mail with a link went out');
  return link;
}

/** A partner's own phone: the link, their own address and password, the consent page. Answers the taps it took. */
export async function joinAndConsent(clinic: Clinic, link: string, email: string, fullName: string): Promise<{ phone: Page; taps: number }> {
  const phone = await clinic.device('phone');
  const taps = countTaps();
  await phone.goto(link);
  await phone.getByLabel('Your own email address').fill(email);
  await phone.getByLabel('A new password').fill(PASSWORD);
  await taps.tap(phone.getByRole('radio', { name: 'No', exact: true }));
  await taps.tap(phone.getByRole('button', { name: 'Continue' }));
  await expect(phone.getByRole('heading', { name: 'Before you start' })).toBeVisible();
  for (const tick of await phone.getByRole('checkbox').all()) await taps.tap(tick);
  await phone.getByLabel('Your full name, as your signature').fill(fullName);
  await taps.tap(phone.getByRole('button', { name: 'Sign', exact: true }));
  await expect(phone.getByText('Your therapist will open the shared part.')).toBeVisible();
  return { phone, taps: taps.count() };
}

export interface Taps {
  tap(target: { click(): Promise<void> }): Promise<void>;
  count(): number;
}
export function countTaps(): Taps {
  let count = 0;
  return {
    async tap(target) {
      count += 1;
      await target.click();
    },
    count: () => count,
  };
}

const READS = ['/api/my/me', '/api/my/consent', '/api/my/task', '/api/my/drafts/task', '/api/my/messages', '/api/my/proposals', '/api/my/work', '/api/my/talks', '/api/my/hard-day', '/api/my/pulse', '/api/my/forms', '/api/my/tonight', '/api/my/agreement', '/api/my/weeks', '/api/my/sessions', '/api/my/reminder', '/api/my/contact', '/api/help'];

/** Everything that a partner's sign-in can read, as bytes. */
export function bytesOf(phone: Page): Promise<string> {
  return phone.evaluate(async (urls) => {
    const answers = await Promise.all(urls.map(async (url) => {
      const answer = await fetch(url);
      return [url, answer.status, [...answer.headers].filter(([name]) => name !== 'date'), await answer.text()];
    }));
    return JSON.stringify(answers);
  }, READS);
}
