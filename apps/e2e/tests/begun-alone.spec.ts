import { fits, isAccessible } from '../support/accessible.js';
import { aCouple, ask, aTherapist } from '../support/arrange.js';
import { expect, test } from '../support/clinic.js';
import { bytesOf } from '../support/people.js';
import { picture } from '../support/picture.js';

test('Daniel writes what he has not told yet, without being asked: Jonas reads it, Ana’s pages never move, and fear is helped first', async ({ clinic }) => {
  test.setTimeout(90_000);
  const therapist = await aTherapist(clinic);
  const { ana, daniel, caseId } = await aCouple(clinic, therapist);
  await ana.goto('/tasks');
  await expect(ana.getByRole('link', { name: 'Something I have not told yet' })).toBeVisible();
  await picture(ana, 'tasks-whenever');
  await isAccessible(ana);
  const before = await bytesOf(ana);

  await daniel.goto('/tasks');
  await daniel.getByRole('link', { name: 'Something I have not told yet' }).click();
  await expect(daniel.getByText('If you tell Jonas Adler something alone', { exact: false })).toBeVisible();
  await expect(daniel.getByText('You and your therapist. Never Ana.')).toBeVisible();
  await picture(daniel, 'own-form');
  await isAccessible(daniel);
  await fits(daniel);
  await daniel.getByRole('button', { name: 'Send to Jonas Adler' }).click();
  await expect(daniel.getByText('Fill in at least one field, then send it.')).toBeVisible();
  await daniel.getByLabel('The headline').fill('There is a second debt.');
  await daniel.getByRole('radio', { name: 'My partner has not asked' }).check();
  await expect(daniel.getByText(/^Saved \d/)).toBeVisible({ timeout: 9_000 });
  await daniel.getByRole('button', { name: 'Send to Jonas Adler' }).click();
  await expect(daniel.getByText('Sent. Only Jonas Adler reads it.')).toBeFocused();
  await expect(daniel.getByText('There is a second debt.')).toHaveCount(0);
  await picture(daniel, 'own-form-sent');
  await isAccessible(daniel);
  // On his own list nothing names it; it stands behind one tap on its own page.
  await daniel.getByRole('link', { name: 'Back to your practice' }).click();
  await expect(daniel.getByText('Nothing to do just now.', { exact: false }).or(daniel.getByRole('heading', { name: 'What to expect', exact: false }))).toBeVisible();
  await expect(daniel.getByRole('link', { name: /^Look at it/ })).toHaveCount(0);
  expect(await bytesOf(ana)).toBe(before);

  await therapist.goto(`/practice/cases/${caseId}`);
  await therapist.getByRole('button', { name: 'Read and answer' }).or(therapist.getByRole('button', { name: 'Answer', exact: true })).first().click();
  const reading = therapist.getByRole('dialog', { name: 'Daniel: Something I have not told yet' });
  await expect(reading.getByText('There is a second debt.')).toBeVisible();
  await picture(therapist, 'own-form-read');
  await isAccessible(therapist);
  await reading.getByRole('button', { name: 'Accept' }).click();
  await expect(reading).toBeHidden();
  await daniel.goto('/tasks');
  await daniel.getByRole('link', { name: 'Something I have not told yet' }).click();
  await daniel.getByText('What you sent before').click();
  await daniel.getByRole('link', { name: /, answered$/ }).click();
  await expect(daniel.getByText('Jonas Adler has read it. There is nothing more to do here.')).toBeVisible();

  // Whoever writes of fear is on the help page at once, and the practice is told.
  await daniel.goto('/tasks');
  await daniel.getByRole('link', { name: 'Something I have not told yet' }).click();
  await daniel.getByLabel('If I am afraid of what happens then').fill('That I have to go tonight.');
  await daniel.getByRole('button', { name: 'Send to Jonas Adler' }).click();
  await expect(daniel.getByRole('heading', { name: 'Help', level: 1 })).toBeVisible();
  expect(await ask<{ items: { words: string }[] }>(therapist, 'GET', `/api/staff/cases/${caseId}/urgent`)).toMatchObject({ items: [{ words: expect.stringContaining('go tonight') }] });
  expect(await bytesOf(ana)).toBe(before);
});
