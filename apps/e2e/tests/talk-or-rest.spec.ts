import type { Page } from '@playwright/test';
import { fits, isAccessible } from '../support/accessible.js';
import { aCouple, ask, aTherapist, make } from '../support/arrange.js';
import { type Clinic, expect, test } from '../support/clinic.js';
import { bytesOf, PASSWORD } from '../support/people.js';
import { picture } from '../support/picture.js';

/** No time rests by plan while the test runs. */
const noPlannedRest = (clinic: Clinic): Promise<void> =>
  clinic.arrange(`do $$ begin set local session_replication_role = replica; update talk_plan set rests = false; end $$`, []);

const LONG = 'It was a long day and I would rather not go through all of it again tonight. '.repeat(3).trim();

async function answer(phone: Page, how: 'Yes' | 'Not now', more: { chosen: readonly string[]; words: string } = { chosen: [], words: '' }): Promise<void> {
  await phone.getByRole('radio', { name: how, exact: true }).focus();
  await phone.keyboard.press('Space');
  for (const name of more.chosen) await phone.getByRole('checkbox', { name }).check();
  await phone.getByLabel('A note for Jonas Adler').fill(more.words);
  await phone.getByRole('button', { name: 'Send to Jonas Adler' }).press('Enter');
  await expect(phone.getByText('Thank you. It is with Jonas Adler.')).toBeFocused();
  await expect(phone.getByRole('radio', { checked: true })).toHaveCount(0);
}

test('each is asked alone on their own phone; both read talk, or both read rest, and nobody reads why', async ({ clinic }) => {
  test.setTimeout(150_000);
  const therapist = await aTherapist(clinic);
  const { caseId, ana, daniel } = await aCouple(clinic, therapist);
  const { partners } = await ask<{ partners: { personId: string }[] }>(therapist, 'GET', `/api/staff/cases/${caseId}`);
  const asked = partners.map(({ personId }) => ({ personId, part: 'each' }));
  await make(therapist, `/api/staff/cases/${caseId}/work`, { exercise: 'A14', asked, dueOn: '2026-12-09', note: '' });
  await daniel.goto('/talk');
  await expect(daniel.getByText('No time is set.')).toBeVisible();
  await picture(daniel, 'talk-none');

  // The therapist sets two times on the couple page.
  await therapist.goto(`/practice/cases/${caseId}`);
  const form = therapist.getByRole('dialog');
  await therapist.getByRole('button', { name: 'Give something to do' }).click();
  await form.getByLabel('Find by name').fill('a talk about');
  await form.getByRole('button', { name: 'Choose: A talk about what happened' }).first().click();
  await expect(form.getByText('Given once. You set the times one by one')).toBeVisible();
  await expect(form.getByLabel('How often')).toHaveCount(0);
  await picture(therapist, 'talk-give');
  await therapist.keyboard.press('Escape');
  await expect(form).toBeHidden();
  await therapist.getByRole('button', { name: 'All work' }).first().click();
  await therapist.getByRole('button', { name: 'Times of A talk about what happened' }).first().click();
  for (const day of ['2026-12-02', '2026-12-03']) {
    await form.getByLabel('Day').fill(day);
    await form.getByLabel('Time', { exact: true }).fill('20:00');
    await form.getByRole('button', { name: 'Set this time' }).click();
    await expect(form.getByText('Set:')).toBeVisible();
  }
  await expect(form.getByRole('listitem')).toHaveCount(2);
  await expect(therapist.getByText('1 active, 50 minutes a week').first()).toBeVisible();
  await isAccessible(therapist);
  await picture(therapist, 'talk-staff-times');
  await noPlannedRest(clinic);

  clinic.clock.set('2026-12-02T17:30:00Z');
  await daniel.goto('/');
  await daniel.getByText('20:00: a time for you both.').waitFor();
  await picture(daniel, 'talk-tonight');
  await ana.goto('/talk');
  await daniel.goto('/talk');
  await expect(daniel.getByText('Is 20:00 a good time for you?')).toBeVisible();
  await expect(ana.getByText('You and Jonas Adler. Never Daniel.')).toBeVisible();
  await isAccessible(ana);
  await fits(ana);
  await picture(ana, 'talk-asked');
  const before = await bytesOf(daniel);
  await answer(ana, 'Not now');
  clinic.clock.set('2026-12-02T17:31:00Z');
  expect(await bytesOf(daniel)).toBe(before);
  await answer(ana, 'Yes', { chosen: ['I am too tired', 'I do not feel free to say no'], words: LONG });
  await answer(daniel, 'Yes');
  await picture(daniel, 'talk-answered');
  clinic.clock.set('2026-12-02T18:50:00Z');
  for (const phone of [ana, daniel]) {
    await phone.reload();
    await expect(phone.getByText('Tonight: talk')).toBeVisible();
  }
  await isAccessible(daniel);
  await fits(daniel);
  await picture(daniel, 'talk-talk');

  // By turns, by keyboard, without a connection.
  await expect(daniel.getByRole('button', { name: 'Ana speaks first' })).toBeVisible();
  await daniel.context().setOffline(true);
  await daniel.getByRole('button', { name: 'Ana speaks first' }).press('Enter');
  await expect(daniel.getByText('Ana speaks. You listen, and then say back what you heard.')).toBeVisible();
  await expect(daniel.getByRole('timer')).toContainText('left');
  await isAccessible(daniel);
  await picture(daniel, 'talk-turn');
  await daniel.getByRole('button', { name: 'Change places' }).press('Enter');
  await expect(daniel.getByText('You speak. Ana listens.')).toBeVisible();
  await daniel.context().setOffline(false);

  // A pause with a return that both read.
  await ana.getByText('We pause').click();
  await ana.getByRole('radio', { name: 'Tomorrow' }).check();
  await ana.getByLabel('At', { exact: true }).fill('06:00');
  await picture(ana, 'talk-pause');
  await ana.getByRole('button', { name: 'Pause until then' }).click();
  await expect(ana.getByText('Thursday 3 December, 06:00')).toBeVisible();
  await daniel.reload();
  await expect(daniel.getByText('Thursday 3 December, 06:00')).toBeVisible();

  // The next evening one says yes and one says nothing: both read rest, the same bytes.
  await noPlannedRest(clinic);
  clinic.clock.set('2026-12-03T18:00:00Z');
  await daniel.goto('/talk');
  await answer(daniel, 'Yes');
  clinic.clock.set('2026-12-03T18:50:00Z');
  const texts: string[] = [];
  for (const phone of [ana, daniel]) {
    await phone.goto('/talk');
    await expect(phone.getByText('Tonight: rest')).toBeVisible();
    texts.push((await phone.getByRole('region', { name: 'A talk about what happened' }).textContent()) ?? '');
  }
  expect(texts[1]).toBe(texts[0]);
  await isAccessible(ana);
  await picture(ana, 'talk-rest');

  // The therapist alone reads what each had said.
  await therapist.goto(`/practice/cases/${caseId}`);
  await therapist.getByLabel('E-mail').fill('jonas@lindenhof.example');
  await therapist.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await therapist.getByRole('button', { name: 'Sign in' }).click();
  await therapist.getByRole('button', { name: 'All work' }).first().click();
  await therapist.getByRole('button', { name: 'Times of A talk about what happened' }).first().click();
  await expect(form.getByText(`Ana: yes. Chose: too tired, not free to say no. Wrote: “${LONG}”`)).toBeVisible();
  await expect(form.getByText('Ana: no answer.')).toHaveCount(2);
  await isAccessible(therapist);
  await form.getByRole('heading', { name: 'Before' }).scrollIntoViewIfNeeded();
  await picture(therapist, 'talk-staff-before');
});
