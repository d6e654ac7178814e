import type { Page } from '@playwright/test';
import { fits, isAccessible } from '../support/accessible.js';
import { aCouple, anAgreement, ask, aTherapist, make } from '../support/arrange.js';
import { expect, test } from '../support/clinic.js';
import { PASSWORD } from '../support/people.js';
import { picture } from '../support/picture.js';

/** A letter for each evening from 7 December on: k kept, n not kept, anything else nothing. */
const [DANIEL, ANA] = ['kkknkkkkkkkknkkkkkkkkkkkkkk', 'kkkkkkkknkk.kkkkkkkk.......'];
const SAID: Record<string, string> = { k: 'kept', n: 'not_kept' };
const dayAt = (night: number): string => new Date(Date.UTC(2026, 11, 7 + night)).toISOString().slice(0, 10);

test('a therapist with four minutes: who fell silent, how it goes over time, how alike they see it; nothing of it in print or on a phone', async ({ clinic }) => {
  test.setTimeout(120_000);
  clinic.clock.set('2026-12-07T09:00:00Z');
  const therapist = await aTherapist(clinic);
  const couple = await aCouple(clinic, therapist);
  await anAgreement(therapist, couple, { weekdays: [1, 2, 3, 4, 5, 6, 7] });
  const details = async () => {
    await therapist.goto(`/practice/cases/${couple.caseId}?open=details`);
    await expect(therapist.getByRole('heading', { name: 'Found-out events' })).toBeVisible();
    await expect(therapist.getByRole('heading', { name: 'Over time' })).toBeVisible();
  };

  // Nothing yet.
  await details();
  await expect(therapist.getByText('Nothing fell due.', { exact: false }).first()).toBeVisible();
  await picture(therapist, 'over-time-none');

  const [{ versionId } = { versionId: '' }] = (await ask<{ criteria: { versionId: string }[] }>(couple.daniel, 'GET', '/api/my/agreement')).criteria;
  for (let night = 0; night < DANIEL.length; night += 1) {
    clinic.clock.set(`${dayAt(night)}T20:00:00Z`);
    for (const [phone, letters] of [[couple.daniel, DANIEL], [couple.ana, ANA]] as const) await enter(phone, versionId, night, SAID[letters[night] ?? '']);
  }

  // Today says who fell silent, and leads to the figures.
  clinic.clock.set(`${dayAt(DANIEL.length)}T09:00:00Z`);
  await ask(therapist, 'POST', '/api/staff/sign-in', { email: 'jonas@lindenhof.example', password: PASSWORD });
  await therapist.goto('/practice');
  await expect(therapist.getByText('Ana has entered nothing on the last 7 due days.', { exact: false })).toBeVisible();
  await picture(therapist, 'over-time-today');
  await therapist.getByRole('link', { name: 'Look closer: Ana and Daniel' }).click();
  await expect(therapist.getByText('Kept on 17 of 19 settled', { exact: false }).first()).toBeVisible();
  await expect(therapist.getByText('Misses: 2 told first, 0 found.', { exact: false }).first()).toBeVisible();
  await expect(therapist.getByText('They saw 16 of 19 nights alike.', { exact: false })).toBeVisible();
  await expect(therapist.getByRole('img', { name: /^Recent consistency from 7 December 2026/ })).toBeVisible();
  await expect(therapist.getByRole('img', { name: /^December 2026: 17 kept, 2 missed/ })).toBeVisible();
  await picture(therapist, 'over-time');
  await isAccessible(therapist);
  await fits(therapist);

  // Each picture is there as a table.
  for (const name of [/^As a table: The year, day by day/, /^As a table: Recent consistency/, /^As a table: The last eight weeks/]) {
    await therapist.getByRole('button', { name }).click();
  }
  await expect(therapist.getByRole('cell', { name: 'Missed, told first' }).first()).toBeVisible();
  await expect(therapist.getByRole('table')).toHaveCount(3);
  await isAccessible(therapist);

  // In print: the figures, and not how alike they see it.
  await therapist.emulateMedia({ media: 'print' });
  await expect(therapist.getByText('Kept on 17 of 19 settled', { exact: false }).first()).toBeVisible();
  await expect(therapist.getByText('They saw 16 of 19 nights alike.', { exact: false })).toBeHidden();
  await therapist.emulateMedia({ media: 'screen' });

  // What cannot be read says so, and the rest of the page stands.
  await therapist.route('**/consistency', (route) => route.abort());
  await therapist.reload();
  await expect(therapist.getByText('The figures could not be loaded.')).toBeVisible();
  await expect(therapist.getByRole('heading', { name: 'Found-out events' })).toBeVisible();
  await picture(therapist, 'over-time-failing');
  await therapist.unroute('**/consistency');

  // The weekly mail is off until somebody chooses it.
  await therapist.goto('/practice/me');
  await expect(therapist.getByText('No mail comes.')).toBeVisible();
  await picture(therapist, 'weekly-mail');
  await therapist.getByRole('button', { name: 'Send me one each Monday' }).click();
  await expect(therapist.getByText('One mail each Monday, a little after 08:00, Berlin time.')).toBeVisible();
  await isAccessible(therapist);

  // Opened, each phone has counts in words, and no figure beyond them (R48).
  await make(therapist, `/api/staff/cases/${couple.caseId}/room`);
  await make(therapist, '/api/room/openings');
  for (const phone of [couple.ana, couple.daniel]) {
    await phone.goto('/weeks');
    await expect(phone.getByText(phone === couple.daniel ? 'kept 24 of 27; 2 missed, all told first; 1 open' : 'kept 24 of 27; 2 missed; 1 open')).toBeVisible();
    expect(await phone.locator('main').innerText()).not.toMatch(/%|percent|score|streak|trend|alike|found/i);
  }
});

async function enter(phone: Page, versionId: string, night: number, answer: string | undefined): Promise<void> {
  if (answer) await make(phone, '/api/my/entries', { versionId, slot: dayAt(night), answer, capturedAt: `${dayAt(night)}T20:00:00.000Z` });
}
