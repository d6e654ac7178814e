import type { Page } from '@playwright/test';
import { isAccessible } from '../support/accessible.js';
import { aTherapist, ask } from '../support/arrange.js';
import { expect, test } from '../support/clinic.js';
import { countTaps, joinAndConsent, newestLink } from '../support/people.js';
import { picture } from '../support/picture.js';

/** Opens the case with one first; answers the case's id. */
async function oneFirst(therapist: Page, name: string, other?: string): Promise<string> {
  await therapist.goto('/practice/cases/new');
  await therapist.getByRole('radio', { name: 'One first' }).check();
  const first = therapist.getByRole('group', { name: 'Who comes first' });
  await first.getByLabel('First name').fill(name);
  await first.getByRole('textbox', { name: 'E-mail' }).fill(`${name.toLowerCase()}@home.example`);
  if (other) await therapist.getByRole('group', { name: 'The other partner' }).getByLabel('First name').fill(other);
  await picture(therapist, `new-couple-${other ? 'named' : 'unnamed'}`);
  await isAccessible(therapist);
  await therapist.getByRole('button', { name: 'Open the case' }).click();
  await expect(therapist.getByRole('heading', { level: 1, name })).toBeVisible();
  return new URL(therapist.url()).pathname.split('/').at(-1) ?? '';
}

test('Ana comes first, says when and how, and only then Daniel gets his link', async ({ clinic }) => {
  test.setTimeout(150_000);
  const therapist = await aTherapist(clinic);
  await oneFirst(therapist, 'Ana', 'Daniel');
  await clinic.drain();
  expect(clinic.mails.map(({ to }) => to).filter((to) => to.endsWith('@home.example'))).toEqual(['ana@home.example']);

  // Nothing to do about Daniel yet, and no button that would be refused.
  const lane = therapist.getByRole('region', { name: 'Daniel' });
  await expect(lane.getByText('Not to be contacted: Ana has not said when and how')).toBeVisible();
  await expect(lane.getByRole('button', { name: /Invite/ })).toHaveCount(0);
  await picture(therapist, 'couple-not-said');
  await isAccessible(therapist);

  const { phone: ana } = await joinAndConsent(clinic, await newestLink(clinic), 'ana@home.example', 'Ana Silva');
  await picture(ana, 'ana-preparing');
  await isAccessible(ana);
  const taps = countTaps();
  await taps.tap(ana.getByRole('link', { name: 'Look at it' }));
  await expect(ana.getByRole('heading', { name: 'May Jonas Adler contact Daniel now?' })).toBeVisible();
  expect(new URL(ana.url()).pathname).toBe('/together');
  await expect(ana.getByText('You have not answered yet. There is no hurry.')).toBeVisible();
  await picture(ana, 'ana-asked');
  await isAccessible(ana);
  await ana.getByRole('button', { name: 'Save my answer' }).click();
  await expect(ana.getByText('Please choose one of the three.').first()).toBeVisible();
  await taps.tap(ana.getByText('Yes, by email'));
  await ana.getByLabel('Their own email address').fill('daniel@home.example');
  await ana.getByLabel('From which day?').fill('2020-01-01');
  await ana.getByLabel('What should Jonas Adler keep in mind?').fill('Please write on a weekday.');
  await ana.getByRole('button', { name: 'Save my answer' }).click();
  await expect(ana.getByText('Choose today or a day to come.')).toBeVisible();
  await expect(ana.getByLabel('What should Jonas Adler keep in mind?')).toHaveValue('Please write on a weekday.');
  await picture(ana, 'ana-refused');
  await ana.getByLabel('From which day?').fill(clinic.clock.now().toISOString().slice(0, 10));
  await taps.tap(ana.getByRole('button', { name: 'Save my answer' }));
  await expect(ana.getByText(/Your answer: yes, by email, from/)).toBeVisible();
  expect(taps.count()).toBeLessThanOrEqual(3);
  await picture(ana, 'ana-said');
  await ana.getByRole('link', { name: 'Today', exact: true }).click();
  await expect(ana.getByRole('link', { name: 'Look at it' })).toBeVisible();

  // Today says so; the invitation knows the address and the way.
  await therapist.goto('/practice');
  await expect(therapist.getByText('Daniel may be contacted now.')).toBeVisible();
  await picture(therapist, 'today-contact-ready');
  await therapist.getByRole('link', { name: 'Open: Ana and Daniel' }).click();
  await expect(lane.getByText(/Ana said: by e-mail, since/)).toBeVisible();
  await expect(lane.getByText('To keep in mind: Please write on a weekday.')).toBeVisible();
  await picture(therapist, 'couple-ready');
  await isAccessible(therapist);
  await lane.getByRole('button', { name: 'Invite' }).click();
  const invite = therapist.getByRole('dialog', { name: 'Invite Daniel' });
  await expect(invite.getByRole('textbox', { name: 'E-mail' })).toHaveValue('daniel@home.example');
  await picture(therapist, 'invite-daniel');
  await invite.getByRole('button', { name: 'Send the link' }).click();
  await expect(lane.getByText(/Invited by e-mail, until/)).toBeVisible();

  // Daniel's pages know nothing of who came first, or what was said.
  const { phone: daniel } = await joinAndConsent(clinic, await newestLink(clinic), 'daniel@home.example', 'Daniel Silva');
  await expect(daniel.getByRole('link', { name: 'Look at it' })).toHaveCount(0);
  await daniel.goto('/together');
  await expect(daniel.getByRole('heading', { name: 'Hello Daniel' })).toBeVisible();
  expect(await daniel.evaluate(async () => (await fetch('/api/my/contact')).text())).not.toMatch(/weekday|mail/);
  await therapist.reload();
  await expect(lane.getByText('Has joined')).toBeVisible();
  await expect(therapist.getByText(/may be contacted|Not to be contacted|Ana said:/)).toHaveCount(0);
});

test('Ana names nobody; the therapist records the talk, writes down the name, and Daniel gets a card in the room', async ({ clinic }) => {
  test.setTimeout(120_000);
  const therapist = await aTherapist(clinic);
  const caseId = await oneFirst(therapist, 'Ana');
  const { phone: ana } = await joinAndConsent(clinic, await newestLink(clinic), 'ana@home.example', 'Ana Silva');
  await ana.goto('/together');
  await expect(ana.getByRole('heading', { name: 'May Jonas Adler contact your partner now?' })).toBeVisible();
  await ana.getByText('Yes, in person').click();
  await expect(ana.getByLabel('Their own email address')).toHaveCount(0);
  await ana.getByLabel('Their first name').fill('Daniel');
  await picture(ana, 'ana-unnamed');
  await ana.getByRole('button', { name: 'Save my answer' }).click();
  await expect(ana.getByText(/Your answer: yes, in person/)).toBeVisible();
  await ana.getByText('Not yet', { exact: true }).click();
  await ana.getByRole('button', { name: 'Save my answer' }).click();
  await expect(ana.getByText('Your answer: not yet.')).toBeVisible();
  await ana.route('**/api/my/contact', (route) => route.abort());
  await ana.reload();
  await expect(ana.getByRole('button', { name: 'Try again' })).toBeVisible({ timeout: 20_000 });
  await picture(ana, 'ana-failing');
  await ana.unroute('**/api/my/contact');

  await therapist.goto(`/practice/cases/${caseId}`);
  const lane = therapist.getByRole('region', { name: 'The other partner' });
  await expect(lane.getByText('Not to be contacted: Ana said not yet')).toBeVisible();
  await picture(therapist, 'couple-unnamed');
  await isAccessible(therapist);
  await lane.getByRole('button', { name: 'Record a talk' }).click();
  const talk = therapist.getByRole('dialog', { name: 'Ana on contacting the other partner' });
  await talk.getByRole('radio', { name: 'Yes, in the room' }).check();
  await picture(therapist, 'record-talk');
  await isAccessible(therapist);
  await talk.getByRole('button', { name: 'Record it' }).click();
  await expect(therapist.getByText('The other partner may be contacted now. Write down a first name first.')).toBeVisible();
  await therapist.getByRole('button', { name: 'Write the name' }).click();
  await therapist.getByRole('dialog').getByLabel('First name').fill('Daniel');
  await picture(therapist, 'name-other');
  await therapist.getByRole('dialog').getByRole('button', { name: 'Write it down' }).click();
  await expect(therapist.getByRole('heading', { level: 1, name: 'Ana and Daniel' })).toBeVisible();
  await therapist.getByRole('region', { name: 'Daniel' }).getByRole('button', { name: 'Invite' }).click();
  const invite = therapist.getByRole('dialog', { name: 'Invite Daniel' });
  await expect(invite.getByRole('radio')).toHaveCount(1);
  await invite.getByRole('button', { name: 'Make a new code' }).click();
  await expect(therapist.getByRole('link', { name: 'Show the code' })).toBeVisible();
  const { word } = await ask<{ word: { how: string } }>(ana, 'GET', '/api/my/contact');
  expect(word.how).toBe('room');
});
