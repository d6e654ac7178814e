import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { isAccessible } from '../support/accessible.js';
import { aCouple, anAgreement, aTherapist, make } from '../support/arrange.js';
import { expect, test } from '../support/clinic.js';
import { countTaps } from '../support/people.js';
import { picture } from '../support/picture.js';

const inRegion = (page: Page, name: string) => page.getByRole('region', { name });

test('A therapist’s day: what needs them, who comes, and a couple ready in two clicks', async ({ clinic }) => {
  test.setTimeout(150_000);
  const therapist = await aTherapist(clinic);
  await therapist.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const couple = await aCouple(clinic, therapist);
  await anAgreement(therapist, couple);

  // Weekly from today on, with a link: planned once, read by both partners alike.
  await therapist.goto(`/practice/cases/${couple.caseId}`);
  await therapist.getByRole('button', { name: 'Plan a session' }).click();
  const plan = therapist.getByRole('dialog', { name: 'Plan a session' });
  await plan.getByLabel('Day').fill('2026-12-02');
  await plan.getByLabel('Time').fill('17:30');
  await plan.getByLabel('Repeats').selectOption('weekly');
  await plan.getByLabel('Video link').fill('https://video.example/room');
  await isAccessible(therapist);
  await picture(therapist, 'plan-weekly');
  await plan.getByRole('button', { name: 'Plan it' }).click();
  await expect(plan).toBeHidden();
  await expect(therapist.getByText('every week')).toBeVisible();
  for (const phone of [couple.ana, couple.daniel]) {
    await phone.goto('/');
    const next = inRegion(phone, 'Your next session together');
    await expect(next.getByText('Wednesday 2 December, 17:30, 75 minutes')).toBeVisible();
    await expect(next.getByRole('link', { name: 'Video link: Wednesday 2 December' })).toHaveAttribute('href', 'https://video.example/room');
  }
  await isAccessible(couple.daniel);
  await picture(couple.daniel, 'next-session');

  // One of the series is called off; the others stay.
  await therapist.getByRole('button', { name: 'Move or call off' }).click();
  const coming = therapist.getByRole('dialog', { name: 'Sessions to come' });
  await picture(therapist, 'coming');
  await coming.getByRole('button', { name: /^Call off: Wednesday|^Call off: Wed 9 Dec/ }).first().click();
  await coming.getByRole('button', { name: 'Only this one' }).click();
  await expect(coming.getByText(/Wed 16 Dec/)).toBeVisible();
  await expect(coming.getByText(/9 Dec/)).toHaveCount(0);
  await isAccessible(therapist);
  await coming.getByRole('button', { name: 'Close' }).click();

  // The day: the note is asked for; what can wait is put off with a reason.
  await therapist.getByRole('link', { name: 'Today' }).click();
  await expect(inRegion(therapist, 'Couples you see today').getByText('17:30, 75 minutes')).toBeVisible();
  await isAccessible(therapist);
  await picture(therapist, 'today');
  const ready = countTaps();
  await ready.tap(inRegion(therapist, 'Couples you see today').getByRole('link', { name: 'Ana and Daniel', exact: true }));
  await expect(therapist.getByRole('button', { name: 'Start session' })).toBeVisible();
  expect(ready.count()).toBeLessThanOrEqual(4);
  expect(await therapist.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(800);
  await picture(therapist, 'couple-ready');

  // With the keyboard alone: down to the first thing, Enter, and it is being done.
  await therapist.goto('/practice');
  await expect(therapist.getByRole('link', { name: 'Write the note: Ana and Daniel' })).toBeVisible();
  await therapist.keyboard.press('j');
  await therapist.keyboard.press('Enter');
  await expect(therapist.getByRole('heading', { name: /^Note: / })).toBeVisible();
  await therapist.getByRole('button', { name: 'Only Ana' }).click();
  await expect(therapist.getByRole('button', { name: 'Only Ana' })).toHaveAttribute('aria-pressed', 'true');
  await therapist.getByRole('button', { name: 'Copy for my notes' }).click();
  await expect(therapist.getByText('Copied.')).toBeVisible();
  const copied = await therapist.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Attended: Ana\n');
  expect(copied).toContain('- Daniel: be home by 18:30');
  await isAccessible(therapist);
  await picture(therapist, 'note-copied');

  await therapist.goto('/practice');
  await therapist.getByRole('button', { name: /^Later: Ana and Daniel/ }).click();
  await therapist.getByRole('dialog').getByLabel('Why it can wait').fill('After the supervision.');
  await picture(therapist, 'later');
  await therapist.getByRole('dialog').getByRole('button', { name: 'Put it off' }).click();
  await expect(therapist.getByText('Nothing needs you.')).toBeVisible();
  await therapist.getByText('1 put off').click();
  await expect(therapist.getByText(/After the supervision\./)).toBeVisible();
});

test('Today with forty couples, and when it cannot be read', async ({ clinic }) => {
  test.setTimeout(120_000);
  const therapist = await aTherapist(clinic);
  for (let n = 1; n <= 40; n += 1) {
    const partner = (which: string) => ({ id: randomUUID(), firstName: `${which}${n}`, joins: 'mail', email: `${which}${n}@home.example`.toLowerCase() });
    await make(therapist, '/api/staff/cases', { partners: [partner('Ana'), partner('Daniel')] });
  }
  await therapist.goto('/practice');
  await expect(inRegion(therapist, 'Needs you').getByRole('listitem').first()).toBeVisible();
  // Ten, and the rest behind one line: the day's couples stay in sight.
  await expect(inRegion(therapist, 'Needs you').getByRole('listitem')).toHaveCount(10);
  await expect(inRegion(therapist, 'Needs you').getByText('150 more')).toBeVisible();
  await isAccessible(therapist);
  await picture(therapist, 'today-forty');
  await therapist.route('**/api/staff/today', (route) => route.abort());
  await therapist.reload();
  await expect(therapist.getByRole('button', { name: 'Try again' })).toBeVisible({ timeout: 20_000 });
  await picture(therapist, 'today-failing');
});
