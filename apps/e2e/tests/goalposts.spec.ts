import { isAccessible } from '../support/accessible.js';
import { aCouple, anAgreement, ask, aTherapist, make } from '../support/arrange.js';
import { expect, test } from '../support/clinic.js';
import { PASSWORD, PIN } from '../support/people.js';
import { picture } from '../support/picture.js';

test('the goalposts stay put: asking for more is refused to everyone before the review, possible once it was held, and begins with the week after', async ({ clinic }) => {
  test.setTimeout(180_000);
  clinic.clock.set('2026-12-07T09:00:00Z');
  const room = await aTherapist(clinic);
  const couple = await aCouple(clinic, room);
  await anAgreement(room, couple, { reviewOn: '2027-02-01' });
  const meet = async (at: string) => {
    clinic.clock.set(at);
    await room.goto('/practice');
    await ask(room, 'POST', '/api/staff/sign-in', { email: 'jonas@lindenhof.example', password: PASSWORD });
    const sessionId = await make(room, `/api/staff/cases/${couple.caseId}/room`);
    await room.goto('/room');
    return sessionId;
  };
  const change = async (by: string, noticeBy: string, who: string) => {
    await room.getByRole('button', { name: 'Change this agreement' }).click();
    await expect(room.getByRole('heading', { name: 'Change what you agreed' })).toBeVisible();
    await room.getByText(who, { exact: true }).first().click();
    await room.getByText('Life changed', { exact: true }).click();
    await room.getByLabel('Home by').fill(by);
    await room.getByLabel('Or a message by').fill(noticeBy);
    for (const tick of ['Frank', 'Honest', 'Fair']) await room.getByRole('checkbox', { name: new RegExp(`^${tick}:`) }).check();
  };

  // In the middle of the agreed time: whoever asks, it waits, on the screen and through the API.
  await meet('2026-12-16T09:00:00Z');
  for (const who of ['Ana', 'Daniel', 'The therapist']) {
    await change('18:00', '17:00', who);
    await expect(room.getByText('This asks more of Daniel.')).toBeVisible();
    await expect(room.getByText('Harder changes wait for the review on 1 February.')).toBeVisible();
    if (who === 'Ana') {
      await picture(room, 'goalposts-harder');
      await isAccessible(room);
    }
    await room.getByRole('button', { name: 'Put the change to signatures' }).click();
    await expect(room.getByText('This would ask for more. Harder changes wait for the review.')).toBeVisible();
    await room.getByRole('button', { name: 'Leave it as it is' }).click();
  }
  await expect(room.getByText('Waiting for signatures')).toHaveCount(0);

  // Easier at any time: old and new side by side, on both phones too.
  await change('19:00', '18:00', 'Daniel');
  await expect(room.getByText('This asks less of Daniel.')).toBeVisible();
  await expect(room.getByText('it starts on Monday 21 December', { exact: false })).toBeVisible();
  await picture(room, 'goalposts-easier');
  await room.getByRole('button', { name: 'Put the change to signatures' }).click();
  await expect(room.getByText('Waiting for signatures').first()).toBeVisible();
  await expect(room.getByRole('heading', { name: 'As it would be' })).toBeVisible();
  await picture(room, 'goalposts-beside');
  await isAccessible(room);
  clinic.clock.set('2026-12-16T09:10:00Z');
  for (const [phone, email] of [[couple.ana, 'ana'], [couple.daniel, 'daniel']] as const) {
    await phone.goto('/sign-in');
    await ask(phone, 'POST', '/api/my/sign-in', { email: `${email}@home.example`, password: PASSWORD });
    await phone.goto('/agreement');
    await expect(phone.getByText('It takes the place of')).toBeVisible();
    if (email === 'ana') {
      await picture(phone, 'goalposts-phone-to-sign');
      await isAccessible(phone);
    }
    await phone.getByRole('button', { name: 'I agree', exact: true }).click();
    await phone.getByRole('button', { name: 'Yes', exact: true }).click();
    await expect(phone.getByText('Signed. It counts once everyone has signed', { exact: false })).toBeVisible();
  }
  await room.getByRole('button', { name: 'Endorse' }).click();
  await expect(room.getByText('Agreed. From Monday 21 December this takes its place')).toBeVisible();
  await picture(room, 'goalposts-to-come');
  await ask(room, 'POST', '/api/room/end', { pin: PIN });

  // Once the review was held more may be asked for, and it begins with the week after.
  await meet('2027-02-01T09:00:00Z');
  await make(room, '/api/room/openings');
  const [held] = (await ask<{ criteria: { id: string }[] }>(room, 'GET', '/api/room')).criteria;
  await make(room, '/api/room/reviews', { criterionId: held?.id });
  await room.reload();
  await change('18:00', '17:00', 'Ana');
  await room.getByLabel('We look at it on').fill('2027-03-29');
  await expect(room.getByText('it starts on Monday 8 February', { exact: false })).toBeVisible();
  await picture(room, 'goalposts-at-the-review');
  await room.getByRole('button', { name: 'Put the change to signatures' }).click();
  const numberThatWaits = async () =>
    (await ask<{ criteria: { number: number; state: string }[] }>(room, 'GET', '/api/room')).criteria.find(({ state }) => state === 'waiting_for_signatures')?.number;
  await expect.poll(numberThatWaits).toBe(3);
  await ask(room, 'POST', '/api/room/end', { pin: PIN });
  await couple.ana.goto('/sign-in');
  await ask(couple.ana, 'POST', '/api/my/sign-in', { email: 'ana@home.example', password: PASSWORD });
  await couple.ana.goto('/agreement');
  await couple.ana.getByText('History', { exact: true }).first().click();
  await expect(couple.ana.getByText('Version 1', { exact: true })).toBeVisible();
  await picture(couple.ana, 'goalposts-history');
  await isAccessible(couple.ana);

  // The therapist alone reads who asked, behind Details.
  await room.goto(`/practice/cases/${couple.caseId}`);
  await room.getByText('Details', { exact: true }).click();
  await expect(room.getByRole('heading', { name: 'Found-out events' })).toBeVisible();
  await expect(room.getByText('A change that asks more. Waiting for both signatures.')).toBeVisible();
  await picture(room, 'goalposts-details');
  await isAccessible(room);
});
