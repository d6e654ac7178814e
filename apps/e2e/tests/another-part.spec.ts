import { isAccessible } from '../support/accessible.js';
import { aCouple, anAgreement, aTherapist, make } from '../support/arrange.js';
import { expect, test } from '../support/clinic.js';
import { bytesOf, PIN } from '../support/people.js';
import { picture } from '../support/picture.js';

const WHY = 'canary-why: kept for eight weeks, and both said they are ready.';

test('the therapist moves the couple to Part 2 and back, and both partners meet the same words and no reason', async ({ clinic }) => {
  const therapist = await aTherapist(clinic);
  const couple = await aCouple(clinic, therapist);
  await anAgreement(therapist, couple);
  await couple.ana.goto('/');
  await expect(couple.ana.getByRole('heading', { name: 'Part 1: making it right' })).toBeVisible();
  await picture(couple.ana, 'tonight-part-1');

  await therapist.goto(`/practice/cases/${couple.caseId}`);
  await expect(therapist.getByText('Part 1: making it right')).toBeVisible();
  await picture(therapist, 'couple-page-part-1');
  await therapist.getByRole('button', { name: 'Change', exact: true }).click();
  const dialog = therapist.getByRole('dialog', { name: 'Another part of the work' });
  await expect(dialog.getByText('On to Part 2: learning each other again')).toBeVisible();
  await dialog.getByLabel('Why now').fill('too short');
  await dialog.getByRole('button', { name: 'Move to Part 2' }).click();
  await expect(dialog.getByText('Write at least 20 characters, up to 2000.')).toBeVisible();
  await expect(dialog.getByLabel('Why now')).toHaveValue('too short');
  await picture(therapist, 'move-phase-refused');
  await dialog.getByLabel('Why now').fill(WHY);
  await isAccessible(therapist);
  await dialog.getByRole('button', { name: 'Move to Part 2' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(therapist.getByText('Part 2: learning each other again')).toBeVisible();

  const seen: string[] = [];
  for (const phone of [couple.ana, couple.daniel]) {
    await phone.goto('/');
    const section = phone.getByRole('region', { name: 'Part 2: learning each other again' });
    await expect(section).toBeVisible();
    seen.push(await section.innerText());
    expect(await bytesOf(phone)).not.toContain('canary-why');
  }
  expect(seen[1]).toBe(seen[0]);
  await isAccessible(couple.daniel);
  await picture(couple.daniel, 'tonight-part-2');

  // In the room it stands beside the names, without a reason.
  await therapist.getByRole('button', { name: 'Start session' }).click();
  await therapist.waitForURL('**/room');
  await expect(therapist.getByText('Part 2: learning each other again')).toBeVisible();
  expect(await therapist.content()).not.toContain('canary-why');
  await isAccessible(therapist);
  await picture(therapist, 'room-part-2');
  await therapist.evaluate(async (pin) => fetch('/api/room/end', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ pin }) }), PIN);

  // A step back removes nothing; what was decided before is one click away.
  await therapist.goto(`/practice/cases/${couple.caseId}`);
  await therapist.getByRole('button', { name: 'Change', exact: true }).click();
  await dialog.getByText('Changes so far').click();
  await expect(dialog.getByText(WHY)).toBeVisible();
  await dialog.getByRole('radio', { name: 'Back to Part 1: making it right' }).check();
  await expect(dialog.getByText('Going back removes nothing.')).toBeVisible();
  await dialog.getByLabel('Why now').fill('A new fact came out; first things first.');
  await picture(therapist, 'move-phase-back');
  // Meanwhile somebody else at the practice has moved it: nothing is taken blindly, and the words stay.
  await make(therapist, `/api/staff/cases/${couple.caseId}/phase`, { to: 'attachment', rationale: 'Recorded from the other screen.' });
  await dialog.getByRole('button', { name: 'Back to Part 1' }).click();
  await expect(dialog.getByText('This changed while you were writing.')).toBeVisible();
  await expect(dialog.getByLabel('Why now')).toHaveValue('A new fact came out; first things first.');
  await dialog.getByRole('radio', { name: 'Back to Part 1: making it right' }).check();
  await dialog.getByRole('button', { name: 'Back to Part 1' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(therapist.getByText('Part 1: making it right')).toBeVisible();
  await couple.ana.reload();
  await expect(couple.ana.getByRole('heading', { name: 'Part 1: making it right' })).toBeVisible();
});
