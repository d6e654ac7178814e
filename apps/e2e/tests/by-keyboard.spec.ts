import type { Locator, Page } from '@playwright/test';
import { aCouple, ask, aTherapist } from '../support/arrange.js';
import { expect, test } from '../support/clinic.js';
import { PASSWORD, PIN } from '../support/people.js';

const FURTHEST = 80;

/** Tab after Tab until the cursor is there; fails where the keyboard never comes. */
async function comeTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let at = 0; at < FURTHEST; at += 1) {
    if (await target.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard never came to ${String(target)}`);
}
async function press(page: Page, name: string, key = 'Enter'): Promise<void> {
  await comeTo(page, page.getByRole('button', { name, exact: true }));
  await page.keyboard.press(key);
}
async function write(page: Page, label: string, words: string): Promise<void> {
  await comeTo(page, page.getByLabel(label));
  await page.keyboard.type(words);
}

test('with the keyboard alone Ana and Daniel agree, sign and enter an evening, and their therapist endorses it and opens the weeks', async ({ clinic }) => {
  test.setTimeout(120_000);
  clinic.clock.set('2026-12-07T09:00:00Z');
  const room = await aTherapist(clinic);
  const { ana, daniel, caseId } = await aCouple(clinic, room);
  await room.goto(`/practice/cases/${caseId}`);
  await press(room, 'Start session');
  await expect(room.getByRole('heading', { name: 'What would show you, this week, that you matter?' })).toBeVisible();

  // The sentence: a template, the second of the two, two lines, three ticks.
  await press(room, 'Home on time');
  await comeTo(room, room.getByRole('radio', { name: 'Ana' }));
  await room.keyboard.press('ArrowDown');
  await expect(room.getByRole('radio', { name: 'Daniel' })).toBeChecked();
  await write(room, 'What does it show Ana?', 'that I am not left guessing');
  await write(room, 'What opens when it is enough?', 'we plan one weekend away');
  for (const tick of ['Frank', 'Honest', 'Fair']) {
    await comeTo(room, room.getByRole('checkbox', { name: new RegExp(`^${tick}:`) }));
    await room.keyboard.press('Space');
  }
  await press(room, 'Put it to signatures');
  await expect(room.getByRole('heading', { name: 'Waiting for signatures' })).toBeFocused();

  for (const phone of [ana, daniel]) {
    await phone.goto('/agreement');
    await press(phone, 'I agree', 'Space');
    await press(phone, 'Yes');
    await expect(phone.getByText('Waiting for signatures').first()).toBeVisible();
  }
  await press(room, 'Endorse');
  await expect(room.getByRole('heading', { name: /^Starts / })).toBeFocused();
  await press(room, 'End the session');
  await write(room, "Your therapist's PIN", PIN);
  await comeTo(room, room.getByRole('radio', { name: 'Both' }));
  await room.keyboard.press('Space');
  await press(room, 'End it');
  await expect(room.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();

  clinic.clock.set('2026-12-07T19:00:00Z');
  await daniel.goto('/');
  await press(daniel, 'Kept');
  await expect(daniel.getByText(/Saved 20:00/)).toBeVisible();

  clinic.clock.set('2026-12-08T09:00:00Z');
  await ask(room, 'POST', '/api/staff/sign-in', { email: 'jonas@lindenhof.example', password: PASSWORD });
  await room.goto(`/practice/cases/${caseId}`);
  await press(room, 'Start session');
  await press(room, 'Open the weeks');
  await expect(room.getByText('kept 1 of 1').first()).toBeVisible();
});
