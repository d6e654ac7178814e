import { aCouple, aTherapist, anAgreement } from '../support/arrange.js';
import { expect, test } from '../support/clinic.js';

test('when the connection fails, what Ana and her therapist typed is still there, and sending once more sends it once', async ({ clinic }) => {
  const therapist = await aTherapist(clinic);
  const couple = await aCouple(clinic, therapist);
  const sessionId = await anAgreement(therapist, couple);

  const { ana } = couple;
  await ana.goto('/');
  await ana.getByRole('link', { name: 'Read it' }).click();
  const question = 'I would like to know how we talk about this with the children.';
  await ana.getByRole('textbox').fill(question);
  await ana.route('**/api/my/task', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
  await ana.getByRole('button', { name: 'Send to my therapist' }).click();
  await expect(ana.getByText('You seem to be offline. Your text is still here.')).toBeVisible();
  await expect(ana.getByRole('textbox')).toHaveValue(question);
  await ana.unroute('**/api/my/task');
  await ana.getByRole('button', { name: 'Send to my therapist' }).click();
  await expect(ana.getByText(/Sent on/)).toBeVisible();

  // An answer that never arrives: the first try reached the server, the second is recognised.
  await therapist.goto(`/practice/cases/${couple.caseId}/sessions/${sessionId}/note`);
  const note = 'Both attended. Read the agreement aloud; both signed. Next: open the weeks.';
  await therapist.getByLabel('Note', { exact: true }).fill(note);
  let dropped = 0;
  await therapist.route('**/note', async (route) => {
    if (route.request().method() !== 'POST' || dropped > 0) return route.continue();
    dropped += 1;
    await route.fetch();
    return route.abort();
  });
  await therapist.getByRole('button', { name: 'Sign and lock' }).click();
  await expect(therapist.getByText('You seem to be offline. Your text is still here.')).toBeVisible();
  await expect(therapist.getByLabel('Note', { exact: true })).toHaveValue(note);
  await therapist.getByRole('button', { name: 'Sign and lock' }).click();
  await expect(therapist.getByText(/Signed by Jonas Adler/)).toBeVisible();
  await expect(therapist.getByText(note)).toBeVisible();
});

test('Leave empties the screen at once, signs out and leaves nothing behind', async ({ clinic }) => {
  const therapist = await aTherapist(clinic);
  const { ana } = await aCouple(clinic, therapist);
  await ana.route('https://**', (route) => route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }));
  await ana.goto('/');
  await expect(ana.getByRole('button', { name: 'Leave' })).toBeVisible();
  await ana.getByRole('button', { name: 'Leave' }).click();
  await expect(ana).toHaveTitle('Elsewhere');
  await ana.goBack();
  await expect(ana.getByText('Ana', { exact: false })).toHaveCount(0);
  await ana.goto('/');
  await expect(ana.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  const left = await ana.evaluate(async () => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, await indexedDB.databases(), await caches.keys()]));
  expect(left).toBe('[{},{},[],[]]');
});
