import type { Page } from '@playwright/test';
import { isAccessible } from '../support/accessible.js';
import { aCouple } from '../support/arrange.js';
import { expect, test } from '../support/clinic.js';
import { countTaps, inviteTherapist, setUpClinic } from '../support/people.js';
import { picture } from '../support/picture.js';

/** The page of help numbers from the clinic's first page on: two taps. */
async function toNumbers(admin: Page): Promise<void> {
  await admin.getByRole('link', { name: 'Settings' }).click();
  await expect(admin.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await admin.getByRole('link', { name: 'Help numbers' }).click();
  await expect(admin.getByRole('heading', { level: 1, name: 'Help numbers' })).toBeVisible();
}

async function writeForGermany(admin: Page): Promise<void> {
  await admin.getByRole('button', { name: 'Change: Germany' }).click();
  const second = admin.getByRole('group', { name: 'Line 2' });
  await second.getByLabel('What it is for').fill('Night line of the city');
  await second.getByLabel('Number, as people dial it').fill('call us');
  await second.getByLabel('Words beside it, if they help').fill('In German and English.');
  await admin.getByRole('button', { name: 'Save the numbers' }).click();
  await expect(second.getByText('Write the number as people dial it, with digits and spaces.')).toBeVisible();
  await picture(admin, 'numbers-refused');
  await isAccessible(admin);
  await second.getByLabel('Number, as people dial it').fill('030 39063 10');
  await admin.getByRole('button', { name: 'Take out line 3' }).click();
  await admin.getByRole('button', { name: 'Save the numbers' }).click();
  await expect(admin.getByText('Saved. Partners see it when they next open Help: Germany.')).toBeVisible();
}

test('a number that the admin writes is the one that Ana meets, with and without a connection, until she leaves', async ({ clinic }) => {
  test.setTimeout(180_000);
  const admin = await setUpClinic(clinic);
  const therapist = await inviteTherapist(clinic, admin);
  const { ana } = await aCouple(clinic, therapist);
  await admin.goto('/practice/team');
  await toNumbers(admin);
  await picture(admin, 'numbers');
  await isAccessible(admin);
  await writeForGermany(admin);
  await expect(admin.getByRole('region', { name: 'Germany' }).getByText('Checked by Mara Vogt on 2 December 2026.')).toBeVisible();
  await picture(admin, 'numbers-saved');

  // One tap from where she is; the clinic's line, ready to dial.
  await ana.goto('/');
  const taps = countTaps();
  await taps.tap(ana.getByRole('link', { name: 'Help' }));
  await expect(ana.getByRole('link', { name: '030 39063 10' })).toHaveAttribute('href', 'tel:0303906310');
  await expect(ana.getByText('Night line of the city')).toBeVisible();
  expect(taps.count()).toBe(1);
  await picture(ana, 'ana-help');
  await isAccessible(ana);

  // Nobody has to sign in for it.
  const stranger = await clinic.device('phone');
  await stranger.goto('/numbers');
  await stranger.getByLabel('Country').selectOption('DE');
  await expect(stranger.getByRole('link', { name: '030 39063 10' })).toBeVisible();
  await picture(stranger, 'help-signed-out');

  await expectOffline(ana);
});

/** Without a connection one kept page answers, with nothing of hers in it; after Leave nothing is kept. */
async function expectOffline(ana: Page): Promise<void> {
  await expect.poll(() => ana.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state)).toBe('activated');
  await ana.context().setOffline(true);
  await ana.goto('/weeks');
  await expect(ana.getByText('There is no connection now. These numbers are kept on this device.')).toBeVisible();
  await expect(ana.getByRole('link', { name: '030 39063 10' })).toBeVisible();
  const kept = await ana.evaluate(async () => {
    const names = await caches.keys();
    const entries = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)));
    return { entries: entries.flat(), text: document.documentElement.outerHTML };
  });
  expect(kept.entries).toEqual(['/numbers-offline']);
  expect(kept.text).not.toMatch(/Ana|Daniel|Jonas|Lindenhof/);
  await picture(ana, 'ana-offline');
  await isAccessible(ana);

  await ana.context().setOffline(false);
  await ana.goto('/');
  await ana.route('https://www.wikipedia.org/**', (route) => route.fulfill({ contentType: 'text/html', body: 'Elsewhere' }));
  await ana.getByRole('button', { name: 'Leave' }).click();
  await expect(ana.getByText('Elsewhere')).toBeVisible();
  // The door alone brings nothing back.
  await ana.goto('/sign-in');
  await expect(ana.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await ana.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, (await caches.keys()).length])).toEqual([0, 0]);
}

test('three months later the check waits, and one tap says that every number was looked up again', async ({ clinic }) => {
  test.setTimeout(120_000);
  const admin = await setUpClinic(clinic);
  clinic.clock.set('2027-03-01T08:00:00Z');
  await admin.goto('/practice/sign-in');
  await admin.getByLabel('E-mail').fill('mara@lindenhof.example');
  await admin.getByLabel('Password', { exact: true }).fill('a quiet house by the river');
  await admin.getByRole('button', { name: 'Sign in' }).click();
  await expect(admin).not.toHaveURL(/sign-in/);
  await admin.goto('/practice/team');
  await expect(admin.getByText('The help numbers have been due for their check since 22 February 2027.')).toBeVisible();
  await picture(admin, 'team-due');
  await isAccessible(admin);
  await admin.getByRole('link', { name: 'Check them' }).click();
  const germany = admin.getByRole('region', { name: 'Germany' });
  await expect(germany.getByText('The check has been due since 22 February 2027.')).toBeVisible();
  await picture(admin, 'numbers-due');
  await germany.getByRole('button', { name: 'Checked today, all right: Germany' }).click();
  await expect(germany.getByText('Checked by Mara Vogt on 1 March 2027.')).toBeVisible();
  await expect(germany.getByText(/has been due/)).toHaveCount(0);
  await admin.getByRole('link', { name: 'Team' }).click();
  await expect(admin.getByRole('heading', { level: 1, name: 'Team' })).toBeVisible();
  await expect(admin.getByText(/due for their check/)).toHaveCount(0);
  await toNumbers(admin);

  // A page that cannot be loaded says so and keeps the way on.
  await admin.route('**/api/staff/help-numbers', (route) => route.abort());
  await admin.reload();
  await expect(admin.getByRole('button', { name: 'Try again' })).toBeVisible({ timeout: 20_000 });
  await picture(admin, 'numbers-failing');
});
