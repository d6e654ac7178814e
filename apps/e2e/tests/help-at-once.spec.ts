import { isAccessible } from '../support/accessible.js';
import { aCouple, ask, aTherapist, make } from '../support/arrange.js';
import { expect, test } from '../support/clinic.js';
import { bytesOf } from '../support/people.js';
import { picture } from '../support/picture.js';

test('Ana chooses an answer that cannot wait: help stands beside it, opens when it is sent, and only the practice is told', async ({ clinic }) => {
  test.setTimeout(150_000);
  const therapist = await aTherapist(clinic);
  const { caseId, ana, daniel } = await aCouple(clinic, therapist);
  const { personId } = await ask<{ personId: string }>(ana, 'GET', '/api/my/me');
  await make(therapist, `/api/staff/cases/${caseId}/work`, { exercise: 'A16', asked: [{ personId, part: 'each' }], dueOn: '2026-12-08', note: '' });
  await daniel.goto('/');
  const before = await bytesOf(daniel);

  await ana.goto('/tasks');
  await ana.getByRole('link', { name: 'Open: How I am keeping' }).click();
  await expect(ana.getByText('You and your therapist. Never Daniel.', { exact: true })).toBeVisible();
  const help = ana.getByRole('link', { name: /Somebody answers now/ });
  await ana.getByRole('radio', { name: 'Less than four hours' }).check();
  await expect(help).toBeHidden();
  await ana.getByRole('radio', { name: 'Yes, and they stay' }).check();
  await expect(help).toBeVisible();
  await picture(ana, 'keeping-yes');
  await isAccessible(ana);
  await ana.getByRole('radio', { name: 'None', exact: true }).last().check();
  await expect(help).toBeHidden();
  await ana.getByRole('radio', { name: 'Yes, and they stay' }).check();
  await ana.getByRole('button', { name: /^Send/ }).click();
  await expect(ana).toHaveURL(`${clinic.url}/help`);
  await picture(ana, 'keeping-help');
  await isAccessible(ana);
  expect(await bytesOf(daniel)).toBe(before);

  await therapist.goto(`/practice/cases/${caseId}`);
  await therapist.getByRole('button', { name: 'Read and take up' }).click();
  await expect(therapist.getByText(/In an exercise Ana chose an answer that cannot wait/)).toBeVisible();
  await expect(therapist.getByText('Thoughts of not being here any more: Yes, and they stay')).toBeVisible();
  await picture(therapist, 'keeping-urgent');
  await isAccessible(therapist);
});
