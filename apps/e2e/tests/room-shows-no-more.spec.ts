import { randomUUID } from 'node:crypto';
import { aCouple, anAgreement, ask, aTherapist, make } from '../support/arrange.js';
import { expect, test } from '../support/clinic.js';
import { PIN } from '../support/people.js';

const CANARIES = ['canary-note', 'canary-addendum', 'canary-question', 'canary-line', 'canary-answer', 'canary-safe', 'canary-reach', 'canary-taken', 'needs you today', 'written to you alone', 'Canaria', 'Kanarina', 'canary@home.example'];

test('with private notes, something urgent and 26 other couples behind it, Room view shows this couple and nothing else', async ({ clinic }) => {
  const therapist = await aTherapist(clinic);
  const couple = await aCouple(clinic, therapist);
  const sessionId = await anAgreement(therapist, couple);
  const note = `/api/staff/cases/${couple.caseId}/sessions/${sessionId}/note`;
  await make(therapist, note, { text: 'canary-note: seen alone' });
  await make(therapist, `${note}/addenda`, { text: 'canary-addendum' });
  await make(couple.ana, '/api/my/task', { question: 'canary-question, for my therapist alone' });
  const own = async (phone: typeof couple.ana) => (await ask<{ personId: string }>(phone, 'GET', '/api/my/me')).personId;
  for (const phone of [couple.ana, couple.daniel]) {
    const messageId = await make(phone, '/api/my/messages', { of: await own(phone), kind: 'note', audience: 'author_staff_never_joint', words: 'canary-line, never the other' });
    if (phone === couple.ana) await make(therapist, `/api/staff/cases/${couple.caseId}/messages/${messageId}/reply`, { words: 'canary-answer, to you alone' });
    const urgentId = await make(phone, '/api/my/urgent', { of: await own(phone), source: 'note', contact: 'phone', reach: 'canary-reach', words: 'canary-safe' });
    if (phone === couple.ana) await make(therapist, `/api/staff/cases/${couple.caseId}/urgent/${urgentId}/acknowledgement`, { action: 'called', words: 'canary-taken' });
  }
  for (let n = 0; n < 26; n += 1) {
    await make(therapist, '/api/staff/cases', { partners: [{ id: randomUUID(), firstName: `Canaria${n}`, joins: 'room' }, { id: randomUUID(), firstName: `Kanarina${n}`, joins: 'mail', email: `${n}canary@home.example` }] });
  }
  await therapist.goto('/practice/couples');
  await expect(therapist.getByText('Canaria0').first()).toBeVisible();

  const heard: string[] = [];
  await therapist.goto(`/practice/cases/${couple.caseId}`);
  await expect(therapist.getByRole('button', { name: 'Start session' })).toBeVisible();
  await expect(therapist.getByText('Daniel needs you today.', { exact: false })).toBeVisible();
  await expect(therapist.getByText('Daniel has written to you alone.')).toBeVisible();
  await therapist.getByRole('button', { name: 'Start session' }).click();
  await therapist.waitForURL('**/room');
  therapist.on('response', async (response) => {
    heard.push(response.url(), await response.text().catch(() => ''));
  });
  await therapist.reload();
  await expect(therapist.getByRole('heading', { name: 'Ana and Daniel' })).toBeVisible();
  await therapist.waitForLoadState('networkidle');
  const kept = await therapist.evaluate(async () => JSON.stringify([
    document.documentElement.outerHTML, document.title, { ...localStorage }, { ...sessionStorage },
    (await indexedDB.databases()).map(({ name }) => name), 'caches' in window ? await caches.keys() : [],
  ]));
  for (const canary of CANARIES) {
    expect(kept).not.toContain(canary);
    expect(heard.join('\n')).not.toContain(canary);
  }
  expect(await therapist.title()).toBe('Session');

  // Back does not lead out of the room: whatever page comes, it holds nothing of the practice.
  await therapist.goBack();
  await therapist.waitForLoadState('networkidle');
  for (const canary of CANARIES) expect(await therapist.content()).not.toContain(canary);
  await expect(therapist.getByRole('heading', { name: 'Room view is open' }).or(therapist.getByRole('heading', { name: 'Ana and Daniel' }))).toBeVisible();
  await expect(therapist.getByText('Decide today')).toHaveCount(0);
  const refused = await therapist.evaluate(async () => (await fetch('/api/staff/cases')).status);
  expect(refused).toBe(423);
  await ask(therapist, 'POST', '/api/staff/unlock', { pin: PIN });
  expect(await therapist.evaluate(async () => (await fetch('/api/room')).status)).toBe(401);
});
