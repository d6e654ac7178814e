import { fits, isAccessible } from '../support/accessible.js';
import { aCouple, anAgreement, ask, aTherapist, make } from '../support/arrange.js';
import { expect, test } from '../support/clinic.js';
import { countTaps, PIN } from '../support/people.js';
import { picture } from '../support/picture.js';

test('Ana and Daniel choose among five, and Sunday asks about the whole week in seven taps', async ({ clinic }) => {
  test.setTimeout(180_000);
  clinic.clock.set('2026-12-07T09:00:00Z');
  const therapist = await aTherapist(clinic);
  const couple = await aCouple(clinic, therapist);
  const { ana, daniel, caseId } = couple;
  await anAgreement(therapist, couple);

  // In the room: each template opens its own questions; what is preset makes the sentence and its next times.
  await make(therapist, `/api/staff/cases/${caseId}/room`);
  await therapist.goto('/room');
  const room = therapist;
  for (const name of ['Home on time', 'Tell me the same day', 'Ask me anything', 'Travel check-in', 'When it hurts']) {
    await expect(room.getByRole('button', { name, exact: true })).toBeVisible();
  }
  await picture(room, 'room-templates');
  await isAccessible(room);
  await room.getByRole('button', { name: 'When it hurts', exact: true }).click();
  await room.getByText('Daniel', { exact: true }).first().click();
  await room.getByLabel('Within hours').fill('12');
  await expect(room.getByText('Daniel will put the phone down when Ana says that it hurts, and offer 10 minutes now or a time within 12 hours.')).toBeVisible();
  await expect(room.getByText('First on Sunday 13 December.', { exact: false })).toBeVisible();
  await picture(room, 'room-builder-listen');
  await isAccessible(room);
  await room.getByRole('button', { name: 'Not now' }).click();
  await expect(room.getByRole('button', { name: 'When it hurts', exact: true })).toBeFocused();

  await room.getByRole('button', { name: 'Ask me anything', exact: true }).click();
  await expect(room.getByText('Due Sunday by 19:00, then Sunday 20 December by 19:00, then Sunday 27 December by 19:00.')).toBeVisible();
  await picture(room, 'room-builder-ask');
  await room.getByText('Daniel', { exact: true }).first().click();
  await room.getByLabel('What does it show Ana?').fill('my questions are welcome');
  await room.getByLabel('What opens when it is enough?').fill('we plan one weekend away');
  for (const tick of await room.getByRole('checkbox').all()) await tick.click();
  await room.getByRole('button', { name: 'Put it to signatures' }).click();
  await expect(room.getByText('Waiting for signatures').first()).toBeVisible();
  const { partners } = await ask<{ partners: { personId: string; firstName: string }[] }>(room, 'GET', '/api/room');
  const doerId = partners.find(({ firstName }) => firstName === 'Daniel')?.personId;
  await make(room, '/api/room/criteria', { template: 'tell_same_day', doerId, shows: 'that I hear it from you', then: 'we plan one weekend away', frank: true, honest: true, fair: true });
  const { criteria } = await ask<{ criteria: { id: string; state: string; textHash: string }[] }>(room, 'GET', '/api/room');
  for (const { id, textHash } of criteria.filter(({ state }) => state !== 'active')) {
    for (const phone of [ana, daniel]) await make(phone, `/api/my/criteria/${id}/versions/1/signature`, { textHash, free: 'yes' });
    await make(room, `/api/room/criteria/${id}/versions/1/endorsement`, { textHash });
  }
  await room.reload();
  await expect(room.getByText('Starts now. One line each Sunday.')).toBeVisible();
  await picture(room, 'room-three-agreements');
  await ask(room, 'POST', '/api/room/end', { pin: PIN });

  // During the week, what has no fixed time is one tap away and asks for nothing.
  await daniel.goto('/');
  await daniel.getByRole('button', { name: 'What can I do today?' }).click();
  await expect(daniel.getByText('Whenever it comes up. Tell Ana the same day when the other person makes contact. It shows Ana: I hear it from you.')).toBeVisible();
  await picture(daniel, 'tonight-standing');

  // Sunday evening: five evenings, the talk, one line about the week.
  clinic.clock.set('2026-12-13T19:30:00Z');
  await daniel.goto('/');
  await picture(daniel, 'sunday-before');
  await isAccessible(daniel);
  await fits(daniel);
  const taps = countTaps();
  const open = daniel.getByRole('button', { name: 'Kept', exact: true });
  for (let left = await open.count(); left > 0; left -= 1) {
    await taps.tap(open.first());
    await expect(open).toHaveCount(left - 1);
  }
  await taps.tap(daniel.getByRole('button', { name: 'It did not come up' }));
  await expect(daniel.getByText('That is all for tonight.', { exact: false })).toBeVisible();
  expect(taps.count()).toBe(7);
  await picture(daniel, 'sunday-after');
  // Ana is asked about the evenings and the talk, not about what only Daniel can know.
  await ana.goto('/');
  await expect(ana.getByText('the other person', { exact: false })).toHaveCount(0);
  await expect(ana.getByRole('button', { name: 'Kept', exact: true })).toHaveCount(6);
  await picture(ana, 'sunday-other');

  // Monday: opened together.
  clinic.clock.set('2026-12-14T09:00:00Z');
  await ask(therapist, 'POST', '/api/staff/sign-in', { email: 'jonas@lindenhof.example', password: 'a quiet house by the river' });
  await therapist.goto(`/practice/cases/${caseId}`);
  await expect(therapist.getByText('did not come up in 1 week').first()).toBeVisible();
  await therapist.getByText('Details', { exact: true }).click();
  await therapist.getByRole('button', { name: /^The year, the line and both entries: .*the same day/ }).click();
  await expect(therapist.getByText('Only Daniel is asked.')).toBeVisible();
  await therapist.getByRole('button', { name: /^As a table: The last eight weeks/ }).click();
  await expect(therapist.getByRole('cell', { name: 'Not asked' })).toBeVisible();
  await picture(therapist, 'couple-page-three');
  await isAccessible(therapist);
  await make(therapist, `/api/staff/cases/${caseId}/room`);
  await make(therapist, '/api/room/openings');
  await therapist.goto('/room');
  await expect(therapist.getByText('did not come up in 1 week').first()).toBeVisible();
  await picture(therapist, 'room-weeks-three');
  await ana.goto('/weeks');
  await expect(ana.getByText('did not come up in 1 week').first()).toBeVisible();
  await picture(ana, 'weeks-three');
  await isAccessible(ana);
  await fits(ana);
});
