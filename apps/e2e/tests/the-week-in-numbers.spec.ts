import { fits, isAccessible } from '../support/accessible.js';
import { aCouple, ask, aTherapist, make } from '../support/arrange.js';
import { expect, test } from '../support/clinic.js';
import { bytesOf, PASSWORD } from '../support/people.js';
import { picture } from '../support/picture.js';

test('Ana sends the week in four numbers, alone; Jonas sees hope fall over four weeks and takes it up, and Daniel’s pages never move', async ({ clinic }) => {
  test.setTimeout(120_000);
  clinic.clock.set('2026-12-07T15:00:00Z');
  const therapist = await aTherapist(clinic);
  const { ana, daniel, caseId } = await aCouple(clinic, therapist);
  const idOf = async (phone: typeof ana) => (await ask<{ personId: string }>(phone, 'GET', '/api/my/me')).personId;
  const [ofAna, ofDaniel] = [await idOf(ana), await idOf(daniel)];
  await therapist.goto(`/practice/cases/${caseId}/numbers`);
  await expect(therapist.getByText('Nobody has sent a week yet.', { exact: false })).toBeVisible();
  await picture(therapist, 'numbers-nothing');
  await isAccessible(therapist);
  await daniel.goto('/pulse');
  await expect(daniel.getByText('Your weeks stand here once you have sent one.')).toBeVisible();
  const before = await bytesOf(daniel);

  await ana.goto('/tasks');
  await ana.getByRole('link', { name: 'Open: The week in four numbers' }).click();
  await expect(ana.getByText('How safe I felt with my partner')).toBeVisible();
  await picture(ana, 'pulse');
  await isAccessible(ana);
  await fits(ana);
  await ana.getByRole('button', { name: 'Send to Jonas Adler' }).click();
  await expect(ana.getByText('Fill in at least one field, then send it.')).toBeVisible();
  await ana.getByRole('group', { name: 'How much hope I had for us' }).getByRole('radio', { name: '8', exact: true }).check();
  await ana.getByLabel('One line about the week').fill('My father came.');
  await ana.getByRole('button', { name: 'Send to Jonas Adler' }).click();
  await expect(ana.getByText('Sent. Only Jonas Adler reads it.')).toBeFocused();
  await picture(ana, 'pulse-sent');
  await isAccessible(ana);

  // Changed in the same week: what is sent last stands.
  await ana.getByRole('button', { name: 'Change this week' }).click();
  await expect(ana.getByRole('group', { name: 'How much hope I had for us' }).getByRole('radio', { name: '8', exact: true })).toBeChecked();
  await ana.getByRole('group', { name: 'How far I could rely on my partner' }).getByRole('radio', { name: '3', exact: true }).check();
  await ana.getByRole('button', { name: 'Send to Jonas Adler' }).click();
  await expect(ana.getByText('Sent. Only Jonas Adler reads it.')).toBeFocused();

  expect(await bytesOf(daniel)).toBe(before);

  for (const [week, hope] of [7, 4, 3].entries()) {
    clinic.clock.set(new Date(Date.parse('2026-12-14T15:00:00Z') + week * 7 * 86_400_000).toISOString());
    await make(ana, '/api/my/pulse', { of: ofAna, answers: [{ key: 'trust', number: 3 + week }, { key: 'hope', number: hope }, { key: 'safe', number: 2 }, { key: 'giving_up', text: week === 2 ? 'passing' : 'no' }] });
  }
  await ana.goto('/pulse');
  await expect(ana.getByRole('img', { name: 'Hope, week by week: 8, 7, 4, 3.' })).toBeVisible();
  // What Daniel never reads stays closed on her own page, too.
  await expect(ana.getByText('Giving up crossed my mind', { exact: false })).toBeHidden();
  await ana.getByText('Your weeks in a table').click();
  await expect(ana.getByRole('cell', { name: 'My father came.' })).toBeVisible();
  await picture(ana, 'pulse-weeks');
  await isAccessible(ana);
  await fits(ana);

  await ask(daniel, 'POST', '/api/my/sign-in', { email: 'daniel@home.example', password: PASSWORD });
  await make(daniel, '/api/my/pulse', { of: ofDaniel, answers: [{ key: 'trust', number: 9 }, { key: 'hope', number: 8 }] });
  await ask(therapist, 'POST', '/api/staff/sign-in', { email: 'jonas@lindenhof.example', password: PASSWORD });
  await therapist.goto('/practice');
  await therapist.getByRole('link', { name: /^Look closer/ }).click();
  await expect(therapist.getByText('Ana: felt little safe; thought of giving up; hope has fallen two weeks running.')).toBeVisible();
  await expect(therapist.getByText('Week of 28 Dec: How far they could rely on the other; Hope for the two')).toBeVisible();
  await therapist.getByRole('button', { name: 'As a table: Hope for the two' }).click();
  await expect(therapist.getByRole('row', { name: 'Mon 28 Dec 3 8' })).toBeVisible();
  await picture(therapist, 'numbers');
  await isAccessible(therapist);
  await fits(therapist);
  await therapist.getByRole('button', { name: 'I have taken it up' }).click();
  await expect(therapist.getByRole('heading', { name: 'Asks for a look' })).toHaveCount(0);

  await therapist.goto(`/practice/cases/${caseId}`);
  await therapist.getByText('Between Ana and you').click();
  await expect(therapist.getByText('Week of 28 Dec: rely 5, hope 3, apart –, safe 2')).toBeVisible();
  await picture(therapist, 'couple-with-numbers');

  // A season of both, and figures that cannot be read: the page says so and loads once they are back.
  for (let week = 4; week < 16; week += 1) {
    clinic.clock.set(new Date(Date.parse('2026-12-14T15:00:00Z') + week * 7 * 86_400_000).toISOString());
    for (const [phone, name, of, step] of [[ana, 'ana', ofAna, 3], [daniel, 'daniel', ofDaniel, 5]] as const) {
      if (week % 4 === 0) await ask(phone, 'POST', '/api/my/sign-in', { email: `${name}@home.example`, password: PASSWORD });
      await make(phone, '/api/my/pulse', { of, answers: ['trust', 'hope', 'safe'].map((key, place) => ({ key, number: (week * step + place * 4) % 11 })) });
    }
  }
  await ask(therapist, 'POST', '/api/staff/sign-in', { email: 'jonas@lindenhof.example', password: PASSWORD });
  await therapist.goto(`/practice/cases/${caseId}/numbers`);
  await expect(therapist.getByText('Week of 22 Mar:', { exact: false })).toBeVisible();
  await picture(therapist, 'numbers-much');
  await isAccessible(therapist);
  await fits(therapist);
  await therapist.route('**/numbers', (route) => (route.request().resourceType() === 'document' ? route.continue() : route.abort()));
  await therapist.reload();
  await expect(therapist.getByRole('button', { name: 'Try again' })).toBeVisible({ timeout: 20_000 });
  await picture(therapist, 'numbers-failing');
  await isAccessible(therapist);
  await therapist.unroute('**/numbers');
  await therapist.getByRole('button', { name: 'Try again' }).click();
  await expect(therapist.getByText('Week of 22 Mar:', { exact: false })).toBeVisible();
});
