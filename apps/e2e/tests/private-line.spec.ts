import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { aCouple, anAgreement, ask, aTherapist } from '../support/arrange.js';
import { expect, test } from '../support/clinic.js';
import { bytesOf, PASSWORD } from '../support/people.js';
import { picture } from '../support/picture.js';

async function isAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target).join(', ')}`)).toEqual([]);
}

test('Ana writes to her therapist alone and is answered; nothing of it reaches Daniel', async ({ clinic }) => {
  test.setTimeout(120_000);
  const therapist = await aTherapist(clinic);
  const { caseId, ana, daniel } = await aCouple(clinic, therapist);
  await daniel.goto('/');
  const before = await bytesOf(daniel);

  await ana.goto('/');
  await ana.getByRole('link', { name: 'My therapist' }).click();
  await expect(ana.getByText('will not pass it on without asking you', { exact: false })).toBeVisible();
  await expect(ana.getByText('An answer usually takes 2 working days.', { exact: false })).toBeVisible();
  await isAccessible(ana);
  await picture(ana, 'contact');
  await ana.getByLabel('Your note').fill('There is something\nthat I have not told Daniel.');
  await ana.getByRole('button', { name: 'Send to Jonas Adler' }).click();
  await expect(ana.getByText('Please choose who it is for.').first()).toBeVisible();
  await picture(ana, 'contact-refused');
  await ana.getByText('You and Jonas Adler. Never Daniel.').click();
  await ana.getByRole('button', { name: 'Send to Jonas Adler' }).click();
  await expect(ana.getByText('Sent. You find it below', { exact: false })).toBeVisible();
  await expect(ana.getByLabel('Your note')).toHaveValue('');
  await ana.getByRole('button', { name: 'Ask for a talk' }).click();
  await expect(ana.getByText('Jonas Adler will offer you a time.')).toBeVisible();

  await therapist.goto(`/practice/cases/${caseId}`);
  await expect(therapist.getByText('Ana asks for a talk alone.')).toBeVisible();
  expect(await therapist.content()).not.toContain('that I have not told Daniel');
  await picture(therapist, 'decide-line');
  await therapist.getByRole('button', { name: 'Read and answer' }).click();
  const dialog = therapist.getByRole('dialog', { name: 'Ana: notes to you' });
  await expect(dialog.getByText('that I have not told Daniel.', { exact: false })).toBeVisible();
  await isAccessible(therapist);
  await picture(therapist, 'line');
  await dialog.getByLabel('Your answer').fill('Thank you, Ana. We talk alone on Thursday.');
  await dialog.getByRole('button', { name: 'Send to Ana' }).click();
  await expect(dialog.getByText('Answered', { exact: false })).toBeVisible();
  await dialog.getByRole('button', { name: 'Take up in session' }).click();
  await expect(dialog.getByRole('button', { name: 'Take up in session' })).toHaveCount(0);
  await picture(therapist, 'line-answered');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(therapist.getByText('Ana asks for a talk alone.')).toHaveCount(0);

  await ana.reload();
  await expect(ana.getByText('We talk alone on Thursday', { exact: false })).toBeHidden();
  await ana.getByText('Your notes and answers').click();
  await expect(ana.getByText('We talk alone on Thursday', { exact: false })).toBeVisible();
  await isAccessible(ana);
  await picture(ana, 'contact-answered');
  expect(await bytesOf(daniel)).toBe(before);
});

test('Ana does not feel safe: she is helped first, her therapist takes it up, and no page shows it again', async ({ clinic }) => {
  test.setTimeout(120_000);
  const therapist = await aTherapist(clinic);
  const couple = await aCouple(clinic, therapist);
  await anAgreement(therapist, couple);
  const { caseId, ana, daniel } = couple;
  await daniel.goto('/');
  await ana.goto('/help');
  const [before, hers, mails, title] = [await bytesOf(daniel), await bytesOf(ana), clinic.mails.length, await ana.title()];
  await ana.getByRole('link', { name: 'I do not feel safe' }).click();
  await expect(ana.getByRole('link', { name: '112' }).first()).toBeVisible();
  expect(await ana.title()).toBe(title);
  expect(new URL(ana.url()).pathname).toBe('/more');
  await isAccessible(ana);
  await picture(ana, 'tell');
  await ana.getByText('By phone', { exact: true }).click();
  await ana.getByRole('button', { name: 'Tell Jonas Adler' }).click();
  await expect(ana.getByText('Please write a number.').first()).toBeVisible();
  await ana.getByLabel('If by phone', { exact: false }).fill('0170 1234567, before noon');
  await ana.getByLabel('What should Jonas Adler know?').fill('He has read my phone.');
  await ana.getByRole('button', { name: 'Tell Jonas Adler' }).click();
  await expect(ana.getByText('keep to how you want to be reached', { exact: false })).toBeVisible();
  await picture(ana, 'tell-sent');
  expect(await ana.evaluate(() => ({ local: Object.keys(localStorage), session: Object.keys(sessionStorage) }))).toEqual({ local: [], session: [] });
  await ana.reload();
  await expect(ana.getByLabel('What should Jonas Adler know?')).toHaveValue('');
  expect([await bytesOf(daniel), await bytesOf(ana)]).toEqual([before, hers]);

  await therapist.goto(`/practice/cases/${caseId}`);
  await expect(therapist.getByRole('region', { name: 'Decide today' }).getByRole('listitem').first()).toContainText('Ana needs you today. Read it alone.');
  expect(await therapist.content()).not.toContain('0170 1234567');
  await picture(therapist, 'decide-urgent');
  clinic.clock.set('2026-12-03T16:01:00Z');
  await clinic.tick();
  await ask(therapist, 'POST', '/api/staff/sign-in', { email: 'jonas@lindenhof.example', password: PASSWORD });
  const late = [await bytesOf(daniel), await bytesOf(ana)];
  await therapist.reload();
  await expect(therapist.getByText('Nobody has taken it up in time.', { exact: false })).toBeVisible();
  await therapist.getByRole('button', { name: 'Read and take up' }).click();
  const dialog = therapist.getByRole('dialog', { name: 'Ana: to be read alone' });
  await expect(dialog.getByText('By phone: 0170 1234567, before noon')).toBeVisible();
  await isAccessible(therapist);
  await picture(therapist, 'urgent');
  await dialog.getByText('Called Ana').click();
  await dialog.getByLabel('What was done, and what comes next').fill('Spoke with her at noon. She is at her sister’s.');
  await dialog.getByRole('button', { name: 'Taken up' }).click();
  await expect(dialog).toBeHidden();
  await expect(therapist.getByText('Ana needs you today', { exact: false })).toHaveCount(0);
  await therapist.getByText('Between Ana and you').click();
  await therapist.getByRole('button', { name: 'Read what was told' }).click();
  await dialog.getByText('1 taken up earlier').click();
  await expect(dialog.getByText('Spoke with her at noon.', { exact: false })).toBeVisible();
  await picture(therapist, 'urgent-taken');
  expect([await bytesOf(daniel), await bytesOf(ana)]).toEqual(late);
  expect(clinic.mails.length).toBe(mails);
});
