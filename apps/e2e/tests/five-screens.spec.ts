import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { fits, isAccessible } from '../support/accessible.js';
import { aCouple, type ACouple, anAgreement, ask, aTherapist, make } from '../support/arrange.js';
import { expect, test } from '../support/clinic.js';
import { picture } from '../support/picture.js';

const LONG = 'sit down at the kitchen table without the phone, ask how the day has really been and stay until the answer has come to its end';

async function isSound(page: Page, name: string): Promise<void> {
  await isAccessible(page);
  await fits(page);
  await picture(page, name);
}

/** The three screens of the practice are one sign-in each: the laptop leaves Room view before the next one. */
async function walk(therapist: Page, { ana, caseId }: ACouple, state: string, seen: Record<'tonight' | 'agreement' | 'today' | 'couple' | 'room', (page: Page) => Promise<void>>): Promise<void> {
  for (const [name, page, path] of [['tonight', ana, '/'], ['agreement', ana, '/agreement'], ['today', therapist, '/practice'], ['couple', therapist, `/practice/cases/${caseId}`]] as const) {
    await page.goto(path);
    await seen[name](page);
    await isSound(page, `five-${name}-${state}`);
  }
  await make(therapist, `/api/staff/cases/${caseId}/room`);
  await therapist.goto('/room');
  await seen.room(therapist);
  await isSound(therapist, `five-room-${state}`);
}

const shows = (words: string | RegExp) => async (page: Page) => expect(page.getByText(words).first()).toBeVisible({ timeout: 20_000 });

test('the five screens say what to expect while there is nothing yet', async ({ clinic }) => {
  test.setTimeout(120_000);
  const therapist = await aTherapist(clinic);
  const couple = await aCouple(clinic, therapist);
  await walk(therapist, couple, 'nothing', {
    tonight: shows('Nothing tonight. Rest counts too.'),
    agreement: shows('You will write this together in a session.'),
    today: shows('Nothing needs you.'),
    couple: shows('Nothing is agreed yet.'),
    room: shows('What would show you, this week, that you matter?'),
  });
});

test('the five screens stay readable with all that a couple may agree, give and write', async ({ clinic }) => {
  test.setTimeout(180_000);
  const therapist = await aTherapist(clinic);
  const couple = await aCouple(clinic, therapist);
  const { ana, daniel, caseId } = couple;
  await anAgreement(therapist, couple);
  await make(therapist, `/api/staff/cases/${caseId}/room`);
  const { partners } = await ask<{ partners: { personId: string; firstName: string }[] }>(therapist, 'GET', '/api/room');
  const idOf = (name: string): string => partners.find(({ firstName }) => firstName === name)?.personId ?? '';
  for (const [doer, weekday] of [['Daniel', 4], ['Daniel', 5], ['Ana', 4]] as const) {
    await make(therapist, '/api/room/criteria', { template: 'own_words', doerId: idOf(doer), behaviour: LONG, often: 'weekly', weekday, at: '20:00', keepWords: true, shows: `${LONG}, and that my evening matters as much as yours`, then: 'we plan one weekend away with the children at their grandparents', frank: true, honest: true, fair: true });
  }
  const { criteria } = await ask<{ criteria: { id: string; state: string; textHash: string }[] }>(therapist, 'GET', '/api/room');
  for (const { id, textHash } of criteria.filter(({ state }) => state !== 'active')) {
    for (const phone of [ana, daniel]) await make(phone, `/api/my/criteria/${id}/versions/1/signature`, { textHash, free: 'yes' });
    await make(therapist, `/api/room/criteria/${id}/versions/1/endorsement`, { textHash });
  }
  await ask(therapist, 'POST', '/api/room/end', { pin: '4711' });
  const [hers, his] = [{ personId: idOf('Ana'), part: 'injured' }, { personId: idOf('Daniel'), part: 'involved' }];
  for (const [exercise, asked] of [['A05', [hers, his]], ['A07', [hers]]] as const) {
    await make(therapist, `/api/staff/cases/${caseId}/work`, { exercise, asked, dueOn: '2026-12-20', note: `${LONG}, then write it down.` });
  }
  await make(ana, '/api/my/messages', { of: idOf('Ana'), kind: 'note', audience: 'author_staff', words: `${LONG}. `.repeat(12) });
  clinic.clock.set('2026-12-11T19:30:00Z');
  await ask(therapist, 'POST', '/api/staff/sign-in', { email: 'jonas@lindenhof.example', password: 'a quiet house by the river' });
  const long = shows(new RegExp(LONG.slice(0, 40)));
  await walk(therapist, couple, 'much', { tonight: shows('Home by 18:30, or message by 17:30'), agreement: long, today: shows('Ana'), couple: shows('Ana'), room: long });
});

test('the five screens say that they cannot be read, and can be asked again', async ({ clinic }) => {
  test.setTimeout(180_000);
  const therapist = await aTherapist(clinic);
  const couple = await aCouple(clinic, therapist);
  await anAgreement(therapist, couple);
  await make(therapist, `/api/staff/cases/${couple.caseId}/room`, { id: randomUUID() });
  await ask(therapist, 'POST', '/api/room/end', { pin: '4711' });
  for (const page of [couple.ana, therapist]) {
    await page.route(/\/api\/(my\/(tonight|criteria|agreement|today)|staff\/(today|cases\/)|room)/, (route) => (route.request().method() === 'GET' ? route.abort() : route.continue()));
  }
  const again = async (page: Page) => expect(page.getByRole('button', { name: 'Try again' }).first()).toBeVisible({ timeout: 20_000 });
  await walk(therapist, couple, 'failing', { tonight: again, agreement: again, today: again, couple: again, room: again });
  // Whatever fails, the way out is there.
  for (const page of [couple.ana, therapist]) await expect(page.getByRole('button', { name: 'Leave' })).toBeVisible();
});
