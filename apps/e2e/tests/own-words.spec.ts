import { isAccessible } from '../support/accessible.js';
import { aCouple, ask, aTherapist, make } from '../support/arrange.js';
import { expect, test } from '../support/clinic.js';
import { PIN } from '../support/people.js';
import { picture } from '../support/picture.js';

test('Ana and Daniel say it in their own words; the page asks for better ones, and on Sunday for a number', async ({ clinic }) => {
  test.setTimeout(120_000);
  clinic.clock.set('2026-12-07T09:00:00Z');
  const room = await aTherapist(clinic);
  const { ana, daniel, caseId } = await aCouple(clinic, room);
  await make(room, `/api/staff/cases/${caseId}/room`);
  await room.goto('/room');
  await room.getByRole('button', { name: 'In your own words', exact: true }).click();
  await room.getByText('Daniel', { exact: true }).first().click();
  const what = room.getByLabel('What will Daniel do?');

  // What is hard to see is said while it is typed, with better words; the therapist's tick can let it stay.
  await what.fill('be more honest');
  await expect(room.getByText('Could somebody else tell whether it happened?')).toBeVisible();
  await expect(room.getByLabel('Your therapist says: these words may stay.')).toBeVisible();
  await picture(room, 'own-words-hard-to-keep');
  await isAccessible(room);
  // What is refused asks for other words, says no more, and has no tick.
  await what.fill('share live location for good');
  await expect(room.getByText('Your therapist will talk with you about this one.', { exact: false })).toBeVisible();
  await expect(room.getByLabel('Your therapist says: these words may stay.')).toHaveCount(0);
  await picture(room, 'own-words-refused');
  await room.getByLabel('What does it show Ana?').fill('I can lean on what you say');
  await room.getByLabel('What opens when it is enough?').fill('we plan one weekend away');
  for (const tick of ['Frank', 'Honest', 'Fair']) await room.getByRole('checkbox', { name: new RegExp(`^${tick}:`) }).check();
  await room.getByRole('button', { name: 'Put it to signatures' }).click();
  await expect(room.getByText('Please find other words', { exact: false }).first()).toBeVisible();
  await expect(what).toHaveValue('share live location for good');

  // Three times a week, and what else is agreed is there to be read and changed.
  await what.fill('go for a walk with Ana after dinner');
  await room.getByText('Some times a week', { exact: true }).click();
  await expect(room.getByLabel('Times a week', { exact: true })).toHaveValue('3');
  await expect(room.getByText('On Sunday, the number of times in the week. First on Sunday 13 December.')).toBeVisible();
  await expect(room.getByText('Enough: kept at least 85 times in 100 until you look at it.')).toBeVisible();
  await room.getByRole('button', { name: 'Change what else is agreed' }).click();
  await room.getByLabel('Enough, times in 100').fill('90');
  await room.getByLabel('Trouble on the way').uncheck();
  await expect(room.getByText('Enough: kept at least 90 times in 100 until you look at it.')).toBeVisible();
  await expect(room.getByText('Excused: illness or an emergency at work.')).toBeVisible();
  await picture(room, 'own-words-terms');
  await isAccessible(room);
  await room.getByRole('button', { name: 'Put it to signatures' }).click();
  await expect(room.getByText('Waiting for signatures').first()).toBeVisible();
  const { criteria } = await ask<{ criteria: { id: string; textHash: string }[] }>(room, 'GET', '/api/room');
  for (const { id, textHash } of criteria) {
    for (const phone of [ana, daniel]) await make(phone, `/api/my/criteria/${id}/versions/1/signature`, { textHash, free: 'yes' });
    await make(room, `/api/room/criteria/${id}/versions/1/endorsement`, { textHash });
  }
  await room.reload();
  await expect(room.getByText('Active. The number of times, each Sunday.')).toBeVisible();
  // A change begins with the words and the rhythm that stand.
  await room.getByRole('button', { name: 'Change this agreement' }).click();
  await expect(what).toHaveValue('go for a walk with Ana after dinner');
  await expect(room.getByLabel('Times a week', { exact: true })).toHaveValue('3');
  await room.getByRole('button', { name: 'Change what else is agreed' }).click();
  await expect(room.getByLabel('Enough, times in 100')).toHaveValue('90');
  await expect(room.getByLabel('Trouble on the way')).not.toBeChecked();
  await picture(room, 'own-words-change');
  await isAccessible(room);
  await ask(room, 'POST', '/api/room/end', { pin: PIN });

  // The therapist alone reads what was turned back.
  await room.goto(`/practice/cases/${caseId}`);
  await expect(room.getByText('Other words were asked for in Room view: “share live location for good”. It reads like location, tracking or recording.')).toBeVisible();
  await picture(room, 'own-words-turned-back');
  await isAccessible(room);
  await room.getByRole('button', { name: 'It is not', exact: true }).click();
  await expect(room.getByText('Other words were asked for', { exact: false })).toHaveCount(0);

  clinic.clock.set('2026-12-13T19:30:00Z');
  await daniel.goto('/');
  await expect(daniel.getByText('How many times this week, Monday to Sunday?')).toBeVisible();
  await picture(daniel, 'own-words-sunday');
  await isAccessible(daniel);
  await daniel.getByRole('button', { name: '2 times', exact: true }).click();
  await daniel.getByRole('button', { name: 'Save', exact: false }).click();
  await expect(daniel.getByText('Not kept: 2 times')).toBeVisible();
});
