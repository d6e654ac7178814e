import type { Page } from '@playwright/test';
import { isAccessible } from '../support/accessible.js';
import { aCouple, anAgreement, ask, aTherapist, make } from '../support/arrange.js';
import { expect, test } from '../support/clinic.js';
import { countTaps, PASSWORD, PIN } from '../support/people.js';
import { picture } from '../support/picture.js';

const workdays = (from: string, count: number): string[] => {
  const days: string[] = [];
  for (let at = Date.parse(`${from}T12:00:00Z`); days.length < count; at += 86_400_000) if (new Date(at).getUTCDay() % 6 !== 0) days.push(new Date(at).toISOString().slice(0, 10));
  return days;
};

test('what was agreed is looked at together: met in words, what it meant, what opens, one thing next; both phones read the same', async ({ clinic }) => {
  test.setTimeout(120_000);
  clinic.clock.set('2026-12-07T09:00:00Z');
  const room = await aTherapist(clinic);
  const couple = await aCouple(clinic, room);
  await anAgreement(room, couple, { reviewOn: '2026-12-21' });
  const signIn = (phone: Page, name: string) => ask(phone, 'POST', '/api/my/sign-in', { email: `${name}@home.example`, password: PASSWORD });
  const { criteria: [agreed] } = await ask<{ criteria: { versionId: string }[] }>(couple.daniel, 'GET', '/api/my/agreement');
  for (const slot of workdays('2026-12-07', 10)) {
    clinic.clock.set(`${slot}T19:00:00Z`);
    await make(couple.daniel, '/api/my/entries', { versionId: agreed?.versionId, slot, answer: slot === '2026-12-16' ? 'not_kept' : 'kept', capturedAt: `${slot}T19:00:00Z` });
  }
  clinic.clock.set('2026-12-21T09:00:00Z');
  await room.goto('/practice');
  await ask(room, 'POST', '/api/staff/sign-in', { email: 'jonas@lindenhof.example', password: PASSWORD });
  await make(room, `/api/staff/cases/${couple.caseId}/room`);
  await room.goto('/room');
  const taps = countTaps();
  const button = (name: string) => room.getByRole('button', { name, exact: true });

  await expect(room.getByText('Open the weeks first. Then you both read the same.')).toBeVisible();
  await picture(room, 'review-weeks-first');
  await taps.tap(button('Open the weeks'));
  await expect(room.getByRole('heading', { name: 'Read the counts aloud' })).toBeVisible();
  await picture(room, 'review-counts');
  await taps.tap(button('See what it comes to'));
  await expect(room.getByText('It is enough. What you agreed on is met.')).toBeVisible();
  await expect(room.locator('#review')).not.toContainText('%');
  await isAccessible(room);
  await picture(room, 'review-met');

  // Each step survives that the page is read anew.
  await room.reload();
  await room.getByLabel('What did it mean to you, Ana?').fill('I stopped listening for the door.');
  await taps.tap(button('Keep these words'));
  await expect(room.getByText('I stopped listening for the door.')).toBeVisible();
  await taps.tap(button('Yes, it is done or planned'));
  await expect(room.getByText('Done or planned on Monday 21 December.')).toBeVisible();
  await picture(room, 'review-next');
  await taps.tap(room.getByText('It goes on as it is', { exact: true }));
  await expect(room.getByLabel('We look at it again on')).toHaveValue('2027-02-15');
  await isAccessible(room);
  await taps.tap(button('Put it to signatures'));
  await expect(room.getByText('It waits for both signatures below.', { exact: false })).toBeVisible();
  await picture(room, 'review-chosen');
  expect(taps.count()).toBeLessThanOrEqual(6);

  for (const [phone, name] of [[couple.ana, 'ana'], [couple.daniel, 'daniel']] as const) {
    await signIn(phone, name);
    await phone.goto('/agreement');
    await expect(phone.getByText('Met on 21 December 2026.')).toBeVisible();
    await expect(phone.getByText('We look at it on 21 December', { exact: true })).toHaveCount(0);
    await expect(phone.getByText('It goes on with the same words until 15 February 2027.', { exact: false })).toBeVisible();
    await picture(phone, `review-phone-${name}`);
    await isAccessible(phone);
    await phone.getByRole('button', { name: 'I agree', exact: true }).click();
    await phone.getByRole('button', { name: 'Yes', exact: true }).click();
    await expect(phone.getByText('Signed. It counts once everyone has signed', { exact: false })).toBeVisible();
  }
  await button('Endorse').click();
  await expect(room.getByText('Agreed. From Monday 28 December this takes its place')).toBeVisible();
  await expect(room.locator('#review')).toHaveCount(0);
  await ask(room, 'POST', '/api/room/end', { pin: PIN });
});
