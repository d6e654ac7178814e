import { isAccessible } from '../support/accessible.js';
import { aCouple, aTherapist } from '../support/arrange.js';
import { expect, test } from '../support/clinic.js';
import { bytesOf, PASSWORD } from '../support/people.js';
import { picture } from '../support/picture.js';

test('Ana comes back in with words that only she knows, and Daniel’s phone shows nothing of it', async ({ clinic }) => {
  const therapist = await aTherapist(clinic);
  const { caseId, ana, daniel } = await aCouple(clinic, therapist);
  const [before, title] = [await bytesOf(daniel), await ana.title()];

  await ana.goto('/me');
  await ana.getByText('Words that only you know').click();
  await ana.getByLabel('Your words').fill('blue kettle, old bridge');
  await ana.getByLabel('Your password', { exact: true }).fill('not my password');
  await ana.getByRole('button', { name: 'Set these words' }).click();
  await expect(ana.getByText('This is not your password.')).toBeVisible();
  await isAccessible(ana);
  await picture(ana, 'own-words');
  await ana.getByLabel('Your password', { exact: true }).fill(PASSWORD);
  await ana.getByRole('button', { name: 'Set these words' }).click();
  await expect(ana.getByText('they are not shown again')).toBeVisible();
  await ana.reload();
  expect(await ana.content()).not.toContain('kettle');

  const phone = await clinic.device('phone');
  await phone.goto('/sign-in');
  await expect(phone.getByText('This page never mails a new password')).toBeVisible();
  await picture(phone, 'sign-in');

  clinic.clock.set(new Date(clinic.clock.now().getTime() + 60_000).toISOString());
  await therapist.goto(`/practice/cases/${caseId}`);
  await therapist.getByRole('region', { name: 'Ana' }).getByRole('button', { name: 'Lost their sign-in?' }).click();
  await therapist.getByLabel('The words', { exact: true }).fill('red kettle, old bridge');
  await therapist.getByRole('button', { name: 'Make the code' }).click();
  await expect(therapist.getByText('This does not fit.').first()).toBeVisible();
  await isAccessible(therapist);
  await picture(therapist, 'lost-sign-in');
  await therapist.getByLabel('The words', { exact: true }).fill('Blue kettle old bridge');
  await therapist.getByRole('radio', { name: /mail/ }).click();
  await therapist.getByRole('button', { name: 'Send the link' }).click();
  await expect(therapist.getByText('The link is on its way')).toBeVisible();
  await picture(therapist, 'lost-sign-in-sent');
  await therapist.getByRole('button', { name: 'Done' }).click();

  await clinic.drain();
  const mail = clinic.mails.at(-1);
  expect(mail?.to).toBe('ana@home.example');
  await phone.goto(mail?.text.match(/http:\S+/)?.[0] ?? '');
  await expect(phone.getByRole('heading', { name: 'Welcome, Ana' })).toBeVisible();
  expect([new URL(phone.url()).pathname, new URL(phone.url()).hash, await phone.title()]).toEqual(['/join', '', title]);
  await isAccessible(phone);
  await phone.getByLabel('The words that only you know').fill('a guess of Daniel');
  await phone.getByLabel('A new password').fill('a new boat on the lake');
  await phone.getByRole('button', { name: 'Continue' }).click();
  await expect(phone.getByText('These are not the words.')).toBeVisible();
  await picture(phone, 'back-in');
  await phone.getByLabel('The words that only you know').fill('blue kettle old bridge');
  await phone.getByRole('button', { name: 'Continue' }).click();
  await expect(phone.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Me' })).toBeVisible();

  await ana.goto('/me');
  await expect(ana.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  // Signed in, she takes another one by herself; so does her therapist.
  await phone.getByRole('link', { name: 'Me', exact: true }).click();
  await phone.getByText('Change my password').click();
  await phone.getByLabel('Your password now').fill('a guess of Daniel');
  await phone.getByLabel('A new password').fill('three herons on the weir');
  await phone.getByRole('button', { name: 'Change it' }).click();
  await expect(phone.getByText('This is not your password.')).toBeVisible();
  await isAccessible(phone);
  await picture(phone, 'new-password');
  await phone.getByLabel('Your password now').fill('a new boat on the lake');
  await phone.getByRole('button', { name: 'Change it' }).click();
  await expect(phone.getByText('Changed. Use the new one from now on.')).toBeFocused();
  await therapist.goto('/practice/me');
  await therapist.getByText('Change my password').click();
  await therapist.getByLabel('Your password now').fill(PASSWORD);
  await therapist.getByLabel('A new password').fill('three herons on the weir');
  await isAccessible(therapist);
  await picture(therapist, 'new-password-practice');
  await therapist.getByRole('button', { name: 'Change it' }).click();
  await expect(therapist.getByText('Changed. Use the new one from now on.')).toBeFocused();
  expect(await bytesOf(daniel)).toBe(before);
});

test('Ana, who never set any words, sits with her therapist alone and opens the code on her own phone', async ({ clinic }) => {
  const therapist = await aTherapist(clinic);
  const { caseId } = await aCouple(clinic, therapist);
  const mails = clinic.mails.length;
  clinic.clock.set(new Date(clinic.clock.now().getTime() + 60_000).toISOString());
  await therapist.goto(`/practice/cases/${caseId}`);
  await therapist.getByRole('region', { name: 'Ana' }).getByRole('button', { name: 'Lost their sign-in?' }).click();
  await therapist.getByRole('radio', { name: /in the room with me, alone/ }).click();
  await picture(therapist, 'lost-sign-in-alone');
  await therapist.getByRole('button', { name: 'Make the code' }).click();
  await expect(therapist.getByRole('heading', { name: 'Open this on your own phone' })).toBeVisible();
  await expect(therapist.getByText('Ana')).toHaveCount(0);
  await picture(therapist, 'card-back-in');
  const phone = await clinic.device('phone');
  await phone.goto((await therapist.getByText(/^http:/).textContent()) ?? '');
  await phone.getByLabel('A new password').fill('a new boat on the lake');
  await phone.getByRole('button', { name: 'Continue' }).click();
  await expect(phone.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Me' })).toBeVisible();
  await clinic.drain();
  expect(clinic.mails.length).toBe(mails);
});
