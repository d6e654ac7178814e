import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { aCouple, ask, aTherapist } from '../support/arrange.js';
import { expect, test } from '../support/clinic.js';
import { PASSWORD } from '../support/people.js';
import { picture } from '../support/picture.js';

async function isAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target).join(', ')}`)).toEqual([]);
}

test('An admin keeps the help numbers; Ana finds them, also where there is no connection, and not after Leave', async ({ clinic }) => {
  test.setTimeout(120_000);
  clinic.clock.set('2026-12-07T09:00:00Z');
  const { ana } = await aCouple(clinic, await aTherapist(clinic));
  const practice = await clinic.device('laptop');
  await practice.goto('/practice/sign-in');
  await ask(practice, 'POST', '/api/staff/sign-in', { email: 'mara@lindenhof.example', password: PASSWORD });

  await practice.goto('/practice/team');
  await practice.getByRole('link', { name: 'Settings' }).click();
  await expect(practice.getByRole('heading', { name: 'What is enough' })).toBeVisible();
  await picture(practice, 'settings');
  await isAccessible(practice);
  await practice.getByRole('button', { name: 'Change: What is enough' }).click();
  const value = practice.getByLabel('What is enough: New value');
  await value.fill('30');
  await practice.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(practice.getByRole('alert').filter({ hasText: /./ }).first()).toBeVisible();
  await expect(value).toHaveValue('30');
  await picture(practice, 'settings-refused');
  await value.fill('90');
  await practice.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(practice.getByText('90 in 100')).toBeVisible();

  await practice.getByRole('link', { name: 'Help numbers' }).click();
  await picture(practice, 'help-numbers');
  await isAccessible(practice);
  await practice.getByRole('button', { name: 'Edit: Germany' }).click();
  await practice.getByLabel('Number', { exact: true }).nth(1).fill('0800 111 0 111');
  await practice.getByLabel('What it is for').nth(1).fill('Someone to talk to, day and night');
  await picture(practice, 'help-numbers-edit');
  await isAccessible(practice);
  await practice.getByRole('button', { name: 'Save this list' }).click();
  await expect(practice.getByText('Saved: Germany. Partners read it from now on.')).toBeVisible();

  await ana.goto('/');
  await ana.getByRole('link', { name: 'Help', exact: true }).click();
  await expect(ana.getByRole('link', { name: '0800 111 0 111' })).toHaveAttribute('href', 'tel:08001110111');
  await expect(ana.getByText('Someone to talk to, day and night')).toBeVisible();
  // The device has them by now; without a connection any page of the entry is these numbers and nothing else.
  await ana.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await ana.context().setOffline(true);
  await ana.goto('/help');
  await expect(ana.getByText('There is no connection now.', { exact: false })).toBeVisible();
  await expect(ana.getByText('Daniel')).toHaveCount(0);
  await picture(ana, 'help-offline');
  await ana.context().setOffline(false);
  // Leave forgets them, with all else: without a connection nothing of this origin is left to open.
  await ana.context().route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }));
  await ana.goto('/');
  await ana.getByRole('button', { name: 'Leave' }).click();
  await expect(ana).toHaveTitle('Elsewhere');
  await ana.context().setOffline(true);
  await expect(ana.goto('/help')).rejects.toThrow();
});
