import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { isAccessible } from '../support/accessible.js';
import { aCouple, ask, make } from '../support/arrange.js';
import { type Clinic, expect, test } from '../support/clinic.js';
import { newestLink, PASSWORD, PIN, setUpClinic } from '../support/people.js';
import { picture } from '../support/picture.js';

async function aColleague(clinic: Clinic, admin: Page, name: string): Promise<Page> {
  const email = `${name.split(' ')[0]}@lindenhof.example`.toLowerCase();
  await make(admin, '/api/staff/invitations', { name, email, roles: ['therapist'] });
  const token = (await newestLink(clinic)).split('#')[1];
  const page = await clinic.device('laptop');
  await page.goto('/practice');
  await ask(page, 'POST', '/api/staff/join', { token, email, password: PASSWORD, pin: PIN });
  return page;
}

const invitedCouple = (therapist: Page, one: string, two: string, joins: 'mail' | 'room' = 'mail') =>
  make(therapist, '/api/staff/cases', { partners: [one, two].map((firstName) => ({ id: randomUUID(), firstName, joins, ...(joins === 'mail' ? { email: `${firstName}@home.example`.toLowerCase() } : {}) })) });

const rowsOf = (admin: Page) => admin.getByRole('main').getByRole('listitem');
const statusOf = (admin: Page) => admin.getByRole('main').getByRole('status').first();

/** Signs in anew where days have passed. */
async function signInAgain(page: Page, email: string): Promise<void> {
  await page.goto('/practice/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).not.toHaveURL(/sign-in/);
}

test('The admin’s Monday: one button a row, a couple moved, a cover with dates', async ({ clinic }) => {
  test.setTimeout(240_000);
  const admin = await setUpClinic(clinic);
  // An admin who sees no couples begins here.
  await expect(admin).toHaveURL(/\/practice\/monday$/);
  await expect(admin.getByRole('heading', { name: 'Your clinic is ready' })).toBeVisible();
  await isAccessible(admin);
  await picture(admin, 'monday-new');
  const ruth = await aColleague(clinic, admin, 'Ruth Adler');
  const noa = await aColleague(clinic, admin, 'Noa Stein');
  const { caseId, ana } = await aCouple(clinic, ruth);
  await invitedCouple(ruth, 'Mia', 'Tom');
  await invitedCouple(ruth, 'Eva', 'Jan', 'room');
  await admin.reload();
  await expect(admin.getByText('Nothing waits for you.')).toBeVisible();
  await picture(admin, 'monday-nothing');
  // What is not there, or not for an admin, leads back here instead of asking to try again.
  for (const [address, said] of [['/practice/couples', 'There is nothing here for you.'], ['/practice/nowhere', 'There is nothing at this address.']] as const) {
    await admin.goto(address);
    await expect(admin.getByRole('heading', { name: said })).toBeVisible();
    await expect(admin.getByRole('button', { name: 'Try again' })).toHaveCount(0);
    await picture(admin, `not-here-${address.slice(10)}`);
    await isAccessible(admin);
    await admin.getByRole('link', { name: 'To your first page' }).click();
    await expect(admin).toHaveURL(/\/practice\/monday$/);
  }

  // Two days on: two links unused, two cards not shown. One button each.
  clinic.clock.set('2026-12-04T09:00:00Z');
  await signInAgain(admin, 'mara@lindenhof.example');
  await expect(admin).toHaveURL(/\/practice\/monday$/);
  await expect(rowsOf(admin)).toHaveCount(4);
  for (const row of await rowsOf(admin).all()) await expect(row.getByRole('button').or(row.getByRole('link'))).toHaveCount(1);
  await isAccessible(admin);
  await picture(admin, 'monday-rows');
  await admin.getByRole('button', { name: 'Send again: Mia and Tom (Mia)' }).click();
  await expect(statusOf(admin)).toHaveText('A new link for Mia is on its way. The old one is void.');
  await expect(rowsOf(admin)).toHaveCount(3);
  await clinic.drain();
  expect(clinic.mails.at(-1)?.to).toBe('mia@home.example');

  // With the keyboard alone: the card of Eva is asked for, the therapist finds it, no partner hears of it.
  await admin.getByRole('button', { name: 'Ask the therapist: Eva and Jan (Eva)' }).focus();
  const mails = clinic.mails.length;
  await admin.keyboard.press('Enter');
  await expect(statusOf(admin)).toContainText('The therapist finds it on their own page.');
  await expect(statusOf(admin)).toBeFocused();
  await expect(admin.getByText('Asked already: one')).toBeVisible();
  await clinic.drain();
  expect(clinic.mails).toHaveLength(mails);
  await admin.keyboard.press('j');
  await expect(admin.getByRole('main').locator('[data-row]').first()).toBeFocused();

  await signInAgain(ruth, 'ruth@lindenhof.example');
  const asked = ruth.getByRole('region', { name: 'The practice asks' });
  await expect(asked.getByText('Eva has not joined: show the card when you meet.')).toBeVisible();
  await isAccessible(ruth);
  await picture(ruth, 'practice-asks');
  await asked.getByRole('link', { name: 'Open: Eva and Jan' }).click();
  await expect(ruth.getByRole('heading', { name: /Eva/, level: 1 })).toBeVisible();

  // Capacity: what is typed stays where it does not fit, and the field is named.
  await admin.getByRole('link', { name: 'Therapists' }).click();
  await admin.getByRole('button', { name: 'Set capacity: Ruth Adler' }).click();
  const form = admin.getByRole('dialog');
  await form.getByLabel('Takes on how many couples').fill('120');
  await form.getByRole('button', { name: 'Set it' }).click();
  await expect(form.getByLabel('Takes on how many couples')).toHaveAttribute('aria-invalid', 'true');
  await expect(form.getByLabel('Takes on how many couples')).toHaveValue('120');
  await expect(form.getByLabel('Takes on how many couples')).toBeFocused();
  await isAccessible(admin);
  await picture(admin, 'monday-capacity');
  await form.getByLabel('Takes on how many couples').fill('2');
  await form.getByRole('button', { name: 'Set it' }).click();
  await expect(statusOf(admin)).toHaveText('Ruth Adler takes on 2 couples.');
  await expect(admin.getByRole('row', { name: /Ruth Adler/ })).toContainText('1 too many');

  // Ruth will be away; the couples without a cover come onto the list.
  await admin.getByRole('button', { name: 'Plan an absence: Ruth Adler' }).click();
  await form.getByLabel('First day').fill('2026-12-10');
  await form.getByLabel('Last day').fill('2026-12-08');
  await form.getByRole('button', { name: 'Set the days' }).click();
  await expect(form.getByText('Choose a day that is not before the first one.')).toBeVisible();
  await form.getByLabel('Last day').fill('2026-12-14');
  await form.getByRole('button', { name: 'Set the days' }).click();
  await expect(statusOf(admin)).toContainText('Ruth Adler is away from Thu 10 Dec to Mon 14 Dec.');
  await isAccessible(admin);
  await picture(admin, 'monday-therapists');

  // A couple too many: the row opens the place, the couple moves.
  await admin.getByRole('link', { name: 'To do' }).click();
  await admin.getByRole('link', { name: 'Move a couple: Ruth Adler' }).click();
  await expect(admin.getByRole('combobox', { name: 'Therapist' })).toHaveValue(/.+/);
  await isAccessible(admin);
  await picture(admin, 'monday-couples');
  await signInAgain(noa, 'noa@lindenhof.example');
  await ruth.goto(`/practice/cases/${caseId}`);
  await expect(ruth.getByRole('heading', { name: /Ana/, level: 1 })).toBeVisible();
  expect(await statusCode(noa, caseId)).toBe(404);
  await admin.getByRole('button', { name: 'Move: Ana and Daniel' }).click();
  await expect(form).toContainText('From the next request on Ruth Adler reads nothing of theirs');
  await expect(form.getByLabel('Colleague').getByRole('option')).toHaveText(['Choose', 'Noa Stein: 0 couples']);
  await form.getByRole('button', { name: 'Move the couple' }).click();
  await expect(form.getByText('Please look at the marked lines.')).toBeVisible();
  await form.getByLabel('Colleague').selectOption({ label: 'Noa Stein: 0 couples' });
  await form.getByLabel('Both partners agree to it').check();
  await isAccessible(admin);
  await picture(admin, 'monday-move');
  await form.getByRole('button', { name: 'Move the couple' }).click();
  await expect(statusOf(admin)).toHaveText('Noa Stein answers for Ana and Daniel from now on. Ruth Adler reads nothing of theirs any more.');
  expect([await statusCode(noa, caseId), await statusCode(ruth, caseId)]).toEqual([200, 404]);
  expect((await ask<{ therapistName: string }>(ana, 'GET', '/api/my/me')).therapistName).toBe('Noa Stein');
  await noa.goto(`/practice/cases/${caseId}`);
  await expect(noa.getByRole('heading', { name: /Ana/, level: 1 })).toBeVisible();

  // Her other couples get a cover from the list, on the days that nobody covers, with a reason.
  // While the list is on its way no row of before can be pressed: it would speak of the couple that was moved.
  let goOn = (): void => undefined;
  const held = new Promise<void>((release) => { goOn = release; });
  await admin.route('**/api/staff/monday', async (route) => {
    await held;
    await route.continue();
  });
  await admin.getByRole('link', { name: 'To do' }).click();
  await expect(admin.getByRole('status').filter({ hasText: 'Loading' })).toBeVisible();
  await expect(admin.getByRole('button', { name: 'Set a cover: Ruth Adler' })).toHaveCount(0);
  goOn();
  await admin.getByRole('button', { name: 'Set a cover: Ruth Adler' }).click();
  await admin.unroute('**/api/staff/monday');
  await expect(form.getByRole('checkbox')).toHaveCount(2);
  await expect(form.getByLabel('First day')).toHaveValue('2026-12-10');
  await expect(form.getByLabel('Last day')).toHaveValue('2026-12-14');
  await form.getByLabel('Colleague').selectOption({ label: 'Noa Stein: one couple' });
  await form.getByLabel('Why').selectOption('Holiday');
  await isAccessible(admin);
  await picture(admin, 'monday-cover');
  await form.getByRole('button', { name: 'Set the cover' }).click();
  await expect(statusOf(admin)).toHaveText('Noa Stein covers 2 couples from Thu 10 Dec to Mon 14 Dec.');
  await expect(admin.getByRole('button', { name: 'Set a cover: Ruth Adler' })).toHaveCount(0);
  await admin.getByRole('link', { name: 'Couples' }).click();
  await expect(admin.getByRole('row', { name: /Mia and Tom/ })).toContainText('Noa Stein covers, Thu 10 Dec to Mon 14 Dec: Holiday');
  await picture(admin, 'monday-couples-covered');
  await admin.getByRole('button', { name: 'End: Noa Stein for Mia and Tom' }).click();
  await form.getByRole('button', { name: 'End it' }).click();
  await expect(statusOf(admin)).toHaveText('Noa Stein reads nothing of Mia and Tom any more.');
  await expect(admin.getByRole('row', { name: /Mia and Tom/ })).not.toContainText('covers');
});

const statusCode = (page: Page, caseId: string): Promise<number> => page.evaluate(async (url) => (await fetch(url)).status, `/api/staff/cases/${caseId}`);

test('Forty therapists and two hundred couples stay readable; what cannot be read says so', async ({ clinic }) => {
  test.setTimeout(400_000);
  const admin = await setUpClinic(clinic);
  const colleagues: Page[] = [];
  // Two who open couples; thirty-eight who have not been given any.
  for (const name of ['Ruth Adler', 'Noa Stein']) colleagues.push(await aColleague(clinic, admin, name));
  for (let n = 1; n <= 38; n += 1) await quickColleague(clinic, admin, `Therapist${n} Lang`);
  await openCouples(colleagues);
  clinic.clock.set('2026-12-04T09:00:00Z');
  await signInAgain(admin, 'mara@lindenhof.example');
  await expect(rowsOf(admin).filter({ visible: true })).toHaveCount(20);
  await expect(admin.getByText('380 more')).toBeVisible();
  await isAccessible(admin);
  await picture(admin, 'monday-much');
  await admin.goto('/practice/monday/therapists?by=couples');
  await expect(admin.getByRole('row')).toHaveCount(41);
  await expect(admin.getByRole('row').nth(1)).toContainText('100');
  await isAccessible(admin);
  await picture(admin, 'monday-forty-therapists');
  await noSideways(admin);
  await admin.goto('/practice/monday/couples');
  await expect(admin.getByRole('row')).toHaveCount(26);
  await picture(admin, 'monday-much-couples');
  await noSideways(admin);
  await expect(admin.getByRole('row').nth(25)).toContainText('has not joined');
  await admin.getByRole('button', { name: 'Show 100 more' }).click();
  await expect(admin.getByRole('row')).toHaveCount(126);
  await expect(admin.getByRole('row').nth(125)).toContainText('has not joined');
  await admin.getByRole('button', { name: 'Show 75 more' }).click();
  await expect(admin.getByRole('row')).toHaveCount(201);
  await admin.getByLabel('Find by name').fill('ana77 ');
  await expect(admin.getByRole('row')).toHaveCount(2);
  await expect(admin.getByRole('row').nth(1)).toContainText('has not joined');
  await admin.route('**/api/staff/couples/lines*', (route) => route.abort());
  await admin.getByLabel('Find by name').fill('ana78 ');
  await expect(admin.getByRole('button', { name: 'Try again' })).toBeVisible({ timeout: 20_000 });
  await expect(admin.getByRole('row', { name: /Ana78/ })).toContainText('Adler');
  await picture(admin, 'monday-couples-failing');
  await admin.unroute('**/api/staff/couples/lines*');

  // A therapist who still answers for couples is not let go, and the page says for how many.
  await admin.goto('/practice/team');
  await admin.getByRole('button', { name: 'Ends here: Ruth Adler' }).click();
  await admin.getByRole('dialog').getByRole('button', { name: 'End it' }).click();
  await expect(admin.getByRole('dialog').getByText('This person answers for 100 couples. Move them to a colleague first.')).toBeVisible();
  await isAccessible(admin);
  await picture(admin, 'monday-team-refused');
  await admin.keyboard.press('Escape');
  await picture(admin, 'monday-team');
  await admin.getByRole('button', { name: 'Ends here: Therapist7 Lang' }).click();
  await admin.getByRole('dialog').getByRole('button', { name: 'End it' }).click();
  await expect(admin.getByText('Therapist7 Lang works here no more.')).toBeFocused();
  await expect(admin.getByRole('button', { name: 'Ends here: Therapist7 Lang' })).toHaveCount(0);

  await admin.route('**/api/staff/monday', (route) => route.abort());
  await admin.goto('/practice/monday');
  await expect(admin.getByRole('button', { name: 'Try again' })).toBeVisible({ timeout: 20_000 });
  await isAccessible(admin);
  await picture(admin, 'monday-failing');
});

/** Joins without a device of their own. */
async function quickColleague(clinic: Clinic, admin: Page, name: string): Promise<void> {
  const email = `${name.split(' ')[0]}@lindenhof.example`.toLowerCase();
  await make(admin, '/api/staff/invitations', { name, email, roles: ['therapist'] });
  const token = (await newestLink(clinic)).split('#')[1];
  const answer = await fetch(`${clinic.url}/api/staff/join`, { method: 'POST', headers: { 'content-type': 'application/json', origin: clinic.url }, body: JSON.stringify({ token, email, password: PASSWORD, pin: PIN }) });
  expect(answer.status).toBeLessThan(300);
}

/** A hundred couples each. */
async function openCouples(therapists: Page[]): Promise<void> {
  for (const [which, therapist] of therapists.entries()) {
    await therapist.evaluate(async (which) => {
      for (let n = 1; n <= 100; n += 1) {
        const partners = ['Ana', 'Daniel'].map((name) => ({ id: crypto.randomUUID(), firstName: `${name}${which * 100 + n}`, joins: 'mail', email: `${name}${which * 100 + n}@home.example`.toLowerCase() }));
        const answer = await fetch('/api/staff/cases', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ id: crypto.randomUUID(), partners }) });
        if (!answer.ok) throw new Error(await answer.text());
      }
    }, which);
  }
}

async function noSideways(page: Page): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.setViewportSize({ width: 1280, height: 800 });
}
