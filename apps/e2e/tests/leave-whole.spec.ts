import type { Page } from '@playwright/test';
import { aCouple, anAgreement, aTherapist, ask } from '../support/arrange.js';
import { expect, test } from '../support/clinic.js';
import { PASSWORD, PIN } from '../support/people.js';
import { picture } from '../support/picture.js';

const WORDS = Array.from({ length: 800 }, (_, n) => `word${n}`).join(' ');

/** Elsewhere is a page of nobody's: no request of a test leaves this machine. */
async function withElsewhere(page: Page): Promise<void> {
  await page.context().route('https://**', (route) => route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }));
}
async function signIn(page: Page, email: string): Promise<void> {
  await page.getByLabel(/e-?mail/i).fill(email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeHidden();
}
/** The one field of the first task. */
const question = (page: Page) => page.getByRole('textbox', { name: 'Is there one question you would like to bring?' });
const storageOf = (page: Page): Promise<string> => page.evaluate(async () => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, await indexedDB.databases(), await caches.keys()]));

test('Ana types 800 words, leaves, presses Back and finds nothing; after signing in again the words are there', async ({ clinic }) => {
  const therapist = await aTherapist(clinic);
  const { ana } = await aCouple(clinic, therapist);
  await withElsewhere(ana);
  await ana.goto('about:blank');
  await ana.goto('/');
  await ana.getByRole('link', { name: 'Read it' }).click();
  await question(ana).evaluate((box: HTMLTextAreaElement) => box.removeAttribute('maxlength'));
  await question(ana).fill(WORDS);
  await ana.getByRole('button', { name: 'Leave' }).click();
  await expect(ana).toHaveTitle('Elsewhere');
  await ana.goBack();
  expect(ana.url()).toBe('about:blank');

  await ana.goto('/first-task');
  await expect(ana.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  expect(await storageOf(ana)).toBe('[{},{},[],[]]');
  await signIn(ana, 'ana@home.example');
  await expect(question(ana)).toHaveValue(WORDS);
  await expect(ana.getByText('Saved 16:00. Until you send it, only you can read it.')).toBeVisible();
  await picture(ana, 'draft-found-again');
});

test('without a connection the words are sealed on the device, and the sign-in ends before anything is shown again', async ({ clinic }) => {
  const therapist = await aTherapist(clinic);
  const { ana } = await aCouple(clinic, therapist);
  await withElsewhere(ana);
  await ana.goto('/first-task');
  await question(ana).fill('How do we tell the children?');
  await expect(ana.getByText(/^Saved/)).toBeVisible();
  // Everything of the clinic's is out of reach; the neutral site is not the test's to lose.
  await ana.context().route('**/api/**', (route) => route.abort());
  await question(ana).fill('How do we tell the children, and when? I would rather not wait.');
  await expect(ana.getByText('Not saved: no connection. Your words are still here.')).toBeVisible();
  await picture(ana, 'draft-offline');
  await ana.keyboard.press('Shift+Escape');
  await expect(ana).toHaveTitle('Elsewhere');

  await ana.goto('/');
  await expect(ana.getByText('You left this page without a connection.')).toBeVisible();
  await picture(ana, 'leave-unfinished');
  const stored = await storageOf(ana);
  for (const word of ['children', 'question', 'task']) expect(stored).not.toContain(word);
  await ana.context().unroute('**/api/**');
  await ana.getByRole('button', { name: 'Try again' }).click();
  await expect(ana.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  // Daniel signs in on the same phone: nothing of hers comes to his page.
  await signIn(ana, 'daniel@home.example');
  await ana.goto('/first-task');
  await expect(question(ana)).toHaveValue('');
  await ana.getByRole('button', { name: 'Leave' }).click();
  await expect(ana).toHaveTitle('Elsewhere');

  await ana.goto('/first-task');
  await signIn(ana, 'ana@home.example');
  await expect(question(ana)).toHaveValue('How do we tell the children, and when? I would rather not wait.');
  expect(JSON.parse(await storageOf(ana))[0]).toEqual({});
});

test('what Ana wrote on another device is offered, never written over', async ({ clinic }) => {
  const therapist = await aTherapist(clinic);
  const { ana } = await aCouple(clinic, therapist);
  const laptop = await clinic.device('laptop');
  await laptop.goto('/sign-in');
  await signIn(laptop, 'ana@home.example');
  await laptop.getByRole('link', { name: 'Read it' }).click();
  await expect(question(laptop)).toBeVisible();
  await ana.goto('/first-task');
  await question(ana).fill('From the phone');
  await expect(ana.getByText(/^Saved/)).toBeVisible();
  await question(laptop).fill('From the laptop');
  await expect(laptop.getByText(/You wrote other words on another device/)).toBeVisible();
  await laptop.getByText('Read them').click();
  await expect(laptop.getByText('From the phone')).toBeVisible();
  await picture(laptop, 'draft-two-devices');
  await laptop.getByRole('button', { name: 'Use those words' }).click();
  await expect(question(laptop)).toHaveValue('From the phone');
  await laptop.getByRole('button', { name: 'Send to my therapist' }).click();
  await expect(laptop.getByText(/Sent on/)).toBeVisible();
});

test('a half-written note survives an ended sign-in and Leave; Room view’s Leave keeps the practice behind the PIN', async ({ clinic }) => {
  const therapist = await aTherapist(clinic);
  const couple = await aCouple(clinic, therapist);
  const sessionId = await anAgreement(therapist, couple);
  const note = `/practice/cases/${couple.caseId}/sessions/${sessionId}/note`;
  await withElsewhere(therapist);
  await therapist.goto(note);
  await therapist.getByLabel('Note', { exact: true }).fill('Both attended. Read the agreement');
  await expect(therapist.getByText(/^Saved/)).toBeVisible();
  await ask(therapist, 'POST', '/api/staff/sign-out');
  await therapist.getByLabel('Note', { exact: true }).fill('Both attended. Read the agreement aloud');
  await expect(therapist.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await signIn(therapist, 'jonas@lindenhof.example');
  await expect(therapist.getByLabel('Note', { exact: true })).toHaveValue('Both attended. Read the agreement aloud');
  await picture(therapist, 'note-draft');
  await therapist.keyboard.press('Shift+Escape');
  await expect(therapist).toHaveTitle('Elsewhere');
  await therapist.goto(note);
  await signIn(therapist, 'jonas@lindenhof.example');
  await expect(therapist.getByLabel('Note', { exact: true })).toHaveValue('Both attended. Read the agreement aloud');

  await therapist.goto(`/practice/cases/${couple.caseId}`);
  await therapist.getByRole('button', { name: 'Start session' }).click();
  await therapist.waitForURL('**/room');
  await expect(therapist.getByRole('heading', { name: 'Ana and Daniel' })).toBeVisible();
  await picture(therapist, 'room-leave');
  await therapist.keyboard.press('Shift+Escape');
  await expect(therapist).toHaveTitle('Elsewhere');
  await therapist.goto('/room');
  await expect(therapist.getByRole('heading', { name: 'Ana and Daniel' })).toHaveCount(0);
  await therapist.goto(`/practice/cases/${couple.caseId}`);
  await therapist.getByLabel('PIN').fill(PIN);
  await therapist.getByRole('button', { name: 'Unlock' }).click();
  await therapist.getByRole('button', { name: /session/i }).first().waitFor();
  const { sessions } = await ask<{ sessions: { id: string; endedAt: string | null }[] }>(therapist, 'GET', `/api/staff/cases/${couple.caseId}`);
  expect(sessions.filter(({ endedAt }) => endedAt === null)).toHaveLength(1);
});
