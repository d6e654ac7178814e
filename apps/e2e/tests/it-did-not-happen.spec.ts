import { isAccessible } from '../support/accessible.js';
import { aCouple, ask, aTherapist, make } from '../support/arrange.js';
import { expect, test } from '../support/clinic.js';
import { bytesOf } from '../support/people.js';
import { picture } from '../support/picture.js';

test('Ana says that it did not happen and why; Jonas alone reads it, and where it is not safe she is helped first', async ({ clinic }) => {
  test.setTimeout(90_000);
  const therapist = await aTherapist(clinic);
  const { ana, daniel, caseId } = await aCouple(clinic, therapist);
  const idOf = async (phone: typeof ana) => (await ask<{ personId: string }>(phone, 'GET', '/api/my/me')).personId;
  const asked = [{ personId: await idOf(ana), part: 'injured' }, { personId: await idOf(daniel), part: 'involved' }];
  await make(therapist, `/api/staff/cases/${caseId}/work`, { exercise: 'A05', asked, dueOn: '2026-12-08', note: '' });
  await make(therapist, `/api/staff/cases/${caseId}/work`, { exercise: 'A07', asked: [asked[0]], dueOn: '2026-12-09', note: '' });
  await daniel.goto('/');
  await expect(daniel.getByRole('heading', { name: 'Ask and do' })).toBeVisible();
  const before = await bytesOf(daniel);

  await ana.goto('/tasks');
  await ana.getByRole('link', { name: 'Open: Ask and do' }).click();
  await ana.getByText('It did not happen', { exact: true }).click();
  await expect(ana.getByText('Only Jonas Adler reads it. It is not shown here again.')).toBeVisible();
  await ana.getByRole('button', { name: 'Tell Jonas Adler' }).click();
  await expect(ana.getByText('Choose one of the answers.')).toBeVisible();
  await ana.getByRole('radio', { name: 'It was too hard.' }).check();
  await ana.getByLabel('In your words, if you like').fill('I got as far as the first line.');
  await picture(ana, 'not-done');
  await isAccessible(ana);
  await ana.getByRole('button', { name: 'Tell Jonas Adler' }).click();
  await expect(ana.getByText('You told Jonas Adler that it did not happen. You can still do it, or talk about it together.')).toBeFocused();
  await expect(ana.getByText('It was too hard.')).toHaveCount(0);
  await picture(ana, 'not-done-told');
  await isAccessible(ana);

  await therapist.goto('/practice');
  await therapist.getByRole('link', { name: /^Read and answer/ }).click();
  const reading = therapist.getByRole('dialog', { name: 'Ana: Ask and do' });
  await expect(reading.getByText('It was too hard.')).toBeVisible();
  await expect(reading.getByText('I got as far as the first line.')).toBeVisible();
  await picture(therapist, 'not-done-read');
  await isAccessible(therapist);
  await reading.getByRole('button', { name: 'Accept' }).click();
  await expect(reading).toBeHidden();
  await ana.reload();
  await expect(ana.getByText('Jonas Adler has read it. There is nothing more to do here.')).toBeVisible();

  // Nobody asks her to explain before she is helped.
  await ana.goto('/tasks');
  await ana.getByRole('link', { name: 'Open: My question list' }).click();
  await ana.getByText('It did not happen', { exact: true }).click();
  await ana.getByRole('radio', { name: 'I do not feel safe with it.' }).check();
  await ana.getByRole('button', { name: 'Tell Jonas Adler' }).click();
  await expect(ana.getByRole('link', { name: '112' })).toBeVisible();
  await therapist.goto('/practice');
  await expect(therapist.getByText('Ana', { exact: false }).first()).toBeVisible();
  expect((await ask<{ needs: { kind: string }[] }>(therapist, 'GET', '/api/staff/today')).needs[0]?.kind).toBe('urgent');
  expect(await bytesOf(daniel)).toBe(before);
});
