import { isAccessible } from '../support/accessible.js';
import { aCouple, anAgreement, ask, aTherapist } from '../support/arrange.js';
import { expect, test } from '../support/clinic.js';
import { bytesOf, countTaps, PASSWORD } from '../support/people.js';
import { picture } from '../support/picture.js';

test('Daniel chooses an hour; from the link in the mail it is three taps and ten seconds to a done entry', async ({ clinic }) => {
  const therapist = await aTherapist(clinic);
  const couple = await aCouple(clinic, therapist);
  await anAgreement(therapist, couple);
  const { daniel, ana } = couple;
  const still = await bytesOf(ana);

  await daniel.goto('/me');
  await daniel.getByText('A reminder by mail').click();
  await expect(daniel.getByText('No mail comes.')).toBeVisible();
  await isAccessible(daniel);
  await picture(daniel, 'reminder-off');
  await daniel.getByLabel('Hour').selectOption('20:00');
  await daniel.getByRole('button', { name: 'Send me one a day' }).click();
  await expect(daniel.getByText('One mail a day, a little after 20:00.')).toBeVisible();
  await picture(daniel, 'reminder-on');
  expect(await bytesOf(ana)).toBe(still);

  // The mail comes at Daniel's own minute of the quarter of an hour after eight.
  const before = clinic.mails.length;
  for (const minute of ['00', '05', '10', '15']) {
    clinic.clock.set(`2026-12-02T19:${minute}:00Z`);
    await clinic.tick();
  }
  const mails = clinic.mails.slice(before);
  expect(mails.map(({ to, subject }) => [to, subject])).toEqual([['daniel@home.example', 'Reminder']]);

  const link = mails[0]?.text.match(/http:\S+/)?.[0] ?? '';
  const from = clinic.clock.now().getTime();
  const taps = countTaps();
  await taps.tap({ click: async () => void (await daniel.goto(link)) });
  await taps.tap(daniel.getByRole('button', { name: 'Kept', exact: true }));
  clinic.clock.set(new Date(from + 10_000).toISOString());
  await expect(daniel.getByText(/^Saved /).first()).toBeVisible();
  expect(taps.count()).toBeLessThanOrEqual(3);
  const { occasions } = await ask<{ occasions: { entry: { answer: string } | null }[] }>(daniel, 'GET', '/api/my/tonight');
  expect(occasions.map(({ entry }) => entry?.answer)).toEqual(['kept']);
  expect(await bytesOf(ana)).toBe(still);

  // One tap ends it, and a reader in the mailbox ends it too.
  await daniel.goto('/me');
  await daniel.getByText('A reminder by mail').click();
  await daniel.getByRole('button', { name: 'Stop these mails' }).click();
  await expect(daniel.getByText('Stopped. No more mails come.')).toBeVisible();
  await daniel.getByRole('button', { name: 'Change my answer about the mailbox' }).click();
  await daniel.getByRole('radio', { name: 'Not sure' }).check();
  await picture(daniel, 'reminder-mailbox');
  await daniel.getByRole('button', { name: 'Save my answer' }).click();
  await expect(daniel.getByText('You said that you are not sure if someone else reads your mailbox.')).toBeVisible();
  await isAccessible(daniel);
  await picture(daniel, 'reminder-not-here');
  await daniel.getByRole('button', { name: 'Change my answer about the mailbox' }).click();
  await daniel.getByRole('radio', { name: 'No', exact: true }).check();
  await daniel.getByLabel('Your password').fill('something else entirely');
  await daniel.getByRole('button', { name: 'Save my answer' }).click();
  await expect(daniel.getByText('This is not your password.').first()).toBeVisible();
  await daniel.getByLabel('Your password').fill(PASSWORD);
  await daniel.getByRole('button', { name: 'Save my answer' }).click();
  await expect(daniel.getByText('No mail comes.')).toBeVisible();

  // Without a connection the page says so and keeps what was chosen.
  await daniel.getByLabel('Hour').selectOption('09:00');
  await daniel.context().setOffline(true);
  await daniel.getByRole('button', { name: 'Send me one a day' }).click();
  await expect(daniel.getByText(/You seem to be offline/)).toBeVisible();
  await expect(daniel.getByLabel('Hour')).toHaveValue('9');
  await picture(daniel, 'reminder-failing');
  await daniel.context().setOffline(false);
});
