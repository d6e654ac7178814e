import type { Page } from '@playwright/test';
import { isAccessible } from '../support/accessible.js';
import { expect, test } from '../support/clinic.js';
import { inviteTherapist, setUpClinic } from '../support/people.js';
import { picture } from '../support/picture.js';

const row = (admin: Page, name: string) => admin.getByRole('listitem', { name });

async function change(admin: Page, name: string, value: string): Promise<void> {
  await admin.getByRole('button', { name: `Change: ${name}` }).click();
  await row(admin, name).getByRole('textbox', { name }).fill(value);
  await row(admin, name).getByRole('button', { name: 'Save' }).click();
}

test('an admin reads why a default is what it is, chooses another within its range, and the phones call the app by the new name', async ({ clinic }) => {
  test.setTimeout(150_000);
  const admin = await setUpClinic(clinic);
  const therapist = await inviteTherapist(clinic, admin);
  await admin.goto('/practice/team');
  await admin.getByRole('link', { name: 'Settings' }).click();
  const served = await admin.evaluate(async () => ((await (await fetch('/api/staff/settings')).json()) as { settings: unknown[] }).settings.length);
  expect(served).toBeGreaterThan(15);
  await expect(admin.getByRole('listitem').filter({ has: admin.getByRole('heading', { level: 3 }) })).toHaveCount(served);
  const reply = row(admin, 'How soon a message is answered');
  await expect(reply.getByText('2 working days', { exact: true })).toBeVisible();
  await expect(reply.getByText('May be 1 to 5 working days')).toBeVisible();
  await picture(admin, 'settings');
  await isAccessible(admin);

  await change(admin, 'How soon a message is answered', '9');
  await expect(reply.getByText('Write a whole number from 1 to 5.')).toBeVisible();
  await picture(admin, 'settings-refused');
  await reply.getByRole('textbox').fill('3');
  await reply.getByRole('button', { name: 'Save' }).click();
  await expect(admin.getByText('Saved: How soon a message is answered.')).toBeVisible();
  await expect(reply.getByText('3 working days', { exact: true })).toBeVisible();
  await expect(reply.getByText('Chosen by Mara Vogt on 2 December 2026')).toBeVisible();

  await change(admin, 'When an agreement counts as met', '90');
  await expect(row(admin, 'When an agreement counts as met').getByText('90 of 100 times', { exact: true })).toBeVisible();
  await admin.getByRole('button', { name: 'Change: What is told alone' }).click();
  await picture(admin, 'settings-choice');
  await isAccessible(admin);
  await admin.getByRole('button', { name: 'Keep as it is' }).click();

  await change(admin, 'Name on the browser tab', 'Lindenhof notes');
  await expect(row(admin, 'Name on the browser tab').getByText(/This names the clinic or somebody who works here/)).toBeVisible();
  await row(admin, 'Name on the browser tab').getByRole('textbox').fill('Notes');
  await row(admin, 'Name on the browser tab').getByRole('button', { name: 'Save' }).click();
  await expect(admin.getByText('Saved: Name on the browser tab.')).toBeVisible();
  await change(admin, 'Name under the icon', 'Zettel');
  await expect(admin.getByText('Saved: Name under the icon.')).toBeVisible();
  const phone = await clinic.device('phone');
  await phone.goto('/sign-in');
  expect(await phone.title()).toBe('Notes');
  expect(await phone.evaluate(async () => ((await (await fetch('/app.webmanifest')).json()) as { name: string }).name)).toBe('Zettel');

  // The page is the admin's alone, and says so when it cannot be loaded.
  await expect(therapist.getByRole('link', { name: 'Settings' })).toHaveCount(0);
  await admin.route('**/api/staff/settings', (route) => route.abort());
  await admin.reload();
  await expect(admin.getByRole('button', { name: 'Try again' })).toBeVisible({ timeout: 20_000 });
  await picture(admin, 'settings-failing');
});
