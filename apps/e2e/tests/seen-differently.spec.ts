import { fits, isAccessible } from '../support/accessible.js';
import { aCouple, anAgreement, ask, aTherapist, make } from '../support/arrange.js';
import { expect, test } from '../support/clinic.js';
import { PASSWORD, PIN } from '../support/people.js';
import { picture } from '../support/picture.js';

const DAYS = ['07', '08', '09', '10', '11', '14', '15'];
/** Monday alike; then five days seen differently, and one that no entry settles. */
const SAID: Record<string, [string | null, string]> = { '07': ['kept', 'kept'], '15': [null, 'not_kept'] };

test('what Ana and Daniel saw differently stands side by side, is settled or left open by keyboard, and both read the same', async ({ clinic }) => {
  test.setTimeout(120_000);
  clinic.clock.set('2026-12-07T09:00:00Z');
  const room = await aTherapist(clinic);
  const couple = await aCouple(clinic, room);
  await anAgreement(room, couple);
  const { criteria: [agreed] } = await ask<{ criteria: { versionId: string }[] }>(couple.ana, 'GET', '/api/my/agreement');
  for (const day of DAYS) {
    clinic.clock.set(`2026-12-${day}T20:00:00Z`);
    const [doer, other] = SAID[day] ?? ['kept', 'not_kept'];
    for (const [phone, answer] of [[couple.daniel, doer], [couple.ana, other]] as const) {
      if (answer) await make(phone, '/api/my/entries', { versionId: agreed?.versionId, slot: `2026-12-${day}`, answer, capturedAt: clinic.clock.now().toISOString() });
    }
  }
  clinic.clock.set('2026-12-16T09:00:00Z');
  await room.goto('/practice');
  await ask(room, 'POST', '/api/staff/sign-in', { email: 'jonas@lindenhof.example', password: PASSWORD });
  await make(room, `/api/staff/cases/${couple.caseId}/room`);
  await room.goto('/room');

  // Before the opening there is nothing to see differently; if the list cannot be read, it says so and tries again.
  await expect(room.getByRole('button', { name: 'Open the weeks' })).toBeVisible();
  await expect(room.getByRole('heading', { name: 'What you two saw differently' })).toHaveCount(0);
  await room.route('**/api/room/disagreements', (route) => route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{"code":"busy","title":"Busy","detail":"Busy"}' }));
  await room.getByRole('button', { name: 'Open the weeks' }).click();
  await expect(room.getByRole('alert').filter({ hasText: 'Try again' })).toBeVisible();
  await picture(room, 'differently-failing');
  await room.unroute('**/api/room/disagreements');
  await room.getByRole('button', { name: 'Try again' }).click();
  await expect(room.getByRole('heading', { name: 'What you two saw differently' })).toBeVisible();
  await expect(room.getByRole('heading', { name: 'Tuesday 8 December', exact: true })).toBeVisible();
  await picture(room, 'differently-many');
  await isAccessible(room);
  await fits(room);

  // A day is settled without a mouse; the cursor comes back to the day.
  await room.getByRole('button', { name: 'Settle it now: Tuesday 8 December' }).focus();
  await room.keyboard.press('Enter');
  await expect(room.getByRole('button', { name: 'Kept', exact: true })).toBeFocused();
  await picture(room, 'differently-settling');
  await isAccessible(room);
  await room.keyboard.press('Enter');
  await expect(room.getByText('Settled today: Kept', { exact: true })).toBeVisible();
  await expect(room.getByRole('heading', { name: 'Tuesday 8 December', exact: true })).toBeFocused();
  // A slip is said otherwise; a day is left for two more weeks; other words lead to the agreement itself.
  await room.getByRole('button', { name: 'Say it otherwise: Tuesday 8 December' }).click();
  await room.getByRole('button', { name: 'Not kept, Ana knew before' }).click();
  await expect(room.getByText('Settled today: Missed', { exact: true })).toBeVisible();
  await room.getByRole('button', { name: 'Two more weeks: Wednesday 9 December' }).click();
  await expect(room.getByText('Stays open. You look at it again on Wednesday 30 December.')).toBeVisible();
  await room.getByRole('button', { name: 'Find other words: Thursday 10 December' }).click();
  await expect(room.getByRole('button', { name: 'Change this agreement' })).toBeFocused();
  await picture(room, 'differently-after');
  await isAccessible(room);
  await ask(room, 'POST', '/api/room/end', { pin: PIN });

  // Both phones say the same about these days, and neither who was right.
  for (const [phone, name] of [[couple.ana, 'ana'], [couple.daniel, 'daniel']] as const) {
    await phone.goto('/weeks');
    await expect(phone.getByText('Tuesday 8 December: settled together on Wednesday 16 December.')).toBeVisible();
    await expect(phone.getByText('Wednesday 9 December stays open. You look at it together again on Wednesday 30 December.')).toBeVisible();
    if (name === 'ana') await isAccessible(phone);
    await picture(phone, `differently-weeks-${name}`);
  }
  await room.goto(`/practice/cases/${couple.caseId}`);
  await expect(room.getByText('Left open until Wednesday 30 December: Wednesday 9 December')).toBeVisible();
  await picture(room, 'differently-couple-page');
});
