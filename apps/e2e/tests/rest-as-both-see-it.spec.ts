import { aCouple, anAgreement, ask, aTherapist, make } from '../support/arrange.js';
import { isAccessible } from '../support/accessible.js';
import { expect, test } from '../support/clinic.js';
import { bytesOf, PASSWORD } from '../support/people.js';
import { picture } from '../support/picture.js';

test('Ana asks for a rest: Daniel sees nothing until the edge, then both see one page that tells neither who nor why', async ({ clinic }) => {
  const therapist = await aTherapist(clinic);
  const couple = await aCouple(clinic, therapist);
  const { ana, daniel } = couple;
  await anAgreement(therapist, couple);
  clinic.clock.set('2026-12-02T19:00:00Z');
  await daniel.goto('/');
  await expect(daniel.getByRole('heading', { name: 'Home by 18:30, or message by 17:30' })).toBeVisible();
  const before = await bytesOf(daniel);

  await ana.goto('/me');
  await ana.getByText('A rest from the shared part').click();
  await ana.getByRole('button', { name: 'Ask for a rest' }).click();
  await expect(ana.getByText(/Your rest is asked for/)).toBeVisible();
  await picture(ana, 'own-rest');

  expect(await bytesOf(daniel)).toBe(before);
  await daniel.reload();
  await expect(daniel.getByRole('button', { name: 'Kept', exact: true })).toBeVisible();

  // Protection is at once: what is opened now opens nothing new, and looks like any opening.
  await therapist.goto('/practice/couples');
  await make(therapist, `/api/staff/cases/${couple.caseId}/room`).catch(async () => {
    await ask(therapist, 'POST', '/api/staff/sign-in', { email: 'jonas@lindenhof.example', password: PASSWORD });
    return make(therapist, `/api/staff/cases/${couple.caseId}/room`);
  });
  await ask(therapist, 'POST', '/api/staff/unlock', { pin: '4711' });

  // The edge: six in the morning, at most three days on.
  for (const day of ['03', '04', '05']) {
    clinic.clock.set(`2026-12-${day}T06:00:00Z`);
    await clinic.tick();
  }
  const pages: string[] = [];
  for (const phone of [ana, daniel]) {
    await phone.goto('/');
    await expect(phone.getByText('The shared part is resting. Your own part is open as usual.')).toBeVisible();
    await expect(phone.getByRole('button', { name: 'Kept', exact: true })).toHaveCount(0);
    await expect(phone.getByRole('link', { name: 'Our agreement' })).toHaveCount(0);
    // What is asked for last is there, so that both pages are read whole.
    await expect(phone.getByRole('link', { name: 'Your practice' })).toBeVisible();
    pages.push((await phone.locator('body').innerText()).replaceAll(/Ana|Daniel/g, 'NAME'));
  }
  expect(pages[1]).toBe(pages[0]);
  await picture(daniel, 'resting');

  // The same page as the therapist's own decision makes: only the practice knows the difference.
  await ask(therapist, 'POST', '/api/staff/sign-in', { email: 'jonas@lindenhof.example', password: PASSWORD });
  await therapist.goto(`/practice/cases/${couple.caseId}`);
  await expect(therapist.getByText('Ana: Asked for it alone')).toBeVisible();
  await picture(therapist, 'couple-page-resting');

  // A day that the therapist keeps back reads the same to both as one that a rest keeps shut.
  await therapist.getByRole('button', { name: 'Keep days back' }).click();
  await therapist.getByLabel('First day').fill('2026-12-04');
  await therapist.getByLabel('Last day').fill('2026-12-03');
  await therapist.getByRole('button', { name: 'Keep them back' }).click();
  await expect(therapist.getByLabel('Last day')).toHaveAttribute('aria-invalid', 'true');
  await picture(therapist, 'kept-back-refused');
  await therapist.getByLabel('Last day').fill('2026-12-05');
  await therapist.getByRole('button', { name: 'Keep them back' }).click();
  await expect(therapist.getByRole('button', { name: /^Let them open: / })).toBeVisible();
  await isAccessible(therapist);
  await picture(therapist, 'kept-back');
  await therapist.getByRole('button', { name: /^Let them open: / }).click();
  await expect(therapist.getByText('No day is kept back.')).toBeVisible();

  // Ana ends it, and the shared part comes back at an edge, not at her tap.
  await ana.goto('/me');
  await ana.getByText('A rest from the shared part').click();
  const resting = await bytesOf(daniel);
  await ana.getByRole('button', { name: 'End my rest' }).click();
  await expect(ana.getByRole('button', { name: 'Ask for a rest' })).toBeVisible();
  expect(await bytesOf(daniel)).toBe(resting);
  for (const day of ['06', '07', '08']) {
    clinic.clock.set(`2026-12-${day}T06:00:00Z`);
    await clinic.tick();
  }
  clinic.clock.set('2026-12-08T19:00:00Z');
  await daniel.goto('/');
  await expect(daniel.getByRole('heading', { name: 'Home by 18:30, or message by 17:30' }).first()).toBeVisible();
});
