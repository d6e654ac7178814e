import type { Page } from '@playwright/test';
import { fits, isAccessible } from '../support/accessible.js';
import { aCouple, anAgreement, ask, aTherapist, make } from '../support/arrange.js';
import { expect, test } from '../support/clinic.js';
import { PASSWORD } from '../support/people.js';
import { picture } from '../support/picture.js';

test('after four months Ana reads the last weeks first and goes back to the first ones; the room shows the same, and what cannot be read says so', async ({ clinic }) => {
  clinic.clock.set('2026-12-07T09:00:00Z');
  const room = await aTherapist(clinic);
  const couple = await aCouple(clinic, room);
  await anAgreement(room, couple, { reviewOn: '2027-02-28' });
  const signIn = (phone: Page, name: string) => ask(phone, 'POST', '/api/my/sign-in', { email: `${name}@home.example`, password: PASSWORD });
  const { criteria: [agreed] } = await ask<{ criteria: { versionId: string }[] }>(couple.daniel, 'GET', '/api/my/agreement');
  const entered = async (slot: string, answer: string) => {
    clinic.clock.set(`${slot}T19:00:00Z`);
    await signIn(couple.daniel, 'daniel');
    await make(couple.daniel, '/api/my/entries', { versionId: agreed?.versionId, slot, answer, capturedAt: `${slot}T19:00:00Z` });
  };
  const opened = async (at: string) => {
    clinic.clock.set(at);
    await room.goto('/practice');
    await ask(room, 'POST', '/api/staff/sign-in', { email: 'jonas@lindenhof.example', password: PASSWORD });
    await make(room, `/api/staff/cases/${couple.caseId}/room`);
    await make(room, '/api/room/openings');
  };
  for (const day of ['07', '08', '09']) await entered(`2026-12-${day}`, 'kept');
  await opened('2026-12-16T09:00:00Z');
  await ask(room, 'POST', '/api/room/end', { pin: '4711' });
  await signIn(couple.ana, 'ana');
  await couple.ana.goto('/weeks');
  await expect(couple.ana.getByText('kept 3 of 7', { exact: false })).toBeVisible();
  await expect(couple.ana.getByRole('button', { name: 'Earlier weeks' })).toHaveCount(0);

  for (const day of ['22', '23']) await entered(`2027-03-${day}`, 'not_kept');
  await opened('2027-03-24T09:00:00Z');
  await signIn(couple.ana, 'ana');
  for (const page of [couple.ana, room]) {
    const isRoom = page === room;
    await page.goto(isRoom ? '/room' : '/weeks');
    await expect(page.getByText('28 December 2026 to 28 March 2027')).toBeVisible();
    await expect(page.getByText('2 missed', { exact: false })).toBeVisible();
    await isAccessible(page);
    await picture(page, isRoom ? 'earlier-weeks-room' : 'earlier-weeks-latest');
    await page.getByRole('button', { name: 'Earlier weeks' }).click();
    await expect(page.getByText('28 September 2026 to 27 December 2026')).toBeVisible();
    await expect(page.getByText('kept 3 of 15', { exact: false })).toBeVisible();
    await expect(page.getByRole('heading', { name: isRoom ? 'The weeks' : 'Weeks', exact: true })).toBeFocused();
    await expect(page.getByRole('button', { name: 'Earlier weeks' })).toHaveCount(0);
    await isAccessible(page);
    await picture(page, isRoom ? 'earlier-weeks-room-first' : 'earlier-weeks-first');
    if (!isRoom) await fits(page);
    await page.getByRole('button', { name: 'Later weeks' }).click();
    await expect(page.getByText('2 missed', { exact: false })).toBeVisible();
  }

  await couple.ana.goBack();
  await expect(couple.ana.getByText('28 September 2026 to 27 December 2026')).toBeVisible();
  await couple.ana.route('**/api/my/weeks*', (route) => route.abort());
  await couple.ana.reload();
  await expect(couple.ana.getByRole('button', { name: 'Try again' })).toBeVisible({ timeout: 20_000 });
  await picture(couple.ana, 'earlier-weeks-failing');
  await couple.ana.unroute('**/api/my/weeks*');
  await couple.ana.getByRole('button', { name: 'Try again' }).click();
  await expect(couple.ana.getByText('kept 3 of 15', { exact: false })).toBeVisible();
});
