import type { Page } from '@playwright/test';
import { isAccessible } from '../support/accessible.js';
import { expect, test } from '../support/clinic.js';
import { picture } from '../support/picture.js';
import { bytesOf, countTaps, inviteTherapist, joinAndConsent, newestLink, PIN, setUpClinic } from '../support/people.js';

/** Makes one entry as the phone would, without its screen: for the evenings that no screen needs to be looked at. */
async function enter(phone: Page, answer: string, capturedAt: string): Promise<void> {
  const status = await phone.evaluate(async ({ answer, capturedAt }) => {
    const { occasions } = await (await fetch('/api/my/tonight')).json();
    const { versionId, slot } = occasions[0];
    const body = JSON.stringify({ id: crypto.randomUUID(), versionId, slot, answer, capturedAt });
    return (await fetch('/api/my/entries', { method: 'POST', headers: { 'content-type': 'application/json' }, body })).status;
  }, { answer, capturedAt });
  expect(status).toBe(201);
}

test('Ana and Daniel come from an invitation to their first opened weeks', async ({ clinic }) => {
  test.setTimeout(180_000);
  const admin = await setUpClinic(clinic);
  const therapist = await inviteTherapist(clinic, admin);
  await picture(admin, 'team');
  await picture(therapist, 'cases-empty');

  // The therapist opens the case: two clicks, two first names, one address; Daniel joins in the room.
  const opening = countTaps();
  await opening.tap(therapist.getByRole('link', { name: 'New couple' }).or(therapist.getByRole('button', { name: 'New couple' })));
  const [first, second] = [therapist.getByRole('group', { name: 'Partner 1' }), therapist.getByRole('group', { name: 'Partner 2' })];
  await first.getByLabel('First name').fill('Ana');
  await first.getByLabel('E-mail').last().fill('ana@home.example');
  await second.getByLabel('First name').fill('Daniel');
  await second.getByText('In the room').click();
  await opening.tap(therapist.getByRole('button', { name: 'Open the case' }));
  expect(opening.count()).toBe(2);
  await expect(therapist.getByRole('heading', { name: /Ana/ }).first()).toBeVisible();

  // Each partner alone: own account, one consent page.
  const { phone: ana, taps } = await joinAndConsent(clinic, await newestLink(clinic), 'ana@home.example', 'Ana Silva');
  expect(taps).toBeLessThanOrEqual(8);
  await therapist.getByRole('region', { name: 'Daniel' }).getByRole('link', { name: 'Show the code' }).click();
  const card = await therapist.getByText(/\/join#/).first().innerText();
  const { phone: daniel } = await joinAndConsent(clinic, card.trim(), 'daniel@work.example', 'Daniel Silva');
  await isAccessible(ana);
  await picture(ana, 'preparing');

  // The first task waits; Daniel sends a question back. Ana's screen does not move.
  const before = await bytesOf(ana);
  await daniel.getByRole('link', { name: 'Read it' }).or(daniel.getByRole('button', { name: 'Read it' })).click();
  await expect(daniel.getByText('You and your therapist.')).toBeVisible();
  await picture(daniel, 'first-task');
  await daniel.getByRole('textbox').fill('How long do most people need?');
  await daniel.getByRole('button', { name: 'Send to my therapist' }).click();
  await expect(daniel.getByText(/Sent on/)).toBeVisible();
  expect(await bytesOf(ana)).toBe(before);

  // The therapist has seen each alone and opens the shared part.
  await therapist.goto('/practice/couples');
  await therapist.getByRole('link', { name: /Ana/ }).click();
  for (const name of ['Ana', 'Daniel']) {
    await therapist.getByRole('button', { name: 'Record', exact: true }).first().click();
    const dialog = therapist.getByRole('dialog', { name: `${name}: seen alone` });
    await dialog.getByText('Suitable for joint work').click();
    await dialog.getByRole('button', { name: 'Record' }).click();
    await expect(dialog).toBeHidden();
  }
  expect(await bytesOf(ana)).toBe(before);
  // What Daniel asked lies in a lane that stays closed until the therapist opens it.
  await expect(therapist.getByText('How long do most people need?')).toBeHidden();
  await therapist.getByText('Between Daniel and you').click();
  await expect(therapist.getByText('How long do most people need?')).toBeVisible();
  await therapist.getByRole('button', { name: 'Open the shared part' }).click();

  // In the room: the sentence, written together.
  const room = therapist;
  const clicks = countTaps();
  await clicks.tap(room.getByRole('button', { name: 'Start session' }));
  await expect(room.getByRole('heading', { name: 'What would show you, this week, that you matter?' })).toBeVisible();
  expect(await room.title()).toBe('Session');
  await picture(room, 'room-empty');
  await isAccessible(room);
  await clicks.tap(room.getByRole('button', { name: 'Home on time' }));
  await clicks.tap(room.getByText('Daniel', { exact: true }).first());
  await room.getByLabel('What does it show Ana?').fill('that I am not left guessing');
  await room.getByLabel('What opens when it is enough?').fill('we plan one weekend away');
  for (const tick of await room.getByRole('checkbox').all()) await clicks.tap(tick);
  await expect(room.getByText('that I am not left guessing').last()).toBeVisible();
  await picture(room, 'room-builder');
  await clicks.tap(room.getByRole('button', { name: 'Put it to signatures' }));
  await expect(room.getByText('Waiting for signatures').first()).toBeVisible();
  await picture(room, 'room-waiting');

  // Both sign on their own phones, with the private line. What Ana answers moves nothing on Daniel's screen.
  await ana.goto('/agreement');
  await daniel.goto('/agreement');
  await picture(daniel, 'agreement-sign');
  const unsigned = await bytesOf(daniel);
  const anaSigns = countTaps();
  await anaSigns.tap(ana.getByRole('button', { name: 'I agree' }));
  await anaSigns.tap(ana.getByRole('button', { name: 'Yes', exact: true }));
  await expect(ana.getByText('Waiting for signatures').first()).toBeVisible();
  expect(anaSigns.count()).toBeLessThanOrEqual(4);
  expect(await bytesOf(daniel)).toBe(unsigned);
  await daniel.getByRole('button', { name: 'I agree' }).click();
  await daniel.getByRole('button', { name: 'Yes', exact: true }).click();
  await expect(daniel.getByText('Waiting for signatures').first()).toBeVisible();

  await clicks.tap(room.getByRole('button', { name: 'Endorse' }));
  await expect(room.getByText(/^Starts /)).toBeVisible();
  await picture(room, 'room-active');
  expect(clicks.count()).toBeLessThanOrEqual(12);

  // The practice pages stay closed until the PIN.
  const elsewhere = await room.context().newPage();
  await elsewhere.goto('/practice');
  await expect(elsewhere.getByRole('heading', { name: 'Room view is open' })).toBeVisible();
  await picture(elsewhere, 'locked');
  await elsewhere.close();
  await room.getByRole('button', { name: 'End the session' }).click();
  await room.getByLabel("Your therapist's PIN").fill(PIN);
  await room.getByRole('dialog').getByText('Both', { exact: true }).click();
  await picture(room, 'room-end');
  await room.getByRole('button', { name: 'End it' }).click();
  await expect(therapist.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();

  // Tonight, on Daniel's phone: three taps at most. Ana's bytes stay the same.
  clinic.clock.set('2026-12-02T19:00:00Z');
  await daniel.goto('/');
  await expect(daniel.getByRole('heading', { name: 'Home by 18:30, or message by 17:30' })).toBeVisible();
  await expect(daniel.getByText('Shows Ana: I am not left guessing', { exact: true })).toBeVisible();
  await isAccessible(daniel);
  await picture(daniel, 'tonight');
  const evening = await bytesOf(ana);
  await daniel.getByRole('button', { name: 'Kept', exact: true }).click();
  await expect(daniel.getByText(/Saved 20:00/)).toBeVisible();
  await daniel.getByRole('button', { name: 'Undo' }).click();
  await daniel.getByRole('button', { name: 'Kept', exact: true }).click();
  await expect(daniel.getByText(/Saved 20:00/)).toBeVisible();
  expect(await bytesOf(ana)).toBe(evening);
  await ana.goto('/');
  await picture(ana, 'tonight-other');
  await ana.getByRole('button', { name: 'Kept', exact: true }).click();
  await expect(ana.getByText(/Saved 20:00/)).toBeVisible();
  await picture(ana, 'tonight-saved');

  // Seventeen more workdays: one miss told first, one that the two saw differently.
  let day = 1;
  for (let date = new Date('2026-12-03T19:00:00Z'); day < 18; date = new Date(date.getTime() + 86_400_000)) {
    if ([0, 6].includes(date.getUTCDay())) continue;
    day += 1;
    clinic.clock.set(date.toISOString());
    const still = day === 5 ? await bytesOf(ana) : null;
    await enter(daniel, day === 5 ? 'not_kept' : 'kept', date.toISOString());
    if (still) expect(await bytesOf(ana)).toBe(still);
    if (day === 9) await enter(ana, 'not_kept', date.toISOString());
  }

  // The next session: the weeks open for both at the same moment, each in their own words.
  clinic.clock.set('2026-12-28T09:00:00Z');
  await therapist.goto('/practice/couples');
  await therapist.getByLabel('E-mail').fill('jonas@lindenhof.example');
  await therapist.getByLabel('Password', { exact: true }).fill('a quiet house by the river');
  await therapist.getByRole('button', { name: 'Sign in' }).click();
  await therapist.getByRole('link', { name: /Ana/ }).click();
  await expect(therapist.getByText('Since the last session', { exact: false }).first()).toBeVisible();
  // The last week's windows are still open, so those days are not settled yet.
  await expect(therapist.getByText('kept 11 of 13; 1 missed: Tue 8 Dec, told first; 1 open: Mon 14 Dec, entries differ')).toBeVisible();
  await isAccessible(therapist);
  await picture(therapist, 'couple-page');
  // Who was there was said when the session ended.
  await therapist.getByRole('button', { name: 'Write the note' }).or(therapist.getByRole('link', { name: 'Write the note', exact: true })).first().click();
  await expect(therapist.getByRole('button', { name: 'Both', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await therapist.goBack();
  await therapist.getByRole('button', { name: 'Start session' }).click();
  await room.getByRole('button', { name: 'Open the weeks' }).click();
  await expect(room.getByText(/kept 16 of 18/)).toBeVisible();
  await picture(room, 'room-weeks');
  await expect(room.getByText(/told first/)).toHaveCount(0);
  await daniel.goto('/weeks');
  await expect(daniel.getByText('kept 16 of 18; 1 missed, told first; 1 open')).toBeVisible();
  await picture(daniel, 'weeks');
  await ana.goto('/weeks');
  await expect(ana.getByText('kept 16 of 18; 1 missed; 1 open')).toBeVisible();
  await isAccessible(ana);

  // No log line names anybody.
  for (const word of ['Ana', 'Daniel', 'Silva', 'Jonas', 'example', 'guessing', 'weekend', 'How long']) expect(clinic.logged.join('\n')).not.toContain(word);
});
