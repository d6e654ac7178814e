import { isAccessible } from '../support/accessible.js';
import { aCouple, ask, aTherapist, make } from '../support/arrange.js';
import { expect, test } from '../support/clinic.js';
import { bytesOf, PASSWORD, PIN } from '../support/people.js';
import { picture } from '../support/picture.js';

const MANY = 11;

test('Ana prepares something alone; Daniel has nothing of it before it is offered; his yes moves nothing of hers', async ({ clinic }) => {
  test.setTimeout(120_000);
  const therapist = await aTherapist(clinic);
  const { caseId, ana, daniel } = await aCouple(clinic, therapist);
  await daniel.goto('/');
  const his = await bytesOf(daniel);

  await ana.goto('/agreement');
  await ana.getByRole('link', { name: 'Write something for our agreement' }).click();
  await expect(ana.getByText('You have not written anything yet.')).toBeVisible();
  await isAccessible(ana);
  await picture(ana, 'proposals-none');
  await ana.getByRole('button', { name: 'Write something' }).click();
  await ana.getByText('Daniel does it').click();
  await ana.getByText('In your own words', { exact: true }).click();
  await ana.getByLabel('What will Daniel do?').fill('be more honest');
  await expect(ana.getByText('Could somebody else tell whether it happened?')).toBeVisible();
  await ana.getByRole('button', { name: 'Send it to Jonas Adler' }).click();
  await expect(ana.getByText(/Please look at the marked/).first()).toBeVisible();
  await isAccessible(ana);
  await picture(ana, 'proposal-form');
  await ana.getByLabel('What will Daniel do?').fill('leave the phone in the hall after ten');
  await ana.getByLabel('What does it show you?').fill('that the evening is ours');
  await ana.getByLabel('What opens when it is enough?').fill('we plan one weekend away');
  await ana.getByLabel('Have I said what I truly need', { exact: false }).fill('Yes, this is what I need.');
  await ana.getByLabel('Is this my real need', { exact: false }).fill('I do not want to catch him out.');
  await ana.getByLabel('Could a tired, decent person', { exact: false }).fill('I do it myself.');
  await ana.getByRole('button', { name: 'Send it to Jonas Adler' }).click();
  await expect(ana.getByText('It is on its way to Jonas Adler.')).toBeVisible();
  await expect(ana.getByText('With Jonas Adler. Daniel sees nothing of it.')).toBeVisible();
  expect(await bytesOf(daniel)).toBe(his);

  await therapist.goto('/practice');
  await expect(therapist.getByText('Ana proposes something for their agreement.', { exact: false })).toBeVisible();
  await picture(therapist, 'today-proposal');
  await therapist.getByRole('link', { name: /^Read it: / }).click();
  const dialog = therapist.getByRole('dialog', { name: 'Prepared proposals' });
  await expect(dialog.getByText('Yes, this is what I need.')).toBeVisible();
  await isAccessible(therapist);
  await picture(therapist, 'road-to-read');
  await dialog.getByRole('button', { name: 'Offer it to Daniel' }).click();
  await expect(dialog.getByText('Offered to Daniel, who has said nothing yet.', { exact: false })).toBeVisible();

  await ana.reload();
  await expect(ana.getByText('Waiting.')).toBeVisible();
  const hers = await bytesOf(ana);
  await daniel.reload();
  await daniel.getByRole('link', { name: 'Read and answer' }).click();
  await expect(daniel.getByText('Ana asks this of you')).toBeVisible();
  await isAccessible(daniel);
  await picture(daniel, 'proposal-offered');
  await daniel.getByRole('button', { name: 'Yes, I would sign this' }).click();
  await expect(daniel.getByText('You said yes to Jonas Adler.', { exact: false })).toBeVisible();
  expect(await daniel.content()).not.toContain('Yes, this is what I need.');
  expect(await bytesOf(ana)).toBe(hers);

  await therapist.goto(`/practice/cases/${caseId}?open=road`);
  await therapist.getByRole('button', { name: 'Read it' }).click();
  await therapist.getByRole('button', { name: 'Bring it into the room' }).click();
  await expect(therapist.getByText('It is ready in Room view.', { exact: false })).toBeVisible();
  await picture(therapist, 'road-brought');
  await make(therapist, `/api/staff/cases/${caseId}/room`);
  await therapist.goto('/room');
  await expect(therapist.getByRole('heading', { name: 'Prepared, and agreed to be here' })).toBeVisible();
  await picture(therapist, 'room-prepared');
  await therapist.getByRole('button', { name: 'Put it up for both to sign' }).click();
  await expect(therapist.getByRole('heading', { name: 'Waiting for signatures' })).toBeVisible();
  await expect(therapist.getByRole('heading', { name: 'Prepared, and agreed to be here' })).toHaveCount(0);
  await ana.reload();
  await expect(ana.getByText('You have not written anything yet.')).toBeVisible();
  await ask(therapist, 'POST', '/api/room/end', { pin: PIN });

  // Many at once, and a list that cannot be read: on either side it can be read, and tried again.
  const { partnerId } = await ask<{ partnerId: string }>(ana, 'GET', '/api/my/proposals');
  for (let n = 0; n < MANY; n += 1) {
    await make(ana, '/api/my/proposals', { template: 'ask_me_anything', weekday: (n % 7) + 1, at: '19:00', minutes: 15 + n, doerId: partnerId, shows: 'that I may ask', then: 'we plan one weekend away', frank: 'Yes.', honest: 'Yes.', fair: 'Yes.' });
  }
  const busy = { status: 503, contentType: 'application/problem+json', body: '{"code":"busy","title":"Busy","detail":"Busy"}' };
  await ana.route('**/api/my/proposals', (route) => route.fulfill(busy));
  await ana.reload();
  await expect(ana.getByRole('button', { name: 'Try again' })).toBeVisible();
  await picture(ana, 'proposals-failing');
  await ana.unroute('**/api/my/proposals');
  await ana.getByRole('button', { name: 'Try again' }).click();
  await expect(ana.getByText('With Jonas Adler. Daniel sees nothing of it.')).toHaveCount(MANY);
  await picture(ana, 'proposals-many');
  await isAccessible(ana);
  await therapist.route('**/proposals', (route) => route.fulfill(busy));
  await therapist.goto(`/practice/cases/${caseId}?open=road`);
  const road = therapist.getByRole('dialog', { name: 'Prepared proposals' });
  await therapist.getByRole('button', { name: 'Read it' }).first().click();
  await expect(road.getByRole('button', { name: 'Try again' })).toBeVisible();
  await picture(therapist, 'road-failing');
  await therapist.unroute('**/proposals');
  await road.getByRole('button', { name: 'Try again' }).click();
  await expect(road.getByRole('article')).toHaveCount(MANY);
  await picture(therapist, 'road-many');
  await isAccessible(therapist);
});

test('Daniel has no phone: he signs alone at the laptop, and the screen says the same as for not yet', async ({ clinic }) => {
  test.setTimeout(120_000);
  const therapist = await aTherapist(clinic);
  const { caseId } = await aCouple(clinic, therapist);
  await make(therapist, `/api/staff/cases/${caseId}/room`);
  const { partners } = await ask<{ partners: { personId: string; firstName: string }[] }>(therapist, 'GET', '/api/room');
  const doerId = partners.find(({ firstName }) => firstName === 'Daniel')?.personId;
  await make(therapist, '/api/room/criteria', { template: 'tell_same_day', doerId, shows: 'that I hear it from you', then: 'we plan one weekend away', frank: true, honest: true, fair: true });
  await therapist.goto('/room');
  const here = therapist.getByRole('button', { name: 'Sign here, without a phone' });
  await expect(here).toBeVisible();
  const [room, length] = [await therapist.locator('main').innerText(), await therapist.evaluate(() => history.length)];

  await here.click();
  await therapist.getByRole('button', { name: 'Not yet' }).click();
  await expect(therapist.getByText('This screen says the same whatever you chose', { exact: false })).toBeVisible();
  const notYet = await therapist.getByRole('dialog').innerText();
  await therapist.getByRole('button', { name: 'Back to all of you' }).click();

  await here.click();
  await expect(therapist.getByRole('heading', { name: 'Only you look at this screen now' })).toBeVisible();
  await isAccessible(therapist);
  await picture(therapist, 'sign-here');
  await therapist.getByText('Yes', { exact: true }).click();
  await therapist.getByLabel('Your own email address').fill('daniel@home.example');
  await therapist.getByLabel('Your password').fill('not his password');
  await therapist.getByRole('button', { name: 'I agree, and sign' }).click();
  await expect(therapist.getByText('This address and password do not fit together.')).toBeVisible();
  await picture(therapist, 'sign-here-refused');
  await therapist.getByLabel('Your password').fill(PASSWORD);
  await therapist.getByRole('button', { name: 'I agree, and sign' }).click();
  await expect(therapist.getByText('This screen says the same whatever you chose', { exact: false })).toBeVisible();
  await picture(therapist, 'sign-here-done');
  expect(await therapist.getByRole('dialog').innerText()).toBe(notYet);
  await therapist.getByRole('button', { name: 'Back to all of you' }).click();
  await expect(therapist.getByRole('dialog')).toHaveCount(0);

  expect(await therapist.locator('main').innerText()).toBe(room);
  const left = await therapist.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, history.length, location.pathname]));
  expect(left).toBe(JSON.stringify([{}, {}, '', length, '/room']));
  expect(await therapist.content()).not.toMatch(/daniel@home|quiet house/);
  const mine = await therapist.evaluate(async () => (await fetch('/api/my/me')).status);
  expect(mine).toBe(401);
});
